import { matchesOf } from "../lexicon/matches";
import { NUMERAL, readNumber } from "../lexicon/numerals";

export type CountKey = "due" | "present" | "leave" | "absent" | "observers";

export interface DeclaredCount {
  key: CountKey;
  value: number;
  start: number;
  end: number;
}

/** In this order: 应出席 holds 出席. */
const LABELS: [CountKey, string][] = [
  ["due", "应出席|应到会|应到|应参加"],
  ["present", "实际出席|实际到会|实出席|实到会|实到|出席|到会"],
  ["leave", "因公请假|因病请假|因事请假|请假"],
  ["absent", "缺席|未到会|未出席"],
  ["observers", "列席"],
];

const WHO =
  "(?:本次)?(?:会议)?(?:的)?(?:常委会)?(?:组成人员|委员|人员|代表)?(?:人数|名单)?(?:的)?(?:有|为|共|共计)?";
const VALUE = `[：:（(\\s]{0,3}(?:共|计|为)?(${NUMERAL}{1,5})\\s?[人名位]`;
const count = new RegExp(
  `(${LABELS.map(([, words]) => words).join("|")})${WHO}(?:${VALUE}|[：:]\\s?(无)(?![\\p{Script=Han}]))(?:[）)])?`,
  "gu",
);

/** 应出席会议：30人, 出席（28人）, 实到二十八人, 请假：无 (0). One label may be told several times; all are given. */
export function readCounts(text: string): DeclaredCount[] {
  const found: DeclaredCount[] = [];
  for (const match of matchesOf(text, count)) {
    const [all, label = "", digits, none] = match;
    const key = LABELS.find(([, words]) => words.split("|").includes(label))?.[0];
    const value = none ? 0 : readNumber(digits ?? "");
    if (key === undefined || value === null) continue;
    const closed = all.includes("（") || all.includes("(") ? all : all.replace(/[）)]$/u, "");
    found.push({ key, value, start: match.index, end: match.index + closed.length });
  }
  return found;
}
