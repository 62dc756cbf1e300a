import { HAN } from "../../lexicon/characters";
import { opensWithLabel } from "../../readers/attendance-label";
import { readCounts } from "../../readers/counts";
import { type NameToken, namesText, readNameTokens } from "../../readers/name-list";
import { isLikelyName } from "../../readers/names";
import { ORGAN_END, POST, readOffice } from "../../readers/offices";
import type { Line } from "../../source/lines";
import { beginsOwn } from "../join";
import { type Construct, runsOn, type View } from "../view";

const textAt = (view: View, at: number) => view.lines[at]?.text ?? "";
const LONGEST = 60;

/** `二、出席（28人）：` with nothing but a count behind it. */
export const attendanceHeading: Construct = (view, at) => {
  const line = view.lines[at];
  const text = textAt(view, at);
  if (!line || text.length > LONGEST || line.tabbed || !opensWithLabel(text)) return null;
  if (/[。，；]/u.test(text.replace(/[，。；]$/u, "")) || hasNames(line)) return null;
  return { kind: "heading", level: beginsOwn(line) && /^[（(]/u.test(text) ? 2 : 1, count: 1 };
};

/** Lines of names parted by blanks or 、, each name without its padding, one wide blank between. */
export const nameList: Construct = (view, at) => {
  const first = view.lines[at];
  const isListed = () => opensWithLabel(textAt(view, at - 1));
  return takeNames(
    view,
    at,
    (line) => hasNames(line) || (isUnparted(line.text) && (line !== first || isListed())),
  );
};

/** 周海燕吴敏郑国强 among names or under 出席（3人）：: names that nothing parts, told as such and not guessed. */
const isUnparted = (text: string) =>
  UNPARTED.test(text) && [2, 3].some((length) => isLikelyName(text.slice(0, length)));
const UNPARTED = /^(?:(?![会委院局室部处员关各])\p{Script=Han}){6,60}$/u;

/** `出席：甲　乙` in minutes: a label with nothing but persons behind it, and the lines of names that go on. */
export const attendanceLine: Construct = (view, at) => {
  const text = textAt(view, at);
  if (!/^[^：:]{2,20}[：:]./u.test(text) || !opensWithLabel(text)) return null;
  const first = view.lines[at];
  const holdsNames = (line: Line) =>
    (line === first || !/[：:]/u.test(line.text)) && hasOnlyNames(line);
  return takeNames(view, at, holdsNames);
};

const tokensByLine = new WeakMap<Line, NameToken[]>();

/** Several constructs ask the same of a line; what it holds is read once. */
function tokensOf(line: Line): NameToken[] {
  let tokens = tokensByLine.get(line);
  if (!tokens) {
    tokens = readNameTokens(line.raw);
    tokensByLine.set(line, tokens);
  }
  return tokens;
}

/** The same where sentences stand beside lists: nothing in the line but names and their posts. */
export const postList: Construct = (view, at) => takeNames(view, at, hasOnlyNames);

/** The first line of such lists, for those who ask at every line whether one begins. */
export const postLine: Construct = (view, at) => takeNames(view, at, hasOnlyNames, 1);
export const nameLine: Construct = (view, at) => takeNames(view, at, hasNames, 1);

const hasOnlyNames = (line: Line) =>
  hasNames(line) && tokensOf(line).every(({ kind }) => kind !== "odd");

/** `副区长：王刚、李兵` in a text of sentences: the post vouches for the names, or the colon above them. */
export const heldPosts: Construct = (view, at) => {
  const line = view.lines[at];
  if (!line || line.tabbed || line.text.length > LONGEST) return null;
  const tokens = tokensOf(line);
  const vouched = tokens.some(
    ({ kind, text }) => kind === "label" && readOffice(text.slice(0, -1)),
  );
  return vouched || isUnderHeading(view, at) ? postList(view, at) : null;
};

/** `组长：王刚` / `成员：李兵　赵力`, as a report attaches them: most texts have no such line, and ask no further. */
export const groupRoster: Construct = (view, at) =>
  /^[^，。；：]{2,6}[：:]./u.test(textAt(view, at)) ? heldPosts(view, at) : null;

/** `副区长：李兵` or `副区长　李兵` under the heading's colon or such lines is no signature though a date follows. */
export const listedPosts: Construct = (view, at) => {
  const line = view.lines[at];
  if (!line || line.tabbed || line.text.length > LONGEST || !holdsPost(line)) return null;
  for (let above = at - 1; above >= Math.max(0, at - MOST_LINES_OF_NAMES); above--) {
    const before = view.lines[above];
    if (!before || before.tabbed || before.text.length > 200) return null;
    if (HEADS_NAMES.test(before.text)) return postList(view, at);
    if (!holdsPost(before)) return null;
    if (/[：:]/u.test(before.text) && /[：:]/u.test(line.text)) return postList(view, at);
  }
  return null;
};

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
  return heads && (/[：:]/u.test(text) || nameLine(view, at + 1))
    ? { kind: "paragraph", count: 1 }
    : null;
};

export function readRole(text: string): string | null {
  const [, role = ""] =
    /^([^（：:]{2,10})(?:（[^）]{2,20}）)?[：:]?(?:（[^）]{2,20}）)?$/u.exec(text) ?? [];
  return POST.test(role) ? role : null;
}

const HEADS_NAMES = /[：:](?:（[^）]{2,20}）)?$/u;
const MOST_LINES_OF_NAMES = 40;

/** Nothing but names, most with a known surname, in one of the lines under a heading's colon. */
function isUnderHeading(view: View, at: number): boolean {
  const own = view.lines[at];
  if (!own || !isAllNames(own)) return false;
  for (let above = at - 1; above >= Math.max(0, at - MOST_LINES_OF_NAMES); above--) {
    const line = view.lines[above];
    if (!line || line.tabbed || line.text.length > 200) return false;
    if (HEADS_NAMES.test(line.text)) return true;
    if (!isAllNames(line)) return false;
  }
  return false;
}

function isAllNames(line: Line): boolean {
  const tokens = tokensOf(line);
  const likely = tokens.filter(({ name }) => isLikelyName(name)).length;
  return tokens.every(({ kind }) => kind === "name") && likely * 2 > tokens.length;
}

function takeNames(
  view: View,
  at: number,
  holdsNames: (line: Line) => boolean,
  most = Number.POSITIVE_INFINITY,
) {
  if (!opensWithLabel(textAt(view, at)) && cutsAWord(view, at)) return null;
  let count = 0;
  while (count < most) {
    const line = view.lines[at + count];
    if (!line || line.tabbed || line.text.length > 200) break;
    const before = textAt(view, at + count - 1);
    // 路英 / —12— / 勇、华琴: a page parts no list that its marks part.
    const cut = line.afterPage && /、\p{Script=Han}{1,3}$/u.test(before);
    const parted = line.afterBlank && !cut && !before.endsWith("、");
    if (count > 0 && (parted || opensWithLabel(line.text))) break;
    if (!holdsNames(line) && !endsName(view, at + count) && !closesNote(view, at + count)) break;
    count++;
  }
  if (count === 0) return null;
  return {
    kind: "names",
    count,
    separator: betweenLines,
    textOf: (line: Line) => namesText(line.raw),
  } as const;
}

/** 乔凤 / 燕: one character under a list parted by 、 that no mark ends is the rest of its last name. */
const endsName = (view: View, at: number) =>
  /^\p{Script=Han}(?:。|[（(][^（(）)]{1,20}[）)].*)?$/u.test(textAt(view, at)) &&
  /、\p{Script=Han}{1,3}$/u.test(textAt(view, at - 1));

/** 李四（县人民政府副 / 县长）, 李四 / （因病）: a note, or what is left of one, that the line cuts off. */
const closesNote = (view: View, at: number) =>
  /^[（(]?[^（(）)]{1,20}[）)]/u.test(textAt(view, at)) &&
  (isOpen(textAt(view, at - 1)) ||
    (/^[（(]/u.test(textAt(view, at)) && /、\p{Script=Han}{2,4}$/u.test(textAt(view, at - 1))));

const isOpen = (text: string) => /[（(][^（(）)]*$/u.test(text);

/** 检 / 察员。: the tail of a word that the line before began, and no name; a post or a body would be whole. */
function cutsAWord(view: View, at: number): boolean {
  const before = textAt(view, at - 1);
  const whole =
    before.length < 12 ||
    HEADS_NAMES.test(before) ||
    opensWithLabel(textAt(view, at)) ||
    ORGAN_END.test(before) ||
    readOffice(before) !== null;
  return !whole && runsOn(view, at);
}

const holdsHan = new RegExp(`[${HAN}]`, "u");

function hasNames(line: Line): boolean {
  if (!holdsHan.test(line.raw)) return false;
  const tokens = tokensOf(line).filter((token) => token.kind !== "label");
  const names = tokens.filter((token) => token.kind === "name").length;
  if (names === 0) return false;
  // 张三　副检察长、检察员: one person may hold several.
  const offices =
    tokens[0]?.kind === "name" ? tokens.filter(({ kind }) => kind === "office").length : 0;
  const label = opensWithLabel(line.raw.trim());
  return label ? readCounts(line.raw).length <= 1 : names * 2 >= tokens.length - offices;
}

/** A list parted by 、 whose line ends without one goes on in the next: 任 / 振龙、伍云; 石 / 梁娟（因事）. */
const betweenLines = (left: string, right: string) =>
  (/、[^、，；。：\u3000]{1,8}$/u.test(left) &&
    /^[^：\u3000]{1,8}(?:[、。（]|$)|^（/u.test(right)) ||
  /、\p{Script=Han}$/u.test(left) ||
  isOpen(left)
    ? ""
    : /[、，]$/u.test(left)
      ? ""
      : "\u3000";
