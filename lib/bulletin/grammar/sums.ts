import { chain } from "../lexicon/forms";
import { COUNTING, PERSONS, personsAt } from "../lexicon/office/people";
import { OFFICE } from "../lexicon/office/posts";
import { cutAt, STOPS } from "../lexicon/script/marks";
import { trimEnd, words } from "../lexicon/words";
import { readOffice } from "../readers/offices";

const AMONG = "其中";

/** 免去 | 部分审判人员职务: how many, print does not even say. */
const SOME = words("部分 个别 若干 一批");

/**
 * How much of what a verb governs only counts persons and names nobody: 任命25名人民陪审员、3名审判员, 免去部分审判员职务, or
 * 任命6人，其中 with some of them named behind it. 0 where other words follow: 任命4名副局长，分别是张三…….
 */
export function sumAtHead(body: string): number {
  if (!sumEnd(body)) return 0;
  for (const { text, at } of cutAt(body, "、，,；;。")) {
    if (text.startsWith(AMONG) && at > 0) return at + AMONG.length;
    const end = sumEnd(text);
    if (text !== "" && (!end || !isKind(trimEnd(text.slice(end), OFFICE)))) return 0;
  }
  return body.length;
}

/**
 * 任命甲、乙为A，免去 | 二人 | 的B职务; 上述二人, 他们: how many of those named before are meant (null where it does not say), and where
 * that ends. 免去2名审判员职务 and 免去3人审判员职务 only count.
 */
export function severalAgain(body: string): { counted: number | null; end: number } | null {
  const lead = BEFORE_SEVERAL.at(body);
  const from = lead?.length ?? 0;
  const sum = personsAt(body, from);
  const told = sum?.end ?? from;
  const end = told + (FELLOWS.at(body, told)?.length ?? 0);
  if (sum === null) return lead !== null && THEY.has(lead) ? { counted: null, end } : null;
  const points =
    lead !== null || BEHIND_SEVERAL.at(body, end) !== null || !/\d/u.test(body.slice(0, end));
  const persons = lead !== null || end > told || body.charAt(told - 1) === "人";
  // 免去二人, and nothing of an office: how many.
  return sum.value > 1 && points && persons && end < trimEnd(body, STOPS).length
    ? { counted: sum.value, end }
    : null;
}
const THEY = words("他们 她们");
const BEFORE_SEVERAL = words(THEY, "上述 以上 前述 该 这 其");
const FELLOWS = words("同志 人员");
const BEHIND_SEVERAL = words("的 为 所 担任 辞去");

const sumEnd = (text: string) => personsAt(text, 0)?.end ?? someEnd(text);
/** 任命部分同志张三为……, which no print should have, names him. */
const someEnd = (text: string) => (text.includes("为") ? 0 : (SOME.at(text)?.length ?? 0));

/** 终止 | 代表资格4名, 4名代表资格 of nobody who was named before: how many seats ended. */
export function sumOfSeats(body: string): number | null {
  const sum = SEATS.at(body) === null ? null : personsAt(body, SEATS.at(body)?.length ?? 0);
  return sum !== null && sum.end >= trimEnd(body, STOPS).length ? sum.value : null;
}
const SEATS = chain("代表资格", "? 的 的代表", ["? 有 共有", ...COUNTING.list].join(" "));

/** 名审判员, 名区政府组成人员, 人次 */
const isKind = (text: string) =>
  text === "" || text === "次" || PERSONS.before(text) !== null || readOffice(text) !== null;
