import { hasDoubleSurname } from "../lexicon/office/surnames";
import { hasBlank, isBlank } from "../lexicon/script/blanks";
import { BETWEEN_NAMES, splitAt } from "../lexicon/script/marks";
import { isLikelyName, isName, isNameCharacter } from "./names";

/**
 * Names parted by blanks, where a blank may also pad one (`吴延风 陈 良 胡 军` → 吴延风, 陈良, 胡军). Null when anything else is
 * left over.
 */
export function readPersonTokens(text: string): string[] | null {
  const names = splitAt(text, BETWEEN_NAMES).flatMap(namesApart);
  return names.length > 0 && names.every(isName) ? names : null;
}

/**
 * What blanks part, the single characters of a padded name put together, its note in brackets behind it: 陈 良（女） →
 * 陈良（女）. Where nobody can tell whose the characters are, they stay as they are, in one: 王 刚 李.
 */
export function namesApart(text: string): string[] {
  if (!hasBlank(text)) return text === "" ? [] : [text];
  const tokens = tokensOf(text);
  const names: string[] = [];
  for (let at = 0; at < tokens.length; ) {
    const run = runAt(tokens, at);
    if (run.length > 1) {
      names.push(...namesOfRun(run, run.length === tokens.length));
      at += run.length;
      continue;
    }
    const [token, next] = [tokens[at]?.text ?? "", tokens[at + 1]?.text ?? ""];
    const cut = endsWithOfficeAndSurname(token) && cutsAName(token, beforeBracket(next));
    names.push(cut ? token + next : token);
    at += cut ? 2 : 1;
  }
  return names;
}

/** What stands between blanks, and how wide the blanks before it are. */
interface Token {
  text: string;
  gap: number;
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !isBlank(text.charAt(at))) continue;
    if (at > from) tokens.push({ text: text.slice(from, at), gap: gapBefore(text, from) });
    from = at + 1;
  }
  return tokens;
}

/** In columns of half a character: a wide blank takes two. */
function gapBefore(text: string, end: number): number {
  let gap = 0;
  for (let at = end - 1; at >= 0 && isBlank(text.charAt(at)); at--)
    gap += text.charAt(at) === " " ? 1 : 2;
  return gap;
}

/** Single characters in a row; what brackets say of a person ends it. */
function runAt(tokens: Token[], from: number): Token[] {
  let end = from;
  while (isSingle(beforeBracket(tokens[end]?.text ?? ""))) {
    end++;
    if (tokens[end - 1]?.text.includes("（")) break;
  }
  return tokens.slice(from, end);
}

/** The names that single characters are. `alone`: nothing else stands between the same marks. */
function namesOfRun(run: Token[], alone: boolean): string[] {
  if (run.length === 2) return [joined(run)];
  const apart = partedByGaps(run) ?? inPairs(run);
  if (apart) return apart.map(joined);
  const name = joined(run);
  const one = name.endsWith("）") || (alone && isLikelyName(name));
  return one && run.length === 3 ? [name] : [run.map(textOf).join("\u3000")];
}

const textOf = ({ text }: Token) => text;
const joined = (tokens: Token[]) => tokens.map(textOf).join("");
const isPlausible = (tokens: Token[]) => isLikelyName(beforeBracket(joined(tokens)));

/** 王 小 明　李 强: narrower blanks within a name than between two. */
function partedByGaps(run: Token[]): Token[][] | null {
  const gaps = run.slice(1).map(({ gap }) => gap);
  const within = Math.min(...gaps);
  if (gaps.every((gap) => gap === within)) return null;
  const names: Token[][] = [];
  run.forEach((token, at) => {
    if (at === 0 || token.gap > within) names.push([]);
    names.at(-1)?.push(token);
  });
  return names.every((name) => name.length > 1 && isPlausible(name)) ? names : null;
}

/** Names of two are padded, to be as wide as those of three; a double surname is no name by itself: 欧 阳 明, 诸 葛 青 云. */
function inPairs(run: Token[]): Token[][] | null {
  const names: Token[][] = [];
  for (let at = 0; at < run.length; ) {
    const odd = (run.length - at) % 2 === 1;
    const double = hasDoubleSurname(joined(run.slice(at, at + 2)));
    const name = run.slice(at, at + (double ? (odd ? 3 : 4) : 2));
    if (name.length < 2) return null;
    names.push(name);
    at += name.length;
  }
  // 王 小 明 李 建 国 张 强 may as well be three names.
  return names.every(isPlausible) || !mayBeInThrees(run) ? names : null;
}

/** Whether a run is names that all begin with a surname, most of them of three characters, as most names are. */
function mayBeInThrees(run: Token[]): boolean {
  /** For each place where a name may end, how many of three characters there may be before it. */
  const threes = new Map([[0, 0]]);
  for (let at = 0; at < run.length; at++) {
    const before = threes.get(at);
    if (before === undefined) continue;
    for (const length of [2, 3]) {
      const end = at + length;
      if (end > run.length || !isPlausible(run.slice(at, end))) continue;
      threes.set(end, Math.max(before + length - 2, threes.get(end) ?? 0));
    }
  }
  const most = threes.get(run.length) ?? 0;
  return most > (run.length - 3 * most) / 2;
}

function beforeBracket(text: string): string {
  const open = text.indexOf("（");
  return open < 0 ? text : text.slice(0, open);
}

/** How offices end: 副州长李, 元. */
const OFFICE_ENDS = "长任员记席";

/** The office stands glued to a padded name. */
const endsWithOfficeAndSurname = (token: string) =>
  token.length > 1 && OFFICE_ENDS.includes(token.charAt(token.length - 2));

const cutsAName = (token: string, end: string) =>
  isSingle(end) && !isLikelyName(token) && isLikelyName(token.slice(-1) + end);

/** One character of a name, which may take two places of the string. */
const isSingle = (token: string) =>
  (token.length === 1 || (token.length === 2 && (token.codePointAt(0) ?? 0) > 0xffff)) &&
  isNameCharacter(token);
