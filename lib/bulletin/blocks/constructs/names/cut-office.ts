import { endsAsBody } from "../../../lexicon/office/bodies";
import { NO_NAMES } from "../../../lexicon/office/no-names";
import { PLACE_LEVELS } from "../../../lexicon/office/places";
import { isHan } from "../../../lexicon/script/characters";
import { cutAt, splitAt } from "../../../lexicon/script/marks";
import { isLikelyName } from "../../../readers/names";
import { readGlued, readOffice } from "../../../readers/offices";
import { isOneWord } from "../../break-words";

/** What parts those who attend, where their offices stand before them. */
const BETWEEN = "、，,；;：:。\u3000 ";
const ENDS_OF_ONE = `${BETWEEN}（(`;
const LONGEST_OF_ONE = 24;

/** What of a line stands behind its last mark. */
const tailOf = (left: string) => splitAt(left.slice(-LONGEST_OF_ONE * 2), BETWEEN).at(-1) ?? "";

/** Whether a line of a list ends with nothing that goes on: a mark, a name with its office, an office, a name. */
const isWhole = (tail: string) =>
  tail === "" || isLikelyName(tail) || readOffice(tail) !== null || isHolder(tail);

/** 县人民法院院长赵良, 县财政局负责人, 县政府办公室（、县财政局负责人） */
const isOffice = (text: string) => isHolder(text) || readOffice(text) !== null || endsAsBody(text);

/**
 * 副县长张勇，县人民法 / 院院长赵良, 县财政局负责 / 人，……: what lies across the end of a line of a list is an office, with its holder
 * or without, and no part of it is whole.
 */
export function cutsOffice(left: string, right: string): boolean {
  const tail = tailOf(left);
  if (tail.length === left.length || tail.length > LONGEST_OF_ONE || !isAllHan(tail)) return false;
  const [{ text: head } = { text: "" }] = cutAt(right.slice(0, LONGEST_OF_ONE), ENDS_OF_ONE);
  if (!isAllHan(head) || !isOffice(tail + head) || opensWithPlace(head)) return false;
  if (isHolder(tail)) return endsItsName(tail, head);
  if (readOffice(tail) !== null && isLikelyName(head)) return holdsBefore(left);
  if (isLikelyName(tail)) return false;
  // 县水利局 / 局长吴江, 范一 / 主任李强: a post alone is of the body above, and of nobody's name.
  const isPost = (readOffice(head) ?? officeOf(head))?.organ === null;
  return (!isPost && isOneWord(tail, head)) || (!isWhole(tail) && opensOffice(tail));
}

const isAllHan = (text: string) => text !== "" && [...text].every(isHan);

const isHolder = (text: string) => (readGlued(text)?.office ?? null) !== null;
const officeOf = (text: string) => readOffice(readGlued(text)?.office ?? "");

/** 区人民法院院长袁昌玉: whole, for its body opens with its place. */
const opensWithPlace = (head: string) =>
  OPENS_BODY.has(head.charAt(0)) || PLACE_LEVELS.find(head) !== null;

/** 县财政局局长储德 / 才；: nobody's name is one character. */
const endsItsName = (tail: string, rest: string) =>
  rest.length === 1 && readGlued(tail + rest)?.name.length === 3;

/** Whether somebody stands in the list behind his office, so that an office is of who follows. */
const holdsBefore = (left: string) => splitAt(left, BETWEEN).some(isHolder);

/** 县, 各镇, 党组: what an office opens with, and no person's name. */
const opensOffice = (tail: string) =>
  OPENS_BODY.has(tail.charAt(0)) || NO_NAMES.has(tail) || endsAsBody(tail);
const OPENS_BODY = new Set("县市区省州盟旗镇乡各中国全");
