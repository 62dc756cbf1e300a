import { chain } from "../../lexicon/forms";
import { endsAsBody } from "../../lexicon/office/bodies";
import {
  AT_ONCE,
  DISCUSSES,
  MODALS,
  OCCASIONS,
  OF_NOBODY,
  ON,
  SANCTIONS,
  UP_TO,
  WANTS,
} from "../../lexicon/office/no-acts";
import { personsAt, personsBefore } from "../../lexicon/office/people";
import { POSTS } from "../../lexicon/office/posts";
import {
  APPOINTS,
  BASES,
  DISMISSES,
  ELECTS,
  FELLOW,
  HOLDS,
  REMOVES,
  SUSPENDS,
} from "../../lexicon/office/verbs";
import { cutAt, splitAt } from "../../lexicon/script/marks";
import { trimEnd, trimStart, words } from "../../lexicon/words";
import { nameEndsAt } from "../../readers/names";
import { readGlued } from "../../readers/offices";
import { namesOnly } from "../persons";
import { mentionsIn } from "../seats";
import type { Excuse, VerbInClause } from "./excuse";
import { namesHolder, OF_HIS, tellsWhom } from "./whom";

/** What may or should be done, and by whom: 可以任命, 由主任会议提请任命, 直至撤销职务. */
export const OF_DUTIES: Excuse[] = [
  {
    // Who appoints to a post, whoever will hold it; 张三的副院长由……任命 tells of one who does.
    name: "rule",
    example: "委员会主任、副主任由主任会议提请常务委员会任命",
    holds: ({ word, before, after, above = "" }) => {
      const by = APPOINTS.has(word) && after === "" ? before.indexOf(BY) : -1;
      return by === 0 ? comesAbout(above) : by > 0 && isOfPosts(before, by);
    },
  },
  {
    // How the holder of a post is found, whoever it will be.
    name: "way",
    example: "行政长官通过选举或者协商产生",
    holds: ({ word, before, after }) => {
      const chosen = IS_CHOSEN.has(after) || (after === "" && word.endsWith(CHOSEN));
      const way = ELECTS.has(word) && chosen ? COMES_BY.find(before) : null;
      return way !== null && BY_MEANS.before(before) !== null && isOfPosts(before, way.at);
    },
  },
  {
    name: "may",
    example: "常务委员会可以任命副职",
    holds: (verb) =>
      (MODALS.before(trimEnd(verb.before, AT_ONCE)) !== null &&
        !verb.named &&
        !restsOn(verb) &&
        !isSuspended(verb)) ||
      (DISCUSSES.before(verb.before) !== null && !verb.after.includes("通过")) ||
      (OCCASIONS.before(verb.before) !== null && !tellsWhom(verb) && !isDoneTo(verb)),
  },
  {
    // Whoever comes next, once somebody goes.
    name: "when vacant",
    example: "代表出缺时，由得票多的依次递补",
    holds: ({ word, above = "" }) =>
      FILLS.before(trimEnd(word, MADE)) !== null && WHEN_VACANT.find(above) !== null,
  },
  {
    name: "due by a day",
    example: "县人大应当在2007年11月20日前选举张三为县长",
    holds: isDue,
  },
  {
    // Of as many as are to be elected in the end, wherever that will be.
    name: "for the time being",
    example: "台湾省暂时选举第十三届全国人民代表大会代表13名",
    holds: ({ word, before, after }) =>
      ELECTS.has(word) && FOR_NOW.before(before) !== null && namesOnlyDeputies(after),
  },
  {
    // What may become of whoever does so.
    name: "sanction",
    example: "对失职渎职的，要依法追究责任，直至撤销职务",
    holds: (verb) => isSanction(verb),
  },
];
const FILLS = words("递补");
const MADE = words("为");
const WHEN_VACANT = chain("出缺 缺额 空缺", "时 的时候 的，");
/** 应当在2007年11月20日前（由县人大）| 选举产生: how long there is for it, or when, between what is due and the verb. */
function isDue({ word, before, rest, named }: VerbInClause): boolean {
  if (!(ELECTS.has(word) || APPOINTS.has(word)) || named || rest.startsWith("：")) return false;
  const until = withoutWhoDoes(trimEnd(before, AT_ONCE));
  if (BY_THEN.before(until) === null) return false;
  return DUE.all(until).some(({ word, at }) => {
    const time = trimStart(until.slice(at + word.length), AT_ONCE);
    // 根据工作需要于3月5日 | 选举张三: why it was done.
    if (REASONS.has(word) && RESTS.find(until.slice(0, at)) !== null) return false;
    return DAY_OF.at(time) !== null && /^\P{P}+$/u.test(time);
  });
}
/** ……前 | 由县人民代表大会 */
function withoutWhoDoes(text: string): string {
  const by = text.lastIndexOf(BY);
  return by > 0 && BY_THEN.before(text, by) !== null && endsAsBody(text) ? text.slice(0, by) : text;
}
const DUE = words("应 应当 须 必须 需 需要 要 要求 拟 将 计划 争取");
const REASONS = words("需要 要求 计划");
const BY_THEN = words("前 之前 以前 内 之内 以内 期间 日 号 月 年");
const DAY_OF = words("在 于 最迟在 最迟于 不迟于");
const FOR_NOW = words("暂时");
/** 第十三届全国人民代表大会代表 | 13名 */
function namesOnlyDeputies(after: string): boolean {
  const many = personsBefore(after);
  return many !== null && DEPUTIES.before(after, many.start) !== null;
}
const DEPUTIES = words("代表大会代表 人大代表");
const RESTS = words(BASES, "按 依 经 应 由 因 因为 由于 鉴于");
const MEETINGS = words("会议 大会");
const BY = "由";

/** 直至撤销职务 / 情节严重的，免去其职务 / 可以依法罢免或者撤销职务: an office and nobody's, and words that say when or that it may be. */
function isSanction({ word, before, after, rest, above = "" }: VerbInClause): boolean {
  const takes =
    TAKES_AWAY.before(word) ?? (APPOINTS.has(word) && DISMISSES.before(trimEnd(before, HIS)));
  if (!takes || after.length > LONGEST_OF_NOBODY || rest.startsWith("：")) return false;
  if (!cutAt(after, OR_MARKS).every(({ text }) => isOfNobody(text))) return false;
  const clauses = cutAt(above, "，；").map(({ text }) => text);
  if ([...clauses, before].some(namesSomebody)) return false;
  return (
    clauses.some((clause) => clause.endsWith(OF_HIS)) ||
    UP_TO.at(before) !== null ||
    MAY.find(before) !== null ||
    (before.endsWith("、") && SANCTIONS.find(before) !== null)
  );
}
const TAKES_AWAY = words(REMOVES, DISMISSES, "罢免");
const LONGEST_OF_NOBODY = 20;
const OR_MARKS = "、或和";
const isOfNobody = (text: string) => {
  const office = trimStart(trimStart(text, OR), TAKES_AWAY);
  return office === "" || OF_NOBODY.has(office);
};
const HIS = words("其 有关");
const OR = words("者");
const MAY = words("可以 应当 必须 有权");
/** 县公安局局长张三严重违法的 */
const namesSomebody = (clause: string) => {
  const told = trimStart(clause, ON);
  return namesOnly(told) || (readGlued(told)?.office ?? null) !== null;
};
/** 审判员张三、副庭长; 张三为县财政局局长: posts, one of which somebody is named to hold. */
const namesSome = (posts: string) =>
  splitAt(posts, "、和及").some(
    (piece) =>
      (readGlued(piece)?.office ?? null) !== null ||
      nameEndsAt(piece).some((end) => end === piece.length || HOLDS_IT.at(piece, end) !== null),
  );
const HOLDS_IT = words(HOLDS, FELLOW, "为 的 （");
const isOfPosts = (text: string, to: number) =>
  POSTS.before(text, to) !== null && !namesSome(text.slice(0, to));

/** 行政长官在当地通过选举或协商产生， | 由中央人民政府任命: whoever it will be; ……由县长提名李四， says who. */
function comesAbout(above: string): boolean {
  const clause = cutAt(above, "，。；：").at(-2)?.text ?? "";
  if (!above.endsWith("，") || COMES_ABOUT.before(clause) === null) return false;
  const way = COMES_BY.find(clause);
  return way !== null && isOfPosts(clause, way.at);
}
const COMES_ABOUT = words("产生 提名 推荐 推选");
const CHOSEN = "产生";
const IS_CHOSEN = words(CHOSEN, chain("或 或者", "协商 推选 任命", "产生"));
const BY_MEANS = words("通过 经 以 采取");
const COMES_BY = words("由 在 经 通过 应当");

/** 对县法院提请的张三等70名人民陪审员进行 | 任命: done to some whom it names, and no occasion. */
function isDoneTo({ before, after, rest }: VerbInClause): boolean {
  // ……进行任命：任命张三为……: the words behind it tell whom.
  const others = after === "" && !rest.startsWith("：") ? before.indexOf(AND) : -1;
  return others > 0 && personsAt(before, others + AND.length) !== null && ON.find(before) !== null;
}
const AND = "等";

/** 根据主任会议提名任命张三为……: what was wanted is why it was done. */
function restsOn({ before, after, link }: VerbInClause): boolean {
  if (WANTS.before(before) === null) return false;
  if (link && link.find(after, 1) === null && !namesHolder(after, link)) return false;
  return RESTS.all(before).some(({ at }) => {
    const by = before.slice(0, at);
    return at === 0 || MEETINGS.before(by) !== null || endsAsBody(by);
  });
}

/**
 * 许可对代表张三刑事拘留，应暂时停止其执行代表职务: of one whom a decision names that is its effect; of 代表……的，应当暂时停止 it is what a
 * law says.
 */
function isSuspended({ word, before, after, above = "" }: VerbInClause): boolean {
  if (!SUSPENDS.has(word) || !after.includes(EXECUTES) || !after.includes(OFFICE_OF_DEPUTY))
    return false;
  const must = MUST.before(before);
  if (must === null) return false;
  const who = after.slice(0, after.indexOf(EXECUTES));
  const named = [who, before.slice(0, -must.length)].some((told) => told !== "" && namesOnly(told));
  return named || (above.includes(PERMITS) && mentionsIn(above).length > 0);
}
const MUST = words("应 应当 须 必须");
const EXECUTES = "执行";
const OFFICE_OF_DEPUTY = "代表职务";
const PERMITS = "许可";
