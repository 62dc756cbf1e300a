const DIGITS = "〇一二三四五六七八九";
const POSITIONAL = new RegExp(`^[${DIGITS}]{1,9}$`, "u");
const CHINESE = /^[〇一二三四五六七八九十百千]{1,9}$/;
const UNITS: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };

/** 37, ３７, 三十七, 二〇二一, 二○二一, 二0二一, 两 → a number; anything else → null. */
export function readNumber(text: string): number | null {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  const plain = CHINESE.test(text)
    ? text
    : text.normalize("NFKC").replace(/[○零]/gu, "〇").replace(/两/gu, "二");
  if (/^\d{1,9}$/u.test(plain)) return Number(plain);
  const written = plain.replace(/[0O]/g, "〇");
  if (POSITIONAL.test(written)) {
    return Number([...written].map((digit) => DIGITS.indexOf(digit)).join(""));
  }
  return CHINESE.test(plain) ? readUnits(plain) : null;
}

/** 三十七 → 37, 十 → 10, 一百〇三 → 103; digits that stand beside each other without a unit are no number. */
function readUnits(text: string): number | null {
  let total = 0;
  let digit: number | null = null;
  let lastUnit = Number.POSITIVE_INFINITY;
  for (const c of text) {
    const unit = UNITS[c];
    if (unit === undefined) {
      if (digit !== null && digit !== 0) return null;
      digit = DIGITS.indexOf(c);
    } else {
      if (unit >= lastUnit) return null;
      total += (digit ?? 1) * unit;
      lastUnit = unit;
      digit = null;
    }
  }
  return total + (digit ?? 0);
}
