/** Traditional characters and the simplified ones that stand for them, one for one, so that a text keeps its length. */
import PAIRS from "opencc-js/dict/TSCharacters";

/** Forms of print that the dictionary lacks. */
const MORE_FORMS = "衞 卫|敎 教|靑 青|淸 清|旣 既|卽 即|戶 户|內 内|別 别|沒 没|呂 吕";

const simplified = new Uint16Array(0x10000);
/** 1 for a character that only traditional print uses, -1 for one that only simplified print does. */
const weights = new Int8Array(0x10000);

for (const pair of `${PAIRS}|${MORE_FORMS}`.split("|")) {
  const [traditional = "", simple = ""] = pair.split(" ");
  // A character beyond the first plane would move all that stands behind it.
  if (traditional.length !== 1 || simple.length !== 1) continue;
  simplified[traditional.charCodeAt(0)] = simple.charCodeAt(0);
  weights[traditional.charCodeAt(0)] = 1;
}
for (const simple of simplified) if (simple > 0 && !simplified[simple]) weights[simple] = -1;

/** So many more of one kind settle it, whatever follows. */
const PLAIN = 1_000;

/** How many more characters a line has that only traditional print uses than such as only simplified print does. */
function balanceOf(line: string): number {
  let balance = 0;
  for (let at = 0; at < line.length; at++) balance += weights[line.charCodeAt(at)] ?? 0;
  return balance;
}

/** Whether a text has more characters that only traditional print uses than such as only simplified print does. */
export function isTraditional(lines: string[]): boolean {
  let balance = 0;
  for (const line of lines) {
    balance += balanceOf(line);
    if (Math.abs(balance) > PLAIN) break;
  }
  return balance > 0;
}

/** So many in one line are more than the rare characters of a name. */
const LEAST_OF_A_PAPER = 6;

/**
 * Which lines of a simplified text are set in traditional characters, where a paper of it is: its heads have few of them, and so
 * has its entry in the contents.
 */
export function traditionalLines(lines: string[]): boolean[] {
  const balances = lines.map(balanceOf);
  const mixed = balances.some((balance) => balance >= LEAST_OF_A_PAPER);
  return balances.map((balance) => mixed && balance > 0);
}

/** The same text in simplified characters, each in its place. */
export function simplify(text: string): string {
  let result = "";
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const simple = simplified[text.charCodeAt(at)];
    if (!simple) continue;
    result += text.slice(from, at) + String.fromCharCode(simple);
    from = at + 1;
  }
  return result + text.slice(from);
}
