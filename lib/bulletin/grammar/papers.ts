import { DENIES, REVOKES } from "../lexicon/office/verbs";
import { CHAIRS, COMMITTEE, PRESIDES } from "../lexicon/paper/sittings";
import { closingOf, cutAt } from "../lexicon/script/marks";
import { trimStart, words } from "../lexicon/words";

/** A paper named in a sentence without quotes: what it is about, and where its name ends. */
export interface PassedPaper {
  from: number;
  /** Where what it is about ends: before 的决定. */
  end: number;
  to: number;
}

const ABOUT = "关于";
const PASSED = words("通过了 通过 作出了 作出 批准了 批准");
/** What somebody else says, or what is only laid before a meeting. */
const HEARS = words(
  "审议 听取 讨论 宣读 宣布 传达 通报 学习 研究 初审 印发 发布 下发 作了 说明 介绍 收到 贯彻 落实 提出 提交",
);
/** How the names of papers end that tell acts. */
export const PAPERS = words(
  "的决定 的决议 的议案 的任命案 的任免案 的免职案 的撤职案 的罢免案 的报告 的提请 的提名 的提案 的请示",
);
const JOINTS = words("、 和 及 以及 与 并");
const PROPOSES = words("提请");
const ENDS = "，,、。；;：:";
const STOPS = "。；;";
/** A list of papers is long, one of them is not. */
const LONGEST_LIST = 600;
const LONGEST_PAPER = 200;

/**
 * 表决通过了……的决定、关于接受张三辞去……的决定（草案）: the verb at `at`, which ends at `end`, tells what was resolved where
 * it stands in the name of a paper that was passed. Null where it stands in none, or in one that was only heard.
 */
export function passedPaperAt(
  text: string,
  at: number,
  end: number,
  open: Uint8Array,
): PassedPaper | null {
  const from = Math.max(0, at - LONGEST_PAPER);
  const about = from + text.slice(from, at).lastIndexOf(ABOUT);
  if (about < from || holdsStop(text.slice(about, at))) return null;
  const start = Math.max(0, about - LONGEST_LIST);
  const head = text.slice(start, about);
  // 听取了关于批准决算、关于任命……的说明: what another paper is about.
  const passed = PASSED.all(head).findLast(
    (found) => !open[start + found.at] && !head.endsWith(ABOUT, found.at),
  );
  if (!passed || DENIES.before(head, passed.at) !== null) return null;
  const list = start + passed.at + passed.word.length;
  // 撤销……作出的关于任命……的决定: what was resolved once, and is no longer.
  if (REVOKES.find(clauseEnd(head.slice(0, passed.at))) && head.slice(list - start) === "的")
    return null;
  if (HEARS.all(text.slice(list, about)).some((found) => !open[list + found.at])) return null;
  const told = about + ABOUT.length;
  const closed = paperEnd(text, end, open);
  return closed && { from: told + skipped(text, told), ...closed };
}

const clauseEnd = (text: string) => cutAt(text, ENDS).at(-1)?.text ?? "";
const holdsStop = (text: string) => [...STOPS].some((stop) => text.includes(stop));

/** 关于提请任命……的议案: what was proposed, and passed. */
const skipped = (text: string, from: number) => PROPOSES.at(text, from)?.length ?? 0;

/** Where its name ends: ……的决定, a version in brackets behind it or none, and then a mark. */
function paperEnd(
  text: string,
  from: number,
  open: Uint8Array,
): Pick<PassedPaper, "end" | "to"> | null {
  const near = text.slice(from, from + LONGEST_PAPER);
  const paper = PAPERS.all(near).find((found) => !open[from + found.at]);
  if (!paper || holdsStop(near.slice(0, paper.at))) return null;
  const end = from + paper.at;
  const to = end + paper.word.length;
  let next = to;
  while (next < text.length && open[next]) next++;
  const ends = next >= text.length || ENDS.includes(text.charAt(next)) || JOINTS.at(text, next);
  return ends ? { end, to } : null;
}

/** A paper that a sentence says was passed: where it begins and ends, its brackets or quotes included. */
interface Named {
  start: number;
  end: number;
  /** Whether it is called a draft, or a proposal. */
  draft: boolean;
}

/** What papers are called that another body is still to pass: ……的决定（草案）. */
export const DRAFTS = words(
  "草案 送审稿 表决稿 讨论稿 审议稿 征求意见稿 建议稿 修改稿 初稿 代拟稿 草案稿 草稿",
);
/** Bodies that prepare what another resolves. */
const PREPARE = words(CHAIRS, PRESIDES);
/** Who resolves it, among whom or beside whom such a body stands: 大会, 全体代表. */
const RESOLVE = words(COMMITTEE, "大会 全体代表 全体会议 与会代表 到会代表");
const PROPOSALS = words("议案");
const LAYS =
  /^，(?:并|决定|一并|同意)?(?:提请|提交|报请|提交给)[^，。；]{0,30}(?:审议|表决|审定|审查)(?!批准|备案)/u;
const SAYS_PASSED = "通过";

/** 主任会议（第三次会议）讨论并原则 | 通过了: whether those who pass it are such a body. */
function isPreparing(before: string): boolean {
  const who = PREPARE.all(before).at(-1);
  // 根据主任会议的决定, 经主席团审议，代表……: on whose word another body passed it.
  if (!who || BY_WHOM.before(before, who.at) !== null) return false;
  let told = before.slice(who.at + who.word.length).replace(NUMBERED, "");
  for (let next = trimStart(told, HOW); next !== told; next = trimStart(told, HOW)) told = next;
  return told === "";
}
const NUMBERED = /^(?:第.{1,4}次(?=会议))?(?:会议)?(?:（[^）]{0,20}）)?/u;
const BY_WHOM = words("根据 依据 按照 依照 经 由 受 在 据");
const HOW = words(
  "， 、 和 并 经 会议 审议 讨论 研究 表决 举手 原则 原则上 一致 同意 依法 了 后 认真 充分",
);

/**
 * 主任会议通过了关于任命张三为……的决定（草案）, 通过了……的议案，提请常委会会议审议: a paper that was passed only to be laid before the body
 * that resolves. `prepares`: whether the document is of such a body, whose sentences say 会议 of it.
 */
export function isOnlyLaid(text: string, { start, end, draft }: Named, prepares: boolean): boolean {
  const rest = text.slice(end);
  const next = GOES_ON.at(rest) === null ? rest : rest.slice(Math.max(0, rest.indexOf("，")));
  const laid = LAYS.test(next) && !next.includes(SAYS_PASSED);
  if (!draft && !laid) return false;
  if (draft && laid) return true;
  const before = text.slice(0, Math.max(0, text.lastIndexOf(SAYS_PASSED, start)));
  return isPreparing(before) || (prepares && RESOLVE.find(before) === null);
}
const GOES_ON = words(JOINTS, "《");

/** ……的决定 | （草案）, ……的议案: the same of a paper named without quotes, whose name ends at an offset. */
export function bareName(text: string, start: number, to: number): Named {
  const close = text.charAt(to) === "（" ? closingOf(text, to) : -1;
  const note = close < 0 ? "" : text.slice(to + 1, close);
  const draft = DRAFTS.before(note) !== null || PROPOSALS.before(text, to) !== null;
  return { start, end: close < 0 ? to : close + 1, draft };
}

/** 《……的决定（草案）》 */
export function quotedName(title: string, start: number): Named {
  const draft = DRAFTS.before(title.replace(/）$/u, "")) !== null;
  const end = start + title.length + "《》".length;
  return { start, end, draft: draft || PROPOSALS.before(title) !== null };
}

/** Whether a document is of such a body's meeting: 第十五次主任会议纪要; of what it makes known, 主席团公告, others resolved. */
export const isOfPreparing = (title: string) =>
  PREPARE.find(title) !== null && MAKES_KNOWN.before(title) === null;
const MAKES_KNOWN = words("公告 名单 令 通告 公报 决定 决议");
