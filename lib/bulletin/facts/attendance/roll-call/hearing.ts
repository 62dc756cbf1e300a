import { readRole } from "../../../blocks/constructs/names/names";
import { type Draft, lineOf, rowsOf } from "../../../blocks/draft";
import { ABSENCES, ASIDE, PRESENCE, ROLES } from "../../../lexicon/office/attendance";
import { splitAt } from "../../../lexicon/script/marks";
import { words } from "../../../lexicon/words";
import { headOf, labelOf, sectionOf } from "../../../readers/attendance-label";
import { readCounts } from "../../../readers/counts";
import { type MeetingMention, meetingId, readMeetings } from "../../../readers/meetings";
import { readNameTokens } from "../../../readers/name-list";
import type { Read } from "../../facts";
import { countsOfTable } from "../count-table";
import { personRows } from "../person-table";
import { oddName } from "../told";
import { labelsBehind } from "./behind";
import type { Heard } from "./heard";
import { tokensOf } from "./line-tokens";
import { sentencesBehind } from "./sentences";

/** What the blocks of a list say, in the order of print: labels, the parts of their lines of names, rows of tables. */
export function heardIn(read: Read, drafts: Draft[]): Heard[] {
  const above = new Map(read.drafts.map((draft, at) => [draft, read.drafts[at - 1]]));
  const isOfAnother = (draft: Draft) => {
    const title = read.meeting === null ? null : titleIn(draft);
    return title !== null && meetingId(title) !== read.meeting;
  };
  const another = drafts.findIndex(isOfAnother);
  const own = another < 0 ? drafts : drafts.slice(0, another);
  const others = another < 0 ? [] : drafts.slice(another);
  return [
    ...own.flatMap((draft, index) =>
      isOfNames(draft)
        ? [...cameAbove(draft, above.get(draft)), ...heardInNames(draft)]
        : heardInLine(draft, drafts[index + 1]),
    ),
    ...others.flatMap(heardOfAnother),
  ];
}

/** Under the title of another meeting nobody was at this one as the labels say. */
function heardOfAnother(draft: Draft): Heard[] {
  if (draft.kind !== "names") return titleIn(draft) ? heardInLine(draft) : [];
  return heardInNames(draft).filter(
    (heard) => heard.kind !== "token" || heard.token.kind === "name",
  );
}

const isOfNames = ({ kind, rows }: Draft) => kind === "names" || rows !== undefined;

const cameAbove = (draft: Draft, before: Draft | undefined): Heard[] =>
  before && isWhoCame(draft, before) ? [labelAt("出席：", draft)] : [];

/** 应到25人，实到23人，请假2人。 / 主任：张三: by office right below how many came, where nothing else was said. */
export function isWhoCame(draft: Draft, { kind, text }: Draft, orObserved = false): boolean {
  if (draft.kind !== "names" || kind !== "paragraph" || !text.endsWith("。")) return false;
  const [first] = readNameTokens(rowsOf(draft)[0]?.text ?? "");
  if (first?.kind !== "label" || !ROLES.has(splitAt(first.text, "：:（")[0] ?? "")) return false;
  const sentence = text.slice(text.lastIndexOf("。", text.length - 2) + 1);
  const counts = readCounts(sentence);
  const ends = sentence.length - (counts.at(-1)?.end ?? 0) <= MOST_BEHIND_COUNTS;
  const keys = new Set(counts.map(({ key }) => key));
  return ends && keys.has("present") && (orObserved || !keys.has("observers"));
}
/** ，符合法定人数。 */
const MOST_BEHIND_COUNTS = 10;

const labelAt = (text: string, { lines }: Draft): Heard => ({
  kind: "label",
  text,
  line: lines[0],
  heads: true,
});

/** The rows of a table that tells of each, or the parts of a line of names; of a table of numbers nobody. */
function heardInNames(draft: Draft): Heard[] {
  const people = personRows(draft);
  const rows = (people ?? []).map((row): Heard => ({ kind: "row", row, draft }));
  if (people || countsOfTable(draft).counts.length > 0) return [{ kind: "block" }, ...rows];
  const sentences = sentencesBehind(draft);
  const tokens = tokensOf(draft).filter(
    ({ start }) => !sentences.some(({ from, to }) => start >= from && start < to),
  );
  // 记录人赵六 is nobody's status; of 记录人赵六，委员王五请假 the second has one.
  const doubtful = sentences.filter(
    ({ text }) => ASIDE.at(text) === null || ABSENCES.find(text) !== null,
  );
  const doubts = [
    ...doubtful.map(({ text, from }) => oddName(text, lineOf(draft, from))),
    ...labelsBehind(draft),
  ];
  return [
    { kind: "block" },
    ...tokens.flatMap(({ token, start, closes }): Heard[] => {
      const heard: Heard = { kind: "token", token, draft, start };
      return closes ? [heard, { kind: "close" }] : [heard];
    }),
    ...doubts.map((found): Heard => ({ kind: "doubt", found })),
  ];
}

function heardInLine(draft: Draft, next?: Draft): Heard[] {
  const [line] = draft.lines;
  const role = draft.kind === "paragraph" ? readRole(draft.text) : null;
  if (role) return [{ kind: "role", text: role, line }];
  if (titleIn(draft)) return [labelAt(draft.text, draft)];
  if (!isHeading(draft, next))
    return isListLike(draft) ? [{ kind: "text", text: draft.text, line }] : [];
  const names = behindColon(draft.text);
  const isText = names !== "" && isListLike({ ...draft, kind: "paragraph" });
  const label = labelAt(headOf(draft.text), draft);
  return isText ? [label, { kind: "text", text: names, line }] : [label];
}

/** ……第四次会议请假人员名单 under the list of the third: whom it names did not stand to that meeting as the label above says. */
function titleIn({ kind, text }: Draft): MeetingMention | null {
  if (kind !== "paragraph" || !text.includes("次会议") || OF_A_ROLL.before(text) === null)
    return null;
  const [meeting] = PRESENCE.find(text) ? readMeetings(text) : [];
  return meeting?.start === 0 ? meeting : null;
}
const OF_A_ROLL = words("名单 情况 统计 统计表 一览表");

/** 请假：…… of which no name was read: what stands behind the label. */
export const behindColon = (text: string) => text.slice(splitAt(text, "：:")[0]?.length).slice(1);

/** Neither a sentence nor a remark in brackets: names, perhaps, that were not read. */
const isListLike = ({ kind, text }: Draft) =>
  kind === "paragraph" &&
  !ENDS_SENTENCES.includes(text.slice(-1)) &&
  !text.startsWith("（") &&
  readCounts(text).length === 0;

const LONGEST_LABEL = 20;

/** A line of its own that says of whom is named under it. Counts of all, in a sentence, head nobody. */
function isHeading({ kind, text }: Draft, next: Draft | undefined): boolean {
  if (sectionOf(text)) return true;
  const ends = text.slice(-1);
  if (labelOf(text)) return ends === "：" || ends === ":";
  if (kind === "heading") return true;
  if (text.length > LONGEST_LABEL) return false;
  if (ENDS_SENTENCES.includes(ends) || text.startsWith("（") || text.startsWith("(")) return false;
  // 第二天出席（5人） counts whom it heads.
  return ends === "：" || ends === ":" || next?.kind === "names";
}
export const ENDS_SENTENCES = "。；，！？";
