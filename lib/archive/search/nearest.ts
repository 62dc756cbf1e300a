/** What may have been meant where nothing was found. Pure: `holdings` tell how many documents a query would find. */
import { hasDoubleSurname, hasSurname } from "../../bulletin/lexicon/office/surnames";
import { nameBeforeOffice } from "./names/called";
import { dayField, numbersOtherwise } from "./numbers";
import type { Query } from "./query";
import { BREAK } from "./text/engine";

export interface Reading {
  query: string;
  count: number;
}

const MOST = 4;
/** Each reading is a search of its own. */
const MOST_TRIED = 6;
/** One fewer of so many is no nearer. */
const MOST_PARTS = 12;
/** Longer than a sentence that somebody asks. */
const MOST_WORDS = 30;

export interface Holdings {
  /** How many documents a query would find. */
  count(query: string): Promise<number>;
  /** Whether a folded phrase stands in any. */
  has(phrase: string): Promise<boolean>;
  /** Whether it is a name of the archive. */
  isNamed(name: string): boolean;
  /** Names of the archive that sound as one does. */
  sounding(name: string): string[];
}

/**
 * Its numbers as print may write them otherwise, and what is dated with the day that it is; the query to the letter, where its
 * form was read as something; a name that sounds the same; one term or field fewer, or what is left without every term
 * that stands nowhere; what a sentence asks about; a phrase without its ends. The first kind that finds something.
 */
export async function nearest(
  { terms, understood }: Query,
  query: string,
  holdings: Holdings,
): Promise<Reading[]> {
  const { count } = holdings;
  const parts = query.trim().split(/\s+/u);
  if (parts.length > MOST_PARTS) return [];
  const kinds = [
    async () => [...numbersOtherwise(asRead(query, understood)), ...datedWith(query, understood)],
    async () => understood.map(({ exactly }) => exactly),
    async () => sounding(terms, query, holdings),
    ...(parts.length > 1
      ? [async () => oneFewer(parts), async () => [await standing(parts, count)]]
      : []),
    () => topics(terms, holdings),
    ...(parts.length > 1 || isOfPerson(terms[0] ?? "") || calledByOffice(terms[0] ?? "", holdings)
      ? []
      : [async () => withoutEnds(terms[0] ?? "")]),
  ];
  for (const readings of kinds) {
    const found = await finding(await readings(), count);
    if (found.length > 0) return found;
  }
  return [];
}

/** Of the readings those that find anything, with how much. */
export async function finding(readings: string[], count: Holdings["count"]): Promise<Reading[]> {
  const found: Reading[] = [];
  for (const reading of [...new Set(readings)].slice(0, MOST_TRIED)) {
    if (found.length === MOST) break;
    const documents = reading === "" ? 0 : await count(reading);
    if (documents > 0) found.push({ query: reading, count: documents });
  }
  return found;
}

/** The query with what its form was read as in the place of what was typed. */
export const asRead = (query: string, understood: Query["understood"]): string =>
  understood.reduce((read, { typed, as }) => read.replace(typed, () => as), query);

function datedWith(query: string, understood: Query["understood"]): string[] {
  const field = dayField(asRead(query, understood));
  return field === null ? [] : [field];
}

const oneFewer = (parts: string[]) =>
  parts.map((_, left) => parts.filter((_, index) => index !== left).join(" "));

/** What a query excludes stands nowhere by itself, and stays. */
async function standing(parts: string[], count: Holdings["count"]): Promise<string> {
  const counts = await Promise.all(parts.map((part) => (isExcluded(part) ? 1 : count(part))));
  return parts.filter((_, at) => (counts[at] ?? 0) > 0).join(" ");
}

const isExcluded = (part: string) => /^[-－]/u.test(part);

const dictionary = new Intl.Segmenter("zh", { granularity: "word" });
const wordsOf = (text: string) => Array.from(dictionary.segment(text), ({ segment }) => segment);

/** 水务局, 卫健委: begun as a name is, and ended as none. */
const isUnit = (text: string) => /[局厅部院委办室署]$/u.test(text);

/** 王小明, and no 安全法: a part of a name is another's. */
function isOfPerson(text: string): boolean {
  if (!/^\p{Script=Han}{3,4}$/u.test(text) || !hasSurname(text) || isUnit(text)) return false;
  const [first = ""] = wordsOf(text);
  if (hasDoubleSurname(text)) return first.length <= 2 || first === text;
  return text.length === 3 && first.length === 1;
}

/** 王小明副主任 is a name and an office, of which no part is another's; 陈良主任委员 where 陈良 is known; null where it is none. */
const calledByOffice = (text: string, { isNamed }: Holdings): string[] | null =>
  nameBeforeOffice(text, isNamed) ??
  nameBeforeOffice(text, (name, office) => isOfPerson(name) && !isOfOffice(name, office));

/** 房管所所长 is head of what would be the name, and 主 of 陈亮主任 no part of one. */
const isOfOffice = (name: string, office: string) => {
  const last = name.slice(-1);
  return office.replace(/^副/u, "").startsWith(last) || /^(?:主[任席]|副)/u.test(last + office);
};

/** The query with a name of the same sound for the one that is all its words, an office behind it or not. */
function sounding([text = "", ...others]: string[], query: string, holdings: Holdings): string[] {
  const name = isName(text) ? text : calledByOffice(text, holdings)?.[0];
  if (others.length > 0 || name === undefined) return [];
  return holdings.sounding(name).map((other) => query.replace(text, () => other));
}

/** A name and nothing else, as far as its form tells. */
const isName = (text: string) => /^\p{Script=Han}{2,4}$/u.test(text) && hasSurname(text);

/** Words of who asks, not of what is asked about: 今年养老服务怎么决定的. */
const ASKING = new Set(
  (
    "今年 去年 明年 本届 最近 目前 现在 怎么 怎么样 怎样 如何 什么 哪些 哪个 哪里 哪 为什么 为何 是否 有没有 没有 多少 " +
    "谁 几 几个 的 了 吗 呢 吧 是 有 在 和 与 及 对 把 被 将 都 请问 请 关于 有关 一下 查 查询 查找 找 搜 想 要 我 我们 " +
    "你 你们 他 她 它 这 那 这个 那个 可以 能 能否 会 应该 过 着 得 地 上 下 里 中 后 前 时候 情况"
  ).split(" "),
);

/** What sentences ask about: all that stands anywhere together, with one fewer, and each by itself, the longest first. */
async function topics(terms: string[], holdings: Holdings): Promise<string[]> {
  const clauses = clausesOf(terms).map((clause) =>
    isOfPerson(clause) ? [clause] : (calledByOffice(clause, holdings) ?? wordsOf(clause)),
  );
  const words = clauses.flat().length;
  if (words < 2 || words > MOST_WORDS) return [];
  const found: string[] = [];
  for (const clause of clauses) found.push(...(await stretches(clause, holdings)));
  const topics = [...new Set(found)];
  return [
    ...(topics.length > 1 ? [topics.join(" ")] : []),
    ...(topics.length > 2 ? oneFewer(topics) : []),
    ...topics.toSorted((a, b) => b.length - a.length),
  ];
}

/** Two topics on either side of a comma stay two: 停车难，加装电梯. */
const clausesOf = (terms: string[]): string[] =>
  terms
    .join(BREAK)
    .split(/[。、;:!?\n]|(?<!\d),|,(?!\d)/u)
    .filter((clause) => clause !== "");

/**
 * Words cut into stretches that stand somewhere, as few as there can be, and of as few the ones whose shortest is longest:
 * 2021年 | 工作要点, not 2021年工作 | 要点. What stands nowhere, and words of asking at the ends, are left out.
 */
async function stretches(words: string[], holdings: Holdings): Promise<string[]> {
  const ends = await standingEnds(words, holdings);
  const best: { pieces: string[][]; shortest: number }[] = [{ pieces: [], shortest: Infinity }];
  for (let from = words.length - 1; from >= 0; from -= 1) {
    let chosen: (typeof best)[number] | undefined;
    const last = Math.max(ends[from] ?? from, from + 1);
    for (let to = from + 1; to <= last; to += 1) {
      const rest = best[words.length - to];
      if (!rest) continue;
      const piece = words.slice(from, to);
      const shortest = Math.min(rest.shortest, piece.join("").length);
      const pieces = [piece, ...rest.pieces];
      const fewer = chosen === undefined ? -1 : pieces.length - chosen.pieces.length;
      if (fewer < 0 || (fewer === 0 && shortest > (chosen?.shortest ?? 0)))
        chosen = { pieces, shortest };
    }
    if (chosen) best[words.length - from] = chosen;
  }
  const texts = (best[words.length]?.pieces ?? [])
    .map((piece) => trimmed(piece).join(""))
    .filter((text) => /[\p{L}\p{N}].*[\p{L}\p{N}]/u.test(text));
  const standing = await Promise.all(texts.map((text) => stands(text, holdings)));
  return texts.filter((_, at) => standing[at]);
}

/** For each word where the longest stretch that begins with it and stands somewhere ends: parts of such stand there too. */
async function standingEnds(words: string[], holdings: Holdings): Promise<number[]> {
  const ends: number[] = [];
  for (let [from, end] = [0, 0]; from < words.length; from += 1) {
    end = Math.max(end, from);
    while (end < words.length && (await stands(words.slice(from, end + 1).join(""), holdings)))
      end += 1;
    ends.push(end);
  }
  return ends;
}

/** One character stands nearly everywhere, and only a look at every text would tell. */
const stands = async (text: string, { has }: Holdings) => text.length < 2 || (await has(text));

function trimmed(words: string[]): string[] {
  const first = words.findIndex((word) => !ASKING.has(word));
  const last = words.findLastIndex((word) => !ASKING.has(word));
  return first < 0 ? [] : words.slice(first, last + 1);
}

const LONGEST_PHRASE = 60;

function withoutEnds(phrase: string): string[] {
  if (phrase.length < 3 || phrase.length > LONGEST_PHRASE) return [];
  // 560.25 is no nearer to 1560.25.
  const isCut = (at: number) => /^[\d.,]{2}$/u.test(phrase.slice(at - 1, at + 1));
  return Array.from({ length: Math.min(phrase.length - 2, 8) }, (_, index) => [
    ...[phrase.length - 1 - index].filter((at) => !isCut(at)).map((at) => phrase.slice(0, at)),
    ...[1 + index].filter((at) => !isCut(at)).map((at) => phrase.slice(at)),
  ]).flat();
}
