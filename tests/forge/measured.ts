import type { Bulletin } from "../../lib/bulletin/schema";
import type { Truth } from "./words/truth";

/** The values of one fact; what is undefined in the truth is not judged. */
export interface Fact {
  document: number | null;
  /** The design does not say whether it is one: read or not, it is no mistake. */
  optional?: boolean;
  values: (string | null | undefined)[];
}

export const JUDGED = [
  "documents",
  "authors",
  "dates",
  "meetings",
  "agenda",
  "attendance",
  "appointments",
  "planItems",
] as const;
export const TOLD = [
  "issue",
  "contents",
  "attendanceDetails",
  "appointmentDetails",
  "paragraphs",
] as const;
export type Category = (typeof JUDGED)[number] | (typeof TOLD)[number];

/** Blanks, width of brackets and the two dots of names are no difference. */
const plain = (text: string | null | undefined) =>
  text?.replace(/\s+/gu, "").replace(/\(/gu, "（").replace(/\)/gu, "）").replace(/・/gu, "·") ??
  (text === null ? null : undefined);
const num = (value: number | null | undefined) =>
  value === null ? null : value === undefined ? undefined : String(value);

const fact = (document: number | null, ...values: (string | null | undefined)[]): Fact => ({
  document,
  values: values.map(plain),
});

/** Two names in a by-line, however they are parted. */
const unparted = (byline: string | null) => byline?.replaceAll("、", "") ?? null;

/** 代理区长 and 区长, where the act says that it is acting. */
const acting = (action: string, post: string) =>
  action === "acting" ? post.replace(/^代理|^代/u, "") : post;

export function ofTruth(truth: Truth): Record<Category, Fact[]> {
  const { issue } = truth;
  return {
    issue: [
      fact(
        null,
        issue.id,
        issue.publisher,
        num(issue.year),
        num(issue.number),
        num(issue.serialNumber),
      ),
    ],
    contents: truth.contents.map((e) => fact(null, e.title, unparted(e.byline), num(e.page))),
    documents: truth.documents.map((d) =>
      fact(d.order, num(d.order), d.type, d.title, num(d.page)),
    ),
    authors: truth.documents.flatMap((d) => d.authors.map((a) => fact(d.order, a.name, a.office))),
    dates: truth.documents.map((d) => fact(d.order, d.date, d.dateBasis, d.meeting)),
    meetings: truth.meetings.map((m) =>
      fact(
        null,
        m.id,
        m.body,
        m.date,
        m.endDate,
        m.period,
        ...[m.due, m.present, m.leave, m.absent, m.observers].map(num),
      ),
    ),
    agenda: truth.agenda.map((a) => fact(a.document, a.meeting, num(a.order), a.text)),
    attendance: truth.attendance.map((a) => fact(a.document, a.meeting, a.person, a.status)),
    attendanceDetails: truth.attendance.map((a) =>
      fact(a.document, a.person, a.status, a.personNote, a.office, a.note),
    ),
    appointments: truth.appointments.map((a) => ({
      ...fact(a.document, a.action, a.person, a.organ, acting(a.action, a.post), a.meeting, a.date),
      optional: a.optional,
    })),
    appointmentDetails: truth.appointments.map((a) => ({
      ...fact(a.document, a.person, a.post, a.personNote, a.note),
      optional: a.optional,
    })),
    planItems: truth.planItems.map((p) =>
      fact(
        p.document,
        p.section,
        p.period,
        num(p.monthFrom),
        num(p.monthTo),
        p.text,
        p.responsible.join("|"),
      ),
    ),
    paragraphs: truth.documents.flatMap((d) => d.paragraphs.map((text) => fact(d.order, text))),
  };
}

export function ofBulletin(read: Bulletin, truth: Truth): Record<Category, Fact[]> {
  const { issue } = read;
  const order = aligned(read, truth);
  const at = (id: string) => order.get(id) ?? null;
  const wanted = new Set(
    truth.documents.flatMap((d) => d.paragraphs.map((text) => `${d.order}${plain(text)}`)),
  );
  return {
    issue: [
      fact(
        null,
        issue.id,
        issue.publisher,
        num(issue.year),
        num(issue.number),
        num(issue.serialNumber),
      ),
    ],
    contents: read.contents.map((e) => fact(null, e.title, unparted(e.byline), num(e.page))),
    documents: read.documents.map((d) =>
      fact(at(d.id), num(at(d.id)), d.type, d.title, num(d.page)),
    ),
    authors: read.documents.flatMap((d) => d.authors.map((a) => fact(at(d.id), a.name, a.office))),
    dates: read.documents.map((d) => fact(at(d.id), d.date, d.dateBasis, d.meeting)),
    meetings: read.meetings.map((m) =>
      fact(
        null,
        m.id,
        m.body,
        m.date,
        m.endDate,
        m.period,
        ...[m.due, m.present, m.leave, m.absent, m.observers].map(num),
      ),
    ),
    agenda: read.meetings.flatMap((m) =>
      m.agenda.map((a) => fact(at(a.document), m.id, num(a.order), a.text)),
    ),
    attendance: read.attendance.map((a) => fact(at(a.document), a.meeting, a.person, a.status)),
    attendanceDetails: read.attendance.map((a) =>
      fact(at(a.document), a.person, a.status, a.personNote, a.office, a.note),
    ),
    appointments: read.appointments.map((a) =>
      fact(
        at(a.document),
        a.action,
        a.person,
        a.organ,
        acting(a.action, a.post),
        a.meeting,
        a.date,
      ),
    ),
    appointmentDetails: read.appointments.map((a) =>
      fact(at(a.document), a.person, a.post, a.personNote, a.note),
    ),
    planItems: read.planItems.map((p) =>
      fact(
        at(p.document),
        p.section,
        p.period,
        num(p.monthFrom),
        num(p.monthTo),
        p.text,
        p.responsible.join("|"),
      ),
    ),
    // Blocks of other kinds than the forger's are no mistake: only what it wrote is looked for.
    paragraphs: read.documents.flatMap((d) =>
      d.blocks
        .filter((b) => wanted.has(`${at(d.id)}${plain(b.text)}`))
        .map((b) => fact(at(d.id), b.text)),
    ),
  };
}

/**
 * Which printed document each read one is: those of one title, in order. A document too many or too few is then one
 * mistake, and not one in every document after it.
 */
function aligned(read: Bulletin, truth: Truth): Map<string, number> {
  const [one, two] = [truth.documents, read.documents];
  const width = two.length + 1;
  const longest = new Array<number>((one.length + 1) * width).fill(0);
  const get = (i: number, j: number) => longest[i * width + j] ?? 0;
  const alike = (i: number, j: number) => plain(one[i]?.title) === plain(two[j]?.title);
  for (let i = one.length - 1; i >= 0; i--) {
    for (let j = two.length - 1; j >= 0; j--) {
      longest[i * width + j] = alike(i, j)
        ? get(i + 1, j + 1) + 1
        : Math.max(get(i + 1, j), get(i, j + 1));
    }
  }
  const found = new Map<string, number>();
  for (let i = 0, j = 0; i < one.length && j < two.length; ) {
    if (alike(i, j)) found.set(two[j++]?.id ?? "", one[i++]?.order ?? 0);
    else if (get(i + 1, j) > get(i, j + 1)) i++;
    else if (get(i + 1, j) < get(i, j + 1)) j++;
    else if (one.length - i === two.length - j) found.set(two[j++]?.id ?? "", one[i++]?.order ?? 0);
    else if (one.length - i > two.length - j) i++;
    else j++;
  }
  return found;
}
