import { Converter } from "opencc-js/t2cn";

// By character, never by word: a phrase must fold the same whatever stands around it.
const simplify = Converter({ from: "t", to: "cn" });

/** What print and readers have for the dot within a name, each of them `·`. */
export const DOTS = "・･•‧∙⋅\u0387";

// What neither NFKC nor the converter makes one: variants that printing houses and readers mix.
const VARIANTS = new Map(
  [
    ...["覆复", "瞭了", "藉借", "○〇"],
    ...["—-", "–-", "―-", "‐-", "‑-", "−-", "─-"],
    ...Array.from(DOTS, (dot) => `${dot}·`),
    // Old printing forms that names keep.
    ...["靑青", "淸清", "緖绪", "兪俞", "愼慎", "晩晚"],
    // Radicals that PDF text has in place of the characters they look like (CJK Radicals Supplement).
    ...[
      "⺠民",
      "⺝月",
      "⻄西",
      "⻅见",
      "⻆角",
      "⻉贝",
      "⻋车",
      "⻓长",
      "⻔门",
      "⻘青",
      "⻙韦",
      "⻚页",
    ],
    ...[
      "⻛风",
      "⻜飞",
      "⻝食",
      "⻢马",
      "⻣骨",
      "⻤鬼",
      "⻥鱼",
      "⻦鸟",
      "⻨麦",
      "⻩黄",
      "⻬齐",
      "⻮齿",
    ],
    ...[
      "⻰龙",
      "⻳龟",
      "⺁厂",
      "⺇几",
      "⺌小",
      "⺎兀",
      "⺏尢",
      "⺐尢",
      "⺑尢",
      "⺙攴",
      "⺟母",
      "⺬示",
    ],
  ].map((pair): [string, string] => {
    const [from = "", to = ""] = Array.from(pair);
    return [from, to];
  }),
);

// They set words off and part none: 虹口区“一网统管” is found as 虹口区一网统管.
const QUOTES = /["'“”„‟‘’‚‛「」『』〝〞〟]/gu;

const folded = new Map<string, string>();

// Combined marks make endless clusters: what is kept must not grow with what visitors type.
const KEPT = 100_000;

/** One character (with its combining marks) as it is compared: `國` → `国`, `Ａ` → `a`, `㈠` → `(一)`. */
export function foldCharacter(cluster: string): string {
  const known = folded.get(cluster);
  if (known !== undefined) return known;
  const result = Array.from(cluster.normalize("NFKC"))
    .map((character) => VARIANTS.get(character) ?? simplify(character))
    .map((character) => VARIANTS.get(character) ?? character)
    .join("")
    .toLowerCase()
    // Control and format characters and halves of a pair are not text; blanks among them are.
    .replace(/(?!\s)[\p{Cc}\p{Cf}\p{Cs}]/gu, "")
    .replace(QUOTES, "");
  if (folded.size < KEPT) folded.set(cluster, result);
  return result;
}

export function isMark(code: number): boolean {
  // Most text is ASCII or Han: asking the expression of those would be most of the work.
  if (code < 0x300 || (code >= 0x2e80 && code < 0xa000)) return false;
  return /\p{M}/u.test(String.fromCodePoint(code));
}

export function isLatinOrDigit(character: string): boolean {
  if (character < "\u0080") return /[a-z0-9]/u.test(character);
  if (character >= "\u2e80" && character < "\ua000") return false;
  return /[\p{Script=Latin}\p{Nd}]/u.test(character);
}
