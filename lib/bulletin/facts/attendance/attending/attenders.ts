import { type Draft, lineOf } from "../../../blocks/draft";
import { ABSENCES } from "../../../lexicon/office/attendance";
import { CONDUCTS } from "../../../lexicon/paper/sittings";
import { namesMany } from "../../../readers/collectives";
import type { Diagnostic } from "../../../schema";
import { oddName } from "../told";
import type { Attender, Named, Status } from "./attender";
import { type Clause, clausesOf } from "./clauses";
import { partsOf } from "./parts";
import { areNames, namedAgain, peopleIn } from "./people";
import type { Unclear } from "./progress";
import { IN_ALL, sumIn } from "./sums";
import { fewerNamed, otherNumber, twiceNamed } from "./told";

/** Who a clause says came so, and what it leaves unclear of them. */
export interface Told {
  status: Status;
  attenders: Attender[];
  found: Diagnostic[];
}

/** The persons of each clause that ends with 出席会议, and of those that lead up to it. */
export const attendersIn = (draft: Draft): Told[] =>
  clausesOf(draft).map((clause) => readClause(draft, clause));

function readClause(draft: Draft, clause: Clause): Told {
  const { status, word, invited } = clause;
  const { people, unclear } = peopleIn(clause.text, clause.at, clause.lists);
  const odd = ({ text, at }: Unclear) => oddName(text, lineOf(draft, at));
  const came = people.filter(({ note }) => note === null);
  return {
    status,
    attenders: came.map((one) => ({ ...one, status, word, invited })),
    found: [
      ...unclear.map(odd),
      ...namedTwice(draft, clause, people),
      ...unnamed(clause, people).map(odd),
      ...contraryToSum(draft, clause, people),
      ...withReason(draft, clause, people).map(odd),
    ],
  };
}

function namedTwice(draft: Draft, { text }: Clause, people: Named[]): Diagnostic[] {
  const again = CONDUCTS.find(text) === null ? namedAgain(people) : undefined;
  return again ? [twiceNamed(again.name, lineOf(draft, again.start))] : [];
}

/** 乌云其木格、艾尼瓦尔出席会议 */
function unnamed({ text, at }: Clause, people: Named[]): Unclear[] {
  const lead = text.lastIndexOf("，") + 1;
  const names = text.slice(lead);
  return people.length === 0 && areNames(names) ? [{ text: names, at: at + lead }] : [];
}

function contraryToSum(draft: Draft, clause: Clause, people: Named[]): Diagnostic[] {
  const { text, at, lists } = clause;
  const sum = people.length > 0 ? sumIn(text) : null;
  if (!sum) return [];
  const line = lineOf(draft, at + sum.at);
  const all = lists && sum.text.startsWith(IN_ALL) && !namesSomeTogether(text);
  if (all && sum.value !== people.length) return [otherNumber(sum.text, people.length, line)];
  const isFewer = sum.value > people.length + Number(isLedByOne(clause, people[0]));
  return isFewer ? [fewerNamed(sum.text, people.length, line)] : [];
}

const namesSomeTogether = (text: string) =>
  partsOf(text).some((one) => namesMany(one.printed) || namesMany(one.text));

/** 主任刘水主持会议， / 副主任关山、马力共3人出席会议: who conducts is counted with those named behind him. */
function isLedByOne({ text, at }: Clause, first: Named | undefined): boolean {
  const lead = text.slice(0, Math.max(0, (first?.start ?? at) - at));
  const verb = lead.lastIndexOf(CHAIRS);
  return verb > 0 && peopleIn(lead.slice(0, verb), 0, false).people.length === 1;
}
const CHAIRS = "主持";

/** 副主任李四因病，王小五（出国）出席会议: whose reason is told was not there; 因病请假 is read as what it is. */
function withReason({ text }: Draft, { status }: Clause, people: Named[]): Unclear[] {
  if (status === "absent") return [];
  return people
    .filter(({ note }) => note !== null)
    .map(({ start, end }) => ({ text: text.slice(start, end), at: start }))
    .filter(({ text: printed }) => printed.endsWith("）") || ABSENCES.find(printed) === null);
}
