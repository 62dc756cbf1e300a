import { SENTENCE_MARKS } from "../../lexicon/paper/openings";
import { namesNotice } from "../../lexicon/paper/papers";
import { isWholeDay } from "../../readers/dates";
import { type Construct, textAt, type View } from "../view";
import { adoptionNote, documentNumber } from "./front";

/** A 公告 or 令 that is printed above the law it promulgates, on short lines set in the middle. */
const LONGEST_LINE = 40;
/** Between the day of the 公告 and the law's own note its title may stand again. */
const LINES_OF_A_TITLE = 4;

const namesANotice = (text: string) =>
  text.length <= LONGEST_LINE &&
  namesNotice(text) &&
  SENTENCE_MARKS.find(text) === null &&
  !text.includes("，");

/** `汐川市人民代表大会常务委员会公告`, alone on its line: what stands under it is no part of it. */
export const noticeTitle: Construct = (view, at) => {
  const text = textAt(view, at);
  if (!namesANotice(text)) return null;
  // ……公告第9号 right under the title: with its number it is whole, whatever it makes known.
  const numbered = at === view.titleLines && text.endsWith("号");
  const below = documentNumber(view, at + 1) !== null || promulgates(view, at + 1);
  return below || numbered ? { kind: "paragraph", count: 1 } : null;
};

/** 《青禾县绿化条例》已由……第三次会议通过，现予公布: in the first lines of a cut sentence. */
const promulgates = (view: View, at: number) =>
  view.lines
    .slice(at, at + LINES_OF_A_TITLE)
    .some(({ text }) => text.includes("公布") || text.includes("次会议"));

/** `第二十七号` under it. */
export const noticeNumber: Construct = (view, at) =>
  namesANotice(textAt(view, at - 1)) ? documentNumber(view, at) : null;

/** The law's title once more, under the day that closes the 公告. */
export const titleAgain: Construct = (view, at) =>
  at > 1 && textAt(view, at) === textAt(view, 0) && isWholeDay(textAt(view, at - 1))
    ? { kind: "paragraph", count: 1 }
    : null;

/** （2021年10月17日……通过） behind the day that closes the 公告: the note of the law itself. */
export const noteBehindNotice: Construct = (view, at) => {
  if (!"（(".includes(textAt(view, at).charAt(0))) return null;
  for (let back = at - 1; back > 0 && back >= at - LINES_OF_A_TITLE; back--) {
    const text = textAt(view, back);
    if (isWholeDay(text)) return adoptionNote(view, at);
    if (text.length > LONGEST_LINE || SENTENCE_MARKS.find(text) !== null) return null;
  }
  return null;
};
