import { type Draft, evidenceAt, lineOf } from "../blocks/draft";
import { BOUNDS } from "../lexicon/bounds";
import { chain } from "../lexicon/forms";
import { ABSENCES, LABELS, REASONS } from "../lexicon/office/attendance";
import { closingOf, cutAt, withNote } from "../lexicon/script/marks";
import { readCounts } from "../readers/counts";
import type { Attendance, Diagnostic } from "../schema";
import { type Attender, type Odd, peopleIn, personIn } from "./attendance-sentences";
import type { Read } from "./facts";
import { oddName } from "./roll-call";

/**
 * Who was away as a sentence names them: behind their number (请假2人：张三、李四, 请假2人（张三因公，李四因病）), behind the
 * word (请假的有张三) or before it (张三因公请假). What stands among names and is none is told.
 */
export function readAbsences(
  read: Read,
  drafts: Draft[],
): { rows: Attendance[]; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const told = drafts
    .filter(({ kind }) => kind === "paragraph")
    .flatMap((draft) => {
      const odd = (text: string, at: number) => diagnostics.push(oddName(text, lineOf(draft, at)));
      return inText(draft.text, odd).map((one) => ({ ...one, draft }));
    });
  const seen = new Set<string>();
  const once = told.filter(({ name, status }) => {
    const key = `${name} ${status}`;
    return !seen.has(key) && seen.add(key);
  });
  const rows = once.map(({ name, office, status, note, start, end, draft }, index) => ({
    ...evidenceAt(read.id, draft, start, end),
    meeting: read.meeting,
    person: name,
    personNote: null,
    ...{ status, office, note },
    order: index + 1,
  }));
  return { rows, diagnostics };
}

type Absent = Omit<Attender, "word" | "invited">;

function inText(text: string, odd: Odd): Absent[] {
  if (ABSENCES.find(text) === null) return [];
  const counts = readCounts(text);
  const counted = counts.flatMap(({ key, kind, end }, index) => {
    if (key !== "leave" && key !== "absent") return [];
    const list = listBehind(text, end, counts[index + 1]?.start ?? text.length, odd);
    return list.map((one) => ({ ...one, status: key, note: one.note ?? kind }));
  });
  if (counted.length > 0) return counted;
  let from = 0;
  const verbs = ABSENCES.all(text);
  return verbs.flatMap(({ word, at }, index) => {
    const status = LABELS.leave.has(word) ? ("leave" as const) : ("absent" as const);
    const end = at + word.length;
    const listing = LISTING.at(text, end);
    if (listing !== null) {
      const next = verbs[index + 1]?.at ?? text.length;
      return listBehind(text, end + listing.length, next, odd, true).map((one) => ({
        ...one,
        status,
      }));
    }
    if (!ENDS_CLAUSE.has(text.charAt(end))) return [];
    const note = reasonsBefore(text, at);
    const near = Math.max(from, at - BOUNDS.shortLine);
    const clause = text.slice(near, at - (note ?? "").length);
    const start = Math.max(...STOPS.map((mark) => clause.lastIndexOf(mark))) + 1;
    from = end;
    return peopleIn(clause.slice(start), near + start, false, odd).map((one) => ({
      ...one,
      ...{ status, note: one.note ?? note },
    }));
  });
}
const MOST_REASONS = 3;
const JOINTS = "、或和及";

/** 因事因病请假, 因公或因病请假: of several reasons all, for whose each is print does not say. */
function reasonsBefore(text: string, at: number): string | null {
  let from = at;
  for (let count = 0; count < MOST_REASONS; count++) {
    const joint = count > 0 && JOINTS.includes(text.charAt(from - 1) || " ") ? 1 : 0;
    const reason = REASONS.before(text, from - joint);
    if (reason === null) break;
    from -= joint + reason.length;
  }
  return from < at ? text.slice(from, at) : null;
}

const STOPS = [..."。；"];
const LISTING = chain("的", "? 委员 人员", "有", "? ：");
const ENDS_CLAUSE = new Set(["", "，", ",", "。", "；"]);

/** The names that stand at an offset: in brackets, behind a colon, or `open` right there, up to the sentence's end. */
function listBehind(
  text: string,
  at: number,
  next: number,
  odd: Odd,
  open = false,
): Omit<Absent, "status">[] {
  const mark = text.charAt(at);
  const bracketed = mark === "（" || mark === "(";
  if (!open && !bracketed && mark !== "：" && mark !== ":") return [];
  const from = open ? at : at + 1;
  const near = text.slice(from, Math.min(next, from + BOUNDS.sentence));
  const end = bracketed && !open ? closingOf(`（${near}`, 0) - 1 : near.indexOf("。");
  const people: Omit<Absent, "status">[] = [];
  const none: { text: string; at: number }[] = [];
  for (const part of cutAt(end < 0 ? near : near.slice(0, end), "、，,；;")) {
    const { bare, note } = withNote(part.text);
    const person = personIn(bare, people.length > 0 || part.mark === "、");
    const start = from + part.at;
    if (!person) {
      none.push({ text: part.text, at: start });
      continue;
    }
    people.push({ ...person, start, end: start + part.text.length, note: note ?? person.note });
  }
  // （其中病假2人，事假1人） names nobody.
  if (people.length > 0) for (const { text: printed, at: where } of none) odd(printed, where);
  return withSharedReasons(people);
}

/** 张三因公，李四、王小五因病: why stands behind the last of those it is told of. */
function withSharedReasons<T extends { note: string | null }>(people: T[]): T[] {
  let reason: string | null = null;
  return people
    .toReversed()
    .map((one) => {
      reason = one.note ?? reason;
      return { ...one, note: reason };
    })
    .toReversed();
}
