import type { Draft, Piece } from "../words/draft";
import { bareMeeting, type Sitting } from "../words/sitting";
import type { TrueDocument, TrueMeeting, Truth } from "../words/truth";

type Facts = Pick<Truth, "meetings" | "agenda" | "attendance" | "appointments" | "planItems">;

const read = (pieces: Piece[]) =>
  pieces.flatMap((piece) =>
    piece.kind === "paragraph" || piece.kind === "heading" ? [piece.text] : [],
  );

export function recountDocument(
  draft: Draft,
  order: number,
  page: number | null,
  knobs: Record<string, string>,
): TrueDocument {
  const { type, title, authors, date, dateBasis, meeting } = draft;
  return {
    order,
    type,
    title,
    page,
    authors,
    date,
    dateBasis,
    meeting,
    paragraphs: read(draft.pieces),
    knobs,
  };
}

/** The facts of all documents, with the meetings that they make statements of. */
export function recountFacts(drafts: { draft: Draft; sitting: Sitting }[]): Facts {
  const facts: Facts = {
    meetings: [],
    agenda: [],
    attendance: [],
    appointments: [],
    planItems: [],
  };
  drafts.forEach(({ draft, sitting }, index) => {
    const document = index + 1;
    if (draft.meeting) state(facts.meetings, draft, sitting);
    (draft.agenda ?? []).forEach((text, at) => {
      facts.agenda.push({ document, meeting: sitting.id, order: at + 1, text });
    });
    for (const row of draft.attendance ?? [])
      facts.attendance.push({ document, meeting: sitting.id, ...row });
    for (const row of draft.appointments ?? [])
      facts.appointments.push({
        document,
        meeting: draft.meeting ?? null,
        date: draft.date,
        ...row,
      });
    for (const row of draft.planItems ?? []) facts.planItems.push({ document, ...row });
  });
  return facts;
}

function state(meetings: TrueMeeting[], draft: Draft, sitting: Sitting): void {
  let meeting = meetings.find(({ id }) => id === sitting.id);
  if (!meeting) {
    meeting = { ...bareMeeting(sitting), date: null, endDate: null };
    meetings.push(meeting);
  }
  const said = bareMeeting(sitting);
  if (draft.date) meeting.date = said.date;
  if (draft.attendance || draft.until) meeting.endDate = said.endDate;
  Object.assign(meeting, draft.statement);
}
