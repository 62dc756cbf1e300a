import { BOUNDS } from "../../../lexicon/bounds";
import { endsAsBody } from "../../../lexicon/office/bodies";
import { standsAcross } from "../../../lexicon/office/no-names";
import { countsPersons } from "../../../lexicon/office/people";
import { PLACE_LEVELS } from "../../../lexicon/office/places";
import { isPost, POSTS } from "../../../lexicon/office/posts";
import { isDoubleSurname } from "../../../lexicon/office/surnames";
import { ELECTED, VERBS_IN_SHORT } from "../../../lexicon/office/verbs";
import {
  ASKS_OF_THEM,
  ELECTION_RESULTS,
  SENTENCE_BEGINS,
  withoutColon,
} from "../../../lexicon/paper/headings";
import { readMarker } from "../../../lexicon/paper/markers";
import { ATTENDED, PRESIDES } from "../../../lexicon/paper/sittings";
import { hasBlank } from "../../../lexicon/script/blanks";
import { holdsHan, isHan, NAME_DOTS } from "../../../lexicon/script/characters";
import { cutAt, splitAt, withNote } from "../../../lexicon/script/marks";
import { isNumeral } from "../../../lexicon/script/numerals";
import { words } from "../../../lexicon/words";
import { opensWithLabel } from "../../../readers/attendance-label";
import { isHolderInUnit } from "../../../readers/columns/units";
import { readCounts } from "../../../readers/counts";
import { isDayOfSigning } from "../../../readers/dates";
import {
  nameIn,
  namesOf,
  numberLength,
  readNameLine,
  readNameTokens,
} from "../../../readers/name-list";
import { isNoteOfOffice, isReasonAlone, provesOnePerson } from "../../../readers/name-notes";
import { isLikelyName, isRunOfNames } from "../../../readers/names";
import { readGlued, readOffice } from "../../../readers/offices";
import type { Line } from "../../../source/lines";
import type { NameToken } from "../../../source/name-line";
import { isNameWithPost } from "../../own-line";
import { hangsUnder } from "../../short-lines";
import { type Construct, runsOn, textAt, type View } from "../../view";
import { cutHolder } from "./cut-holder";
import { cutsOffice } from "./cut-office";

const LONGEST = 60;

/** 1.张三, 2、李四, 3. 王五　因病: one of a numbered list of names. */
export function isNumberedName(line: Line): boolean {
  if (line.text.length > LONGEST_NUMBERED) return false;
  if (line.marker === null && numberLength(line.text) === 0) return false;
  const [one, ...more] = tokensOf(line).filter(({ text }) => !isNumberOfLine(text));
  const name = one && more.every(({ text }) => isReasonAlone(text)) ? nameIn(one)?.name : undefined;
  return name !== undefined && isLikelyName(name);
}

/** 六, 1. */
export const isNumberOfLine = (text: string) => [...text.replace(/[.．]$/u, "")].every(isNumeral);
const LONGEST_NUMBERED = 30;

/** What is a name where only names stand. */
export const isNamedInPlace = (token: NameToken) => token.kind === "name" || nameIn(token) !== null;

export function holdsAny(text: string, marks: string): boolean {
  for (const mark of marks) if (text.includes(mark)) return true;
  return false;
}
const endsWithAny = (text: string, marks: string) => text !== "" && marks.includes(text.slice(-1));

const beginsWithAny = (text: string, marks: string) =>
  text !== "" && marks.includes(text.charAt(0));

const LONGEST_ROLE = 6;

/** Whether a colon stands behind so many characters at most, and something behind it. */
export function isLabelled(text: string, most: number): boolean {
  const head = text.slice(0, most + 1);
  if (!holdsAny(head, "：:")) return false;
  const [{ text: label, mark } = { text: "", mark: "" }] = cutAt(head, "：:");
  return mark !== "" && label.length >= 2 && text.length > label.length + 1;
}

/** Several constructs ask the same of a line; what it holds is read once. */
export const tokensOf = (line: Line) => namesOf(line).tokens;

/** The same where sentences stand beside lists: nothing in the line but names and their posts. */
export const postList: Construct = (view, at) => takeNames(view, at, hasOnlyNames);

/** `胡强　青禾县人民法院民事审判第` / `一庭副庭长`: a bearer and his office, which the line cuts, its rest at the margin or under itself. */
export const cutPost: Construct = (view, at) => {
  const [first, second] = [view.lines[at], view.lines[at + 1]];
  if (!first || !second || first.tabbed || second.tabbed) return null;
  if (second.afterBlank || second.marker) return null;
  if (second.indented && !hangsUnder(first, second)) return null;
  const [head, cut, ...rest] = tokensOf(first);
  if (head?.kind !== "name" || !cut || rest.length > 0) return null;
  // 张三　青禾县 / 人民法院审判员: a place, though it may be a name.
  if (cut.kind === "name" && PLACE_LEVELS.before(cut.name) === null) return null;
  if (tokensOf(second).some(({ kind }) => kind === "name")) return null;
  const [bearer, office, ...more] = readNameLine(`${first.raw.trim()}${second.raw.trim()}`).tokens;
  if (bearer?.kind !== "name" || office?.kind !== "office" || more.length > 0) return null;
  return { kind: "names", count: 2, separator: "", textOf: (line: Line) => namesOf(line).text };
};

/** 张三　县财政局局长, and not 县财政局局长　张三. */
export const beginsWithName = (view: View, at: number) => {
  const line = view.lines[at];
  return line !== undefined && tokensOf(line)[0]?.kind === "name";
};

/** `1．张三　县财政局局长`: the same behind a number, of names and offices that blanks part. */
export const numberedPosts: Construct = (view, at) =>
  view.lines[at]?.marker ? takeNames(view, at, isNumberedPost) : null;

function isNumberedPost(line: Line): boolean {
  if (!line.marker || line.text.length > LONGEST || !hasBlank(line.raw.trim())) return false;
  const { text } = namesOf(line);
  const tokens = readNameTokens(text.slice(numberLength(text)).trimStart());
  const own = tokens.every(({ kind }) => kind === "name" || kind === "office");
  return own && new Set(tokens.map(({ kind }) => kind)).size > 1;
}

/** The first line of such lists, for those who ask at every line whether one begins. */
export const postLine: Construct = (view, at) => takeNames(view, at, hasOnlyNames, 1);
export const nameLine: Construct = (view, at) => takeNames(view, at, hasNames, 1);

export const hasOnlyNames = (line: Line) =>
  hasNames(line) && tokensOf(line).every(({ kind }) => kind !== "odd");

/** `副区长：王刚、李兵` in a text of sentences: the post vouches for the names, odd ones among them, or the colon above. */
export const heldPosts: Construct = (view, at) => {
  const line = view.lines[at];
  if (!line || line.tabbed || line.text.length > LONGEST) return null;
  const tokens = tokensOf(line);
  if (isWhatSomebodySays(line.text)) return null;
  const vouched = tokens.some(
    ({ kind, text }) => kind === "label" && readOffice(text.slice(0, -1)),
  );
  const isOne = (other: Line) => (vouched && other === line ? hasNames : hasOnlyNames)(other);
  return vouched || isUnderHeading(view, at) ? takeNames(view, at, isOne) : null;
};

/** 李四委员：我追问一下，经费如何保障？ 李四代表：我完全同意、支持，建议加快。 */
const isWhatSomebodySays = (text: string) =>
  /[，。？！]/u.test(text) && isNameWithPost(cutAt(text, "：:")[0]?.text ?? "");

/** `万家瑞（女）　马　力　公　安` under 副主任（按姓名笔画排列）: the post alone vouches for a list; the word in it is told. */
export const namesUnderPost: Construct = (view, at) => {
  const line = view.lines[at];
  if (!line || line.tabbed || line.marker || line.text.length > LONGEST) return null;
  if (!isMostlyNames(line) || isAllNames(line)) return null;
  for (let above = at - 1; above >= Math.max(0, at - MOST_LINES_OF_NAMES); above--) {
    const before = view.lines[above];
    if (!before || before.tabbed) return null;
    if (isPostAlone(before)) return takeNames(view, at, isMostlyNames);
    if (!isMostlyNames(before)) return null;
  }
  return null;
};

/** 县人大常委会副主任, 副主任：, 委员（按姓名笔画排列）: a post with nobody beside it. */
function isPostAlone(line: Line): boolean {
  if (line.text.length > LONGEST_ROLE_LINE) return false;
  const told = line.text.slice(numberLength(line.text));
  const post = withNote(withoutColon(withNote(told).bare)).bare;
  if (POSTS.before(post) === null || tokensOf(line).some(({ kind }) => kind === "name"))
    return false;
  return isPost(post) || readOffice(post)?.organ != null;
}

/** Names, and what is no longer than one, of which no more than half is no name. */
function isMostlyNames(line: Line): boolean {
  if (line.text.length > LONGEST) return false;
  const tokens = tokensOf(line);
  const names = tokens.filter(({ kind }) => kind === "name").length;
  return (
    names * 2 >= tokens.length &&
    tokens.every((token) => token.kind === "name" || (token.kind === "odd" && isShort(token)))
  );
}
function isShort({ text }: NameToken): boolean {
  const { bare } = withNote(text);
  return bare.length <= LONGEST_UNDOTTED && [...bare].every(isHan);
}
const LONGEST_UNDOTTED = 6;

/** `组长：王刚` / `成员：李兵　赵力`, as a report attaches them: most texts have no such line, and ask no further. */
export const groupRoster: Construct = (view, at) =>
  isLabelled(textAt(view, at), LONGEST_ROLE)
    ? (heldPosts(view, at) ?? namesTogether(view, at))
    : null;

/** `出席：王刚　李兵`, `附议代表：王刚　李兵` in a text of sentences: whatever the label, several names that blanks part. */
const namesTogether: Construct = (view, at) => {
  const line = view.lines[at];
  if (!line || line.tabbed || line.text.length > LONGEST || /[、，。；]/u.test(line.text))
    return null;
  const [label, ...named] = tokensOf(line);
  const apart = label?.kind === "label" && named.length > 1 && hasBlank(line.raw.trim());
  if (!apart || !named.every(({ kind, name }) => kind === "name" && isLikelyName(name)))
    return null;
  return takeNames(view, at, (one) => one === line || isAllNames(one));
};

/** `副区长：李兵` or `副区长　李兵` under the heading's colon or such lines is no signature though a date follows. */
export const listedPosts: Construct = (view, at) => {
  const line = view.lines[at];
  if (!line || line.tabbed || line.text.length > LONGEST || !holdsPost(line)) return null;
  if (line.afterBlank && PRESIDING.find(line.text) !== null && endsPaper(view, at)) return null;
  for (let above = at - 1; above >= Math.max(0, at - MOST_LINES_OF_NAMES); above--) {
    const before = view.lines[above];
    if (!before || before.tabbed || before.text.length > 200) return null;
    if (headsRows(before.text)) return maySign(view, at, above) ? null : postList(view, at);
    // 财政经济委员会, between the posts of the committee above it and its own; 县人大常委会, right under 选出：.
    const first = above === at - 1 || headsRows(textAt(view, above - 1));
    if (first && headsOfficers(before) && !holdsPost(before)) continue;
    if (!holdsPost(before)) return null;
    if (holdsAny(before.text, "：:") && holdsAny(line.text, "：:")) return postList(view, at);
  }
  return null;
};

const headsRows = (text: string) => headsNames(text) || headsResult(text);
/** 县人大常委会, or 县人大常委会主任、副主任、委员. */
const headsOfficers = (line: Line) => endsAsBody(line.text) || isPostAlone(line);

/** `周志明` under 市人民法院院长, in a run of such lines below 选出：: whom a congress elected signs nothing. */
export const namesOfElected: Construct = (view, at) => {
  const line = view.lines[at];
  if (!line || line.tabbed || line.marker || line.text.length > LONGEST) return null;
  const post = view.lines[at - 1];
  if (!post || !isPostAlone(post) || !isAllNames(line) || isSigned(view, at)) return null;
  for (let above = at - 1; above >= Math.max(0, at - MOST_LINES_OF_NAMES); above--) {
    const before = view.lines[above];
    if (!before || before.tabbed) return null;
    if (headsElected(before.text)) return takeNames(view, at, hasOnlyNames);
    if (!isPostAlone(before) && !hasOnlyNames(before)) return null;
  }
  return null;
};
/** 大会执行主席 / 张三, or an officer set apart at the end: who signs what stands above. */
function isSigned(view: View, at: number): boolean {
  const [post, line] = [view.lines[at - 1], view.lines[at]];
  if (!post || !line || tokensOf(line).length > 1) return false;
  return (
    PRESIDING.find(post.text) !== null || (post.afterBlank && !view.spaced && endsPaper(view, at))
  );
}
const endsPaper = (view: View, at: number) =>
  !view.lines[at + 1] || isDayOfSigning(textAt(view, at + 1));
const PRESIDING = words(PRESIDES, "执行主席");
/** 选出：, 选举产生新一届国家机关领导人员。现公告如下：, and not 补选张三为县人大代表。现予公告：. */
const headsElected = (text: string) =>
  headsResult(text) ||
  (headsNames(text) &&
    ELECTED_AT_ALL.find(text, text.includes("为") ? text.lastIndexOf("。") + 1 : 0) !== null);
const ELECTED_AT_ALL = words(ELECTED, "选举 补选 当选");

/** 县人大常委会 / 主任　张三, below a head that stands further up: one alone may be who signs, of several nobody does. */
function maySign(view: View, at: number, head: number): boolean {
  const [before, line, next] = [view.lines[at - 1], view.lines[at], view.lines[at + 1]];
  if (head === at - 1 || !before || !headsOfficers(before)) return false;
  const named = line ? tokensOf(line).filter(({ kind }) => kind === "name") : [];
  return named.length < 2 && !(next && !next.tabbed && holdsPost(next));
}

/** Nothing but names with their posts before them. */
const holdsPost = (line: Line) =>
  hasOnlyNames(line) &&
  tokensOf(line).some(
    ({ kind, text }) => kind === "office" || (kind === "label" && readOffice(text.slice(0, -1))),
  );

/** `委员`, `委员：` and `委员：（按姓氏笔画排列）` alone on their line: the office of the names under it. */
export const roleHeading: Construct = (view, at) => {
  const text = textAt(view, at);
  const heads = text.length <= 32 && readRole(text) !== null;
  return heads && (holdsAny(text, "：:") || nameLine(view, at + 1))
    ? { kind: "paragraph", count: 1 }
    : null;
};

/** Its colon and what brackets say of the order aside, before the colon or behind it. */
export function readRole(text: string): string | null {
  if (text.length > LONGEST_ROLE_LINE) return null;
  // Asked first, for hardly any line ends so.
  if (!endsWithAny(text, "：:）)") && POSTS.before(text) === null) return null;
  const role = withNote(withoutColon(withNote(text).bare)).bare;
  if (holdsAny(role, "（：:，。")) return null;
  return isPost(role) || isOfBody(text, role) ? role : null;
}
/** 常委会委员：, its body before it: without the colon it may be somebody with his office. */
const isOfBody = (text: string, role: string) =>
  headsNames(text) && endsAsBody(readOffice(role)?.organ ?? "");
const LONGEST_ROLE_LINE = 60;

/** A colon at its end, or behind it how they are ordered: 名单如下：（按姓氏笔画排列） */
const headsNames = (text: string) => endsWithAny(withNote(text).bare, "：:");
/** ……第六次会议选举结果, 现将选举结果予以公布。 */
const headsResult = (text: string) =>
  ELECTION_RESULTS.before(endsWithAny(text, "。") ? text.slice(0, -1) : text) !== null;
export const MOST_LINES_OF_NAMES = 40;

/** Nothing but names, most with a known surname, in one of the lines under a heading's colon. */
function isUnderHeading(view: View, at: number): boolean {
  const own = view.lines[at];
  if (!own || !isAllNames(own)) return false;
  for (let above = at - 1; above >= Math.max(0, at - MOST_LINES_OF_NAMES); above--) {
    const line = view.lines[above];
    if (!line || line.tabbed || line.text.length > 200) return false;
    if (headsNames(line.text) || countsPersons(line.text) || readRole(line.text)) return true;
    if (!isAllNames(line)) return false;
  }
  return false;
}

export function isAllNames(line: Line): boolean {
  const tokens = tokensOf(line);
  const likely = tokens.filter(
    ({ name, note }) => isLikelyName(name) || provesOnePerson(note),
  ).length;
  return tokens.every(({ kind }) => kind === "name") && likely * 2 > tokens.length;
}

export function takeNames(
  view: View,
  at: number,
  holdsNames: (line: Line) => boolean,
  most = Number.POSITIVE_INFINITY,
) {
  const text = textAt(view, at);
  if (!opensWithLabel(text) && (endsAsSentence(text) || cutsAWord(view, at))) return null;
  let count = 0;
  while (count < most) {
    const line = view.lines[at + count];
    if (!line || line.tabbed || !mayList(line)) break;
    const before = textAt(view, at + count - 1);
    const ends =
      (opensWithLabel(line.text) && !(count > 0 && closesOpen(before, line.text))) ||
      endsAsSentence(line.text) ||
      (count > 0 && endsInNext(view, at + count));
    const parted =
      line.afterBlank &&
      !view.spaced &&
      parts(before, line) &&
      !goesOnOverPage(view.lines[at + count - 1], line);
    if (count > 0 && (ends || parted || cutPost(view, at + count) || cutHolder(view, at + count)))
      break;
    // 张三　县教育局局长 / 免 / 李四　县司法局局长: no name is so short.
    if (VERBS_IN_SHORT.has(line.text)) break;
    const rest =
      endsName(view, at + count) ||
      (count > 0 &&
        (endsNameAbove(line) ||
          isOfOfficeAbove(before, line.text) ||
          goesOnInOffice(before, line)));
    if (!holdsNames(line) && !rest && !closesNote(view, at + count)) break;
    count++;
  }
  if (count === 0) return null;
  while (isRestOfOffices(view, at + count)) count++;
  return {
    kind: "names",
    count,
    separator: (left: string, right: string) =>
      cutsKnownName(view, left, right) ? "" : betweenLines(left, right),
    textOf: (line: Line) => namesOf(line).text,
  } as const;
}

/** 徐东 / 升, 李 / 广学: one character that blanks part, where the whole name stands elsewhere in the issue. */
function cutsKnownName({ join }: View, left: string, right: string): boolean {
  const tail = splitAt(left.slice(-LONGEST_REST), "、，：:\u3000 ").at(-1) ?? "";
  const head = cutAt(right.slice(0, LONGEST_REST), "、。（：\u3000")[0]?.text ?? "";
  const name = tail + head;
  const halves = name.length === 3 && tail !== "" && head !== "";
  return halves && isLikelyName(name) && join.isKnown(name);
}

/** 张三　县财政局局长、 / 县国资局局长: what else he holds, in lines of its own. */
export function isRestOfOffices(view: View, at: number): boolean {
  const isOffice = ({ kind }: NameToken) => kind === "office";
  for (let rest = at; rest > at - MOST_LINES_OF_OFFICES; rest--) {
    const [above, line] = [view.lines[rest - 1], view.lines[rest]];
    if (!above || !line || line.tabbed || line.marker || line.text.length > LONGEST) return false;
    if (!endsWithAny(above.text, "、，") || !tokensOf(line).every(isOffice)) return false;
    const [head, ...behind] = tokensOf(above);
    if (head?.kind === "name") return behind.some(isOffice);
  }
  return false;
}
const MOST_LINES_OF_OFFICES = 6;

/** A long line lists only where something parts every few of its characters: sixty members in one. */
const mayList = ({ text, raw }: Line) =>
  text.length <= LONGEST_LINE ||
  (text.length <= BOUNDS.sentence && raw.split(PARTS).length * MOST_BETWEEN >= text.length);
const LONGEST_LINE = 200;
const MOST_BETWEEN = 8;
const PARTS = /[、\s]/u;

/** 副县长钱七、县财政局局长孙八列席。, 大会选出……组成人员2名：主任张三，副主任李四。: no names of a list. */
const endsAsSentence = (text: string) =>
  (text.endsWith("。") && (ELECTED.find(text) ?? ASKS_OF_THEM.at(text)) !== null) ||
  ATTENDED.before(text, text.length - Number(endsWithAny(text, "。；"))) !== null;

/** 张三、李四出席会 / 议。: the same, its last word cut. */
function endsInNext(view: View, at: number): boolean {
  if (view.lines[at + 1]?.afterBlank) return false;
  const next = textAt(view, at + 1);
  const stop = next.indexOf("。");
  if (stop <= 0 || stop > LONGEST_END) return false;
  return endsAsSentence(textAt(view, at) + next.slice(0, stop + 1));
}
const LONGEST_END = 6;

/** 张三　三、其他: whether the mark that ends here is of the number that heads what follows, and parts no names. */
function endsHeading(text: string, end: number): boolean {
  const own = text.lastIndexOf("\u3000") + 1;
  return readMarker(text.slice(own))?.length === end - own;
}

/** How many characters stand behind the last 、 of a line, all of them Han; null where other marks do, or no 、. */
function behindLast(text: string): number | null {
  const from = text.lastIndexOf("、") + 1;
  const tail = text.slice(from);
  return from > 0 &&
    !endsHeading(text, from) &&
    tail.length <= LONGEST_TAIL &&
    [...tail].every(isHan)
    ? [...tail].length
    : null;
}
const LONGEST_TAIL = 16;

/** 甲、乙凤: a list whose last name may go on in the next line. */
const cutsNames = (text: string, most: number) => {
  const behind = behindLast(text);
  return behind !== null && behind > 0 && behind <= most;
};

/** Whether blank lines between two lines end a list. 路英 / —12— / 勇、华琴: a page parts no list that its marks part. */
const parts = (before: string, line: Line) =>
  !before.endsWith("、") &&
  !(line.afterPage && cutsNames(before, 3)) &&
  !cutsAName(before, line.text);

/** 委员：鲍照　庾信 / —12— / 江总　徐陵: several names in a row, and more at the next page's head. */
const goesOnOverPage = (above: Line | undefined, line: Line) =>
  line.afterPage &&
  above !== undefined &&
  line.marker === null &&
  tokensOf(above).filter(({ kind }) => kind === "name").length > 1 &&
  tokensOf(line).every(({ kind }) => kind === "name");

/** 郎 / 静娟、于英 or 朱琳 / 水、于英: nobody's name is one character, so what stands between cuts a name. */
export const cutsAName = (before: string, text: string) =>
  (cutsNames(before, 1) && goesOn(text)) || (opensWithOne(text) && cutsNames(before, 3));

/** One character and a mark of the list. */
const opensWithOne = (text: string) =>
  "、。".includes(text.charAt(1) || " ") && isHan(text.charAt(0));

/** 乔凤 / 燕: one character under a list parted by 、 that no mark ends is the rest of its last name. */
const endsName = (view: View, at: number) => {
  const text = textAt(view, at);
  const rest = text.slice(String.fromCodePoint(text.codePointAt(0) ?? 0).length);
  const ends = rest === "" || rest === "。" || beginsWithNote(rest);
  return ends && isHan(text.charAt(0)) && cutsNames(textAt(view, at - 1), 3);
};

/** 薛既 / 明　宋停云: one character before names is of the list, and told: where the name above ends is not certain. */
const endsNameAbove = (line: Line) => {
  const [first] = tokensOf(line);
  const bare = first?.kind === "odd" ? withNote(first.text).bare : "";
  return line.marker === null && [...bare].length === 1 && isHan(bare);
};

const beginsWithNote = (text: string) => isBracket(text.charAt(0)) && noteEnd(text, 1) > 1;
const isBracket = (character: string) => character === "（" || character === "(";
const LONGEST_NOTE = 20;

/** Where a note's bracket closes, with no other bracket before it; -1 where none does. */
function noteEnd(text: string, from: number): number {
  for (let at = from; at < text.length && at - from <= LONGEST_NOTE; at++) {
    const mark = text.charAt(at);
    if (mark === "）" || mark === ")") return at;
    if (isBracket(mark)) return -1;
  }
  return -1;
}

/** 李四（县人民政府副 / 县长）, 李四 / （因病）: a note, or what is left of one, that the line cuts off. */
const closesNote = (view: View, at: number) => {
  const text = textAt(view, at);
  const begins = isBracket(text.charAt(0));
  const from = Number(begins);
  const end = noteEnd(text, from);
  const before = textAt(view, at - 1);
  // 李四（壮族 / ）　王小五
  if (end === 0) return isOpen(before);
  if (end <= from) return false;
  return (
    isOpen(before) ||
    (begins && isHan(before.slice(-1)) && opensWithNoteOfOne(text)) ||
    (begins && (behindLast(before) ?? 0) >= 2 && cutsNames(before, 4))
  );
};

/** 李四　县财政局副局长 / （试用期一年） */
const isOfOfficeAbove = (before: string, text: string) =>
  isNoteOfOffice(text) && endsWithOffice(before);

/** （壮族）　王小五: what can only be said of one person, and of the last above. */
const opensWithNoteOfOne = (text: string) =>
  isBracket(text.charAt(0)) && provesOnePerson(text.slice(1, Math.max(1, noteEnd(text, 1))));

/** 县人民法院院长赵良，县政 / 府办公室、县财政局负责人: the rest of an office, which names may be behind or not. */
const goesOnInOffice = (before: string, { text, marker, afterBlank, indented }: Line) =>
  marker === null && !afterBlank && !indented && !holdsAny(text, "：:") && cutsOffice(before, text);

/** Whether a line ends within a note: 李四（县人民政府副 */
const isOpen = (text: string) => {
  const open = Math.max(text.lastIndexOf("（"), text.lastIndexOf("("));
  return open >= 0 && open > Math.max(text.lastIndexOf("）"), text.lastIndexOf(")"));
};

/** 县财政局局长：张三 */
function opensWithOfficeLabel(line: Line | undefined): boolean {
  const first = line && tokensOf(line)[0];
  return first?.kind === "label" && readOffice(first.text.slice(0, -1)) !== null;
}

/** 检 / 察员。: the tail of a word that the line before began, and no name; a post or a body would be whole. */
function cutsAWord(view: View, at: number): boolean {
  const before = textAt(view, at - 1);
  if (before.length >= 12 && standsAcross(before, textAt(view, at))) return true;
  const whole =
    before.length < 12 ||
    headsNames(before) ||
    opensWithLabel(textAt(view, at)) ||
    opensWithOfficeLabel(view.lines[at]) ||
    opensWithLabel(before) ||
    endsAsBody(before) ||
    readOffice(before) !== null;
  return !whole && runsOn(view, at);
}

export function hasNames(line: Line): boolean {
  // 根据全国人民代表大会常务委员会的决定，中华人民共和国主席李先 / 念任免下列驻外大使：
  if (!holdsHan(line.text) || SENTENCE_BEGINS.at(line.text) !== null) return false;
  const tokens = tokensOf(line).filter((token) => token.kind !== "label");
  const label = opensWithLabel(line.raw.trim());
  const names = tokens.filter((token) => token.kind === "name" || isSpacedOut(token)).length;
  if (isHolderInUnit(tokens)) return true;
  if (names === 0) return label && tokens.length > 0 && tokens.every(isNamedInPlace);
  // 张三　副检察长、检察员 and 党组书记、院长　张三: one person may hold several.
  const offices = tokens.filter(
    ({ kind }, at) =>
      kind === "office" && (tokens[0]?.kind === "name" || tokens[at - 1]?.kind === "office"),
  ).length;
  return label ? readCounts(line.raw).length <= 1 : names * 2 >= tokens.length - offices;
}

/** 王 小 明 李 建 国: characters of names, though nobody can tell whose. */
const isSpacedOut = ({ kind, text }: NameToken) => kind === "odd" && holdsAny(text, "\u3000");

/** A list parted by 、 whose line ends without one goes on in the next: 任 / 振龙、伍云; 石 / 梁娟（因事）. */
function betweenLines(left: string, right: string): string {
  if (
    endsWithAny(left, "、，") ||
    beginsWithAny(right, "、，；") ||
    CUTS_DOTTED.test(left) ||
    (CUT_DOTTED.test(right) && !endsWithWhole(left, right)) ||
    cutsLongName(left, right) ||
    cutsNames(left, 1) ||
    closesOpen(left, right) ||
    isOfOfficeAbove(left, right) ||
    cutsOffice(left, right) ||
    (!endsWithOffice(left) && cutsAnOffice(left, right)) ||
    (isHan(left.slice(-1)) && opensWithNoteOfOne(right))
  )
    return "";
  const whole = endsWithOffice(left) || (endsWithHolder(left) && opensWithOffice(right));
  return endsInList(left) && goesOn(right) && !whole && !areTwo(left, right) ? "" : "\u3000";
}

/** 副团长：李四、王五 / 赵六、钱七: two names that no line cuts, for as one they would be too long. */
function areTwo(left: string, right: string): boolean {
  const tail = splitAt(left.slice(-LONGEST_REST), "、，：:\u3000 ").at(-1) ?? "";
  const head = cutAt(right, "、。（：\u3000")[0]?.text ?? "";
  return isLikelyName(tail) && isLikelyName(head) && isRunOfNames(tail + head);
}

/** 张三　县公安局局长、县政府办公室副主任 / 李四、王五　县人民法院审判员 */
const endsWithOffice = (text: string) =>
  readOffice(text.slice(text.lastIndexOf("、") + 1)) !== null;

/** 副县长张三 / 党组书记、院长　李四: the first line is whole, and another's office begins the second. */
const endsWithHolder = (text: string) => {
  const tail = text.slice(text.lastIndexOf("、") + 1);
  return isLikelyName(tail) || readGlued(tail) !== null;
};
const opensWithOffice = (text: string) => {
  const [head] = cutAt(text, "、。（：\u3000");
  return head !== undefined && (readOffice(head.text) ?? readGlued(head.text)?.office) != null;
};

/** 裴度、县人 / 民检察院检察长颜回南: what stands across is an office with its holder, and neither part is whole. */
function cutsAnOffice(left: string, right: string): boolean {
  const tail = left.slice(left.lastIndexOf("、") + 1);
  if (tail === left || endsWithHolder(left) || tail.length > LONGEST_TAIL) return false;
  const [head] = cutAt(right, "、。（：\u3000");
  return head !== undefined && (readGlued(tail + head.text)?.office ?? null) !== null;
}

/** 买买提·艾 / 力: of a name with dots no part is so short. */
const CUTS_DOTTED = new RegExp(`[${NAME_DOTS}].?$`, "u");
const CUT_DOTTED = new RegExp(`^.?[${NAME_DOTS}]`, "u");
/** 王强　叶尔波力 / 巴·才仁　土登: names that blanks part are not cut, and a surname may be of one character. */
function endsWithWhole(left: string, right: string): boolean {
  if (left.includes("、")) return false;
  const tail = splitAt(left, "：:\u3000").at(-1) ?? "";
  // 阿依古 / 丽·买买提 is one, and 丽 nobody's surname.
  return isLikelyName(tail) || (tail.length > LONGEST_CUT && isLikelyName(`${right.charAt(0)}明`));
}
const LONGEST_CUT = 3;
const OPENS_DOTTED = new RegExp(`^.{2,4}[${NAME_DOTS}]`, "u");

/** 阿依 / 古丽·艾力, 司马 / 光祖: what is nobody's name before the rest of one. */
function cutsLongName(left: string, right: string): boolean {
  const tail = splitAt(left.slice(-LONGEST_REST), "、，：:\u3000 ").at(-1) ?? "";
  if (isDoubleSurname(tail)) return isHan(right.charAt(0));
  const short = tail.length > 0 && tail.length <= LONGEST_HEAD_OF_NAME && [...tail].every(isHan);
  return short && OPENS_DOTTED.test(right) && !isLikelyName(tail) && POSTS.before(tail) === null;
}
const LONGEST_HEAD_OF_NAME = 3;

/** 甲（藏 / 族）: but a bracket that nothing closes holds no further than its line. */
const closesOpen = (left: string, right: string) => isOpen(left) && noteEnd(right, 0) >= 0;

const LONGEST_REST = 8;

/** Behind its last 、 a line holds no more than what may be one name, or a part of it. */
function endsInList(text: string): boolean {
  const from = text.lastIndexOf("、") + 1;
  const tail = text.slice(from);
  return (
    from > 0 &&
    !endsHeading(text, from) &&
    tail !== "" &&
    tail.length <= LONGEST_REST &&
    !holdsAny(tail, "，；。：\u3000")
  );
}

/** A few characters and a mark of the list, or nothing more; （2） begins another. */
function goesOn(text: string): boolean {
  if (numberLength(text) > 0) return false;
  const head = text.slice(0, LONGEST_REST + 1);
  const stop = [...head].findIndex((character) => "、。（：\u3000".includes(character));
  return stop < 0 ? text.length <= LONGEST_REST : "、。（".includes([...head][stop] ?? "-");
}
