import type { Appointment, Attendance, BulletinDocument } from "../../../lib/bulletin/schema";

/** What the forger knows of its bulletin, in the words of the contract. A key left out is not judged. */
export interface Truth {
  issue: {
    id: string;
    publisher: string;
    year: number;
    number: number;
    serialNumber: number | null;
  };
  contents: { title: string; byline: string | null; page: number | null }[];
  documents: TrueDocument[];
  meetings: TrueMeeting[];
  agenda: { document: number; meeting: string; order: number; text: string }[];
  attendance: TrueAttendance[];
  appointments: TrueAppointment[];
  planItems: TruePlanItem[];
}

export interface TrueDocument {
  order: number;
  type?: BulletinDocument["type"];
  title: string;
  page: number | null;
  authors: { name: string; office?: string | null }[];
  date: string | null;
  dateBasis?: BulletinDocument["dateBasis"];
  meeting?: string | null;
  /** Reading texts, each of which is one block. */
  paragraphs: string[];
  /** The forms in which it was printed. */
  knobs: Record<string, string>;
}

export interface TrueMeeting {
  id: string;
  body: "standing-committee" | "congress" | "chairs";
  date: string | null;
  endDate: string | null;
  period: "上午" | "下午" | "全天" | null;
  due: number | null;
  present: number | null;
  leave: number | null;
  absent: number | null;
  observers: number | null;
}

export interface TrueAttendance {
  document: number;
  meeting: string;
  person: string;
  personNote: string | null;
  status: Attendance["status"];
  office?: string | null;
  note?: string | null;
}

export interface TrueAppointment {
  document: number;
  /** Whether it is an act of this document the design leaves open. */
  optional?: boolean;
  action: Appointment["action"];
  person: string;
  /** Undefined where only an earlier sentence says it. */
  personNote?: string | null;
  organ?: string | null;
  post: string;
  note?: string | null;
  meeting: string | null;
  date: string | null;
}

export interface TruePlanItem {
  document: number;
  /** Undefined where no heading of its own stands above its table. */
  section?: string | null;
  period: string | null;
  monthFrom: number | null;
  monthTo: number | null;
  text: string;
  responsible: string[];
}
