import { standsBetween } from "../blocks/constructs/between-items";
import { type Draft, evidenceAt } from "../blocks/draft";
import { agenda as layout } from "../blocks/layouts";
import { warning } from "../diagnostics";
import { periodUnderTitle } from "../facts/attendance/statement";
import { daysUnderTitle } from "../facts/days";
import type { Facts, Read } from "../facts/facts";
import { anyForm, form } from "../lexicon/forms";
import {
  AGENDA_HEADINGS,
  endsWithColon,
  ITEM_VERBS,
  LINE_LABELS,
  labelAt,
  PART_HEADINGS,
  readAttached,
  SCHEDULE_HEADINGS,
  withoutColon,
} from "../lexicon/paper/headings";
import { type Marker, readItemMark, readMarker } from "../lexicon/paper/markers";
import { AGENDA, endsTitle, SCHEDULE } from "../lexicon/paper/papers";
import type { AgendaItem, Diagnostic } from "../schema";
import type { DocumentType } from "./type";

export const agenda: DocumentType = {
  id: "agenda",
  label: "议程",
  // One paper of both, 会议议程和日程, tells the agenda.
  matches: anyForm(form({ ends: AGENDA }), form({ has: [AGENDA], ends: SCHEDULE })),
  examples: [
    "青禾县第十六届人民代表大会常务委员会第三次会议议程（草案）",
    "青禾县第五届人大常委会第四十次主任会议议题",
    "青禾县第十六届人民代表大会第二次会议议程和日程安排",
    "榆中县人大常委会第七次会议议事日程",
  ],
  layout,
  facts: readAgenda,
};

const STOPS = new Set("。；;");

/** `一、审议有关人事任免事项。` → 审议有关人事任免事项 */
function readAgenda(read: Read): Partial<Facts> {
  const agenda: AgendaItem[] = [];
  const diagnostics = passedOver(read.drafts);
  let scheduled = false;
  const jointOf = itemsUnderItems();
  const tellsOfMeeting = particulars();
  const isAttached = behindItems();
  for (const [index, draft] of read.drafts.entries()) {
    const behind = isAttached(draft);
    if (behind?.mayBeItem) diagnostics.push(leftOut(draft));
    if (behind) continue;
    const start = draft.marker?.length ?? 0;
    const rest = draft.text.slice(start);
    // 一、会议议程, 二、会议日程: what follows is told for the first time, or again by day and hour.
    const head = withoutColon(rest);
    const headsPart = PART_HEADINGS.has(head);
    if (headsPart) scheduled = SCHEDULE_HEADINGS.has(head);
    const ofItems = !headsPart && !scheduled;
    if (ofItems && isStray(draft, read.drafts[index - 1])) diagnostics.push(stray(draft));
    const aside = tellsOfMeeting(draft, rest);
    if (draft.kind !== "item" || !ofItems || aside) continue;
    const text = withoutStop(rest);
    const above = agenda.at(-1);
    const joint = jointOf(draft, above);
    if (text.trim() === "") diagnostics.push(emptyItem(draft));
    else if (above && joint !== null) above.text += joint + draft.text.slice(0, start) + text;
    else
      for (const { text, at } of itemsIn(draft, read.drafts[index + 1])) {
        const { document, block, lines, quote } = evidenceAt(read.id, draft, at, at + text.length);
        agenda.push({ document, block, lines, quote, order: agenda.length + 1, text });
      }
  }
  if (agenda.length === 0 && diagnostics.length === 0) diagnostics.push(noItem(read));
  const [date, period] = [daysUnderTitle(read), periodUnderTitle(read)];
  return { statement: { date, period, counts: [], agenda }, diagnostics };
}

const withoutStop = (text: string) => (STOPS.has(text.slice(-1)) ? text.slice(0, -1) : text);

/** `一、会议时间：…`, `二、参加人员：` / `1.…`: numbered as the items are, and none; nor are those under such a label. */
function particulars() {
  let labelled: Marker["level"] = null;
  return ({ marker }: Draft, rest: string): boolean => {
    if (labelled !== null && (marker?.level ?? 0) > labelled) return true;
    const label = marker ? labelAt(rest, LINE_LABELS) : null;
    const aside = label !== null && !AGENDA_HEADINGS.has(label);
    labelled = aside && endsWithColon(rest) ? (marker?.level ?? null) : null;
    return aside;
  };
}

/**
 * 附： / ……会议日程 / （一）全体会议: what is attached behind the items tells of none, until their own numbers go on. What begins
 * anew as they do (下午 / 一、……) may be of the agenda.
 */
function behindItems() {
  let last: Marker | null = null;
  let anyItem = false;
  let attached = false;
  return ({ kind, marker, text }: Draft): { mayBeItem: boolean } | null => {
    if (kind !== "item") {
      attached ||= anyItem && readAttached(text)?.colon === true;
      return attached ? { mayBeItem: false } : null;
    }
    anyItem = true;
    const alike = marker?.level !== undefined && marker.level === last?.level;
    attached &&= !(alike && marker?.number === (last?.number ?? 0) + 1);
    if (!attached && marker && (last?.level ?? 4) >= (marker.level ?? 4)) last = marker;
    return attached ? { mayBeItem: alike && marker?.number === 1 } : null;
  };
}

const leftOut = ({ text, lines: [line] }: Draft) =>
  warning(
    "agenda/unread",
    `“${text.slice(0, 30)}”在附件之下另起编号，未列入议程。请核对是否仍是议程`,
    line,
  );

/** 一、听取……；二、审议……。 in one line: each, unless the line below goes on from the first of them. */
function itemsIn({ text: printed, marker }: Draft, next: Draft | undefined) {
  const from = marker?.length ?? 0;
  const starts = [{ at: from, before: from }];
  let number = marker?.number ?? 0;
  for (let at = from + 1; marker && at < printed.length; at++) {
    const stops = STOPS.has(printed.charAt(at - 1));
    const mark = markOf(printed.slice(at, at + LONGEST_MARK));
    if (mark?.number !== number + 1 || mark.kind !== marker.kind || mark.level !== marker.level)
      continue;
    if (!stops && ITEM_VERBS.at(printed, at + mark.length) === null) continue;
    starts.push({ at: at + mark.length, before: at });
    number++;
  }
  const isSame = next?.marker?.level === marker?.level && next?.marker?.kind === marker?.kind;
  const several = !isSame || next?.marker?.number === number + 1;
  return (several ? starts : starts.slice(0, 1)).map(({ at }, index) => {
    const end = several ? starts[index + 1]?.before : undefined;
    return { at, text: withoutStop(printed.slice(at, end)) };
  });
}
const markOf = (text: string) => readMarker(text) ?? readItemMark(text, () => false);
const LONGEST_MARK = 12;

/**
 * `一、听取和审议下列报告：` / `1.…` / `2.…` / `二、`: what joins an item to the one above that it is a part of; null where it
 * is one itself, as those are under what is none (第一次全体会议).
 */
function itemsUnderItems() {
  let top: Marker["level"] = null;
  let within = false;
  return ({ marker }: Draft, above: AgendaItem | undefined): string | null => {
    if (!marker?.level) return null;
    top ??= marker.level;
    const begins = marker.level > top && marker.number === 1 && above !== undefined;
    if (begins) within = ITEM_VERBS.at(above.text) !== null || endsWithColon(above.text);
    else within &&= marker.level > top;
    if (!within) return null;
    return !begins ? "；" : endsWithColon(above?.text ?? "") ? "" : "：";
  };
}

/**
 * 县政府关于教育工作情况的报告 / 人事任免: lines that no number counts, named as papers, among lines that are items by their verbs
 * alone.
 */
function passedOver(drafts: Draft[]): Diagnostic[] {
  const found: Draft[] = [];
  let papers: Draft[] = [];
  let above: Draft | undefined;
  for (const draft of [...drafts, undefined]) {
    if (draft && isPaper(draft)) {
      papers.push(draft);
      continue;
    }
    if ([above, draft].some((one) => one?.kind === "item" && !one.marker))
      for (const paper of papers) found.push(paper);
    papers = [];
    above = draft;
  }
  return found.map(({ text, lines }) =>
    warning(
      "agenda/unread",
      `“${text.slice(0, 40)}”没有编号，是否一项议程不能断定，未列入。可在更正文件中写明`,
      lines[0],
    ),
  );
}

function isPaper({ kind, marker, text: printed }: Draft): boolean {
  if (kind !== "paragraph" || marker) return false;
  const text = STOPS.has(printed.slice(-1)) ? printed.slice(0, -1) : printed;
  return endsTitle(text) || text.endsWith("案");
}

const LONGEST_STRAY = 20;

/** ②审查2020年县本级财政 / 决算: what stands under an item and may be the rest of it. */
const isStray = ({ kind, text }: Draft, before: Draft | undefined) =>
  kind === "paragraph" &&
  before?.kind === "item" &&
  !endsItem(before.text) &&
  text.length <= LONGEST_STRAY &&
  !standsBetween(text) &&
  !endsItem(text) &&
  !/[：:（(]/u.test(text);
const endsItem = (text: string) => STOPS.has(text.slice(-1));

const stray = ({ text, lines }: Draft) =>
  warning(
    "agenda/unread",
    `“${text}”是否接续上一项议程不能断定，未列入。可在更正文件中写明`,
    lines[0],
  );

/** 建议议程如下：一是听取……；二是审议……。 in one sentence, or a list that nothing numbers. */
const noItem = ({ title, drafts: [head] }: Read) =>
  warning(
    "agenda/unread",
    `“${title}”没有读出任何一项议程。请核对原件；议程应逐项分行`,
    head?.lines[0] ?? null,
  );

/** `三、` with nothing behind it: cut off, or never filled in. */
const emptyItem = ({ text, lines }: Draft) =>
  warning("agenda/empty-item", `议程项“${text}”没有内容，未列入。请核对原件是否漏排`, lines[0]);
