import { readHolderRow } from "../../grammar/held-by";
import { endsAsBody } from "../../lexicon/office/bodies";
import { POSTS } from "../../lexicon/office/posts";
import { trimStart, words } from "../../lexicon/words";
import { readDates } from "../../readers/dates";
import type { Line } from "../../source/lines";
import { type Construct, markerAt, textAt, type View } from "../view";
import { isBareVerb, MOST_OF_AN_ACT } from "./act-line";
import { beginsWithName, isRestOfOffices, numberedPosts, postLine } from "./names/names";

/** `张三：县财政局局长`, `县财政局局长　张三` under `任命：`, or under other such rows: each is one of them. */
export const rowUnderVerb: Construct = (view, at) => {
  if (rowsOf(view)[at] !== 1) return null;
  const text = textAt(view, at);
  if (POSTS.find(text) === null || isSigned(view, at)) return null;
  if (readHolderRow(text)) return { kind: "paragraph", count: 1 };
  return postLine(view, at) ?? numberedPosts(view, at);
};

/** The same of those whom marks part from their offices, where lists of names have a construct of their own. */
export const holderRow: Construct = (view, at) =>
  rowsOf(view)[at] === 1 && readHolderRow(textAt(view, at)) !== null
    ? rowUnderVerb(view, at)
    : null;

/** `任命名单` above them, without its colon; `一、任命`. */
export const verbAboveRows: Construct = (view, at) => {
  if (!headsRows(view.lines[at]) || !isRow(view, at + 1)) return null;
  const marker = markerAt(view, at);
  return marker ? { kind: "item", marker, count: 1 } : { kind: "paragraph", count: 1 };
};

/** Of each line whether it is a row under a verb alone, as the rows above it are: found once, for every line is asked. */
function rowsOf(view: View): Uint8Array {
  const rows = known.get(view) ?? findRows(view);
  known.set(view, rows);
  return rows;
}
const known = new WeakMap<View, Uint8Array>();

function findRows(view: View): Uint8Array {
  const rows = new Uint8Array(view.lines.length);
  let open = false;
  /** Whether the rows above begin with who holds the office; null for the first. */
  let held: boolean | null = null;
  view.lines.forEach((line, at) => {
    if (headsRows(line)) {
      [open, held] = [true, null];
      return;
    }
    if (isBody(line) || (open && isRestOfOffices(view, at))) return;
    open &&= line.text.length <= MOST_OF_AN_ACT && isRow(view, at);
    const own = open && opensWithHolder(view, at);
    open &&= held === null || own === held;
    if (open) [held, rows[at]] = [own, 1];
  });
  return rows;
}

const isRow = (view: View, at: number) =>
  readHolderRow(textAt(view, at)) !== null ||
  postLine(view, at) !== null ||
  numberedPosts(view, at) !== null;
const opensWithHolder = (view: View, at: number) =>
  readHolderRow(textAt(view, at)) !== null || beginsWithName(view, at);

/** 县长　张三 and its day, under 李四　县教育局局长. */
const isSigned = (view: View, at: number) =>
  !opensWithHolder(view, at) && readDates(textAt(view, at + 1))[0]?.start === 0;

/** 任命：, 会议决定任命, 一、任命 */
function headsRows(line: Line | undefined): boolean {
  if (!line || line.text.length > LONGEST_HEAD) return false;
  const verb = line.text.slice(line.marker?.length ?? 0);
  return isBareVerb(verb) || isBareVerb(trimStart(verb, LEADS));
}
const LONGEST_HEAD = 20;

/** （一）县教育局, between the rows of one verb. */
const isBody = ({ text, marker }: Line) =>
  text.length <= LONGEST_HEAD && endsAsBody(text.slice(marker?.length ?? 0));
const LEADS = words("会议决定 会议 现决定");
