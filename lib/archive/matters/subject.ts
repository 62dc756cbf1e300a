/** What an item is about, so that an agenda, a plan and a title can be held beside each other. Pure. */
import type { MatchRule } from "../model";

export interface Match {
  /** Readers are told. */
  rule: MatchRule;
  /** From 0 to 1. */
  score: number;
}

/** A state's laws have its name before theirs, or not. */
const NOISE = /[《》〈〉“”‘’"\s]|（[^）]*）|中华人民共和国/gu;
const COMMITTEE = /(?:.{2,12}?[省市县区旗州])?人民代表大会常务委员会/gu;
/** 听取和审议区政府关于……: what is done with it, and whose it is. */
const LEAD =
  /^(?:听取|审议|审查|批准|讨论|表决|通过|决定|检查|接受|进一步|加强|推进|深化|做好|促进|开展|和|并|了|对|(?:本|我|全|各)?[省市县区旗州镇](?:人民)?(?:政府|人大常委会|监察委(?:员会)?|人民法院|法院|人民检察院|检察院)?)+/u;
const OWNER = /^.{0,40}?关于/u;
/** ……工作推进情况的报告: what kind of paper it is. */
const TAIL =
  /(?:的|专项|有关|进展|调研|工作|推进|编制|执行|实施|贯彻|研究处理|研究办理|办理|落实|整改|情况|报告|汇报|说明|议案|审议意见|决定|决议)$/u;
const FIRST_CLAUSE = /^(.{8,}?)[，；]/u;
const SHORTEST = 4;
/** 预算 stands in a hundred titles: what is contained must be a good part of what contains it. */
const LEAST_SHARE = 0.4;
const ALIKE = 0.7;

/** 听取和审议区政府关于城市运行“一网统管”工作推进情况的报告，并开展专题询问 → 城市运行一网统管 */
export function subjectOf(text: string): string {
  let subject = text.replace(NOISE, "").replace(COMMITTEE, "区人大常委会");
  subject = FIRST_CLAUSE.exec(subject)?.[1] ?? subject;
  subject = subject.replace(OWNER, "");
  const bare = subject.replace(LEAD, "");
  if (bare.length >= SHORTEST) subject = bare;
  while (subject.length > SHORTEST && TAIL.test(subject)) subject = subject.replace(TAIL, "");
  return subject;
}

/** 食品安全法 of 食品安全法实施; not 综合执法. */
const LAW =
  /^.*(?:(?<![执司立普守依合违方书])法典?|条例|规定|办法|规则|细则)(?=$|实施|执行|贯彻|执法|修)/u;

/** 云州市, not 社区. */
const PLACE = /^.{2,8}[省市县区旗州]$/u;

const lawIn = (subject: string) => LAW.exec(subject)?.[0] ?? "";

/** How food is kept safe, and how the law on it is kept, are two matters; so are two laws. */
function ofOneLaw(law: string, other: string): boolean {
  if (law === "" || other === "") return law === other;
  return law.endsWith(other) || other.endsWith(law);
}

/** Without the place that its law's name begins with, where the other leaves it out. */
function withoutPlace(subject: string, law: string, other: string): string {
  const place = law.slice(0, Math.max(0, law.length - other.length));
  return PLACE.test(place) ? subject.slice(place.length) : subject;
}

/** ……的报告、关于……的报告: several papers in one item. */
const SEVERAL = /(?<=报告|草案|议案|决定|说明|意见|）)[、，；和及与以]{1,2}(?=[^，。；]*?关于)/u;

/** Each thing that an agenda item is about: most often one. */
export const subjectsOf = (text: string): string[] => text.split(SEVERAL).map(subjectOf);

/** Equal, the one within the other, or alike by the pairs of characters they share (Dice); else null. */
export function compareSubjects(a: string, b: string): Match | null {
  if (a === "" || b === "") return null;
  if (a === b) return { rule: "same", score: 1 };
  const [one, other] = [lawIn(a), lawIn(b)];
  if (!ofOneLaw(one, other)) return null;
  if (one !== "" && withoutPlace(a, one, other) === withoutPlace(b, other, one)) {
    return { rule: "same", score: 1 };
  }
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const share = short.length / long.length;
  if (short.length >= SHORTEST && share >= LEAST_SHARE && long.includes(short)) {
    return { rule: "contains", score: share };
  }
  const score = dice(short, long);
  return score >= ALIKE ? { rule: "alike", score } : null;
}

/** Each two characters that stand beside one another. */
export function pairsOf(text: string): Set<string> {
  const characters = Array.from(text);
  return new Set(characters.slice(1).map((character, at) => characters[at] + character));
}

function dice(a: string, b: string): number {
  const [left, right] = [pairsOnce(a), pairsOnce(b)];
  let shared = 0;
  for (const pair of left) shared += right.has(pair) ? 1 : 0;
  return (2 * shared) / Math.max(1, left.size + right.size);
}

/** Each subject is compared with hundreds. */
const known = new Map<string, Set<string>>();
const MOST_KNOWN = 2_000;

function pairsOnce(subject: string): Set<string> {
  const before = known.get(subject);
  if (before) return before;
  if (known.size === MOST_KNOWN) known.clear();
  const pairs = pairsOf(subject);
  known.set(subject, pairs);
  return pairs;
}
