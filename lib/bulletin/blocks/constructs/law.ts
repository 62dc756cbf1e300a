import { NUMERAL, readNumber } from "../../lexicon/numerals";
import { gather } from "../gather";
import type { Construct, View } from "../view";
import { readMarker } from "./numbered";

/** 第二节第三方评估 is a heading; 第二章第三节 in a sentence is a reference. */
const CHAPTER = new RegExp(`^第${NUMERAL}{1,4}([编章节])(?!的|第${NUMERAL}{1,5}[编章节条款])`, "u");
const ARTICLE = new RegExp(
  `^第(${NUMERAL}{1,5})条(?:之(${NUMERAL}{1,3}))?(?![第的款、和至]|规定)`,
  "u",
);
const LEVELS: Record<string, 1 | 2 | 3> = { 编: 1, 章: 2, 节: 3 };
const LONGEST_CHAPTER = 40;

const textAt = (view: View, at: number) => view.lines[at]?.text ?? "";

/** `第二章　监督职权` */
export const chapter: Construct = (view, at) => {
  const text = textAt(view, at);
  const level = LEVELS[CHAPTER.exec(text)?.[1] ?? ""];
  if (!level || text.length > LONGEST_CHAPTER || /[。；，]/u.test(text)) return null;
  return { kind: "heading", level, count: 1 };
};

/** `第十二条　……` with the address `art12`, 第十二条之一 with `art12-1`. Its further paragraphs stand beside it. */
export const article: Construct = (view, at) => {
  const match = ARTICLE.exec(textAt(view, at));
  const number = match?.[1] ? readNumber(match[1]) : null;
  if (!match || number === null) return null;
  const inserted = match[2] ? readNumber(match[2]) : null;
  const { count, diagnostics } = gather(view, at);
  return {
    kind: "item",
    anchor: `art${number}${inserted === null ? "" : `-${inserted}`}`,
    count,
    diagnostics,
  };
};

/** （一）……； within an article. */
export const lawItem: Construct = (view, at) => {
  const marker = readMarker(textAt(view, at));
  if (!marker || marker.level === 1) return null;
  const { count, diagnostics } = gather(view, at);
  return { kind: "item", count, diagnostics };
};

/** The law's own 目录: its heading, and the chapters listed before they come. */
export const lawContents: Construct = (view, at) => {
  if (textAt(view, at).replace(/\s/gu, "") === "目录")
    return { kind: "heading", level: 1, count: 1 };
  return CHAPTER.test(textAt(view, at)) && isListed(view, at) ? { kind: "item", count: 1 } : null;
};

/** Between 目录 and the chapter that repeats the list's first line. */
function isListed(view: View, at: number): boolean {
  for (let back = at; back >= 0 && at - back < 100; back--) {
    const text = textAt(view, back);
    if (text.replace(/\s/gu, "") === "目录") {
      const first = textAt(view, back + 1);
      return at === back + 1 || !sameBetween(view, back + 2, at, first);
    }
    if (!CHAPTER.test(text)) return false;
  }
  return false;
}

function sameBetween(view: View, from: number, to: number, text: string): boolean {
  return view.lines.slice(from, to + 1).some((line) => line.text === text);
}
