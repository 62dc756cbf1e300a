import { z } from "zod";
import { checkSchema, diagnosticSchema } from "../../bulletin/schema";
import { serialUnit } from "../../words";
import type { Prisma } from "../generated/client";
import { issueYears } from "../issues/issues";
import type {
  ArchiveCheck,
  Check,
  Diagnostic,
  ImportChanges,
  IssueSummary,
  Sources,
} from "../model";
import { type IssueReview, issueReviewSchema } from "../review/review";
import { archive } from "../store/database";
import { kept } from "../store/kept";
import { inBatches } from "../store/rows/batches";
import { groupedBy } from "../store/rows/grouped";
import { sourcesOf } from "../store/sources";
import { ISSUE_SUMMARY, issueSummary } from "../store/summaries";

export type CheckResult = Check["result"];

export interface CheckedIssue {
  issue: IssueSummary;
  checks: ArchiveCheck[];
  diagnostics: (Diagnostic & { file: string })[];
}

/** Serial numbers that lie between two issues of the archive and belong to none of it. */
export interface Gap {
  /** The issue they come before. */
  issue: string;
  from: number;
  to: number;
  /** 号 or 期, as that issue calls its own. */
  unit: string;
}

export interface CheckedYear {
  /** Null gathers issues that print no year. */
  year: number | null;
  count: number;
  differs: number;
  /** Newest first; only those of the year that is shown, where the archive is large. */
  issues: IssueSummary[];
  /** Before which of its issues numbers are missing. */
  gaps: Gap[];
}

/** How the whole archive fares, and one year of it in full. */
export interface ChecksPage {
  /** Of the whole archive. */
  totals: Record<CheckResult, number>;
  /** Newest first. */
  years: CheckedYear[];
  year: number | null;
  /** The issues of that year, newest first. */
  issues: CheckedIssue[];
  /** Of files that are no issue. */
  strays: (Diagnostic & { file: string })[];
  sources: Sources;
  run: { importedAt: string; changes: ImportChanges; review: IssueReview[] } | null;
  /** Of the issues that the last import changed, those that are named. */
  changed: IssueSummary[];
}

/** Of more than these only the shown year's are named one by one. */
const WHOLE = 48;

const archiveCheck = checkSchema.extend({
  year: z.int().nullable(),
  series: z.string().nullable(),
});
export const checkOf = (row: unknown): ArchiveCheck => archiveCheck.parse(row);

const reviews = z.array(issueReviewSchema);

const changesSchema = z.object({
  added: z.array(z.string()),
  changed: z.array(z.string()),
  removed: z.array(z.string()),
});

/** `year` undefined asks for the newest, null for the issues that print none. Null when the archive has no such year. */
export async function getChecks(year?: number | null): Promise<ChecksPage | null> {
  const years = await issueYears();
  const shown = year === undefined ? years[0] : years.find((one) => one.year === year);
  if (year !== undefined && !shown) return null;
  const isWhole = years.reduce((sum, { issues }) => sum + issues, 0) <= WHOLE;
  const [totals, differs, gaps, issues, strays, run] = await Promise.all([
    totalsOf(),
    differsByYear(),
    gapsByYear(),
    issuesWhere(isWhole ? {} : { year: shown?.year ?? null }),
    straysOfAll(),
    lastRun(),
  ]);
  const of = (wanted: number | null) => issues.filter((issue) => issue.year === wanted);
  const checked = shown ? await checkedIssues(of(shown.year)) : [];
  const quotes = checked
    .flatMap(({ checks }) => checks.flatMap(({ declared, read }) => [declared, read]))
    .flatMap(({ evidence }) => evidence ?? []);
  const changes = run && changesSchema.parse(run.changes);
  return {
    totals,
    years: years.map((one) => ({
      ...{ year: one.year, count: one.issues, issues: of(one.year) },
      differs: differs.get(one.year) ?? 0,
      gaps: gaps.get(one.year) ?? [],
    })),
    year: shown?.year ?? null,
    issues: checked,
    strays: strays.map(diagnosticOf),
    sources: await sourcesOf(quotes),
    run:
      run && changes
        ? { importedAt: run.importedAt, changes, review: reviews.parse(run.review) }
        : null,
    changed: changes ? await issuesWhere({ id: { in: named(changes) } }) : [],
  };
}

/** Nobody reads hundreds of names: the first of each kind are enough. */
const named = (changes: ImportChanges) =>
  Object.values(changes).flatMap((ids) => ids.slice(0, MOST_NAMED));
const MOST_NAMED = 10;

async function issuesWhere(where: Prisma.IssueWhereInput): Promise<IssueSummary[]> {
  const rows = await archive().issue.findMany({
    ...{ where, select: ISSUE_SUMMARY, orderBy: { position: "desc" } },
  });
  return rows.map(issueSummary);
}

const straysOfAll = kept((database) =>
  database.diagnostic.findMany({ where: { issueId: null }, orderBy: { position: "asc" } }),
);

const lastRun = kept((database) =>
  database.importRun.findFirst({ select: { importedAt: true, changes: true, review: true } }),
);

const totalsOf = kept(async (database): Promise<Record<CheckResult, number>> => {
  const counts = await database.check.groupBy({ by: ["result"], _count: true });
  const of = (result: CheckResult) => counts.find((row) => row.result === result)?._count ?? 0;
  return {
    agrees: of("agrees"),
    differs: of("differs"),
    explained: of("explained"),
    unchecked: of("unchecked"),
    changed: of("changed"),
  };
});

type Year = number | null;
const yearOf = (year: bigint | null): Year => (year === null ? null : Number(year));

const differsByYear = kept(async (database): Promise<Map<Year, number>> => {
  const rows = await database.$queryRaw<{ year: bigint | null; differs: bigint }[]>`
    SELECT "issues"."year", count(*) AS "differs" FROM "checks" JOIN "issues" ON "id" = "issueId"
    WHERE "result" = 'differs' GROUP BY "issues"."year"`;
  return new Map(rows.map(({ year, differs }) => [yearOf(year), Number(differs)]));
});

const gapsByYear = kept(async (database): Promise<Map<Year, Gap[]>> => {
  const rows = await database.$queryRaw<
    (Pick<IssueSummary, "numberUnit" | "serialUnit"> & {
      issue: string;
      year: bigint | null;
      serial: bigint;
      before: bigint;
    })[]
  >`
    SELECT * FROM (
      SELECT "id" AS "issue", "year", "numberUnit", "serialUnit", "serialNumber" AS "serial", max(coalesce("lastSerialNumber", "serialNumber")) OVER (
        ORDER BY "serialNumber" RANGE BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
      ) AS "before" FROM "issues" WHERE "serialNumber" IS NOT NULL) AS numbered
    WHERE "serial" - "before" > 1 ORDER BY "serial"`;
  const gaps = new Map<Year, Gap[]>();
  for (const { issue, year, serial, before, ...called } of rows) {
    const from = Number(before) + 1;
    const gap = { issue, from, to: Number(serial) - 1, unit: serialUnit(called) };
    gaps.set(yearOf(year), [...(gaps.get(yearOf(year)) ?? []), gap]);
  }
  return gaps;
});

async function checkedIssues(issues: IssueSummary[]): Promise<CheckedIssue[]> {
  const ids = issues.map(({ id }) => id);
  const orderBy = { position: "asc" } as const;
  const [checks, diagnostics] = await Promise.all([
    inBatches(ids, (batch) =>
      archive().check.findMany({ where: { issueId: { in: batch } }, orderBy }),
    ),
    inBatches(ids, (batch) =>
      archive().diagnostic.findMany({ where: { issueId: { in: batch } }, orderBy }),
    ),
  ]);
  return issues.map((issue) => ({
    issue,
    checks: checks.filter(({ issueId }) => issueId === issue.id).map(checkOf),
    diagnostics: diagnostics.filter(({ issueId }) => issueId === issue.id).map(diagnosticOf),
  }));
}

/** A comparison and the issue it stands in. */
export interface PlacedCheck extends ArchiveCheck {
  issue: string;
}

/** A diagnostic, its file, and the issue of that file if it is one. */
export interface PlacedDiagnostic extends Diagnostic {
  file: string;
  issue: string | null;
}

/** Every comparison of the archive, or of one year (null: of the issues that print none), some at a time. */
export const checksAsData = (year?: number | null) =>
  ofIssues(year, async (ids): Promise<PlacedCheck[]> => {
    const rows = await archive().check.findMany({
      where: { issueId: { in: ids } },
      orderBy: [{ issue: { position: "desc" } }, { position: "asc" }],
    });
    return rows.map((row) => ({ issue: row.issueId, ...checkOf(row) }));
  });

/** So the diagnostics; of the whole archive those first that are of no issue. */
export async function* diagnosticsAsData(
  year?: number | null,
): AsyncGenerator<PlacedDiagnostic[], void> {
  const placed = (row: { file: string; issueId: string | null }) => {
    return { issue: row.issueId, ...diagnosticOf(row) };
  };
  if (year === undefined) yield (await straysOfAll()).map(placed);
  yield* ofIssues(year, async (ids) => {
    const where = { issueId: { in: ids } };
    const rows = await archive().diagnostic.findMany({ where, orderBy: { position: "asc" } });
    const byIssue = groupedBy(rows, ({ issueId }) => issueId);
    return ids.flatMap((id) => byIssue.get(id) ?? []).map(placed);
  });
}

async function* ofIssues<Row>(
  year: number | null | undefined,
  read: (ids: string[]) => Promise<Row[]>,
): AsyncGenerator<Row[], void> {
  const issues = await issuesWhere(year === undefined ? {} : { year });
  for (let from = 0; from < issues.length; from += ISSUES_AT_ONCE)
    yield await read(issues.slice(from, from + ISSUES_AT_ONCE).map(({ id }) => id));
}
const ISSUES_AT_ONCE = 100;

const diagnosticOf = (row: { file: string }) => ({
  ...diagnosticSchema.parse(row),
  file: row.file,
});
