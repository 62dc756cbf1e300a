import { warning } from "../../diagnostics";
import { bareName, DRAFTS, isOnlyLaid, passedPaperAt, quotedName } from "../../grammar/papers";
import type { Post } from "../../grammar/posts";
import {
  NO_CONTEXT,
  type SentenceContext,
  type SentenceReading,
  type ToldAct,
} from "../../grammar/reading";
import { readSentence } from "../../grammar/sentence/sentence";
import { BOUNDS } from "../../lexicon/bounds";
import { bareTitle } from "../../lexicon/forms";
import { COMMITTEES, COURTS, PROCURATORATES } from "../../lexicon/office/bodies";
import { PLACE_LEVELS } from "../../lexicon/office/places";
import { BASES } from "../../lexicon/office/verbs";
import { openAt, withNote } from "../../lexicon/script/marks";
import { trimEnd, words } from "../../lexicon/words";
import { congressOfDeputiesIn } from "../../readers/congress";
import { tellsHolder } from "../../readers/offices";
import type { Appointment, Diagnostic } from "../../schema";
import type { Read } from "../facts";

const ABOUT = "关于";
const ABOUTS = words(ABOUT);
const PAPERS = words("决定 决议 公告 通知");
const TITLES = /《([^《》]{4,120})》/gu;
const PASSES = words("通过 作出");
const ONLY_HEARS = words("审议 听取 讨论");
/** 关于提请任命……的议案: an act once it was passed, and none in its own title. */
const PROPOSAL = "议案";
const PROPOSES = "提请";

/** 表决通过了《……关于接受张三辞去……的决定》: what was passed says it, where nothing else in the document does. */
function* quotedIn(text: string, { places, prepares }: SentenceContext): Generator<Passed> {
  if (text.length > BOUNDS.sentence || !text.includes("《") || PASSES.find(text) === null) return;
  for (const { 1: title = "", index } of text.matchAll(TITLES)) {
    const before = text.slice(0, index);
    const passes = PASSES.all(before).at(-1);
    const between = passes && before.slice(passes.at).replace(TITLES, "");
    if (between === null || between === undefined || ONLY_HEARS.find(between) !== null) continue;
    if (isOnlyLaid(text, quotedName(title, index), prepares)) continue;
    const { acts, unread } = readPassed(asPassed(bareTitle(title)), places);
    yield { acts, unread: unread !== null, title, from: index, to: index + title.length + 2 };
  }
}

/** 表决通过了关于李四为代理县长的决定: the same of papers without quotes, where no verb but 为 or 任 tells it. */
function* bareIn(text: string, { places, prepares }: SentenceContext): Generator<Passed> {
  if (text.length > BOUNDS.sentence || !text.includes(ABOUT)) return;
  const open = openAt(text);
  for (const { at, word } of ABOUTS.all(text)) {
    const from = at + word.length;
    const paper = passedPaperAt(text, from, from, open);
    const title = paper ? text.slice(paper.from, paper.end) : "";
    if (!paper || !tellsHolder(title)) continue;
    if (isOnlyLaid(text, bareName(text, paper.from, paper.to), prepares)) continue;
    const { acts, unread } = readSentence(PAPERS.list[0] + title, { ...NO_CONTEXT, places });
    yield { acts, unread: unread !== null, title, from: paper.from, to: paper.to };
  }
}

/** What the papers that a sentence says were passed tell of persons. */
export function* papersIn(text: string, context: SentenceContext): Generator<Passed> {
  yield* quotedIn(text, context);
  yield* bareIn(text, context);
}

interface Passed {
  acts: ToldAct[];
  /** Whether it tells an act that was not wholly read. */
  unread: boolean;
  title: string;
  from: number;
  to: number;
}

/** 关于提请任命张三为……的议案 → 关于任命张三为……的决定 */
function asPassed(title: string): string {
  if (!title.endsWith(PROPOSAL)) return title;
  return `${title.slice(0, -PROPOSAL.length).replace(ABOUT + PROPOSES, ABOUT)}${PAPERS.list[0]}`;
}

/** What a title is about: 关于接受张三辞去……的决定 → 接受张三辞去……. */
function aboutOf(title: string): string | null {
  const paper = PAPERS.before(title);
  const from = title.indexOf(ABOUT);
  if (paper === null || from < 0) return null;
  return title.slice(from + ABOUT.length, -paper.length).replace(/的$/, "");
}

/** 关于接受张三辞去……的决定: what a title says plainly, in which its text says 他. */
export function titleActs(title: string): ToldAct[] {
  const about = aboutOf(title);
  return about === null ? [] : readSentence(about, NO_CONTEXT).acts;
}

/** The same of a paper that was passed, read as if it stood there without its quotes: 通过了关于张三为代理县长的决定. */
function readPassed(
  title: string,
  places: readonly string[],
): Pick<SentenceReading, "acts" | "unread"> {
  const about = aboutOf(title);
  if (about === null) return { acts: [], unread: null };
  const context = { ...NO_CONTEXT, places };
  const passed = readSentence(`${PASSED_IT}${ABOUT}${about}的${PAPERS.list[0]}`, context);
  if (passed.acts.length > 0 || passed.unread !== null) return passed;
  const decided = readSentence(`${PAPERS.list[0]}${about}`, context);
  return decided.unread === null ? decided : passed;
}
const PASSED_IT = "通过了";

/**
 * 关于任免青禾县人民法院审判人员职务的决定, 关于任命青禾县选举委员会组成人员的决定: the one body whose posts stand below without it; null for
 * any other title.
 */
export function bodyNamedIn(title: string): string | null {
  const [body, another] = NAMED_BODIES.all(title);
  if (!body || another) return null;
  const end = body.at + body.word.length;
  if (STAFF.at(title, end) === null) return null;
  const lead = BEFORE_AN_ORGAN.all(title.slice(0, body.at)).at(-1);
  const organ = title.slice(lead ? lead.at + lead.word.length : 0, end);
  return PLACE_LEVELS.find(organ) === null && !CHOSEN_FOR.has(body.word) ? null : organ;
}
const CHOSEN_FOR = words("选举委员会 代表资格审查委员会 调查委员会");
const NAMED_BODIES = words(COURTS, PROCURATORATES, CHOSEN_FOR);
const STAFF = words(
  "审判人员 检察人员 工作人员 有关人员 人员 干部 法官 检察官 组成人员 审判员名单 检察员名单 审判员任免 检察员任免",
);
const BEFORE_AN_ORGAN = words(COMMITTEES, "关于 任免 任命 免去 任职 免职 批准任免 批准任命");

/**
 * ……法制委员会组成人员名单, and a note that it was passed: the committee; of 各专门委员会 each is named in the text. Null for
 * lists that only tell who they are.
 */
export function committeePassed({ title, drafts }: Read): { organ: string | null } | null {
  const members = MEMBERS.before(title);
  const organ = members === null ? "" : trimEnd(title.slice(0, -members.length), POSTS_OF_IT);
  if (!organ.endsWith("委员会") || COMMITTEES.before(organ) !== null || NOT_YET.find(title))
    return null;
  const from = organ.includes(ABOUT) ? organ.indexOf(ABOUT) + ABOUT.length : 0;
  if (!drafts.some(({ kind, text }) => kind === "note" && PASSED.find(text) !== null)) return null;
  return { organ: SEVERAL.before(organ) === null ? organ.slice(from) : null };
}

/**
 * ……出席云山市第九届人民代表大会代表名单, and a note that they were elected: the seats of whom it names. Null for lists of deputies
 * who only are such.
 */
export function seatsElected({ title, drafts }: Read): Post[] | null {
  if (SEATS.before(bareTitle(title)) === null || NOT_YET.find(title) !== null) return null;
  // Of all deputies of a congress, by who elected them, it is no act of one meeting.
  if (BY_ONE.find(title) === null) return null;
  const elected = drafts.some(({ kind, text }) => kind === "note" && ELECTED.find(text) !== null);
  const congress = elected ? congressOfDeputiesIn(title) : null;
  return congress && [{ organ: congress.name, post: "代表", note: null }];
}
const SEATS = words("代表名单 代表名册 代表的名单");
const BY_ONE = words("出席 选举的 选出的 选举产生的 补选");
const ELECTED = words("选举产生 补选产生 会议选举 会议补选 选出");
const MEMBERS = words("组成人员名单 委员名单 主任委员名单 副主任委员名单 成员名单 人员名单 名单");
const POSTS_OF_IT = words("主任委员 副主任委员 委员 主任 副主任 、 和 的");
const SEVERAL = words("各专门委员会 各委员会 各工作委员会");
const NOT_YET = words("候选 建议 提名 草案 推荐 人选 调整");
const PASSED = words("通过");

/** 县人民政府提请任命名单, 拟任免名单, and no word that it was passed: who is proposed, and nobody's act yet. */
export const isProposed = ({ title, drafts }: Read) =>
  PROPOSED.find(title) !== null &&
  RESTS.find(title) === null &&
  drafts.slice(1).every(({ text }) => DONE.find(text) === null);
const PROPOSED = words("提请 报请 拟任 拟免 拟提请 建议 提名 推荐 草案 候选");
const RESTS = words(BASES, "经");
const PASSED_BY = words("通过 批准 同意 表决");
const DONE = words(PASSED_BY, "决定");

/** ……的决定（草案）, 任免名单（讨论稿）, and no word that it was passed (自通过之日起施行): what was to be decided. */
export function isDraft({ title, drafts }: Read): boolean {
  const { note } = withNote(title);
  if (note === null || DRAFTS.before(note) === null) return false;
  return drafts
    .slice(1)
    .every(({ text }) =>
      PASSED.all(text).every(({ word, at }) => THE_DAY.at(text, at + word.length) !== null),
    );
}
const THE_DAY = words("之日 之时 后");

/** 拟任命人员名单 over 决定任命张三为……, and no word that it was passed: whether that is what is proposed, or was done, is open. */
export function unsettledProposal({ title, drafts }: Read, acts: Appointment[]): Diagnostic[] {
  const [first] = acts;
  const proposes = PROPOSED.find(title) !== null && RESTS.find(title) === null;
  if (!first || !proposes || LISTS.before(bareTitle(title)) === null) return [];
  if (drafts.some(({ text }, index) => index > 0 && PASSED_BY.find(text) !== null)) return [];
  const message = `“${title}”是提请、建议的名单，正文又写“决定”，是否已经任免不能断定，已按正文列入。请核对原文`;
  return [warning("appointments/unread", message, first.lines[0])];
}
const LISTS = words("名单 人选 名册");
