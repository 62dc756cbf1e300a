import { cutAtSpans, type Span } from "../../../spans";
import type { Fragment } from "../../model";
import { archive } from "../../store/database";
import { DOCUMENT_SUMMARY, documentSummary } from "../../store/summaries";
import { type CorrectedParagraph, correctedParagraphs, misprintsIn } from "../corrected";
import { type BlockText, blocksOf } from "../hits";
import type { Loaded } from "../loaded";
import { byDate, titled } from "../rank";
import { open } from "../search";
import { blockAt, blocksHolding } from "../snippet";
import { BREAK, type SearchText } from "../text/engine";
import { foldForSearch, foldWithOffsets } from "../text/fold";
import { runsOf } from "../text/runs";
import { type Alignment, align, likelyStart } from "./alignment";
import type { CheckedQuotation, Place, Verdict } from "./model";
import { outermostPairs } from "./pairs";
import { type Passage, passagesIn, type Quotation } from "./read";

/** More quotations than a page has. */
const MOST = 500;
/** Documents shown of those that say it. */
const SHOWN = 3;
/** Documents in which the nearest reading is looked for. */
const TRIED = 3;
/** What differs in more than this of its characters is another text. */
const MOST_DIFFERING = 0.4;
/** Beyond this a sentence that nobody set in quotes is its writer's own. */
const MOST_UNQUOTED = 0.2;

interface Found {
  text: Pick<SearchText, "id">;
  block: string;
}

/** As it is found, folded, and where. */
interface Stands {
  kind: "verbatim";
  folded: string;
  found: Found[];
  total: number;
  own: boolean;
  cells: boolean;
  misprinted: boolean;
}

type Finding =
  | Stands
  | { kind: "differs"; found: Found; folded: string; alignment: Alignment; from: number }
  | { kind: "absent" };

/**
 * Each quotation of a text held against the archive; null before the first import. `left` are those beyond the most, `unpaired`
 * the marks by which more may have been meant than was held against it.
 */
export async function checkQuotations(
  text: string,
): Promise<{ checked: CheckedQuotation[]; left: number; unpaired: number } | null> {
  const archived = await open();
  if (!archived) return null;
  const held = { ...archived.loaded, corrected: await correctedParagraphs(archive()) };
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
  return { checked, left, unpaired: outermostPairs(text).unpaired };
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
    ...{ own: false, cells: false, misprinted: false },
  });
  const own = kind === "title" ? titled(text, texts) : [];
  const holding = own.length > 0 ? own : await engine.find([folded]);
  if (holding.length > 0) {
    const shown = await engine.read(byDate(holding, SHOWN));
    const found = shown.map((one) => ({
      text: one,
      block: own.length > 0 ? TITLE : (blocksHolding(one, folded)[0] ?? TITLE),
    }));
    const total = holding.length;
    return { ...standing(found), total, own: own.length > 0 };
  }
  const misprinted = corrected.filter(({ printed }) => printed.includes(folded));
  if (misprinted.length > 0) {
    const found = misprinted.map(({ document, block }) => ({ text: document, block }));
    return { ...standing(found.slice(-SHOWN).reverse()), misprinted: true };
  }
  const likest = await engine.read(await engine.near(folded, TRIED));
  const over = likest.flatMap((one) => {
    const block = blockOverCells(one, folded);
    return block === undefined ? [] : [{ text: one, block }];
  });
  if (over.length > 0) return { ...standing(over), cells: true };
  let nearest: Extract<Finding, { kind: "differs" }> | null = null;
  for (const one of likest) {
    const near = nearestIn(one, folded);
    if (
      near &&
      near.alignment.differing < (nearest?.alignment.differing ?? Number.POSITIVE_INFINITY)
    )
      nearest = near;
  }
  return nearest ?? { kind: "absent" };
}

/** A row as it is copied: no search goes over the border of a cell or a name, but to the letter it stands there. */
function blockOverCells({ body, blocks }: SearchText, folded: string): string | undefined {
  return blocks.find(([, begins], at) => {
    const block = body.slice(begins, blocks[at + 1]?.[1]);
    return block.replaceAll(BREAK, "").includes(folded);
  })?.[0];
}

const TITLE = "p1";
/** The text around the place, by which more may have been put in than the phrase has. */
const AROUND = 0.3;

function nearestIn(text: SearchText, folded: string): Extract<Finding, { kind: "differs" }> | null {
  const { title, body, blocks } = text;
  const whole = title + BREAK + body;
  const start = likelyStart(whole, folded);
  if (start === null) return null;
  // A phrase never goes on past its block: where it stands is where most of it does.
  const middle = Math.max(0, Math.min(whole.length - 1, start + (folded.length >> 1)));
  const inTitle = middle < title.length;
  const offset = title.length + BREAK.length;
  const block = inTitle ? TITLE : blockAt(blocks, middle - offset);
  if (block === undefined) return null;
  const at = blocks.findIndex(([id]) => id === block);
  const begins = inTitle ? 0 : offset + (blocks[at]?.[1] ?? 0);
  const ends = inTitle ? title.length : offset + (blocks[at + 1]?.[1] ?? body.length + 1) - 1;
  const slack = Math.ceil(folded.length * AROUND);
  const from = Math.max(begins, start - slack);
  const alignment = align(folded, whole.slice(from, Math.min(ends, start + folded.length + slack)));
  if (alignment.differing > folded.length * MOST_DIFFERING) return null;
  return { kind: "differs", found: { text, block }, folded, alignment, from: from - begins };
}

interface Shown {
  places: Map<string, Omit<Place, "block" | "corrected">>;
  blocks: Map<string, BlockText>;
  corrected: Map<string, CorrectedParagraph>;
}

const keyOf = ({ text, block }: Found) => `${text.id} ${block}`;

/** The documents and blocks that are shown, asked for at one time. */
async function shownOf(findings: Finding[], held: Held): Promise<Shown> {
  const found = findings.flatMap((one) =>
    one.kind === "verbatim" ? one.found : one.kind === "differs" ? [one.found] : [],
  );
  const ids = [...new Set(found.map(({ text }) => text.id))];
  const database = archive();
  const near = findings.flatMap((one) => (one.kind === "differs" ? [one.found] : []));
  const [rows, blocks] = await Promise.all([
    database.document.findMany({ where: { id: { in: ids } }, select: DOCUMENT_SUMMARY }),
    blocksOf(
      database,
      near.map(({ text, block }) => ({ document: text.id, block })),
    ),
  ]);
  const places = new Map<string, Omit<Place, "block" | "corrected">>();
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
    return place ? [{ ...place, block: found.block, corrected }] : [];
  };
  if (finding.kind === "verbatim") {
    const { kind, folded, found, total, own, cells, misprinted } = finding;
    const places = found.flatMap((one) => {
      const paragraph = shown.corrected.get(keyOf(one));
      return placeOf(one, paragraph ? misprintsIn(folded, paragraph, misprinted) : []);
    });
    return { kind, total, own, cells, misprinted, places };
  }
  if (finding.kind === "absent") return finding;
  const [place] = placeOf(finding.found, []);
  const block = shown.blocks.get(keyOf(finding.found));
  // An import between finding and showing may have taken it away.
  if (!place || !block) return { kind: "absent" };
  const { alignment, from } = finding;
  const moved = (span: Span) => ({ from: span.from + from, to: span.to + from });
  const placed = foldedBlock(block);
  const within = moved(alignment.span);
  return {
    ...{ kind: "differs", place, differing: alignment.differing },
    ...{ at: placed.starts[within.from] ?? 0 },
    misprints: shown.corrected.get(keyOf(finding.found))?.misprints ?? [],
    typed: cutFolded(foldWithOffsets(quotation.text), quotation.text, alignment.typed, null),
    printed: cutFolded(placed, block.text, alignment.printed.map(moved), within),
  };
}

interface Placed {
  starts: number[];
  ends: number[];
}

/** A block as it is searched, with where each character of it is printed. */
function foldedBlock(block: BlockText): Placed {
  const placed: Placed = { starts: [], ends: [] };
  for (const run of runsOf(block)) {
    const { starts, ends } = foldWithOffsets(run.text);
    placed.starts.push(...starts.map((at) => at + run.at), run.at + run.text.length);
    placed.ends.push(...ends.map((at) => at + run.at), run.at + run.text.length);
  }
  return placed;
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
