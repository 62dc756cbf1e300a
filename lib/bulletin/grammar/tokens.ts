import { chain } from "../lexicon/forms";
import { PROPOSES } from "../lexicon/office/no-acts";
import { isPost, OFFICE, POSTS } from "../lexicon/office/posts";
import {
  ACCORDINGLY,
  ALSO,
  APPOINTS_IN_SHORT,
  APPROVES,
  BASES,
  DECIDED,
  DECIDERS,
  DECIDES,
  DENIES,
  DISMISSES,
  DONE_WITH,
  ELECTS,
  ENDS,
  HOLDS,
  HOLDS_NO_LONGER,
  IS_APPOINTED,
  IS_REMOVED,
  OUT_IN_WORDS,
  PASSES,
  PRONOUNS,
  RECALLS,
  REMOVES,
  REMOVES_IN_SHORT,
  RESIGNS,
  STANDS_IN,
  WINS,
} from "../lexicon/office/verbs";
import { THROUGH } from "../lexicon/office/voters";
import { cutAt, openAt } from "../lexicon/script/marks";
import { type Found, trimEnd, trimStart, type Words, words } from "../lexicon/words";
import { nameEndsAt } from "../readers/names";
import { excuseFor } from "./excuses/excuses";
import { isPassive } from "./excuses/occasions";
import { GIVES } from "./groups";
import { isWithinWord, WITHIN_A_WORD } from "./openings";
import { bareName, isOnlyLaid, passedPaperAt } from "./papers";
import { isOfOtherTimes, namesOnly, readNamed } from "./persons";
import { readPosts, withoutClosing } from "./posts";
import { PRODUCTIONS, type Production } from "./productions";
import { beforeVotes } from "./votes";

/** A verb that tells an act, and where in its sentence it stands. */
export interface VerbToken {
  production: Production;
  /** Where what belongs to it begins: its adverbs (决定依法任命), or the clause, where persons stand before it. */
  start: number;
  /** Where the word itself stands. */
  at: number;
  /** Where it ends; 了 and a colon behind it too. */
  end: number;
  /** The clause it stands in, between marks outside of brackets. */
  clause: { from: number; to: number };
  /** Where what it governs ends at the latest: the sentence, or the paper that was passed (关于接受张三辞去……的决定). */
  until: number;
}

const VERBS = words(...new Set(PRODUCTIONS.map(({ verbs }) => verbs)));
/** The rows of each verb, in their order. */
const BY_VERB = new Map(
  VERBS.list.map((word) => [word, PRODUCTIONS.filter(({ verbs }) => verbs.has(word))]),
);
const MARKS = "，,。；;：:";
const AFTER_A_VERB = words("了 ： : 产生 产生了 并确认 并经确认");
const JOINS_VERBS = words("或者 或 和 、 并");

/** The verbs of a sentence, from left to right; those in brackets or titles tell of other things. `prepares`: as a sentence's context says. */
export function verbsOf(text: string, prepares = false): VerbToken[] {
  const verbs = VERBS.all(text);
  const tokens: VerbToken[] = [];
  if (verbs.length === 0) return tokens;
  const open = openAt(text);
  for (const { from, to } of lawsIn(text)) open.fill(1, from, to);
  for (const found of verbs) {
    const { word, at } = withoutOverlap(text, found);
    if (open[at] || endsABody(text, word, at)) continue;
    const token = tokenAt(text, word, at, open, tokens.at(-1), prepares);
    if (token) tokens.push(token);
  }
  return tokens;
}

/**
 * 根据代表法 | 关于代表迁出本行政区域的，其代表资格终止的规定, …… | “辞职被接受的”，其代表资格终止的规定: what a law says of whoever it is,
 * its marks among it.
 */
function lawsIn(text: string): { from: number; to: number }[] {
  if (!text.includes(PROVISION)) return [];
  return BASES.all(text).flatMap(({ at }) => {
    const from = OPENS_CASE.find(text, at)?.at ?? -1;
    const to = from < 0 ? -1 : text.indexOf(PROVISION, from);
    if (to < 0 || to - at > LONGEST_LAW || isParted(text.slice(at, from))) return [];
    // 关于人事任免的提请，任命张三……，按照……的规定: acts, and no case that a law names.
    const cases = cutAt(text.slice(from, to), MARKS_OF_CLAUSES);
    const names = cases.slice(0, -1).every((one) => OF_A_CASE.before(one.text) !== null);
    return names ? [{ from, to: to + PROVISION.length }] : [];
  });
}
const OPENS_CASE = words("关于 “");
const PROVISION = "的规定";
const OF_A_CASE = words("的 的”");
const LONGEST_LAW = 160;
const MARKS_OF_CLAUSES = "，。；：";
const isParted = (text: string) => cutAt(text, MARKS_OF_CLAUSES).length > 1;

/** 会议继续任命张三: 任命, and no 继续任. */
function withoutOverlap(text: string, { word, at }: Found): Found {
  const last = at + word.length - 1;
  const next = word.length > 1 && word.endsWith(HOLDS_IN_SHORT) ? VERBS.at(text, last) : null;
  return next !== null && next.length > 1 ? { word: next, at: last } : { word, at };
}
const HOLDS_IN_SHORT = "任";

/** 县委常 | 委任小平列席会议: the end of 常委, or 县委, and a surname. */
const endsABody = (text: string, word: string, at: number) =>
  word === ENTRUSTS && BODIES_IN_SHORT.before(text, at + 1) !== null;
const ENTRUSTS = "委任";
const BODIES_IN_SHORT = words("常委 党委 工委 政法委 纪委 监委 省委 市委 县委 区委 州委 旗委");

function tokenAt(
  text: string,
  word: string,
  at: number,
  open: Uint8Array,
  last: VerbToken | undefined,
  prepares: boolean,
): VerbToken | null {
  const paper = passedPaperAt(text, at, at + word.length, open);
  if (paper && isOnlyLaid(text, bareName(text, paper.from, paper.to), prepares)) return null;
  const clause = paper ?? clauseOf(text, word, at, open);
  const before = text.slice(clause.from, at);
  const who = trimEnd(trimStart(before, ALSO), COMMA);
  const after = text.slice(at + word.length, clause.to);
  const inVerb = last !== undefined && last.end > clause.from && last.production.place === "before";
  for (const production of BY_VERB.get(word) ?? []) {
    const behind = text.slice(at + word.length);
    const near = production.without ? ownClause(production, after, behind) : behind;
    const told = production.place === "between" ? who : before;
    if (!fits(production, word, told, near) && !goesOn(text, production, clause, at, last))
      continue;
    if (production.place !== "before" && inVerb) continue;
    if (
      production.opens &&
      (holdsNext(text, production, at, last) ||
        !opensClause(before) ||
        !namesFirst(production, after))
    )
      continue;
    // 决定任命, 同意接受: before a verb of its own such a word is its adverb.
    if (
      DECIDED.has(word) &&
      VERBS.at(after) !== null &&
      !namesWhoResigns(after) &&
      !namesWhoIs(text, at + word.length)
    )
      return null;
    const end = at + word.length;
    if (
      DECIDES_ON.has(word) &&
      (tellsItself(after) ||
        refusesNext(after) ||
        opensInShort(text, end) ||
        proposesNext(text, end))
    )
      return null;
    if (production.action === "recall" && isPassive({ before, rest: text.slice(clause.to) }))
      return null;
    if (
      production.place !== "behind" &&
      excuseFor({
        ...{ word, before: upToAdverbs(before), after, rest: text.slice(clause.to) },
        above: text.slice(0, clause.from),
        opens: who === "" || (production.place === "between" && namesOnly(withoutBy(who))),
        link: production.link,
        named: production.place === "between" && who.length < FARTHEST && namesOnly(who),
      })
    )
      return null;
    if (paper && namesNobody(production, text.slice(at + word.length, paper.end))) return null;
    const own = production.place === "before" ? withoutAdverbs(before) : "";
    const start = clause.from + own.length;
    const until = paper?.to ?? text.length;
    return { production, start, at, end: endOf(text, at + word.length), clause, until };
  }
  return null;
}

/**
 * 免去张三的A局局长职务， | 任B局局长。: what he becomes who left, right behind his office; 任立军的B局局长职务 is somebody else's, and
 * of 任静湖区……职务 that may be meant too.
 */
function goesOn(
  text: string,
  { name }: Production,
  { from, to }: VerbToken["clause"],
  at: number,
  last: VerbToken | undefined,
): boolean {
  if (name !== TAKES_UP || at !== from || !last || !LOSES.has(last.production.action)) return false;
  const after = text.slice(at, to);
  return (
    LEFT_BEFORE.before(text, from) !== null &&
    !after.includes(OF_HIS) &&
    OFFICE.before(after) === null &&
    beginsWithPost(after.slice(HOLDS.at(after)?.length ?? 0))
  );
}
const TAKES_UP = "hold";
/** ……，由 | 李四任县财政局局长 */
const withoutBy = (who: string) => (who.startsWith(BY) ? who.slice(BY.length) : who);
const BY = "由";
const OF_HIS = "的";
const LOSES = new Set<Production["action"]>(["remove", "accept-resignation"]);
const LEFT_BEFORE = chain("职务 一职", "? 的请求 的申请 请求", "，");

/** 同意任为民辞去……: a name, and no 任. */
function namesWhoResigns(after: string): boolean {
  const resigns = RESIGNS.find(after);
  return resigns !== null && namesOnly(after.slice(0, resigns.at));
}

/** 决定张三不再担任……, 同意李四被任命为……: a verb between him and his post tells it. */
function tellsItself(after: string): boolean {
  const found = BETWEEN.find(after);
  return found !== null && found.at < FARTHEST && namesOnly(after.slice(0, found.at));
}
/** 决定 | 暂不任命……: what was decided is that it is not done. */
const refusesNext = (after: string) =>
  VERBS.at(after, DENIES.at(after)?.length ?? after.length) !== null;

/** 决定 | 任立军为……: a name, and no 任; 决定 | 改任张三为…… is told of somebody so called. */
function namesWhoIs(text: string, end: number): boolean {
  const verb = HOLDS.at(text, end);
  if (verb === null || opensInShort(text, end)) return false;
  const made = text.indexOf(MADE, end);
  const from = verb === HOLDS_IN_SHORT ? end : end + verb.length;
  return made > from && made - end < FARTHEST && namesOnly(text.slice(from, made));
}
const MADE = "为";

/** 决定（，）提请县人大常委会任命张三为……: what was decided is to propose it. */
const proposesNext = (text: string, end: number) =>
  PROPOSES.at(text, end + (PARTS_FROM_VERB.at(text, end)?.length ?? 0)) !== null;

/** 决定，| 任张三为……, 同意 | 免李四的……: the short verb tells it. */
function opensInShort(text: string, end: number): boolean {
  const at = end + (PARTS_FROM_VERB.at(text, end)?.length ?? 0);
  const word = SHORT_VERBS.at(text, at);
  const production = word === null ? undefined : BY_VERB.get(word)?.find(({ opens }) => opens);
  const [clause] = production ? cutAt(text.slice(at + 1, at + FARTHEST), MARKS_OF_CLAUSES) : [];
  return production !== undefined && clause !== undefined && namesFirst(production, clause.text);
}
const SHORT_VERBS = words(APPOINTS_IN_SHORT, REMOVES_IN_SHORT);
const PARTS_FROM_VERB = words("， ：");

/** 会议 | 任张三为……, 县人大常委会 | 免……: nothing stands before it but who decides; 主任 holds no verb. */
const opensClause = (before: string) =>
  trimEnd(before, OPENS_CLAUSES) === "" || THROUGH.before(before) !== null;
const OPENS_CLAUSES = words(DECIDERS, PASSES);

/**
 * 任命张三为A，任立军为B: under a verb that 为 belongs to 任 is a surname. Not under another 任, a removal, or what governs nothing
 * (会议决定如下：任……).
 */
function holdsNext(text: string, production: Production, at: number, last: VerbToken | undefined) {
  if (!last || production.follows || last.production === production) return false;
  const { action, quiet, link } = last.production;
  return GIVES.has(action) && !(quiet && link?.find(text.slice(last.end, at)) == null);
}

/** 会议决定，| 张三辞去……: the clause of what was decided, and none that says why (因张三辞去……) or tells of a request. */
function ownClause({ parted }: Production, after: string, behind: string): string {
  if (!parted) return after;
  const begins = after === "" ? (PARTS_FROM_VERB.at(behind)?.length ?? 0) : 0;
  const clause = cutAt(behind.slice(begins, FARTHEST), MARKS_OF_CLAUSES)[0]?.text ?? "";
  return SAYS_WHY.at(clause) === null && ASKED.find(clause) === null ? clause : "";
}
const SAYS_WHY = words(BASES, "因 由于 鉴于");
const ASKED = words("请求 申请 报告 议案");

const DECIDES_ON = words(DECIDES, APPROVES, PASSES);
const BETWEEN = words(HOLDS_NO_LONGER, IS_APPOINTED, IS_REMOVED);

/** What must stand in its clause stands there, and persons where they must stand before it. */
function fits(
  { action, place, needs, without, quiet, handsTo, votes, link }: Production,
  word: string,
  before: string,
  after: string,
): boolean {
  if (place === "behind") {
    const told = trimEnd(withoutMaking(before, after), ENDS_SO);
    return needs?.before(told) != null || (needs !== null && standsBeforeReason(told, needs));
  }
  if (place === "between")
    return quiet
      ? holdsSomebody(before, handsTo) && beginsWithPost(after)
      : before !== "" ||
          (action === "remove" && beginsWithPost(after)) ||
          (votes === true && (BECAME.has(word) || beginsWithPost(after)));
  if (needs === null) return true;
  let found = needs.find(after);
  // 其他任免事项: 任 is part of that word.
  while (found?.word === "任" && isWithinWord(after, found.at))
    found = needs.find(after, found.at + 1);
  if (found === null || found.at > FARTHEST) return false;
  // 罢免代表资格的程序: nobody stands between.
  if (found.at === 0 && link !== null && SEAT_ALONE.has(found.word)) return false;
  const between = after.slice(0, found.at);
  return !STOPS.test(between) && !without?.find(between);
}

const SEAT_ALONE = words("代表资格");
/** 当选为……, behind the votes of a clause before it; 被任命为县财政局局长的张三作了发言 tells of somebody else's doing. */
const BECAME = words(WINS.list.filter((word) => word.endsWith("为")).join(" "));

/** 对张三的……职务 | 作出免去的决定: how it was done, where the word for what was made ends the clause. */
export function withoutMaking(before: string, after: string): string {
  const makes = MAKES.before(before);
  const made = makes === null ? null : MADE_IT.at(after);
  if (makes === null || made === null) return before;
  const next = after.charAt(made.length);
  return next === "" || MARKS.includes(next) ? before.slice(0, -makes.length) : before;
}
const MAKES = words("作出 作出了 做出 做出了");
const MADE_IT = chain("? 的", "决定 决议");

/** 代表资格自辞职之日起终止, 代表资格于3月1日终止, 代表资格因调离本市终止: from when and why is neither. */
function standsBeforeReason(text: string, needs: Words): boolean {
  const near = Math.max(0, text.length - LONGEST_REASON);
  return REASONS_AND_DAYS.all(text.slice(near)).some(
    ({ at }) => needs.before(text, near + at) !== null,
  );
}
const REASONS_AND_DAYS = words("自 从 于 因 由于");
const LONGEST_REASON = 24;

/** 通过了关于补选县人大代表的决定: what the paper that was passed is about, and nobody. */
const namesNobody = ({ place, link, action }: Production, after: string) =>
  place === "before" &&
  (NOBODY.at(after) !== null ||
    (BY_AS.has(action) && link?.find(after) == null && !endsWithName(withoutClosing(after))));
/** 任命县财政局局长张三 */
const endsWithName = (text: string) => !isPost(text) && namesOnly(text);
const NOBODY = words("部分 个别 有关 相关 若干 代表职务 代表资格 代表的 代表辞 人员 辞职 职务");
/** Whom these name stands before the word that links them to their posts, and nowhere else. */
const BY_AS = new Set<Production["action"]>(["appoint", "elect"]);

/** 任张三为……: behind so short a verb only known surnames show that it is one, and no surname (任立军为……). */
function namesFirst({ link, follows }: Production, after: string): boolean {
  // 任张三为A，免其B职务; 免李四县财政局局长职务 without 的.
  if (follows && PRONOUNS.at(after) !== null) return true;
  // 免费开放县图书馆 is of no office, whoever is called 费开.
  if (follows && nameEndsAt(after).length > 0)
    return OFFICE.find(after) !== null || POSTS.find(after) !== null;
  const at = link?.find(after)?.at ?? 0;
  return namesOnly(after.slice(0, at));
}

/** 副主任 holds 任 and nobody: such a verb is one only behind persons. */
const holdsPersons = (before: string) =>
  before.length > 1 &&
  before.length < FARTHEST &&
  JOINS_VERBS.before(before) === null &&
  !WITHIN_A_WORD.test(before.slice(-1)) &&
  (namesOnly(withoutAdverbs(before)) || namesOnly(before)) &&
  !isOfOtherTimes(before);

/** 张三任……, 会议决定张三任……, 依法由张三代理……: who decides stands before him. */
function holdsSomebody(before: string, handsTo: Words | undefined): boolean {
  const bare = trimStart(before, DECIDERS);
  return [before, bare].some((who) => holdsPersons(who) || handsTo?.at(who) != null);
}

/** 任青禾县水务局局长、党组书记: its first piece is a post, whole. */
const beginsWithPost = (after: string) =>
  readPosts(cutAt(after.slice(0, FARTHEST), "，,、。；;")[0]?.text ?? "") !== null;

const FARTHEST = 200;
const STOPS = /[。；;]/;

/** 选举或者补选, 任命了, 任命：. */
function endOf(text: string, from: number): number {
  let end = from;
  for (;;) {
    const more = AFTER_A_VERB.at(text, end) ?? doneWithAt(text, end);
    const joint = JOINS_VERBS.at(text, end);
    const second = joint === null ? null : VERBS.at(text, end + joint.length);
    if (more !== null) end += more.length;
    else if (joint !== null && second !== null) end += joint.length + second.length;
    else return end;
  }
}

/** 推选 | 出 | 张三为主席团常务主席: no name begins so; 选举 | 出席…… does not end there. */
const doneWithAt = (text: string, at: number) =>
  OUT_IN_WORDS.at(text, at) === null && ELECTS.before(text, at) !== null
    ? DONE_WITH.at(text, at)
    : null;

const withoutAdverbs = (text: string) => trimEnd(text, DECIDED);

/** The same for what says why a verb tells no act: 提名并任命 is done, 提名任命 is not. */
function upToAdverbs(text: string): string {
  const bare = withoutAdverbs(text);
  return text.startsWith(AND, bare.length) ? bare + AND : bare;
}
const AND = "并";

const COMMA = words("，");

/** Its clause; of 当选 with the votes before it, in which marks stand too. */
function clauseOf(text: string, word: string, at: number, open: Uint8Array): VerbToken["clause"] {
  const clause = clauseAt(text, at, open);
  if (clause.from === at && BEHIND_ONE.has(word))
    return { from: at - lengthOfOneBefore(text, at), to: clause.to };
  const office = ENDS.has(word) ? officeBefore(text, clause.from, at) : null;
  const from = office ?? clause.from;
  if (ENDS_OFFICES.has(word) && OFFICE.before(trimEnd(text.slice(from, at), ENDS_SO)) !== null)
    return { from: officesBefore(text, from), to: clause.to };
  if (office !== null) return { from: office, to: clause.to };
  if (!BY_VERB.get(word)?.some(({ votes }) => votes)) return clause;
  const near = Math.max(0, at - LONGEST_VOTES);
  const told = beforeVotes(text.slice(near, at));
  const end = near + told.length;
  // 张三，当选为……: nothing but who stands in the clause before it.
  const alone = end === clause.from ? personAlone(text.slice(near, end)) : 0;
  if (alone > 0) return { from: clause.from - alone - 1, to: clause.to };
  return end > 0 && end < clause.from
    ? { from: clauseAt(text, end - 1, open).from, to: clause.to }
    : clause;
}
const LONGEST_VOTES = 120;
const BEHIND_ONE = words(HOLDS, STANDS_IN);

/** 其……委员职务，| 依法相应终止: where the clause begins that names what ends, where nothing but how stands between. */
function officeBefore(text: string, from: number, at: number): number | null {
  if (text.charAt(from - 1) !== "，" || trimEnd(text.slice(from, at), ACCORDINGLY) !== "")
    return null;
  if (WHAT_ENDS.before(text, from - 1) === null) return null;
  const near = Math.max(0, from - 1 - FARTHEST);
  const last = cutAt(text.slice(near, from - 1), "，。；：").at(-1);
  return last ? near + last.at : null;
}
const WHAT_ENDS = words("职务 代表资格");

/**
 * 张三的A职务，李四的B职务 | 相应终止: where the first of the clauses begins that name whose office ends with the last. Behind another
 * verb they are its own: 免去张三的A职务，李四的B职务，王五的C职务自然终止.
 */
function officesBefore(text: string, from: number): number {
  if (text.charAt(from - 1) !== "，") return from;
  const near = Math.max(0, from - FARTHEST);
  const clauses = cutAt(text.slice(near, from - 1), MARKS_OF_CLAUSES);
  const last = clauses.findLastIndex(({ text: clause }) => !isOfficeOfOne(clause));
  const [before, first] = [clauses[last], clauses[last + 1]];
  if (!first || (!before && near > 0)) return from;
  const isOwn = before && before.mark === "，" && ENDS.before(before.text) === null;
  return isOwn ? from : near + first.at;
}
/** 张三、李四的县人大常委会委员职务, 其县人大常委会委员职务 */
function isOfficeOfOne(clause: string): boolean {
  const of = PRONOUNS.at(clause) === null ? clause.indexOf(OF_HIS) : 0;
  const names = of === 0 || (of > 0 && namesOnly(clause.slice(0, of)));
  return names && (OFFICE.before(clause) ?? POSTS.before(clause)) !== null;
}
const ENDS_OFFICES = words(ENDS, DISMISSES, REMOVES, RECALLS);
/** What may stand between an office and the verb that ends it: 职务，依法相应终止. */
export const ENDS_SO = words(ACCORDINGLY, "，");
const LONGEST_ALONE = 24;

/** 张三，| 任县财政局局长: who stands alone in the clause before, where that begins what is told: the sentence, or behind a colon. */
function lengthOfOneBefore(text: string, at: number): number {
  const near = text.slice(Math.max(0, at - LONGEST_ALONE), at);
  const alone = personAlone(near);
  const from = at - alone - 1;
  const begins = from === 0 || text.charAt(from - 1) === "：" || LEFT_BEFORE.before(text, from);
  return alone > 0 && begins ? alone + 1 : 0;
}

/** How long the clause is that a comma ends, where it names one person and says no more. */
function personAlone(text: string): number {
  if (!text.endsWith("，")) return 0;
  const clause = cutAt(text.slice(0, -1), MARKS_OF_CLAUSES).at(-1)?.text ?? "";
  const named = readNamed(clause);
  return named?.office === null && named.people.length === 1 && namesOnly(clause)
    ? clause.length
    : 0;
}

function clauseAt(text: string, at: number, open: Uint8Array): VerbToken["clause"] {
  let [from, to] = [at, at];
  while (from > 0 && (open[from - 1] || !MARKS.includes(text.charAt(from - 1)))) from--;
  while (to < text.length && (open[to] || !MARKS.includes(text.charAt(to)))) to++;
  return { from, to };
}

/** A verb word before which nothing is asked of its clause: for headings and half lines, which are no sentences yet. */
export interface VerbWord {
  production: Production;
  start: number;
  end: number;
}

/** Every word of a text that may be the verb of what stands behind it, adverbs included. */
export function verbWordsOf(text: string): VerbWord[] {
  return VERBS.all(text).flatMap(({ word, at }) => {
    const production = BY_VERB.get(word)?.find(
      ({ place, quiet, link }) => place === "before" && !quiet && link,
    );
    if (!production) return [];
    const near = text.slice(Math.max(0, at - LONGEST_ADVERBS), at);
    const start = at - near.length + withoutAdverbs(near).length;
    return { production, start, end: endOf(text, at + word.length) };
  });
}

/** 决定依法: what a verb has before it is a few words. */
const LONGEST_ADVERBS = 40;

/** How many words stand in a text that may be verbs of acts, whatever stands around them. */
export const countVerbs = (text: string) => VERBS.all(text).length;

/** The verb that a text opens with, its adverbs before it: 决定任命……, 补选……. Null where it opens otherwise, or names a thing. */
export function opensWith(text: string): { production: Production; end: number } | null {
  const at = text.length - trimStart(text, DECIDED).length;
  const word = VERBS.at(text, at);
  if (word === null) return null;
  const after = text.slice(at + word.length);
  const production = BY_VERB.get(word)?.find(({ place, quiet }) => place === "before" && !quiet);
  if (
    !production?.link ||
    excuseFor({ word, before: "", after, rest: "", link: null })?.name === "noun"
  )
    return null;
  return { production, end: endOf(text, at + word.length) };
}

/** The same of every verb, those of seats too; 选举委员会 is a thing. */
export function opensWithVerb(text: string): boolean {
  const bare = trimStart(text, DECIDED);
  const word = VERBS.at(bare);
  const after = bare.slice(word?.length ?? 0);
  return (
    word !== null &&
    excuseFor({ word, before: "", after, rest: "", link: null })?.name !== "noun" &&
    nameEndsAt(after).length > 0
  );
}
