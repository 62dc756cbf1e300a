/** How names and mastheads are set. */
import { breaksOf } from "../breaks";

export interface Piece {
  text: string;
  /** Whether a line may not end within it. */
  keep: boolean;
}

/** Printed lists give two-character names the width of three; the page does it by CSS, not by characters. */
export const isShortName = (name: string) => /^\p{Script=Han}{2}$/u.test(name);

/** Short enough to be one name: print may run names and words together in one line, and that must break. */
export const isName = (text: string) => [...text].length <= 8;

/** A place by its level: 内蒙古自治区, 莫力达瓦达斡尔族自治旗, 市中区. */
const PLACE = /.{2,9}?(?:自治[区州县旗]|特别行政区|[省市区县旗州盟])/uy;
/** A longer one would not fit on a narrow cover. */
const LONGEST_PLACE = 12;

/** The name of a body, broken between the places it lies in and never within one: 内蒙古自治区 呼伦贝尔市 人民代表大会. */
export function nameParts(name: string): Piece[] {
  const places: Piece[] = [];
  PLACE.lastIndex = 0;
  let from = 0;
  for (let match = PLACE.exec(name); match; match = PLACE.exec(name)) {
    const [text] = match;
    places.push({ text, keep: text.length <= LONGEST_PLACE });
    from = PLACE.lastIndex;
  }
  return [...places, ...wordsOf(name.slice(from))];
}

function wordsOf(text: string): Piece[] {
  const ends = [...breaksOf(text), text.length];
  return ends.map((end, at) => ({ text: text.slice(ends[at - 1] ?? 0, end), keep: true }));
}

/** 第二章, 第一节: what a part of a law opens with, set apart from its words as an article's number is; nothing for any other text. */
export const partNumber = (text: string) =>
  /^第[〇零一二三四五六七八九十百\d]+[编章节](?=.)/u.exec(text)?.[0] ?? "";

/** A masthead in two lines as bulletins print it: the congress above, its organ's gazette below. */
export function masthead(title: string): { over: string | null; main: string } {
  const cut = /^(.+?人民代表大会)(.{3,})$/u.exec(title);
  return cut?.[1] && cut[2] ? { over: cut[1], main: cut[2] } : { over: null, main: title };
}

/** 上海市虹口区人民代表大会常务委员会免职名单 → 免职名单: beside a quote the body is known, and its name only long. */
export function withoutBody(title: string): string {
  const rest = /^.{2,30}?(?:人民代表大会(?:常务委员会)?|人大常委会)(.{4,})$/u.exec(title)?.[1];
  return rest === undefined || title.startsWith("关于") ? title : rest;
}
