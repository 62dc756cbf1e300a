import type { Draft } from "../../../blocks/draft";
import { BOUNDS } from "../../../lexicon/bounds";
import { ABSENCES } from "../../../lexicon/office/attendance";
import { ATTENDED, INVITED } from "../../../lexicon/paper/sittings";
import { cutAt } from "../../../lexicon/script/marks";
import type { Found } from "../../../lexicon/words";
import { follow, listOf, type Trail } from "../trail";
import type { Status } from "./attender";
import { behindList, listingAt } from "./listings";

/** What a verb of attendance governs: the persons before 出席会议, or behind 出席会议的有. */
export interface Clause {
  text: string;
  at: number;
  /** Where the next one begins at the earliest. */
  end: number;
  /** Whether it stands behind its verb, and lists names. */
  lists: boolean;
  status: Status;
  word: string;
  /** 应邀参加: what they were there as it does not say. */
  invited: boolean;
}

const STATUSES: Record<string, Status> = {
  出席: "present",
  参加: "present",
  到会: "present",
  参会: "present",
  与会: "present",
  列席: "observer",
  旁听: "observer",
  缺席: "absent",
};

/** Before each 出席会议 that a clause ends with: its clause, and those that lead up to it. */
export function clausesOf({ text }: Draft): Clause[] {
  if (ATTENDED.find(text) === null) return [];
  return cutAt(text, "。；;")
    .filter((sentence) => sentence.text.length <= BOUNDS.sentence)
    .flatMap(({ text: sentence, at }) =>
      clausesIn(sentence).map((clause) => ({
        ...clause,
        at: at + clause.at,
        end: at + clause.end,
      })),
    );
}

/** By its verbs from left to right: each governs what the one before it left. */
function clausesIn(sentence: string): Clause[] {
  const clauses = ATTENDED.all(sentence).reduce<Trail<Clause>>((before, verb, index, verbs) => {
    const clause = clauseOf(sentence, before?.last.end ?? 0, verb, verbs[index + 1]);
    return clause ? follow(before, clause) : before;
  }, null);
  return listOf(clauses);
}

/** Null where the verb tells of nobody who came, or of what those did: 出席会议的代表认为. */
function clauseOf(sentence: string, from: number, verb: Found, next?: Found): Clause | null {
  const end = verb.at + verb.word.length;
  const word = verb.word.slice(0, 2);
  const status = STATUSES[word];
  // 张三未出席会议: he was away.
  const came = word === ABSENT || ABSENCES.before(sentence, verb.at + word.length) === null;
  if (!status || !came) return null;
  const invited = INVITED.before(sentence, verb.at) !== null;
  const told = { status, word, invited };
  const listing = listingAt(sentence, end);
  if (listing !== null) {
    const at = end + listing.length;
    const until = listEnd(sentence, at, next);
    return { text: sentence.slice(at, until), at, end: until, lists: true, ...told };
  }
  if (!ENDS_CLAUSE.has(sentence.charAt(end))) return null;
  const at = behindAbsences(sentence, from, verb.at);
  return { text: sentence.slice(at, verb.at), at, end, lists: false, ...told };
}
const ABSENT = "缺席";
const ENDS_CLAUSE = new Set(["", "，", ",", "并"]);

/** 委员张三因公请假，/ 副县长李四列席会议: those who were away are not of the clause behind. */
function behindAbsences(sentence: string, from: number, verb: number): number {
  const away = ABSENCES.all(sentence.slice(from, verb)).findLast(({ word, at }) =>
    "，,".includes(sentence.charAt(from + at + word.length)),
  );
  return away ? from + away.at + away.word.length + 1 : from;
}

/** Up to the clause that the next verb ends with, if that has one: 出席会议的有张三、李四，副县长王小五列席会议, ，王小五请假 */
function listEnd(sentence: string, from: number, next: Found | undefined): number {
  const away = ABSENCES.find(sentence, from);
  if (away && (!next || away.at < next.at)) {
    const behind = behindList(sentence.slice(0, away.at));
    if (behind !== null && behind > from) return behind - 1;
  }
  if (!next) return sentence.length;
  if (listingAt(sentence, next.at + next.word.length) !== null) return next.at;
  const clause = sentence.lastIndexOf("，", next.at);
  return clause > from ? clause : next.at;
}
