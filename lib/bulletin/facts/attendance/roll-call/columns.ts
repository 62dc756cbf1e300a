import { withoutColon } from "../../../lexicon/paper/headings";
import { isBlank } from "../../../lexicon/script/blanks";
import { isHolderInUnit, isUnit } from "../../../readers/columns/units";
import type { NameToken } from "../../../source/name-line";

/** A row of a block of names, and where it begins there. */
export interface Row {
  text: string;
  tokens: NameToken[];
  at: number;
}

/**
 * `张三　县人民法院院长`, `张三　县水利局　局长`, `县水利局　张三　局长`, `县政府：张三　副县长`: alone with its office behind it, a name does
 * not leave that to the next row. Several in a row, or behind a label, do not where all rows are such.
 */
export function withOfficesBehind(rows: Row[]): Row[] {
  const held = rows.map(holdersIn);
  const all = held.every((row) => row !== null);
  return rows.map((row, index) => {
    const tokens = held[index];
    return tokens && (all || tokens.length === 1 || isOfUnit(row)) ? { ...row, tokens } : row;
  });
}

/** 县政府：张三　副县长, 列席：县水利局　张三　局长 */
function isOfUnit({ tokens: [first, second] }: Row): boolean {
  if (first?.kind !== "label") return isUnit(first?.text ?? "");
  return unitOf(first) !== null || isUnit(second?.text ?? "");
}

/** 县政府： */
const unitOf = ({ kind, text }: NameToken) => {
  const unit = withoutColon(text);
  return kind === "label" && isUnit(unit) ? unit : null;
};

/** The names of a row in which each has an office behind it, what labels them before them; null for another. */
function holdersIn({ text, tokens }: Row): NameToken[] | null {
  const [first, ...rest] = tokens;
  const label = first?.kind === "label" ? first : null;
  const own = label ? rest : tokens;
  // 副县长张三、各镇人大主席
  const parted = own.slice(1).every(({ at }) => isBlank(text.charAt(at - 1)));
  const holders = parted ? holdersOf(own, (label && unitOf(label)) ?? "") : null;
  return holders && label ? [label, ...holders] : holders;
}

/** `unit`: of all of them, where no other is named. */
function holdersOf(tokens: NameToken[], unit: string): NameToken[] | null {
  const holders: NameToken[] = [];
  for (let at = 0; at < tokens.length; ) {
    const found = holderAt(tokens, at, unit);
    if (found === null) return null;
    holders.push(found.holder);
    at += found.count;
  }
  return holders.length > 0 ? holders : null;
}

/** Who stands in the columns from one on, with his office, and how many they are. */
function holderAt(tokens: NameToken[], at: number, unit: string) {
  const [one, second, third] = tokens.slice(at, at + 3);
  if (!one || !second) return null;
  if (third && isHolderInUnit([one, second, third]))
    return { holder: { ...second, office: one.text + third.text }, count: 3 };
  if (one.kind !== "name" || one.office !== null) return null;
  if (second.kind === "office") return { holder: { ...one, office: unit + second.text }, count: 2 };
  return third?.kind === "office" && isUnit(second.text)
    ? { holder: { ...one, office: second.text + third.text }, count: 3 }
    : null;
}
