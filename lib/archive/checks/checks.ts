import { z } from "zod";
import { checkSchema, diagnosticSchema } from "../../bulletin/schema";
import type { Check, Diagnostic, ImportChanges, IssueSummary, Sources } from "../model";
import { archive } from "../store/database";
import { sourcesOf } from "../store/sources";
import { ISSUE_SUMMARY, issueSummary } from "../store/summaries";

export type CheckResult = Check["result"];

export interface CheckedIssue {
  issue: IssueSummary;
  checks: Check[];
  diagnostics: (Diagnostic & { file: string })[];
}

/** How the whole archive fares, and one year of it in full. */
export interface ChecksPage {
  /** Of the whole archive. */
  totals: Record<CheckResult, number>;
  /** Newest first; null gathers issues that print no year. */
  years: { year: number | null; issues: IssueSummary[]; differs: number }[];
  year: number | null;
  /** The issues of that year, newest first. */
  issues: CheckedIssue[];
  /** Of files that are no issue. */
  strays: (Diagnostic & { file: string })[];
  sources: Sources;
  run: { importedAt: string; revision: string; changes: ImportChanges } | null;
}

const changes = z.object({
  added: z.array(z.string()),
  changed: z.array(z.string()),
  removed: z.array(z.string()),
});

/** `year` undefined asks for the newest, null for the issues that print none. Null when the archive has no such year. */
export async function getChecks(year?: number | null): Promise<ChecksPage | null> {
  const database = archive();
  const [issues, counts, strays, run] = await Promise.all([
    database.issue.findMany({ select: ISSUE_SUMMARY, orderBy: { position: "desc" } }),
    database.check.groupBy({ by: ["issueId", "result"], _count: true }),
    database.diagnostic.findMany({ where: { issueId: null }, orderBy: { position: "asc" } }),
    database.importRun.findFirst(),
  ]);
  const years = byYear(issues.map(issueSummary), counts);
  const shown = year === undefined ? years[0] : years.find((one) => one.year === year);
  if (year !== undefined && !shown) return null;
  const checked = await checkedIssues(shown?.issues ?? []);
  const quotes = checked
    .flatMap(({ checks }) => checks.flatMap(({ declared, read }) => [declared, read]))
    .flatMap(({ evidence }) => evidence ?? []);
  return {
    totals: totalsOf(counts),
    years,
    year: shown?.year ?? null,
    issues: checked,
    strays: strays.map(diagnosticOf),
    sources: await sourcesOf(quotes),
    run: run && { ...run, changes: changes.parse(run.changes) },
  };
}

type Count = { issueId: string; result: string; _count: number };

function totalsOf(counts: Count[]): Record<CheckResult, number> {
  const of = (result: CheckResult) =>
    counts.filter((row) => row.result === result).reduce((sum, row) => sum + row._count, 0);
  return {
    agrees: of("agrees"),
    differs: of("differs"),
    explained: of("explained"),
    unchecked: of("unchecked"),
  };
}

function byYear(issues: IssueSummary[], counts: Count[]): ChecksPage["years"] {
  const differs = new Map(
    counts.filter(({ result }) => result === "differs").map((row) => [row.issueId, row._count]),
  );
  return [...new Set(issues.map(({ year }) => year))].map((year) => {
    const own = issues.filter((issue) => issue.year === year);
    return { year, issues: own, differs: own.reduce((n, { id }) => n + (differs.get(id) ?? 0), 0) };
  });
}

async function checkedIssues(issues: IssueSummary[]): Promise<CheckedIssue[]> {
  const where = { issueId: { in: issues.map(({ id }) => id) } };
  const orderBy = { position: "asc" } as const;
  const [checks, diagnostics] = await Promise.all([
    archive().check.findMany({ where, orderBy }),
    archive().diagnostic.findMany({ where, orderBy }),
  ]);
  return issues.map((issue) => ({
    issue,
    checks: checks
      .filter(({ issueId }) => issueId === issue.id)
      .map((row) => checkSchema.parse(row)),
    diagnostics: diagnostics.filter(({ issueId }) => issueId === issue.id).map(diagnosticOf),
  }));
}

const diagnosticOf = (row: { file: string }) => ({
  ...diagnosticSchema.parse(row),
  file: row.file,
});
