import { PERSONS, personsAt } from "../lexicon/office/people";
import { cutAt } from "../lexicon/script/marks";
import { readOffice } from "../readers/offices";

const AMONG = "其中";

/**
 * How much of what a verb governs only counts persons and names nobody: 任命25名人民陪审员、3名审判员, or 任命6人，其中 with some
 * of them named behind it. 0 where other words follow: 任命4名副局长，分别是张三…….
 */
export function sumAtHead(body: string): number {
  if (!personsAt(body, 0)) return 0;
  for (const { text, at } of cutAt(body, "、，,；;。")) {
    if (text.startsWith(AMONG) && at > 0) return at + AMONG.length;
    const sum = text === "" ? null : personsAt(text, 0);
    if (text !== "" && (!sum || !isKind(text.slice(sum.end)))) return 0;
  }
  return body.length;
}

/** 名审判员, 名区政府组成人员, 人次 */
const isKind = (text: string) =>
  text === "" || text === "次" || PERSONS.before(text) !== null || readOffice(text) !== null;
