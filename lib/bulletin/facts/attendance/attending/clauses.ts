import { type Draft, lineOf } from "../../../blocks/draft";
import { BOUNDS } from "../../../lexicon/bounds";
import { ABSENCES } from "../../../lexicon/office/attendance";
import { ATTENDED, CONDUCTS, INVITED } from "../../../lexicon/paper/sittings";
import { cutAt } from "../../../lexicon/script/marks";
import type { Found } from "../../../lexicon/words";
import { namesMany } from "../../../readers/collectives";
import type { Diagnostic } from "../../../schema";
import { oddName } from "../told";
import type { Attender, Named, Status } from "./attender";
import { behindList, listingAt } from "./listings";
import { partsOf } from "./parts";
import { areNames, namedAgain, type Odd, peopleIn } from "./people";
import { IN_ALL, sumIn } from "./sums";
import { fewerNamed, otherNumber, twiceNamed } from "./told";

/** Told of what a sentence leaves unclear of those who stood so. */
type Tell = (status: Status, found: Diagnostic) => void;

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

/** Before each 出席会议 that a clause ends with: the persons of its clause and of those that lead up to it. */
export function inDraft(draft: Draft, tell: Tell): Attender[] {
  const { text } = draft;
  if (ATTENDED.find(text) === null) return [];
  return cutAt(text, "。；;").flatMap(({ text: sentence, at }) => {
    if (sentence.length > BOUNDS.sentence) return [];
    let from = 0;
    const verbs = ATTENDED.all(sentence);
    return verbs.flatMap(({ word, at: verb }, index) => {
      const end = verb + word.length;
      const key = word.slice(0, 2);
      const status = STATUSES[key];
      const listing = listingAt(sentence, end);
      // 张三未出席会议: he was away.
      const came = ABSENCES.before(sentence, verb + key.length) === null || key === "缺席";
      if (!status || !came || (listing === null && !ENDS_CLAUSE.has(sentence.charAt(end))))
        return [];
      const odd: Odd = (some, where) => tell(status, oddName(some, lineOf(draft, where)));
      const list = end + (listing ?? "").length;
      const until = listing === null ? verb : listEnd(sentence, list, verbs[index + 1]);
      const start = listing === null ? behindAbsences(sentence, from, verb) : list;
      const clause = sentence.slice(start, until);
      const people = peopleIn(clause, at + start, listing !== null, odd);
      const again = CONDUCTS.find(clause) === null && namedAgain(people);
      if (again) tell(status, twiceNamed(again.name, lineOf(draft, again.start)));
      const lead = clause.lastIndexOf("，") + 1;
      if (people.length === 0 && areNames(clause.slice(lead)))
        odd(clause.slice(lead), at + start + lead);
      const sum = sumIn(clause);
      if (sum && people.length > 0) {
        const where = lineOf(draft, at + start + sum.at);
        const all =
          listing !== null &&
          sum.text.startsWith(IN_ALL) &&
          !partsOf(clause).some((one) => namesMany(one.printed) || namesMany(one.text));
        if (all && sum.value !== people.length)
          tell(status, otherNumber(sum.text, people.length, where));
        else if (sum.value > people.length + Number(isLedByOne(clause, at + start, people[0])))
          tell(status, fewerNamed(sum.text, people.length, where));
      }
      const invited = INVITED.before(sentence, verb) !== null;
      from = listing === null ? end : until;
      // 副主任李四因病，王小五出席会议: whose reason is told was not there; 因病请假 is read as what it is.
      for (const one of people) {
        const printed = text.slice(one.start, one.end);
        const away = status === "absent" || ABSENCES.find(printed) !== null;
        if (one.note !== null && !away) odd(printed, one.start);
      }
      return people
        .filter(({ note }) => note === null)
        .map((one) => ({ ...one, status, word: key, invited }));
    });
  });
}
/** 主任刘水主持会议， / 副主任关山、马力共3人出席会议: who conducts is counted with those named behind him. */
function isLedByOne(clause: string, at: number, first: Named | undefined): boolean {
  const lead = clause.slice(0, Math.max(0, (first?.start ?? at) - at));
  const verb = lead.lastIndexOf(CHAIRS);
  return verb > 0 && peopleIn(lead.slice(0, verb), 0, false, () => {}).length === 1;
}
const CHAIRS = "主持";

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
