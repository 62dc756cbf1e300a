import { HAN } from "../lexicon/characters";
import { isWholeDay, readDates } from "../readers/dates";
import { ORGAN_END, readSignatory } from "../readers/offices";
import type { Construct, View } from "./view";

const LONGEST_SIGNATURE = 45;
const MOST_SIGNATURE_LINES = 4;
/** 青禾县第十四届人民代表大会第五次会议 / 议案审查委员会 */
const OF_A_SESSION = /代表大会第.{1,6}次会议$/u;
const isHanText = new RegExp(`[${HAN}]`, "u");

/** `2021年3月4日`, alone on its line. */
export const dateLine: Construct = (view, at) =>
  isDateLine(view, at) ? { kind: "date", count: 1 } : null;

/** Who signs: the line or lines above a date, or a body or an officer at the very end. */
export const signature: Construct = (view, at) =>
  isSignature(view, at) ? { kind: "signature", count: 1 } : null;

/** Where lists of names stand beside signatures, only one that a date follows is certain. */
export const datedSignature: Construct = (view, at) => {
  const dated = [1, 2, 3].some((ahead) => isDateLine(view, at + ahead));
  return dated ? signature(view, at) : null;
};

export const beginsEnding = (view: View, at: number) =>
  isDateLine(view, at) || isSignature(view, at);

function isDateLine(view: View, at: number): boolean {
  const text = textAt(view, at);
  return text.length <= 25 && text.includes("年") && isWholeDay(unbracket(text));
}

const unbracket = (text: string) => text.replace(/^（(.*)）$/u, "$1");
const textAt = (view: View, at: number) => view.lines[at]?.text ?? "";

function isSignature(view: View, at: number): boolean {
  const text = textAt(view, at);
  if (!mightSign(text) || view.lines[at]?.tabbed) return false;
  if (signsAndDates(text)) return true;
  const isNamed = () =>
    ORGAN_END.test(text) ||
    OF_A_SESSION.test(text) ||
    readSignatory(view.lines[at]?.raw ?? "") !== null;
  for (let next = at + 1; next <= at + MOST_SIGNATURE_LINES; next++) {
    if (isDateLine(view, next)) return next === at + 1 || isNamed();
    if (next >= view.lines.length || /^附件/u.test(textAt(view, next)))
      return next === at + 1 && isNamed();
    if (!mightSign(textAt(view, next))) return false;
  }
  return false;
}

const mightSign = (text: string) =>
  isHanText.test(text) &&
  text.length <= LONGEST_SIGNATURE &&
  !/[。；，！？]|[：:]$|^[（(]?[一二三四五六七八九十\d]{1,3}[、.）)]|^附件|^第.{1,5}[条章]|^(?:决定|批准|任命|免去|补选|选举|推选|当选)|^(?:出席|列席|请假|缺席|主持人?|记录人?|地点|时间|参加)[：:]/u.test(
    text,
  );

/** 虹口区人民代表大会常务委员会2021年3月4日 */
function signsAndDates(text: string): boolean {
  const date = readDates(text).at(-1);
  return (
    date !== undefined && date.end === text.length && ORGAN_END.test(text.slice(0, date.start))
  );
}
