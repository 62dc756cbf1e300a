import type { Attendance } from "../../../schema";

export type Status = Attendance["status"];

export interface Holder {
  name: string;
  office: string | null;
  /** Why he was away, where that stands right behind the name. */
  note: string | null;
  /** What brackets say of himself: 女. */
  personNote?: string | null;
}

export interface Named extends Holder {
  /** Of the name with its office, in the draft's text. */
  start: number;
  end: number;
}

export type Attender = Named & {
  status: Status;
  word: string;
  /** 应邀参加: what he was there as it does not say. */
  invited: boolean;
};
