/** What the queries about people answer with; see model.ts. */
import type { AttendanceCount } from "../attendance/count";
import type { Series } from "../attendance/series";
import type {
  Appointment,
  Attendance,
  Author,
  DocumentSummary,
  Evidence,
  MeetingSummary,
  PersonSummary,
  Repeated,
  Sources,
} from "../model";

export interface PeoplePage {
  query: string;
  /** Names in the archive, found or not. */
  total: number;
  /** Those found, by their sound. */
  people: PersonSummary[];
}

/** Everything that stands under a name, newest first. */
export interface PersonData {
  name: string;
  attendance: Repeated<Attendance>[];
  documents: { author: Author; document: DocumentSummary }[];
  appointments: Repeated<Appointment>[];
  /** Blocks that hold the name and are no evidence of the facts above: how many, and the first of them. */
  mentions: { total: number; quotes: Evidence[] };
  /** Those of the facts above, by id. */
  meetings: Record<string, MeetingSummary>;
  sources: Sources;
}

/** The attendance at the meetings of one body in one term; of meetings not told where the series is null. */
export interface PersonSeries {
  series: Series | null;
  count: AttendanceCount;
  rows: Repeated<Attendance>[];
}

/** The same with the attendance counted, all of it and by series. */
export interface PersonPage extends PersonData {
  count: AttendanceCount;
  series: PersonSeries[];
}
