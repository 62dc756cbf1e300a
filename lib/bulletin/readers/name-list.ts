import { GROUPS, OTHERS, PADDED_ROLES, ROLES } from "../lexicon/office/attendance";
import { endsAsBody, UNITS_ALONE } from "../lexicon/office/bodies";
import { PLACE_LEVELS } from "../lexicon/office/places";
import { OFFICE } from "../lexicon/office/posts";
import {
  APPOINTS,
  DISMISSES,
  HOLDS_NO_LONGER,
  RECALLS,
  REMOVES,
  RESIGNS,
} from "../lexicon/office/verbs";
import { COLLECTIVES } from "../lexicon/paper/sittings";
import { hasBlank, isBlank, partsOf, withoutBlanks } from "../lexicon/script/blanks";
import { isCommonHanCode, isHan, NAME_DOTS } from "../lexicon/script/characters";
import {
  BETWEEN_NAMES,
  closingOf,
  isClosing,
  isOpening,
  LONG_DASHES,
  withNote,
} from "../lexicon/script/marks";
import { isNumeral } from "../lexicon/script/numerals";
import { firstCodes, trimEnd, words } from "../lexicon/words";
import type { Line } from "../source/lines";
import type { NameLine, NameToken } from "../source/name-line";
import { halveLatin } from "../source/normalise";
import { afterNumber, labelAt, labelOf, mayOpenLabel } from "./attendance-label";
import { withUnitsAtPosts } from "./columns/units";
import { afterCounted } from "./counts";
import { notesBehind, provesOnePerson, reasonBehind } from "./name-notes";
import { isBySurname, isLikelyName, isName, isNameInPlace, isOneName, isRunOfNames } from "./names";
import { readGlued, readOffice, tellsHolder } from "./offices";
import { namesApart } from "./person-tokens";
import { holderIn, withTitlesBehind } from "./titled-names";

const LONGEST_NUMBER = 6;

export function readNameLine(raw: string): NameLine {
  const tokens: NameToken[] = [];
  let line = "";
  for (const { text, separator } of pieces(raw)) {
    // 二、县直部门（1人）
    const isNumber = line !== "" && line.length <= LONGEST_NUMBER;
    const heads = isNumber && line.length === afterNumber(line) && isGroup(text);
    if (heads) tokens.push(nameless("label", text, line.length));
    else if (text !== "") tokens.push(classify(text, line.length));
    line += text + separator;
  }
  return { text: line, tokens: withTitlesBehind(line, tokens) };
}

/** The same of a line of the bulletin, read once. */
export function namesOf(line: Line): NameLine {
  line.names ??= readNameLine(line.raw);
  return line.names;
}

export const readNameTokens = (raw: string) => readNameLine(raw).tokens;

function classify(text: string, at: number): NameToken {
  if (isLabel(text) || (at === 0 && isCounted(text))) return nameless("label", text, at);
  const { bare, note } = notesBehind(text);
  const alone = provesOnePerson(note) || !isRunOfNames(bare);
  // Most have a surname, and are no office.
  if (alone && isLikelyName(bare)) return named(text, bare, note, at);
  const away = note === null ? withReason(bare, at) : null;
  if (away) return away;
  if (mayHoldName(bare) || isBySurname(bare)) return nameless("odd", text, at);
  // 粮食部, 大兴乡 between those who head them: no surname is known, and it ends as no name does.
  const isBody = note === null && (endsAsBody(bare) || PLACE_LEVELS.before(bare) !== null);
  if (alone && isOneName(bare) && !isOffice(bare) && !isBody) return named(text, bare, note, at);
  // 县财政局局长职务, under 免去：; 免去李四县财政局局长职务 is an act of its own.
  const held = ACTS.find(bare) === null ? trimEnd(bare, OFFICE) : bare;
  if (!bare.includes("为") && !bare.includes("的") && readOffice(held))
    return nameless(tellsHolder(held) ? "odd" : "office", text, at);
  const glued = readGlued(bare);
  return glued
    ? { ...named(text, glued.name, note, at), office: glued.office }
    : nameless("odd", text, at);
}

const ACTS = words(APPOINTS, REMOVES, DISMISSES, RECALLS, RESIGNS, HOLDS_NO_LONGER);
const LONGEST_NAME = 4;

/** 县财政局钱七: a body and whom it sent, or what of it was there; without a post nothing tells which. */
export function mayHoldName(text: string): boolean {
  if (text.length <= LONGEST_NAME || endsAsBody(text) || readGlued(text) !== null) return false;
  return [3, 2].some((length) => {
    const body = text.slice(0, -length);
    const sent = body.length > 2 && endsAsBody(body) && holdsPlaceOrUnit(body);
    return sent && isLikelyName(text.slice(-length));
  });
}

/** 县财政局; 财政局, 法工委, 办公室 also without their place, for nobody is called so. */
const holdsPlaceOrUnit = (body: string) =>
  PLACE_LEVELS.find(body) !== null || UNITS_ALONE.before(body) !== null;

/** 孙八在外, 副主任李四因事请假 */
function withReason(text: string, at: number): NameToken | null {
  const end = reasonBehind(text, isHolder);
  if (end < 0) return null;
  const head = text.slice(0, end);
  const glued = isLikelyName(head) ? null : readGlued(head);
  return {
    ...named(text, glued?.name ?? head, null, at),
    office: glued?.office ?? null,
    reason: text.slice(end),
  };
}

/** The name that a token is where only names can stand: 由于岚 under 出席, 1.张三. Null when it is none even there. */
export function nameIn({ text, at }: NameToken): NameToken | null {
  const own = text.slice(numberLength(text));
  const { bare, note } = notesBehind(own);
  const one = isNameInPlace(bare) && !mayHoldName(bare) && !isRunOfNames(bare) && !isOffice(bare);
  const start = at + text.length - own.length;
  return one ? named(own, bare, note, start) : inOffice(own, bare, note, start);
}

/** 主任艾尼瓦尔: an office of the members vouches for a name of no known surname, if that is too long for a word. */
function inOffice(text: string, bare: string, note: string | null, at: number): NameToken | null {
  const office = ROLES.at(bare);
  const name = bare.slice(office?.length);
  const one = office !== null && name.length > 2 && isName(name) && !isRunOfNames(name);
  return one && COLLECTIVES.before(name) === null
    ? { ...named(text, name, note, at), office }
    : null;
}

/** 1. （二）: a number that its mark parts from the name; 万三 is a name. */
export function numberLength(text: string): number {
  const end = afterNumber(text);
  return end > 0 && ".．、）)".includes(text.charAt(end - 1)) ? end : 0;
}

/** 副省长, 省财政厅厅长: as long as a name, but with no surname, and a whole post. */
function isOffice(text: string): boolean {
  const office = isLikelyName(text) ? null : readOffice(text);
  return office !== null && (office.organ === null || endsAsBody(office.organ));
}

const named = (text: string, name: string, note: string | null, at: number): NameToken => {
  return { kind: "name", text, name, note, office: null, reason: null, at };
};

const nameless = (kind: NameToken["kind"], text: string, at: number): NameToken => {
  return { kind, text, name: "", note: null, office: null, reason: null, at };
};

const isColon = (character: string) => character === "：" || character === ":";

const isLabel = (text: string) =>
  isColon(text.charAt(text.length - 1)) ||
  labelLength(text) > 0 ||
  isCount(text) ||
  text === "无" ||
  text === ETC;

/** 缺会（1人）: what a number of persons stands behind is no person. */
const isCounted = (text: string) => {
  const note = text.endsWith("）") ? withNote(text).note : null;
  return note !== null && isCount(note);
};

/** 县直部门（1人）, 县直部门, and nobody of that name. */
const isGroup = (text: string) =>
  (isCounted(text) && !isLikelyName(withNote(text).bare)) || UNITS_TOGETHER.before(text) !== null;
const UNITS_TOGETHER = words("部门 单位 系统 机关");

/** （28人）, 共28人, 等20余人: what is said of a list, and no name. */
function isCount(text: string): boolean {
  let at = "（(".includes(text.charAt(0)) ? 1 : 0;
  if (text.charAt(at) === "等") at++;
  if ("共计".includes(text.charAt(at) || "-")) at++;
  const digits = at;
  while (at - digits < MOST_DIGITS && isNumeral(text.charAt(at))) at++;
  if (at > digits && "余多".includes(text.charAt(at) || "-")) at++;
  if (at === digits || !"人名位".includes(text.charAt(at) || "-")) return false;
  at++;
  if ("）)".includes(text.charAt(at) || "-")) at++;
  if (isColon(text.charAt(at))) at++;
  return at === text.length;
}
const MOST_DIGITS = 4;

/** How long the label is that opens a line, its number, its count in brackets and its colon with it; 0 for none. */
function labelLength(line: string): number {
  if (!mayOpenLabel(line)) return 0;
  const number = afterNumber(line);
  let start = number;
  while (start > 0 && isBlank(line.charAt(start))) start++;
  const label = labelOf(line) ?? (start > number ? labelAt(line, start) : null);
  if (!label) return 0;
  const verb = endOfVerb(line, label.end) || endOfDash(line, label.end);
  if (verb > 0) return verb;
  const last = Math.min(line.length, label.end + LONGEST_TAIL);
  for (let at = label.end; at <= last; at++) {
    const end = afterBracket(line, at);
    if (end === line.length || isBlank(line.charAt(end))) return beforeName(line, label.end, end);
    if (isColon(line.charAt(end))) return end + 1;
    if (isBlank(line.charAt(at)) || isColon(line.charAt(at))) return 0;
    if (at < line.length && PARTS_NAMES.includes(line.charAt(at))) return 0;
  }
  return 0;
}
/** 出席——张三、李四: a dash instead of the colon. */
function endOfDash(line: string, from: number): number {
  const words = afterCounted(line, from);
  let end = words;
  while (end < line.length && LONG_DASHES.includes(line.charAt(end))) end++;
  return end > words && isHan(line.charAt(end)) ? end : 0;
}
/** 出席人员张三　李四: a label that ends before the first of the names. */
function beforeName(line: string, from: number, end: number): number {
  const at = afterCounted(line, from);
  const name = line.slice(at, end);
  const one = name.length > 1 && isLikelyName(name) && GROUPS.before(name) === null;
  return one && OTHERS.before(name) === null ? at : end;
}
/** 出席会议的有顾某、薛某: the label ends with its verb, and no mark parts it from the names. */
function endOfVerb(line: string, from: number): number {
  const end = afterCounted(line, from);
  // 列席会议的有关方面负责人: the word is another.
  const verb = end > from && line.charAt(end - 1) === "有" && line.charAt(end) !== "关";
  return verb && isHan(line.charAt(end)) ? end : 0;
}

/** 出席会议的常委会组成人员有： */
const LONGEST_TAIL = 12;
/** 出席张三、李四: what follows is no part of the label. */
const PARTS_NAMES = "、，；";

function afterBracket(line: string, at: number): number {
  if (!"（(".includes(line.charAt(at) || "-")) return at;
  const close = closingOf(line, at);
  return close < 0 ? at : close + 1;
}

function pieces(raw: string): { text: string; separator: string }[] {
  const line = tidy(raw);
  const label = line.slice(0, labelLength(line));
  const rest = line.slice(label.length).trimStart();
  const found: { text: string; separator: string }[] = [];
  if (label) found.push({ text: withoutBlanks(label), separator: rest ? gapAfter(label) : "" });
  for (const { text, mark } of cutAtMarks(rest)) {
    const parts = withUnitsAtPosts(namesApart(text));
    if (parts.length === 0 && mark !== "") found.push({ text: "", separator: mark });
    parts.forEach((part, index) => {
      const [name = "", rest, and] = withoutRest(part);
      if (rest !== undefined)
        found.push({ text: name, separator: and ?? (rest.startsWith("共") ? "\u3000" : "") });
      const last = rest ?? name;
      const ends = index === parts.length - 1;
      found.push({ text: last, separator: ends ? mark || gapAfter(last) : "\u3000" });
    });
  }
  const end = found.at(-1);
  if (end?.separator === "\u3000") end.separator = "";
  return found;
}

/** 祁某共5人, 祁某等20余人, 祁某及有关部门负责人: what is glued to the last name, of all of them or of others. */
function withoutRest(text: string): string[] {
  for (let at = 2; at < text.length; at++) {
    const mark = text.charAt(at);
    if (!RESTS.includes(mark) || text.charAt(at - 1) === "（") continue;
    const rest = text.slice(at);
    const sum = (mark === "共" || mark === ETC) && isCount(rest);
    const others = mark === ETC ? rest === ETC : TOGETHER.before(rest) !== null;
    const whole = sum || (mark !== "共" && others && isHolder(text.slice(0, at)));
    if (whole) return [text.slice(0, at), rest];
    // 张三主任和李四
    const behind = text.slice(at + 1);
    const two = isTitled(text.slice(0, at)) && (isTitled(behind) || isHolder(behind));
    if (two && ANDS.includes(mark)) return [text.slice(0, at), behind, mark];
  }
  return [text];
}
const ETC = "等";
const ANDS = "及和与";
const RESTS = `共等${ANDS}`;
const isTitled = (text: string) => holderIn(text)?.sure === true;
const TOGETHER = words(OTHERS, "领导 代表 记者");
const isHolder = (text: string) => isLikelyName(text) || readGlued(text) !== null;

const PARTING = "：:、，,；;。";

/** Stretches between the marks that part names, outside of brackets; a colon stays with its label. */
function cutAtMarks(line: string): { text: string; mark: string }[] {
  const cut: { text: string; mark: string }[] = [];
  let from = 0;
  for (let at = 0; at < line.length; at++) {
    if (isCommonHanCode(line.charCodeAt(at))) continue;
    const mark = line.charAt(at);
    if (mark === "（") at = skipBracket(line, at);
    else if (PARTING.includes(mark) || (BETWEEN_NAMES.includes(mark) && isBetweenHan(line, at))) {
      const colon = isColon(mark);
      cut.push({ text: line.slice(from, colon ? at + 1 : at), mark: colon ? "" : mark });
      from = at + 1;
    }
  }
  cut.push({ text: line.slice(from), mark: "" });
  return cut;
}

/** 张三/李四; 应到30/实到28 are figures. */
const isBetweenHan = (line: string, at: number) =>
  isHan(line.charAt(at - 1)) && isHan(line.charAt(at + 1));

/** The end of a bracket; one that nothing closes soon ends at the next mark: 甲（藏族、乙. */
function skipBracket(line: string, open: number): number {
  let depth = 0;
  for (let at = open; at < line.length && at - open < LONGEST_BRACKET; at++) {
    if (line.charAt(at) === "（") depth++;
    else if (line.charAt(at) === "）" && --depth === 0) return at;
  }
  return open;
}
const LONGEST_BRACKET = 200;

const gapAfter = (text: string) => (isColon(text.slice(-1)) ? "" : "\u3000");

/** Blanks inside and before brackets, and around the dots of a name, part nothing. */
function tidy(raw: string): string {
  const line = tidyBrackets(halveLatin(raw).trim());
  if (!hasBlank(line)) return line;
  const close = line.replace(BLANK_AT_A_NUMBER, "");
  const bare = withRole(close, partsOf(close)) ?? close;
  return withoutBlanksAtDots(withLabels(bare));
}
/** 第 1 选区, 等 25 人: set apart from its unit, a number is one word with it. */
const BLANK_AT_A_NUMBER = /(?<=[第共等计])\s(?=\d)|(?<=\d)\s(?=[人名位余多届次号组选代])/gu;

/** 副 主 任　白　祖: three characters apart would else begin with a name of two. */
function withRole(line: string, words: string[]): string | null {
  if (!mayBeginRole((words[0] ?? "").charCodeAt(0))) return null;
  // 委 员 长 is no 委员 whose name begins with 长.
  for (let count = Math.min(MOST_PARTS, words.length); count >= 2; count--) {
    const last = words[count - 1] ?? "";
    const [end = "", ...rest] = splitBefore(last, "：:（");
    const role = words.slice(0, count - 1).join("") + end;
    const behind = rest.length > 0 || count < words.length;
    if (behind && PADDED_ROLES.has(role)) return role + rest.join("") + behindWords(line, count);
  }
  return null;
}

/** What stands behind so many words of a line, the blanks before it too. */
function behindWords(line: string, count: number): string {
  let at = 0;
  for (let words = 0; words < count; words++) {
    while (isBlank(line.charAt(at))) at++;
    while (at < line.length && !isBlank(line.charAt(at))) at++;
  }
  return line.slice(at);
}

/** 副 委 员 长 */
const MOST_PARTS = 4;
const mayBeginRole = firstCodes(PADDED_ROLES.list);

function splitBefore(text: string, marks: string): string[] {
  const at = [...text].findIndex((character) => marks.includes(character));
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at)];
}

const BEHIND_LABELS = [..."：:（"];

/** 委　员：, 主　任：, 出　席： */
function withLabels(line: string): string {
  if (!BEHIND_LABELS.some((mark) => line.includes(mark))) return line;
  const characters = [...line];
  let out = "";
  for (let at = 0; at < characters.length; at++) {
    const character = characters[at] ?? "";
    // Asked first, so that a run of blanks is not looked through from each of them.
    const blank = isHan(character) ? blanksBehind(characters, at + 1) : 0;
    const second = at + 1 + blank;
    const label =
      blank > 0 &&
      isHan(characters[second] ?? "") &&
      "：:（".includes(characters[second + 1] ?? "-") &&
      (at === 0 || beginsApart(characters, at) || "；;".includes(characters[at - 1] ?? "-"));
    out += character;
    if (label) at = second - 1;
  }
  return out;
}

/** Behind a blank, but not 木　卡（ in 南　木　卡（藏族）: of three apart, two are no label. */
function beginsApart(characters: string[], at: number): boolean {
  let end = at;
  while (end > 0 && isBlank(characters[end - 1] ?? "")) end--;
  const single = end > 0 && isHan(characters[end - 1] ?? "");
  return end < at && !(single && (end === 1 || isBlank(characters[end - 2] ?? "")));
}

function blanksBehind(characters: string[], from: number): number {
  let at = from;
  while (isBlank(characters[at] ?? "")) at++;
  return at - from;
}

const DOTS = [...NAME_DOTS];

/** 买买提 · 艾力 */
function withoutBlanksAtDots(line: string): string {
  if (!DOTS.some((dot) => line.includes(dot))) return line;
  const parts = [...line];
  return parts.filter((character, at) => !isBlank(character) || !isAtDot(parts, at)).join("");
}

function isAtDot(characters: string[], at: number): boolean {
  let [left, right] = [at, at];
  while (isBlank(characters[left] ?? "")) left--;
  while (isBlank(characters[right] ?? "")) right++;
  const [before, after] = [characters[left] ?? "", characters[right] ?? ""];
  const isDot = (character: string) => character !== "" && NAME_DOTS.includes(character);
  return (isDot(before) && isHan(after)) || (isDot(after) && isHan(before));
}

/** Brackets of one shape, without blanks in them or before them. */
function tidyBrackets(line: string): string {
  if (!line.includes("（") && !line.includes("(")) return line;
  const tidied: string[] = [];
  let from = 0;
  for (let at = 0; at < line.length; at++) {
    const mark = line.charAt(at);
    if (mark !== "（" && mark !== "(") continue;
    const close = closeNear(line, at);
    const before = line.slice(from, at);
    if (close < 0) tidied.push(mark === "（" ? before.trimEnd() : before, mark);
    else tidied.push(before.trimEnd(), `（${withoutBlanks(line.slice(at + 1, close))}）`);
    if (close >= 0) at = close;
    from = at + 1;
  }
  tidied.push(line.slice(from));
  return tidied.join("");
}

const LONGEST_NOTE = 40;

/** The bracket that closes one, where no other opens before it. */
function closeNear(line: string, open: number): number {
  const last = Math.min(line.length - 1, open + LONGEST_NOTE + 1);
  for (let at = open + 1; at <= last; at++) {
    const mark = line.charAt(at);
    if (isClosing(mark)) return "）)".includes(mark) ? at : -1;
    if (isOpening(mark)) return -1;
  }
  return -1;
}

/** 县委常委、副县长张三, 副检察长、检察员：张三: all are his, where nothing but 、 parts the one from the next. */
export function withOfficesTogether(line: string, tokens: NameToken[]): NameToken[] {
  if (tokens[0]?.kind === "name" && tokens[0].office === null) return tokens;
  const told: NameToken[] = [];
  for (const token of tokens) {
    const last = told.at(-1);
    const end = last?.kind === "office" ? last.at + last.text.length : -1;
    const holds = token.kind === "office" || token.kind === "label" || token.office !== null;
    if (!last || !holds || end < 0 || line.slice(end, token.at) !== "、") {
      told.push(token);
      continue;
    }
    const text = line.slice(last.at, token.at + token.text.length);
    const office = token.office && `${last.text}、${token.office}`;
    told[told.length - 1] = { ...token, text, office, at: last.at };
  }
  return told;
}
