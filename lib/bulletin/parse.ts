import { type MisprintPlace, placeMisprints } from "./blocks/misprints";
import { runsOf } from "./blocks/runs";
import { settingOf } from "./blocks/view";
import { type Checked, checkBulletin } from "./checks/checks";
import { withoutIdle } from "./checks/decisions";
import { withinContract } from "./contract";
import { isImprint, withoutBackMatter } from "./cut/back-matter";
import { listedIn, unlisted } from "./cut/contents-place";
import { withoutGroups } from "./cut/groups";
import { withoutPageFeet } from "./cut/page-feet";
import { firstLineOf, segment } from "./cut/segment";
import { error, warning } from "./diagnostics";
import { draftDocument, readFacts, withMeetingsAbove } from "./document";
import { isOneOf } from "./facts/appointments/unasked";
import { listsFirst } from "./facts/lists-first";
import { mergeMeetings } from "./facts/meetings";
import { withoutDividers } from "./issue/dividers";
import type { Entry } from "./issue/entries";
import { otherIssues, readMasthead } from "./issue/masthead";
import { linesShown } from "./lexicon/script/look-alikes";
import type { Bulletin, BulletinDocument, ContentsEntry, Diagnostic, Omission } from "./schema";
import { applyCorrections } from "./source/corrections";
import { withoutDrawing } from "./source/drawn-tables";
import { withoutFurniture } from "./source/furniture";
import { withoutLayoutTabs } from "./source/layout-tabs";
import { withoutLetterSpacing } from "./source/letter-spacing";
import { type Line, toLines } from "./source/lines";
import { withoutMarkup } from "./source/markup";
import { withNumbersMeant } from "./source/misread-numbers";
import { withoutPageStarts, withPages } from "./source/printed-pages";
import { read } from "./source/read";
import { scriptOf } from "./source/script";
import { withoutSentenceCuts } from "./source/sentence-cuts";
import { withoutWebCopy } from "./source/web-copy";

export interface BulletinFile {
  /** As diagnostics name it: `2021-2.txt`. */
  file: string;
  bytes: Uint8Array;
  /** The text of `ID.corrections.json`, where there is one. */
  corrections?: string | null;
}

/** A bulletin, and what the archive records beside the bulletin JSON. */
export interface Reading extends Omit<Checked, "diagnostics"> {
  bulletin: Bulletin;
  misprints: MisprintPlace[];
}

/** The bulletin JSON alone. */
export const parseBulletin = (input: BulletinFile): Bulletin => readBulletin(input).bulletin;

/**
 * One bulletin, from bytes to the bulletin JSON: read → normalise → masthead and contents → segments → types and blocks
 * → facts → checks. Pure. Never throws for any bytes: what is wrong with the text is in `diagnostics`.
 */
export function readBulletin({ file, bytes, corrections = null }: BulletinFile): Reading {
  const source = read(file, bytes);
  const corrected = applyCorrections(withoutLetterSpacing(linesShown(source.lines)), corrections);
  const meant = withNumbersMeant(corrected.lines);
  const script = scriptOf(meant.lines);
  const plain = withoutMarkup(script.lines);
  const { lines, ...seen } = toLines(withoutLayoutTabs(plain.lines), corrected.joins);
  const print = withoutWebCopy(lines);
  const tables = withoutDrawing(print.lines);
  const paged = withoutPageStarts(tables.lines);
  const masthead = readMasthead(paged.lines);
  const known = runsOf(lines);
  const furnished = withoutFurniture(masthead.rest, masthead.issue.title);
  const uncut = withoutSentenceCuts(furnished.lines, known, masthead.issue);
  const parted = withoutDividers(uncut.lines);
  const listed = listedIn(parted.lines, masthead.contentsAnnounced);
  const body = listed ? parted : withoutGroups(uncut.lines);
  const { entries, text, ...contentsSeen } = listed ?? unlisted(body.lines);
  const cut = segment(text, entries);
  const footless = withoutPageFeet(cut.segments);
  const papers = withoutBackMatter(footless.segments);
  const ofImprint = isImprint(cut.unclaimed);

  const setting = settingOf(text, paged.starts.length > 0);
  const drafted = withMeetingsAbove(
    papers.segments.map((part) =>
      draftDocument(masthead.issue.id ?? "unknown", part, known, setting),
    ),
  );
  const told = drafted.flatMap(({ sitting }) => sitting.meeting ?? []);
  const readings = drafted.map((one, index) =>
    readFacts(one, told, masthead.issue, lastLine(lines, firstLineOf(drafted[index + 1]?.segment))),
  );
  const { meetings, diagnostics: conflicts } = mergeMeetings(readings);
  const documents = readings
    .map(({ document }) => withPages(document, paged.starts))
    .sort((a, b) => a.order - b.order);
  const named = readings.flatMap((one) => one.facts.attendance ?? []);
  const { attendance, diagnostics: contradicted } = listsFirst(named, documents);
  const contents = entries.map((entry, index) => contentsEntry(entry, index + 1, documents));
  const decided = withoutIdle(corrected, documents, contents);
  const facts = {
    issue: masthead.issue,
    contents,
    documents,
    meetings,
    attendance,
    appointments: readings.flatMap((one) => one.facts.appointments ?? []),
    planItems: readings.flatMap((one) => one.facts.planItems ?? []),
    corrections: decided.corrections,
  };
  const totals = readings.flatMap((one) => one.facts.totals ?? []);
  const isKnown = isOneOf(facts.appointments);
  const found = [
    ...readings.flatMap((one) => [...one.diagnostics, ...one.unread(isKnown)]),
    ...contradicted,
  ];

  const {
    diagnostics: differences,
    checks,
    ...checked
  } = checkBulletin({
    ...facts,
    diagnostics: found,
  });
  const bulletin: Bulletin = {
    source: source.facts,
    ...facts,
    omissions: [
      ...plain.omissions,
      ...seen.omissions,
      ...print.omissions,
      ...tables.omissions,
      ...paged.omissions,
      ...furnished.omissions,
      ...uncut.omissions,
      ...body.omissions,
      ...contentsSeen.omissions,
      ...footless.omissions,
      ...papers.omissions,
      ...drafted.flatMap(({ omissions }) => omissions),
      ...cut.unclaimed.map((line) => leftOut(line, ofImprint ? "running-header" : "unclaimed")),
    ].sort(byLine),
    diagnostics: [
      ...source.diagnostics,
      ...corrected.diagnostics,
      ...decided.diagnostics,
      ...meant.diagnostics,
      ...seen.diagnostics,
      ...print.diagnostics,
      ...masthead.diagnostics,
      ...uncut.diagnostics,
      ...otherIssues(masthead.rest, masthead.issue),
      ...contentsSeen.diagnostics,
      ...(documents.length === 0 ? [noDocuments(lines)] : []),
      ...cut.diagnostics,
      ...footless.diagnostics,
      ...(ofImprint ? [] : reportUnclaimed(cut.unclaimed)),
      ...found,
      ...conflicts,
      ...differences,
    ].sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
    ...(paged.starts.length > 0 && { pages: paged.starts }),
    ...(totals.length > 0 && { totals }),
  };
  return {
    bulletin: withinContract(script.printed(bulletin)),
    checks: checks.map(script.printedCheck),
    ...checked,
    misprints: placeMisprints(
      decided.misprints,
      { lines: corrected.lines, corrections: decided.corrections },
      drafted,
    ),
  };
}

function contentsEntry(
  { title, byline, page, lines }: Entry,
  order: number,
  documents: BulletinDocument[],
): ContentsEntry {
  const document = documents.find((one) => one.order === order)?.id ?? null;
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) throw new Error(`contents entry ${order} has no line`);
  return { order, title, byline, page, document, lines: [first.no, last.no] };
}

const byLine = (a: Omission, b: Omission) => a.lines[0] - b.lines[0];

/** The last non-blank source line before the next document's title. */
function lastLine(lines: Line[], next: Line | undefined): number {
  return lines[(next ? next.ordinal - 1 : lines.length) - 1]?.no ?? 1;
}

const leftOut = ({ no, text }: Line, reason: Omission["reason"]): Omission => ({
  lines: [no, no],
  text,
  reason,
});

function reportUnclaimed(lines: Line[]): Diagnostic[] {
  const [first] = lines;
  if (!first) return [];
  const message = `第${first.no}行起有${lines.length}行文字不属于任何文件，未收录。请核对目录与标题`;
  return [warning("text/unclaimed", message, first.no)];
}

function noDocuments(lines: Line[]): Diagnostic {
  const message = "没有读出任何文件。请核对目录、标题是否齐全";
  return error("document/none", message, lines[0]?.no ?? null);
}
