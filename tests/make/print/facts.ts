/** What two readings of one bulletin must have alike. */
import type { Bulletin } from "../../../lib/bulletin/schema";

/** Blanks and widths are the font's. */
const fold = (text: string) => text.normalize("NFKC").replace(/\s/gu, "");
const row = (...cells: unknown[]) => fold(JSON.stringify(cells));

export const factsOf = ({ issue, contents, documents, meetings, ...facts }: Bulletin) => ({
  issue: [row(issue.id, issue.publisher, issue.serialNumber)],
  contents: contents.map(({ title, byline, page }) => row(title, byline, page)),
  documents: documents.map(({ id, type, title }) => row(id, type, title)),
  authors: documents.flatMap(({ id, authors }) =>
    authors.map(({ name, office }) => row(id, name, office)),
  ),
  dates: documents.map(({ id, date, dateBasis, meeting }) => row(id, date, dateBasis, meeting)),
  meetings: meetings.map(({ id, date, period, due, present, leave }) =>
    row(id, date, period, due, present, leave),
  ),
  agenda: meetings.flatMap(({ id, agenda }) =>
    agenda.map(({ order, text }) => row(id, order, text)),
  ),
  attendance: facts.attendance.map(({ meeting, person, status }) => row(meeting, person, status)),
  appointments: facts.appointments.map(({ action, person, organ, post, note, meeting, date }) =>
    row(action, person, organ, post, note, meeting, date),
  ),
  planItems: facts.planItems.map(({ id, section, period, text, responsible }) =>
    row(id, section, period, text, responsible),
  ),
});
