import { BOUNDS } from "../../lexicon/bounds";
import { OFFICE, postStarts } from "../../lexicon/office/posts";
import { RESIGNS } from "../../lexicon/office/verbs";
import { ATTENDS } from "../../lexicon/paper/sittings";
import { cutAt, STOPS, splitAt } from "../../lexicon/script/marks";
import { trimEnd, words } from "../../lexicon/words";
import { isLikelyName } from "../../readers/names";
import { readGlued } from "../../readers/offices";
import { GIVES, type GroupsContext, type GroupsReading, readGroups } from "../groups";
import { leavesOpenWho, tellsOtherTimes } from "../persons";
import { readPosts } from "../posts";
import type { Production } from "../productions";
import { noActs, type SentenceContext, type SentenceReading } from "../reading";
import type { VerbToken } from "../tokens";
import { OF_HIS } from "./governed";

/** 任命甲为A；乙为B，免去丙的C职务: what goes on under the verb before, up to the sentence's own. */
export function leadOf(
  text: string,
  { clause }: VerbToken,
  context: SentenceContext,
): SentenceReading | null {
  if (!context.production || clause.from < LEAST_OF_LEAD) return null;
  const told = text.slice(0, clause.from - 1);
  // 因工作变动，张三提出辞去……职务，县人大常委会决定接受: why, and what another verb is said of.
  const resigns = context.production.action !== "accept-resignation" && RESIGNS.find(told) !== null;
  // 李四现任县委副书记，免去其……: what he is.
  if (resigns || WHY.at(told) !== null || tellsOtherTimes(told)) return null;
  const lead = inherit(told, context, context.production);
  if (lead.acts.length === 0) return null;
  const known = lead.acts.every(({ act }) => isLikelyName(act.person));
  return known ? lead : { ...lead, acts: [], unread: told, context };
}
const WHY = words("因 由于 鉴于 根据 依照 依据 按照 经 为");
export const LEAST_OF_LEAD = 5;

/** `乙为B主任` under 任命甲为A主任. */
export function inherit(
  printed: string,
  context: SentenceContext,
  production: Production,
): SentenceReading {
  const text = GIVES.has(production.action) ? withoutOtherTimes(printed) : printed;
  const open = cutAt(text === printed ? "" : printed, "，。；;").some((one) =>
    leavesOpenWho(one.text),
  );
  const doubted = open ? printed : null;
  if (text === "") return noActs(context, doubted);
  // 县人大常委会副主任张三出席会议。 behind a sentence that appoints: who was there, and what he did.
  const others = text.replace(NEWLY, "");
  const attends =
    others !== text ||
    ATTENDS.find(text) !== null ||
    ENDS_ATTENDING.before(text) !== null ||
    SWEARS.find(text) !== null;
  if (attends && !links(others, production)) return noActs(context);
  const before = { ...groupsContextOf(context), waiting: context.waiting };
  const groups = readGroups(text, production, before);
  // 县财政局局长张三，县水务局局长李四作了汇报。 names offices and bearers without a word that links them: all of it, or none.
  if (groups.acts.length > 0 && groups.unread !== null && !links(text, production))
    return noActs(context, text);
  // 免去张三的……职务；马哈木提担任……局长: what the clause says is no removal.
  if (groups.acts.length > 0 && !GIVES.has(production.action) && !context.headed && takesUp(text))
    return noActs(context, printed);
  const acts = groups.acts.map((act) => ({ act, from: 0, to: printed.length }));
  const told = acts.length > 0;
  const { organ, people } = groups;
  const promised = !told && promisesHolder(text, production) ? text : null;
  const over = groups.waiting.find(({ name }) => isLikelyName(name))?.name ?? null;
  const unread = (told ? (groups.unread ?? over) : promised) ?? doubted;
  const left = context.waiting[0]?.name ?? null;
  return {
    acts,
    counts: told ? groups.counts : [],
    unnamed: [],
    unread: told || context.waiting.length === 0 || goesOn(text, groups) ? unread : left,
    context: told
      ? { ...context, organ, people, waiting: [] }
      : { ...context, waiting: goesOn(text, groups) ? groups.waiting : [] },
  };
}

export const groupsContextOf = ({ organ, places, people }: SentenceContext): GroupsContext => ({
  organ,
  places,
  people,
  waiting: [],
});

/** 任 is a part of 主任 too, as 代理 is of 代理主任, and proves nothing. */
const links = (text: string, { link }: Production) =>
  link?.all(text).some(({ word }) => word !== "任" && word !== "代理") ?? false;

/** 李四担任县教育局局长; in 李四担任的……, 李四兼任……职务 the office is one that he had. */
const takesUp = (text: string) =>
  OFFICE.find(text) === null &&
  TAKES_UP.all(text).some(({ word, at }) => text.charAt(at + word.length) !== OF_HIS);
const TAKES_UP = words("担任 兼任");

const AS_ABOVE = "同上";
/** 副主任：……, ……为县财政局局长, 教育、科学委员会委员张三: an office, and where its holder should stand no name could be read. */
function promisesHolder(text: string, { link }: Production): boolean {
  if (text.length > BOUNDS.clause) return false;
  // 李四同上；
  if (trimEnd(text, STOPS).endsWith(AS_ABOVE)) return true;
  const [label = "", names = ""] = splitAt(text, "：:");
  if (names !== "") return postStarts(label).length > 0 && !names.includes("，");
  if (readGlued(trimEnd(text, STOPS))?.office != null) return true;
  const linked = link?.find(text, 1);
  if (!linked || linked.at > BOUNDS.name) return false;
  return readPosts(trimEnd(text.slice(linked.at + linked.word.length), STOPS)) !== null;
}

/** Without the clauses that tell what somebody is or was: 张三此前任县水务局局长。 */
function withoutOtherTimes(text: string): string {
  const clauses = cutAt(text, "，。；;");
  const own = clauses.filter((clause) => !tellsOtherTimes(clause.text));
  return own.length === clauses.length
    ? text
    : own.map(({ text: clause, mark }) => clause + mark).join("");
}

/** 新当选的县长张三进行了宪法宣誓: what those do who came into office. */
const NEWLY = /新(?:当选|任命)/gu;
const SWEARS = words("宣誓 监誓 颁发");
const ENDS_ATTENDING = words("出席。 列席。 缺席。 就座。 出席； 列席； 就座；");

/** 张三、李四、王五, and no stop: a line of several names whose post stands in the next. */
const goesOn = (text: string, { waiting, unread }: GroupsReading) =>
  waiting.length > 1 && unread === null && !ENDS_A_LINE.includes(text.slice(-1));
const ENDS_A_LINE = "。；;：:";
