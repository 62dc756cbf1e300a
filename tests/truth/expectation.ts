/**
 * What a small case expects of a bulletin, and what is missing or wrong of it. A key that an expected row leaves out is not
 * compared; `{ any: [a, b] }` takes either. Appointments and attendance are whole lists, the others are whole where `exact`
 * names them.
 */
import type { Bulletin } from "../../lib/bulletin/schema";

type Value = unknown;
type Row = Record<string, Value>;
type Family = "appointments" | "attendance" | "meetings" | "documents" | "omissions";
type Named = Record<string, (Row | string)[]>;

export interface Expectation extends Partial<Record<Family, Row[]>> {
  exact?: Family[];
  /** A block that `contains` the words and has the other keys; `lacks` are words that it must not hold. */
  blocks?: Row[];
  diagnostics?: (Row | string)[];
  /** Some warning or error must be there. */
  warned?: boolean;
  has?: Named;
  at_most?: Named;
  max?: Record<string, Row[]>;
  absent?: Named;
  any_of?: Expectation[];
  all_of?: Expectation[];
  ordered?: boolean;
}

const FAMILIES: Family[] = ["appointments", "attendance", "meetings", "documents", "omissions"];
const WHOLE: Family[] = ["appointments", "attendance"];
/** Compared without blanks and width. */
const FOLDED = new Set(["title", "name", "text", "agenda", "quote", "message", "cell"]);
/** Keys that say how a row is expected, not what it holds. */
const CONTROL = new Set(["optional", "max", "contains", "lacks", "document"]);

const fold = (text: Value) =>
  String(text ?? "")
    .normalize("NFKC")
    .replace(/[\s\u200b]+/gu, "");

const isRow = (value: Value): value is Row =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function isSame(key: string, want: Value, got: Value): boolean {
  if (isRow(want) && Array.isArray(want.any)) return want.any.some((one) => isSame(key, one, got));
  if (key === "agenda")
    return isSameList(want, got, (item) => stopped(isRow(item) ? item.text : item));
  if (key === "rows") return isSameList(want, got, (row) => JSON.stringify(listOf(row).map(fold)));
  if (isRow(want)) return isRow(got) && fits(want, got);
  if (Array.isArray(want) && want.some(isRow)) {
    const { missing, extra } = paired(rowsIn(want), rowsIn(got));
    return missing.length + extra.length === 0;
  }
  if (FOLDED.has(key) && typeof want === "string") return got !== null && fold(want) === fold(got);
  return JSON.stringify(want) === JSON.stringify(got ?? null);
}

const listOf = (value: Value): Value[] => (Array.isArray(value) ? value : []);
const rowsIn = (value: Value): Row[] => listOf(value).filter(isRow);
const stopped = (text: Value) => fold(text).replace(/[。;]+$/u, "");

function isSameList(want: Value, got: Value, of: (item: Value) => string): boolean {
  const [wanted, given] = [want, got].map((list) => listOf(list).map(of));
  return JSON.stringify(wanted) === JSON.stringify(given);
}

const fits = (want: Row, got: Row) =>
  Object.entries(want).every(([key, value]) => CONTROL.has(key) || isSame(key, value, got[key]));

/** Pairs rows one to one, as many as can be; rows that must be there come before those that may. */
function paired(wanted: Row[], given: Row[]): { missing: Row[]; extra: Row[] } {
  const takenBy = new Map<Row, Row>();
  const place = (want: Row, tried: Set<Row>): boolean =>
    given.some((row) => {
      if (tried.has(row) || !fits(want, row)) return false;
      tried.add(row);
      const holder = takenBy.get(row);
      if (holder && !place(holder, tried)) return false;
      takenBy.set(row, want);
      return true;
    });
  const inOrder = wanted.toSorted((a, b) => Number(a.optional ?? 0) - Number(b.optional ?? 0));
  const missing = inOrder.filter((want) => !place(want, new Set()) && want.optional !== true);
  return { missing, extra: given.filter((row) => !takenBy.has(row)) };
}

function diagnosticFits(want: Row | string, found: Bulletin["diagnostics"][number]): boolean {
  if (typeof want === "string") return found.code === want;
  const says = want.contains === undefined || fold(found.message).includes(fold(want.contains));
  return says && fits(want, { ...found });
}

/** The blocks an expectation may mean: those that hold its words, in its document where it names one. */
function blocksOf({ documents }: Bulletin, want: Row): Row[] {
  return documents
    .filter(({ order }) => want.document === undefined || want.document === order)
    .flatMap(({ blocks }) => blocks)
    .filter(({ kind, text }) => {
      if (want.contains === undefined) return true;
      return (
        fold(text).includes(fold(want.contains)) && (kind !== "title" || want.kind === "title")
      );
    })
    .map((block) => ({ ...block }));
}

const blockFits = (want: Row, block: Row) =>
  fits(want, block) &&
  ![want.lacks ?? []].flat().some((words) => fold(block.text).includes(fold(words)));

const rowsOf = (bulletin: Bulletin, family: string): Row[] =>
  family === "authors"
    ? bulletin.documents.flatMap(({ authors }) => rowsIn(authors))
    : rowsIn(Object.entries(bulletin).find(([key]) => key === family)?.[1]);

const shown = (what: Value) => JSON.stringify(what);
const pairsOf = (named: Named = {}) =>
  Object.entries(named).map(([family, rows]) => [family, rows.filter(isRow)] as const);

/** What is missing or wrong, a line each; nothing where all holds. */
export function problems(bulletin: Bulletin, expected: Expectation): string[] {
  return [
    ...FAMILIES.flatMap((family) => listProblems(bulletin, expected, family)),
    ...(expected.blocks ?? [])
      .filter((want) => !blocksOf(bulletin, want).some((block) => blockFits(want, block)))
      .map((want) => `no block ${shown(want)}`),
    ...(expected.diagnostics ?? [])
      .filter((want) => !bulletin.diagnostics.some((found) => diagnosticFits(want, found)))
      .map((want) => `no diagnostic ${shown(want)}`),
    ...(expected.warned && !bulletin.diagnostics.some(isWarning) ? ["no warning at all"] : []),
    ...pairsOf(expected.has).flatMap(([family, rows]) =>
      paired(rows, rowsOf(bulletin, family)).missing.map((row) => `${family}: no ${shown(row)}`),
    ),
    ...pairsOf(expected.at_most).flatMap(([family, rows]) =>
      paired(rows, rowsOf(bulletin, family)).extra.map((row) => `${family}: wrong ${shown(row)}`),
    ),
    ...pairsOf(expected.max).flatMap(([family, rows]) =>
      rows
        .filter((want) => rowsLike(bulletin, family, want) > Number(want.max))
        .map((want) => `${family}: more than ${want.max} of ${shown(want)}`),
    ),
    ...Object.entries(expected.absent ?? {}).flatMap(([family, rows]) =>
      rows
        .filter((want) => isThere(bulletin, family, want))
        .map((want) => `${family}: there is ${shown(want)}`),
    ),
    ...(expected.all_of ?? []).flatMap((one) => problems(bulletin, one)),
    ...fewest((expected.any_of ?? []).map((one) => problems(bulletin, one))),
  ];
}

function listProblems(bulletin: Bulletin, expected: Expectation, family: Family): string[] {
  const wanted = expected[family];
  if (!wanted) return [];
  const given = rowsOf(bulletin, family);
  const { missing, extra } = paired(wanted, given);
  const isWhole = WHOLE.includes(family) || expected.exact?.includes(family);
  const places = wanted.map((want) => given.findIndex((row) => fits(want, row)));
  const isInOrder = places.every((at, index) => index === 0 || at >= (places[index - 1] ?? 0));
  return [
    ...missing.map((row) => `${family}: no ${shown(row)}`),
    ...(isWhole ? extra.map((row) => `${family}: wrong ${shown(row)}`) : []),
    ...(expected.ordered && missing.length === 0 && !isInOrder ? [`${family}: out of order`] : []),
  ];
}

/** That a file comes without contents is told of all these cases. */
const isWarning = ({ severity, code }: Bulletin["diagnostics"][number]) =>
  severity !== "info" && code !== "contents/absent";

const rowsLike = (bulletin: Bulletin, family: string, want: Row) =>
  rowsOf(bulletin, family).filter((row) => fits(want, row)).length;

function isThere(bulletin: Bulletin, family: string, want: Row | string): boolean {
  if (family === "diagnostics") {
    return bulletin.diagnostics.some((found) => diagnosticFits(want, found));
  }
  if (typeof want === "string") return false;
  if (family === "blocks") return blocksOf(bulletin, want).some((block) => blockFits(want, block));
  return rowsLike(bulletin, family, want) > 0;
}

/** One of several is enough: where none holds, what the nearest lacks. */
const fewest = ([first = [], ...others]: string[][]) =>
  others.reduce((least, one) => (one.length < least.length ? one : least), first);
