import { info, warning } from "../../../diagnostics";

export const fewerNamed = (sum: string, read: number, line: number) =>
  info("attendance/count", `公报载${sum}，此句列出姓名的读得${read}人，其余未列入`, line);

/** ……有张三、李四，共4人: all of them are named, unless some together are (及委员共4人). */
export const otherNumber = (sum: string, read: number, line: number) =>
  warning("attendance/count", `公报载${sum}，此句读得${read}人。请核对姓名`, line);

export const twiceNamed = (name: string, line: number) =>
  warning("attendance/name-twice", `“${name}”在这一句中两见，列入一次。请核对原文`, line);
