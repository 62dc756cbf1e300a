import { type Draft, rowsOf } from "../../../blocks/draft";
import { ANY_LABEL, ASIDE, REASONS, UNPLACED } from "../../../lexicon/office/attendance";
import { cutAt, splitAt } from "../../../lexicon/script/marks";
import { trimEnd, words } from "../../../lexicon/words";
import { labelOf } from "../../../readers/attendance-label";
import { readNameTokens } from "../../../readers/name-list";

export const TELLS_HOW = words(ANY_LABEL, UNPLACED, REASONS);

/** 出席会议的有：张三、李四。/ 委员王五因病请假。/ 主持会议的是主任赵六。: what is told behind a list in sentences of their own. */
export function sentencesBehind(draft: Draft) {
  // Asked first, for hardly any list holds one.
  if (!draft.text.includes("。")) return [];
  return rowsOf(draft).flatMap(({ text, at }, index, rows) => {
    const isBehind = rows[index - 1]?.text.endsWith("。") === true;
    const parts = cutAt(text, "。").slice(isBehind ? 0 : 1);
    // 请假：马力。/ 因病。: why the one before it was away.
    const [alone, why] = isBehind ? [] : cutAt(text, "。");
    const reason =
      why?.text && trimEnd(why.text, REASONS) === "" && namesOne(alone?.text ?? "") ? why.at : -1;
    return parts
      .filter((one) => one.at !== reason && labelOf(one.text.trim()) === null)
      .filter((one) => tellsOfOthers(one.text))
      .map((one) => ({ text: one.text, from: at + one.at, to: at + one.at + one.text.length }));
  });
}
const namesOne = (text: string) =>
  readNameTokens(text).filter(({ kind }) => kind !== "label").length === 1;
const tellsOfOthers = (sentence: string) =>
  splitAt(sentence, "：:").length === 1 &&
  (REASONS.at(sentence) !== null ||
    ASIDE.at(sentence) !== null ||
    TELLS_HOW.find(sentence) !== null);
