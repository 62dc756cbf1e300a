import { cutAtSpans, type Span } from "../../../spans";
import type { Fragment } from "../../model";
import { archive } from "../../store/database";
import { DOCUMENT_SUMMARY, documentSummary } from "../../store/summaries";
import {
  type CorrectedParagraph,
  correctedParagraphs,
  correctedWithin,
  misprintsIn,
} from "../corrected";
import { type BlockText, blocksOf } from "../hits";
import type { Loaded } from "../loaded";
import { isWholeNumber } from "../parted/figures";
import { TITLE } from "../parted/joined";
import { standingOver } from "../parted/over";
import { byDate, titled } from "../rank";
import { open } from "../search";
import { blockAt, blocksHolding } from "../snippet";
import { isQuote, withoutQuotes } from "../text/characters";
import { type Engine, placesOf, type SearchEntry, type SearchText } from "../text/engine";
import { foldForSearch, foldWithOffsets } from "../text/fold";
import { runsOf } from "../text/runs";
import type { Alignment } from "./alignment";
import type { CheckedQuotation, Place, Verdict } from "./model";
import { nearestIn } from "./nearest";
import { outermostPairs } from "./pairs";
import { type Passage, passagesIn, type Quotation, shortIn } from "./read";

/** More quotations than a page has. */
const MOST = 500;
/** Documents shown of those that say it. */
const SHOWN = 3;
/** Documents in which the nearest reading is looked for. */
const TRIED = 3;
/** Documents that are read to see whether a number stands whole in them, the newest. */
const MOST_READ = 100;
/** Beyond this a sentence that nobody set in quotes is its writer's own. */
const MOST_UNQUOTED = 0.2;

interface Found {
  text: Pick<SearchText, "id">;
  /** In order; several where it runs over the ends of paragraphs. */
  blocks: string[];
}

/** As it is found, folded, and where. */
interface Stands {
  kind: "verbatim";
  folded: string;
  found: Found[];
  total: number;
  own: boolean;
  parted: boolean;
  misprinted: boolean;
}

type Finding =
  | Stands
  | { kind: "differs"; found: Found; folded: string; alignment: Alignment }
  | { kind: "absent" };

interface CheckedText {
  checked: CheckedQuotation[];
  left: number;
  short: string[];
  unpaired: number;
}

/**
 * Each quotation of a text held against the archive; null before the first import. `left` are those beyond the most, `short`
 * words that it sets off and that were not, `unpaired` the marks by which more may have been meant than was held against it.
 */
export async function checkQuotations(text: string): Promise<CheckedText | null> {
  const archived = await open();
  if (!archived) return null;
  const held = { ...archived.loaded, corrected: await correctedParagraphs() };
  const found: { quotation: Quotation; finding: Finding }[] = [];
  let left = 0;
  for (const passage of passagesIn(text)) {
    if (found.length >= MOST) left += passage.quotations.length;
    else found.push(...(await foundOf(passage, held)));
  }
  left += Math.max(0, found.length - MOST);
  const told = found.slice(0, MOST);
  const shown = await shownOf(
    told.map(({ finding }) => finding),
    held,
  );
  const checked = told.map(({ quotation, finding }) => ({
    ...{ quotation, verdict: verdictOf(quotation, finding, shown) },
  }));
  // Within a sentence that is the bulletin's they were.
  const read = told.filter(({ finding }) => finding.kind !== "absent");
  const short = shortIn(text).filter(
    (word) => !read.some(({ quotation }) => quotation.text.includes(word)),
  );
  return { checked, left, short, unpaired: outermostPairs(text).unpaired };
}

type Held = Loaded & { corrected: CorrectedParagraph[] };

/** The sentence, where it is the bulletin's and its quotes only set off a term; else each of its quotations. */
async function foundOf({ sentence, quotations }: Passage, held: Held) {
  const whole = sentence && (await findingOf(sentence, held));
  if (sentence && whole && isOfBulletin(whole)) return [{ quotation: sentence, finding: whole }];
  const found: { quotation: Quotation; finding: Finding }[] = [];
  for (const quotation of quotations)
    found.push({ quotation, finding: await findingOf(quotation, held) });
  return found;
}

const isOfBulletin = (finding: Finding) =>
  finding.kind === "verbatim" ||
  (finding.kind === "differs" &&
    finding.alignment.differing <= finding.folded.length * MOST_UNQUOTED);

async function findingOf(
  { kind, text }: Quotation,
  { engine, texts, corrected }: Held,
): Promise<Finding> {
  const folded = foldForSearch(text);
  const standing = (found: Found[]): Stands => ({
    ...{ kind: "verbatim", folded, found, total: found.length },
    ...{ own: false, parted: false, misprinted: false },
  });
  const own = kind === "title" ? titled(text, texts) : [];
  if (own.length > 0) {
    const found = byDate(own, SHOWN).map((one) => ({ text: one, blocks: [TITLE] }));
    return { ...standing(found), total: own.length, own: true };
  }
  const { found, total } = await holdingWhole(await engine.find([folded]), folded, engine);
  if (found.length > 0) return { ...standing(found), total };
  const misprinted = corrected.filter(({ printed }) => printed.includes(folded));
  if (misprinted.length > 0) {
    const found = misprinted.map(({ document, block }) => ({ text: document, blocks: [block] }));
    return { ...standing(found.slice(-SHOWN).reverse()), misprinted: true };
  }
  const over = await standingOver(folded, engine);
  if (over.length > 0) return { ...standing(over.slice(0, SHOWN)), parted: true };
  let nearest: Extract<Finding, { kind: "differs" }> | null = null;
  for (const one of await engine.read(await engine.near(folded, TRIED))) {
    const near = nearestIn(one, folded);
    if (!near || near.alignment.differing >= (nearest?.alignment.differing ?? folded.length + 1))
      continue;
    const { blocks, alignment } = near;
    nearest = { kind: "differs", found: { text: one, blocks }, folded, alignment };
  }
  return nearest ?? { kind: "absent" };
}

/** Of the documents that hold it the newest; where it begins or ends in a number, those where that stands whole. */
async function holdingWhole(holding: SearchEntry[], folded: string, { read }: Engine) {
  const isNumber = /^\p{Nd}|\p{Nd}$/u.test(folded);
  const newest = await read(byDate(holding, isNumber ? MOST_READ : SHOWN));
  const found = newest.flatMap((text): Found[] => {
    if (!isNumber) return [{ text, blocks: [blocksHolding(text, folded)[0] ?? TITLE] }];
    const block = blockOfWhole(text, folded);
    return block === undefined ? [] : [{ text, blocks: [block] }];
  });
  const isAll = isNumber && holding.length <= MOST_READ;
  return { found: found.slice(0, SHOWN), total: isAll ? found.length : holding.length };
}

function blockOfWhole({ title, body, blocks }: SearchText, folded: string): string | undefined {
  const wholeIn = (text: string) =>
    placesOf(text, folded).find((at) => isWholeNumber(text, { from: at, to: at + folded.length }));
  if (wholeIn(title) !== undefined) return TITLE;
  const at = wholeIn(body);
  return at === undefined ? undefined : blockAt(blocks, at);
}

type Sourced = Pick<Place, "document" | "issue" | "meeting">;

interface Shown {
  places: Map<string, Sourced>;
  blocks: Map<string, BlockText>;
  corrected: Map<string, CorrectedParagraph>;
}

const keysOf = ({ text, blocks }: Found) => blocks.map((block) => `${text.id} ${block}`);

/** The documents and blocks that are shown, asked for at one time. */
async function shownOf(findings: Finding[], held: Held): Promise<Shown> {
  const found = findings.flatMap((one) =>
    one.kind === "verbatim" ? one.found : one.kind === "differs" ? [one.found] : [],
  );
  const ids = [...new Set(found.map(({ text }) => text.id))];
  const database = archive();
  const read = findings.flatMap((one) =>
    one.kind === "differs" ? [one.found] : one.kind === "verbatim" && !one.parted ? one.found : [],
  );
  const [rows, blocks] = await Promise.all([
    database.document.findMany({ where: { id: { in: ids } }, select: DOCUMENT_SUMMARY }),
    blocksOf(
      database,
      read.flatMap(({ text, blocks }) => blocks.map((block) => ({ document: text.id, block }))),
    ),
  ]);
  const places = new Map<string, Sourced>();
  for (const row of rows) {
    const issue = held.issuesById.get(row.issueId);
    const meeting = row.meetingId === null ? undefined : held.meetingsById.get(row.meetingId);
    if (issue)
      places.set(row.id, { document: documentSummary(row), issue, meeting: meeting ?? null });
  }
  const ofKey = [...blocks].flatMap(([id, own]) =>
    own.map((block): [string, BlockText] => [`${id} ${block.block}`, block]),
  );
  const corrected = held.corrected.map((one): [string, CorrectedParagraph] => [
    `${one.document.id} ${one.block}`,
    one,
  ]);
  return { places, blocks: new Map(ofKey), corrected: new Map(corrected) };
}

function verdictOf(quotation: Quotation, finding: Finding, shown: Shown): Verdict {
  const placeOf = (found: Found, corrected: Place["corrected"]): Place[] => {
    const place = shown.places.get(found.text.id);
    const [block, last] = [found.blocks[0], found.blocks.at(-1)];
    return place && block && last ? [{ ...place, block, last, corrected, ...AS_TYPED }] : [];
  };
  if (finding.kind === "verbatim") {
    const { kind, folded, found, total, own, parted, misprinted } = finding;
    const places = found.flatMap((one) => {
      const paragraphs = keysOf(one).flatMap((key) => shown.corrected.get(key) ?? []);
      const corrected = paragraphs.flatMap((paragraph) =>
        parted ? correctedWithin(folded, paragraph) : misprintsIn(folded, paragraph, misprinted),
      );
      const [key] = keysOf(one);
      const block = parted || misprinted ? undefined : shown.blocks.get(key ?? "");
      return placeOf(one, corrected).map((place) => {
        const runs = own
          ? [place.document.title]
          : block
            ? runsOf(block).map((run) => run.text)
            : [];
        return { ...place, ...writtenOtherwise(quotation.text, runs) };
      });
    });
    return { kind, total, own, parted, misprinted, places };
  }
  if (finding.kind === "absent") return finding;
  const [place] = placeOf(finding.found, []);
  const keys = keysOf(finding.found);
  const blocks = keys.flatMap((key) => shown.blocks.get(key) ?? []);
  // An import between finding and showing may have taken it away.
  if (!place || blocks.length < keys.length) return { kind: "absent" };
  const { alignment } = finding;
  const placed = foldedBlocks(blocks);
  const misprints = keys.flatMap((key, at) =>
    (shown.corrected.get(key)?.misprints ?? []).map((one) => ({
      ...one,
      ...movedBy(placed.begins[at] ?? 0, one),
    })),
  );
  return {
    ...{ kind: "differs", place, differing: alignment.differing, misprints },
    ...{ at: placed.starts[alignment.span.from] ?? 0 },
    typed: cutFolded(foldWithOffsets(quotation.text), quotation.text, alignment.typed, null),
    printed: cutFolded(placed, placed.text, alignment.printed, alignment.span),
  };
}

/** What is printed where the words are the same and their form is not: 張偉 for 张伟, r&d for R&D. Null where one is as typed. */
function writtenOtherwise(typed: string, runs: string[]): Pick<Place, "written" | "inMarksAlone"> {
  if (runs.some((run) => bare(run).includes(bare(typed)))) return AS_TYPED;
  const folded = foldForSearch(typed);
  for (const run of runs) {
    const { text, starts, ends } = foldWithOffsets(run);
    const at = text.indexOf(folded);
    if (at < 0) continue;
    const written = withMarks(run, starts[at] ?? 0, ends[at + folded.length - 1] ?? run.length);
    return { written, inMarksAlone: withoutQuotes(bare(written)) === withoutQuotes(bare(typed)) };
  }
  return AS_TYPED;
}
const AS_TYPED = { written: null, inMarksAlone: false };

/** With the quotation marks right at its ends, which are folded away. */
function withMarks(text: string, from: number, to: number): string {
  const [opens, closes] = [isQuote(text.charAt(from - 1)), isQuote(text.charAt(to))];
  return text.slice(opens ? from - 1 : from, closes ? to + 1 : to);
}
/** Neither blanks nor the width of a letter are of the words. */
const bare = (text: string) => text.normalize("NFKC").replace(/\s/gu, "");

const movedBy = (by: number, { from, to }: Span): Span => ({ from: from + by, to: to + by });

interface Placed {
  starts: number[];
  ends: number[];
}

/** Blocks as they are searched, one line after another, with where each character is printed and each block begins. */
function foldedBlocks(blocks: BlockText[]): Placed & { text: string; begins: number[] } {
  const placed = { starts: [] as number[], ends: [] as number[], begins: [] as number[] };
  let begin = 0;
  for (const block of blocks) {
    placed.begins.push(begin);
    for (const run of runsOf(block)) {
      const { starts, ends } = foldWithOffsets(run.text);
      const at = begin + run.at;
      placed.starts.push(...starts.map((start) => start + at), at + run.text.length);
      placed.ends.push(...ends.map((end) => end + at), at + run.text.length);
    }
    begin += block.text.length + 1;
  }
  return { ...placed, text: blocks.map(({ text }) => text).join("\n") };
}

/** A text, or a stretch of it, cut where folded spans of it stand. */
function cutFolded(
  { starts, ends }: Placed,
  text: string,
  marks: Span[],
  within: Span | null,
): Fragment[] {
  const printed = ({ from, to }: Span): Span => ({
    from: starts[from] ?? text.length,
    to: Math.max(starts[from] ?? 0, ends[to - 1] ?? 0),
  });
  const { from, to } = within ? printed(within) : { from: 0, to: text.length };
  return cutAtSpans(text.slice(from, to), marks.map(printed), from);
}
