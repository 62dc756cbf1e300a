import { readArticle, readDivision, readMarker } from "../../lexicon/markers";
import type { Line } from "../../source/lines";
import { gather } from "../gather";
import { type Construct, textAt, type View } from "../view";

const LONGEST_CHAPTER = 40;
const MOST_OF_CONTENTS = 100;

const divisionOf = (line: Line | undefined) => line && readDivision(line.text, line.raw);

/** `第二章　监督职权` */
export const chapter: Construct = (view, at) => {
  const marker = divisionOf(view.lines[at]);
  const text = textAt(view, at);
  if (!marker || text.length > LONGEST_CHAPTER || /[。；，]/u.test(text)) return null;
  return { kind: "heading", level: marker.level, marker, count: 1 };
};

/** `第十二条　……` with the address `art12`, 第十二条之一 with `art12-1`. Its further paragraphs stand beside it. */
export const article: Construct = (view, at) => {
  const line = view.lines[at];
  const marker = line ? readArticle(line.text, line.raw) : null;
  if (!marker) return null;
  const { count, diagnostics } = gather(view, at);
  const inserted = marker.inserted === null ? "" : `-${marker.inserted}`;
  return { kind: "item", anchor: `art${marker.number}${inserted}`, marker, count, diagnostics };
};

/** （一）……； within an article. */
export const lawItem: Construct = (view, at) => {
  const marker = readMarker(textAt(view, at));
  if (!marker || marker.level === 1) return null;
  const { count, diagnostics } = gather(view, at);
  return { kind: "item", marker, count, diagnostics };
};

const isContents = (text: string) => text === "目录";

/** The law's own 目录: its heading, and the chapters listed before they come. */
export const lawContents: Construct = (view, at) => {
  if (isContents(textAt(view, at))) return { kind: "heading", level: 1, count: 1 };
  return divisionOf(view.lines[at]) && isListed(view, at) ? { kind: "item", count: 1 } : null;
};

/** Between 目录 and the chapter that repeats the list's first line. */
function isListed(view: View, at: number): boolean {
  for (let back = at; back >= 0 && at - back < MOST_OF_CONTENTS; back--) {
    if (isContents(textAt(view, back))) {
      const first = textAt(view, back + 1);
      return at === back + 1 || !sameBetween(view, back + 2, at, first);
    }
    if (!divisionOf(view.lines[back])) return false;
  }
  return false;
}

function sameBetween(view: View, from: number, to: number, text: string): boolean {
  return view.lines.slice(from, to + 1).some((line) => line.text === text);
}
