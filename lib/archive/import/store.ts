import { createHash } from "node:crypto";
import type { ImportChanges } from "../model";
import { searchRows } from "../search/text/stored";
import type { Database, Transaction } from "../store/database";
import { figuresOf } from "./figures";
import { clear, insert, type Row } from "./insert";
import { type ArchiveRows, archiveRows, type Contents, searchTextsOf } from "./rows";

/** Raised when the same bulletins are stored otherwise than before, so that readers let go of what they keep. */
const STORE_VERSION = 6;

const AN_HOUR = 3_600_000;

/** What the archive holds, as one value: no time in it, so the same bulletins give the same revision. */
export function revisionOf(rows: ArchiveRows): string {
  const hash = createHash("sha256").update(`${STORE_VERSION}\n`);
  for (const { bulletinJson } of rows.issueText) hash.update(bulletinJson).update("\n");
  for (const row of [...rows.check, ...rows.diagnostic])
    hash.update(JSON.stringify(row)).update("\n");
  return hash.digest("hex");
}

/**
 * Replaces the whole archive in one transaction: readers see the old one or the new one, nothing between. Afterwards:
 * the database holds these bulletins and no other, and the answer is its revision.
 */
export async function storeArchive(
  database: Database,
  contents: Contents,
  importedAt: string,
): Promise<string> {
  const rows = archiveRows(contents);
  const revision = revisionOf(rows);
  const search = await searchRows(searchTextsOf(contents));
  await database.$transaction(
    async (transaction) => {
      const tables = [...tablesOf(rows), ...searchTables(search)];
      const changes = changesOf(await storedIssues(transaction), rows);
      await transaction.importRun.deleteMany();
      for (const [table] of tables.toReversed()) await clear(transaction, table);
      for (const [table, tableRows] of tables) await insert(transaction, table, tableRows);
      await transaction.importRun.create({
        data: {
          ...{ revision, importedAt, changes: { ...changes }, search: { ...search.manifest } },
          figures: { ...figuresOf(rows) },
        },
      });
    },
    { timeout: AN_HOUR },
  );
  return revision;
}

/** What the archive held before this import, by issue. */
async function storedIssues(transaction: Transaction): Promise<Map<string, string>> {
  const issues = await transaction.issueText.findMany({
    select: { issueId: true, bulletinJson: true },
  });
  return new Map(issues.map(({ issueId, bulletinJson }) => [issueId, bulletinJson]));
}

/** Issues that are new, read otherwise than before, or gone. */
function changesOf(
  before: ReadonlyMap<string, string>,
  { issueText: now }: ArchiveRows,
): ImportChanges {
  const ids = new Set(now.map(({ issueId }) => issueId));
  return {
    added: now.flatMap(({ issueId }) => (before.has(issueId) ? [] : [issueId])),
    changed: now.flatMap(({ issueId, bulletinJson }) =>
      before.has(issueId) && before.get(issueId) !== bulletinJson ? [issueId] : [],
    ),
    removed: [...before.keys()].filter((id) => !ids.has(id)),
  };
}

const searchTables = ({
  texts,
  index,
}: Awaited<ReturnType<typeof searchRows>>): [string, Row[]][] => [
  ["search_texts", texts],
  ["search_index", index],
];

/** Every table and its rows, each after those it points at. */
function tablesOf(rows: ArchiveRows): [string, Row[]][] {
  return [
    ["issues", rows.issue],
    ["issue_texts", rows.issueText],
    ["meetings", rows.meeting],
    ["meeting_statements", rows.meetingStatement],
    ["documents", rows.document],
    ["contents_entries", rows.contentsEntry],
    ["authors", rows.author],
    ["blocks", rows.block],
    ["agenda_items", rows.agendaItem],
    ["answers", rows.answer],
    ["attendance", rows.attendance],
    ["appointments", rows.appointment],
    ["plan_items", rows.planItem],
    ["corrections", rows.correction],
    ["checks", rows.check],
    ["diagnostics", rows.diagnostic],
  ];
}
