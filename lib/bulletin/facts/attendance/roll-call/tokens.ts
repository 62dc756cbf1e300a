import { type Draft, lineOf } from "../../../blocks/draft";
import { NO_MEMBERS, UNPLACED } from "../../../lexicon/office/attendance";
import { isAway } from "../../../readers/attendance-label";
import { BEGINS_MANY } from "../../../readers/collectives";
import { holdsPersonBeside, isLedName } from "../../../readers/led-names";
import { nameIn, numberLength } from "../../../readers/name-list";
import { isReasonAlone, whyOf } from "../../../readers/name-notes";
import type { NameToken } from "../../../source/name-line";
import { oddName } from "../told";
import { follow, lengthOf } from "../trail";
import type { TokenAt } from "./heard";
import { readLabel } from "./labels";
import { readName, readOdd } from "./names";
import { isCutName, isOverLineEnd, isPartOfDotted, mayBeTown } from "./parted-names";
import { counts, doubts, holds, type Progress, tells } from "./progress";

/** A part of a line of names: a label among them, an office, somebody, or what is nobody for certain. */
export function readToken(progress: Progress, { token, draft, start }: TokenAt): Progress {
  const line = lineOf(draft, start);
  if (token.kind === "label" || UNPLACED.has(token.text))
    return readLabelAmong(progress, token.text, line);
  const read = token.kind === "odd" ? nameIn(token) : token;
  const named = read?.kind === "name" ? read : null;
  if (isNobody(token, named)) return readOdd(progress, token, line);
  if (token.kind === "office")
    return readOffice(progress, token.text.slice(numberLength(token.text)));
  if (!named) return explains(progress, token, line) ?? readOdd(progress, token, line);
  if (isPartOfDotted(named.name) || isCutName(named.name, draft, start))
    return readOdd(progress, token, line);
  if (isOverLineEnd(named.name, draft, start))
    return readOverLineEnd(progress, token.text, named, draft, start);
  const observes = progress.heading.section?.status === "observer";
  return observes && mayBeTown(named.name)
    ? tells(progress, oddName(token.text, line))
    : readName(progress, named, draft, start);
}

function readLabelAmong(progress: Progress, text: string, line: number): Progress {
  const told = readLabel(progress, { kind: "label", text, line, heads: false });
  // 列席会议的还有赵六　孙七
  return holdsPersonBeside(text) ? tells(told, oddName(text, line)) : told;
}

/** 旁听：部分公民, 其他赵六: some together, or a name that nothing parts from the words beside it. */
const isNobody = (token: NameToken, named: NameToken | null) =>
  (named !== null && BEGINS_MANY.at(named.name) !== null) ||
  isLedName(token.text) ||
  NO_MEMBERS.at(token.office ?? "") !== null;

function readOffice(progress: Progress, office: string): Progress {
  const { section } = progress.heading;
  return holds(progress, { section: section && { ...section, office }, shared: null });
}

/** 张三　因病: behind the name that stands before it; null where it explains nobody's absence. */
function explains(progress: Progress, { text, at }: NameToken, line: number): Progress | null {
  const { rows } = progress;
  // 何莉 / 因病 over a line's end; 何莉 / 王国庆　公务: of another.
  const from = line - Number(at === 0);
  const isNear = rows && isAway(rows.last) && rows.last.note === null && rows.last.lines[1] >= from;
  if (!isNear || !isReasonAlone(text)) return null;
  return { ...progress, rows: { ...rows, last: { ...rows.last, note: whyOf(text) } } };
}

/** One name or two: the label's number is to say, where it has one. */
function readOverLineEnd(
  progress: Progress,
  text: string,
  named: NameToken,
  draft: Draft,
  start: number,
): Progress {
  const line = lineOf(draft, start);
  const { section } = progress.heading;
  const declared = progress.counts.last.whole?.declared ?? null;
  if (!section || declared === null)
    return doubts(section ? tells(progress, oddName(text, line)) : progress);
  const read = readName(progress, named, draft, start);
  const order = lengthOf(read.rows);
  if (order === lengthOf(progress.rows)) return read;
  return counts(read, ({ overLineEnds, parts, ...label }) => ({
    ...label,
    parts,
    overLineEnds: follow(overLineEnds, { text, line, order, parts: lengthOf(parts) }),
  }));
}
