import { endsAsBody } from "../lexicon/office/bodies";
import { sumsActs } from "../lexicon/office/people";
import { postStarts } from "../lexicon/office/posts";
import { BOUND_BEGINNINGS, GOES_ON_FROM_A_NAME } from "../lexicon/paper/joins";
import { isHan } from "../lexicon/script/characters";
import { closingOf, cutAt, splitAt, withNote } from "../lexicon/script/marks";
import { words } from "../lexicon/words";
import { opensWithLabel } from "../readers/attendance-label";
import { isLikelyName, readPersonList } from "../readers/names";
import { readGlued, readOffice } from "../readers/offices";

const LONGEST = 40;
const LONGEST_REMARK = 40;
const LONGEST_LABEL = 10;
/** No column of text is as narrow, so that none of its lines is full. */
const NARROWEST_COLUMN = 12;

/** Whether a line alone says who speaks, or what happened meanwhile, over the words that follow: 提问人：张三, （鼓掌）. */
export const tellsSpeaker = (text: string, next: string) =>
  text.length <= LONGEST &&
  (isRemark(text) || isSpeaker(text)) &&
  GOES_ON_FROM_A_NAME.at(next) === null;

/** 提问人：张三, whatever stands above: 提问一 */
export const isLabelledName = (text: string) => {
  const [label, name, ...more] = text.length <= LONGEST ? cutAt(text, "：:") : [];
  if (!label || !name || more.length > 0) return false;
  const isLabel = label.text.length <= LONGEST_LABEL && [...label.text].every(isHan);
  return isLabel && isNamedOrHeld(withNote(name.text).bare);
};
/** 王刚, 县人大常委会主任王刚 */
const isNamedOrHeld = (text: string) =>
  isLikelyName(text) || (readGlued(text)?.office ?? null) !== null;

/** （热烈鼓掌）, （表决结果：赞成34票，反对0票，弃权1票） */
const isRemark = (text: string) =>
  text.length <= LONGEST_REMARK &&
  "（(".includes(text.charAt(0)) &&
  closingOf(text, 0) === text.length - 1;

/** 李四委员, 区人大代表李四, 李四（区财政局局长）, 应询人：李四（区财政局局长）, 第一组（召集人：李四） */
function isSpeaker(text: string): boolean {
  const { bare, note } = withNote(text);
  if (isLabelledName(text)) return true;
  if (bare.length > NARROWEST_COLUMN) return false;
  if (note !== null && isLabelledName(note)) return true;
  if (note !== null) return readOffice(note) !== null && isLikelyName(bare);
  return readGlued(bare) !== null || isNameWithPost(bare);
}

/** 李四副主任 */
export const isNameWithPost = (text: string) =>
  postStarts(text).some((start) => isLikelyName(text.slice(0, start)));

/** 县人民法院（任命3人，免职1人）: a body, and what stands below it. */
export function headsWithSum(text: string): boolean {
  if (text.length > LONGEST || !text.endsWith("）")) return false;
  const { bare, note } = withNote(text);
  return note !== null && sumsActs(note) && endsAsBody(bare);
}

/** 城关镇代表团：王德斌、陈五一、朱世友（女）: a label, and behind it several names. */
export function listsGroup(text: string): boolean {
  const [label, named, ...more] = text.length <= LONGEST_LIST ? cutAt(text, "：:") : [];
  if (!label || !named || more.length > 0 || !isGroup(label.text)) return false;
  const people = readPersonList(named.text) ?? [];
  const likely = people.filter(({ name }) => isLikelyName(name)).length;
  return people.length > 1 && likely * 2 > people.length;
}
const LONGEST_LIST = 200;
const LONGEST_GROUP = 16;
const isGroup = (label: string) =>
  label.length >= 2 && label.length <= LONGEST_GROUP && [...label].every(isHan);

/** 城关镇代表团：王国庆、李玉 / 兰、沈平: one character alone is the rest of a name. */
export function cutsName(text: string, next: string): boolean {
  const last = splitAt(text.slice(-LONGEST_NAME), "、：:");
  const [head] = cutAt(next.slice(0, LONGEST_NAME), "、（");
  if (last.length < 2 || !head || head.mark === "" || head.text.length !== 1) return false;
  return (
    isGroup(cutAt(text, "：:")[0]?.text ?? "") && isLikelyName((last.at(-1) ?? "") + head.text)
  );
}

/** 华阳镇代表团：王国庆、…… or 希望受表彰的代表再接再厉。: no rest of the names above, which its first mark would part. */
export function endsNames(text: string): boolean {
  const [head] = cutAt(text, "，、；。：:");
  if (!head || head.mark === "") return false;
  if (head.mark === "：" || head.mark === ":") return isGroup(head.text);
  return (
    head.mark !== "、" &&
    head.text.length > LONGEST_NAME &&
    GOES_ON_FROM_A_NAME.at(head.text) === null &&
    BOUND_BEGINNINGS.at(head.text) === null
  );
}
const LONGEST_NAME = 6;

/** 列席：县政府办公室张三, and nothing of a sentence. */
export const listsAttenders = (text: string) =>
  opensWithLabel(text) && cutAt(text, "：:").length === 2 && !OF_A_SENTENCE.test(text);
const OF_A_SENTENCE = /[、，]$|[。；]/u;

/** 会议由主任主持, and not the rest of 出席会议。; 王五：今天开会。 */
export const tellsOfMeeting = (text: string) =>
  (MEETINGS.at(text) !== null && isHan(text.charAt(2)) && text.charAt(2) !== "的") || isSaid(text);
const MEETINGS = words("会议 大会");

/** 王五：今天开会。 王五（县水利局局长）：目前供水良好。 */
export const isSaid = (text: string) => {
  const [who, said] = cutAt(text.slice(0, LONGEST_HOLDER), "：:");
  if (who === undefined || said === undefined) return false;
  const { bare, note } = withNote(who.text);
  const short = note === null ? who.text.length < LONGEST_LABEL : readOffice(note) !== null;
  return short && isLikelyName(bare);
};
const LONGEST_HOLDER = 40;
