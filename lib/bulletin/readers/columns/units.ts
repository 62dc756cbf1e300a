import { endsAsBody, UNITS_ALONE } from "../../lexicon/office/bodies";
import { NEVER_OF_A_NAME, WHERE_FROM } from "../../lexicon/office/places";
import { withNote } from "../../lexicon/script/marks";
import { words } from "../../lexicon/words";
import type { NameToken } from "../../source/name-line";
import { afterNumber } from "../attendance-label";
import { isLikelyName } from "../names";
import { readOffice } from "../offices";

const LONGEST_NAME = 4;
/** What ends so is nobody, though it begins as a name does: 高台镇, 方山县. */
const NEVER_SOMEBODY = words(UNITS_ALONE, NEVER_OF_A_NAME, "镇 乡 街道");

/** 县水利局, 城关镇: where somebody is from, and nobody himself. */
export function isUnit(text: string): boolean {
  if (!endsAsBody(text) && WHERE_FROM.before(text) === null) return false;
  if (readOffice(text) !== null) return false;
  return text.length > LONGEST_NAME || !isLikelyName(text) || NEVER_SOMEBODY.before(text) !== null;
}

const isSomebody = (text: string | undefined) =>
  text !== undefined && isLikelyName(withNote(text).bare);

/** 局长, 人大主席 */
const isPostOfUnit = (text: string | undefined) =>
  text !== undefined && !isLikelyName(text) && readOffice(text) !== null;

/** `县水利局　局长　王五　县财政局　局长　赵六`: in columns the unit stands before its post, and that before who holds it. */
export function withUnitsAtPosts(parts: string[]): string[] {
  // 1.　县水利局　局长　王五
  const from = isNumberAlone(parts[0] ?? "") ? 1 : 0;
  if (parts.length - from < COLUMNS || !isUnit(parts[from] ?? "")) return parts;
  const isRow = (at: number) =>
    isUnit(parts[at] ?? "") && isPostOfUnit(parts[at + 1]) && isSomebody(parts[at + 2]);
  const told = parts.slice(0, from);
  for (let at = from; at < parts.length; ) {
    const row = isRow(at);
    told.push(row ? parts.slice(at, at + 2).join("") : (parts[at] ?? ""));
    at += row ? 2 : 1;
  }
  return told;
}
const COLUMNS = 3;
const isNumberAlone = (text: string) =>
  text.length <= LONGEST_NAME && afterNumber(text) === text.length;

/** `县水利局　王五　局长`: the same with the holder between the two. */
export const isHolderInUnit = ([unit, holder, post, ...more]: NameToken[]) =>
  more.length === 0 &&
  isUnit(unit?.text ?? "") &&
  holder?.kind === "name" &&
  post?.kind === "office" &&
  isPostOfUnit(post.text);
