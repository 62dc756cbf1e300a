import { warning } from "../../diagnostics";

/** A label that is not understood, with where it stands. */
export interface Unread {
  text: string;
  line: number;
}

export const unknownLabel = ({ text, line }: Unread) =>
  warning(
    "attendance/label-unknown",
    `“${text.slice(0, 30)}”不能断定是出席、请假、缺席还是列席，其下姓名未列入。请核对原文，或在更正文件中写明`,
    line,
  );

export const noLabel = (line: number) =>
  warning(
    "attendance/label-unknown",
    "这些姓名之前没有写明出席、请假、缺席或列席，未列入。可在更正文件中写明",
    line,
  );

export const oddName = (text: string, line: number) =>
  warning(
    "attendance/name-odd",
    `“${text.slice(0, 60)}”读不出是一人还是几人，未列入。可在更正文件中分开`,
    line,
  );
