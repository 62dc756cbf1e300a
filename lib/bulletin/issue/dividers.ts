import { endsAsBody } from "../lexicon/office/bodies";
import { GROUP_ENDS, GROUP_MARKS, GROUPS } from "../lexicon/paper/groups";
import { listNumberLength } from "../lexicon/paper/listing";
import { opensNote } from "../lexicon/paper/notes";
import { TITLE_BEGINS } from "../lexicon/paper/openings";
import { fold, isHan, skipBlanks, withoutHead, withoutTail } from "../lexicon/script/characters";
import { isClosing, isOpening, LONG_DASHES } from "../lexicon/script/marks";
import { numberAt } from "../lexicon/script/numerals";
import { words } from "../lexicon/words";
import { isClosed } from "../readers/titles/place";
import type { Omission } from "../schema";
import { changed, type Line } from "../source/lines";
import { parseEntry } from "./entries";

const LONGEST_LINE = 30;
const LONGEST_NAME = 12;
const LONGEST_BARE_NAME = 8;
/** So much of a title has to stand above, in the contents, for a line to be its first. */
const SHORTEST_TITLE = 4;
/** So many of the lines that begin alike are compared, and no more. */
const MOST_ALIKE = 50;
const MOST_LINES_TO_THE_TITLE = 2;
/** 一、文件 / （一）决定: groups within groups. */
const MOST_DIVIDERS = 3;

interface GroupLine {
  name: string;
  /** Whether a number or marks set it apart from a line of text. */
  marked: boolean;
}

/** 【人事任免】, 一、文件, ——法　规——: what a group is called, its number, marks and blanks aside; null where a line has no such form. */
export function groupOf({ text, tabbed }: Pick<Line, "text" | "tabbed">): GroupLine | null {
  if (tabbed || text.length < 2 || text.length > LONGEST_LINE) return null;
  const bare = withoutHead(withoutTail(withoutNumber(text), MARKS), MARKS);
  const inner = withoutNumber(bare).replace(/\s/gu, "");
  const whole = inner.length >= 2 && inner.length <= LONGEST_NAME && [...inner].every(isNamed);
  // 常务委员会第五次会议通过）: the rest of a note.
  if (!whole || NO_GROUP.find(inner) !== null || isHalved(bare, text)) return null;
  return { name: inner, marked: inner.length < text.replace(/\s/gu, "").length };
}
const NO_GROUP = words("通过 的 关于");
/** A bracket behind the name and none before it, or the other way round. */
function isHalved(bare: string, text: string): boolean {
  const at = text.indexOf(bare);
  const [before, behind] = [text.slice(0, at), text.slice(at + bare.length)];
  return [...before].filter(isOpening).length !== [...behind].filter(isClosing).length;
}
const MARKS = `${GROUP_MARKS} \u3000`;
const isNamed = (character: string) => isHan(character) || character === "、";

/** `一、`, `（一）`, and `一　` where a blank alone parts it. */
function withoutNumber(text: string): string {
  const listed = listNumberLength(text);
  if (listed > 0) return text.slice(listed);
  const number = numberAt(text, 0, 3);
  const behind = number ? skipBlanks(text, number.end) : 0;
  return number && behind > number.end ? text.slice(behind) : text;
}

/** Whether a line has the form of a group whose name is known. */
export function isKnownGroup(line: Pick<Line, "text" | "tabbed">): boolean {
  const group = groupOf(line);
  return group !== null && GROUPS.has(group.name);
}

/**
 * Takes out the lines that name a group of papers where it begins, as the contents do: 人事任免 right above 任免名单, which the
 * contents list. They are no part of the title under them, nor of the paper above. Afterwards: they are in `omissions`, and what
 * stands under one counts as standing after a blank.
 */
export function withoutDividers(body: Line[]): { lines: Line[]; omissions: Omission[] } {
  return without(body, dividersOf(body));
}

/** The lines without those taken, which are in `omissions`. */
export function without(body: Line[], taken: ReadonlySet<number>) {
  if (taken.size === 0) return { lines: body, omissions: [] as Omission[] };
  const lines = body.flatMap((line, at) => {
    if (taken.has(at)) return [];
    return [taken.has(at - 1) ? changed(line, { afterBlank: true }) : line];
  });
  const omissions = body.flatMap(({ no, text }, at): Omission[] =>
    taken.has(at) ? [{ lines: [no, no], text, reason: "running-header" }] : [],
  );
  return { lines, omissions };
}

function dividersOf(body: Line[]): Set<number> {
  const taken = new Set<number>();
  const texts = body.findIndex(isText);
  // What is listed above the papers' own text.
  const contents = body.slice(0, Math.max(0, texts));
  if (contents.length === 0) return taken;
  const groups = body.map(groupOf);
  let above: Above | null = null;
  for (let at = body.length - 2; at > 0; at--) {
    const group = groups[at];
    if (!group || endsAsBody(group.name) || TITLE_BEGINS.at(group.name)) continue;
    const known = GROUPS.has(group.name);
    const bare = group.name.length <= LONGEST_BARE_NAME && GROUP_ENDS.before(group.name) !== null;
    if (!known && !group.marked && !bare) continue;
    above ??= linesAbove(contents);
    const title = titleUnder(body, at, taken, above);
    if (!title) continue;
    // 二、人事任免 may end an agenda, where the contents have no number.
    const numbered = isNumbered(body[at]);
    const paired = title.listed.filter(
      (one) => groups[one - 1]?.name === group.name && (!numbered || isNumbered(body[one - 1])),
    );
    if (!isOver(body, at, groups) || paired.some((one) => isWithinTitle(body, at, one - 1)))
      continue;
    if (paired.length > 0 || (known && !numbered)) taken.add(at);
  }
  return taken;
}

const isNumbered = (line: Line | undefined) => listNumberLength(line?.text ?? "") > 0;

/** A sentence, or a note with its day, as papers have and contents do not. */
const isText = ({ text }: Line) =>
  text.endsWith("。") || ("（(".includes(text.charAt(0) || "-") && text.includes("日"));

/** 一、工作报告 in an agenda heads a part of it, whatever stands under it. */
function isOver(body: Line[], at: number, groups: (GroupLine | null)[]): boolean {
  const [before, line] = [body[at - 1], body[at]];
  if (!before || !line || line.afterBlank) return true;
  // 人事任免 / (blank) / the next paper: the last item of an agenda above, and not set with what stands below.
  if (body[at + 1]?.afterBlank) return false;
  if (groups[at - 1] || isClosed(before)) return true;
  return listNumberLength(line.text) === 0 || parseEntry([before]).page !== null;
}

/** 榆岚省人大常委会 / 人事任免 / 表决办法, in the contents as in the body: a title of three lines. */
function isWithinTitle(body: Line[], at: number, listed: number): boolean {
  const [above, before] = [body[listed - 1]?.text ?? "", body[at - 1]?.text ?? ""];
  return endsAsBody(before) && fold(above) === fold(before);
}

type Above = Map<string, { at: number; key: string }[]>;

/** The short lines of an issue, as contents may list them, by their first characters. */
function linesAbove(body: Line[]): Above {
  const above: Above = new Map();
  body.forEach(({ text }, at) => {
    const key = fold(text.slice(listNumberLength(text)));
    const head = key.slice(0, SHORTEST_TITLE);
    if (head.length < SHORTEST_TITLE) return;
    const alike = above.get(head);
    if (!alike) above.set(head, [{ at, key }]);
    else if (alike.length < MOST_ALIKE) alike.push({ at, key });
  });
  return above;
}

/** A note, a sentence or what heads a list (任命：) may stand above too, in another paper; what has a page is the contents' own. */
const mayBeTitle = (line: Line) =>
  !(
    line.tabbed ||
    line.marker ||
    opensNote(line.text) ||
    "。；：:".includes(line.text.slice(-1))
  ) &&
  !LONG_DASHES.includes(line.text.charAt(0)) &&
  parseEntry([line]).page === null;

/** The title that stands right under a line, or under its body's name, and the lines above that list it. */
function titleUnder(body: Line[], at: number, taken: ReadonlySet<number>, above: Above) {
  let next = at + 1;
  while (taken.has(next) && next <= at + MOST_DIVIDERS) next++;
  for (let count = 0; count < MOST_LINES_TO_THE_TITLE; count++) {
    const line = body[next + count];
    if (!line || !mayBeTitle(line)) return null;
    const key = fold(line.text);
    const alike = above.get(key.slice(0, SHORTEST_TITLE)) ?? [];
    const whole = fold((body[at]?.text ?? "") + line.text);
    const listed = alike.flatMap((one) =>
      one.at < at && (one.key.startsWith(key) || (key.startsWith(one.key) && !endsAsBody(one.key)))
        ? [one.at]
        : [],
    );
    const glued = (above.get(whole.slice(0, SHORTEST_TITLE)) ?? []).some(
      (one) => one.at < at && one.key.startsWith(whole),
    );
    if (glued) return null;
    if (listed.length > 0) return { listed };
    if (!endsAsBody(line.text)) return null;
  }
  return null;
}
