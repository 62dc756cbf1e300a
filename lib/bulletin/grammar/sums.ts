import { PERSONS, personsAt } from "../lexicon/office/people";
import { cutAt, STOPS } from "../lexicon/script/marks";
import { trimEnd, words } from "../lexicon/words";
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

/** 终止 | 代表资格4名, 4名代表资格 of nobody who was named before: how many seats ended. */
export function sumOfSeats(body: string): number | null {
  const sum = SEATS.at(body) === null ? null : personsAt(body, SEATS.at(body)?.length ?? 0);
  return sum !== null && sum.end >= trimEnd(body, STOPS).length ? sum.value : null;
}
const SEATS = words("代表资格 代表资格共");

/** 名审判员, 名区政府组成人员, 人次 */
const isKind = (text: string) =>
  text === "" || text === "次" || PERSONS.before(text) !== null || readOffice(text) !== null;
