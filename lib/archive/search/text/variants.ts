/** One form for characters that are written in several: traditional, regional and old printing forms, brackets, dashes. */
import hongKong from "opencc-js/dict/HKVariants";
import japanese from "opencc-js/dict/JPShinjitaiCharacters";
import japaneseNew from "opencc-js/dict/JPShinjitaiCharactersRev";
import traditional from "opencc-js/dict/TSCharacters";
import taiwanese from "opencc-js/dict/TWVariants";
import { RADICALS } from "../../../bulletin/lexicon/script/radicals";

// By character, never by word: a phrase must fold the same whatever stands around it.
const simplified = new Map(pairsIn(traditional));
const simplify = (character: string) => simplified.get(character) ?? character;

/** What print and readers have for the dot within a name, each of them `·`. */
export const DOTS = "・･•‧∙⋅\u0387";

/** What the dictionaries of OpenCC do not make one, and printing houses and readers mix. */
const OWN = [
  // In use by themselves, but traditional or older print has the one for the other: 意味著, 鍾, 餘, 諮, 鉅, 逕.
  ...["著着", "锺钟", "馀余", "谘咨", "钜巨", "迳径", "覆复", "瞭了", "藉借"],
  // Old printing forms that names keep.
  ...[
    "靑青",
    "淸清",
    "緖绪",
    "兪俞",
    "吿告",
    "敎教",
    "眞真",
    "卽即",
    "旣既",
    "尙尚",
    "曺曹",
    "査查",
    "囯国",
    "蒐搜",
  ],
  // The sign of a ratio, which no keyboard has: 1∶0.3, 1：0.3.
  "∶:",
  // Dashes, the dot within a name, the brackets of a document's number: 〔2033〕, [2033], （2033）; of a title within a title.
  ...["—-", "–-", "―-", "‐-", "‑-", "−-", "─-", "⸺--", "⸻---", "○〇"],
  ...Array.from(DOTS, (dot) => `${dot}·`),
  ...["〔(", "[(", "【(", "〖(", "〕)", "])", "】)", "〗)", "〈《", "〉》"],
];

const standard = new Map([...RADICALS, ...regional(), ...OWN.map(splitPair)]);

/** The form of a character that it is compared in: 國 → 国, 衞 → 卫, 〔 → (; itself where it has no other. */
export function standardForm(character: string): string {
  const next = standard.get(character) ?? simplify(character);
  return next === character ? character : standardForm(next);
}

/**
 * Of two forms that a region's standard takes for one, that of GB 2312 stands for both; where it has both (予 and 豫), or
 * neither, they are two. So no region makes two characters of simplified print fall together.
 */
function regional(): [string, string][] {
  const common = commonCharacters();
  return [hongKong, taiwanese, japanese, japaneseNew]
    .flatMap(pairsIn)
    .map(([one, other]): [string, string] => [simplify(one), simplify(other)])
    .filter(([one, other]) => common.has(one) !== common.has(other))
    .map(([one, other]) => (common.has(one) ? [other, one] : [one, other]));
}

/** The 6,763 characters of GB 2312, from the decoder that knows it: rows 16 to 87 of a square of 94. */
export function commonCharacters(): Set<string> {
  const decoder = new TextDecoder("gb18030");
  const characters = new Set<string>();
  for (let row = 0xb0; row <= 0xf7; row += 1) {
    for (let cell = 0xa1; cell <= 0xfe; cell += 1) {
      const character = decoder.decode(Uint8Array.of(row, cell));
      if (/^\p{Script=Han}$/u.test(character)) characters.add(character);
    }
  }
  return characters;
}

function pairsIn(dictionary: string): [string, string][] {
  return dictionary.split("|").flatMap((entry) => {
    const [from, to] = entry.split(" ");
    return from && to ? [[from, to] as [string, string]] : [];
  });
}

function splitPair(pair: string): [string, string] {
  const [from = "", ...to] = Array.from(pair);
  return [from, to.join("")];
}
