import { createHash } from "node:crypto";
import type { Database, Transaction } from "./database";
import { type ArchiveRows, archiveRows, type Contents } from "./rows";

/** Raised when the same bulletins are stored otherwise than before, so that readers let go of what they keep. */
const STORE_VERSION = 1;

// Few enough for SQLite's limit of bound values whatever the table, many enough that statements cost little.
const BATCH = 500;
const AN_HOUR = 3_600_000;

/** What the archive holds, as one value: no time in it, so the same bulletins give the same revision. */
export function revisionOf(rows: ArchiveRows): string {
  const hash = createHash("sha256").update(`${STORE_VERSION}\n`);
  for (const issue of rows.issue) hash.update(issue.bulletinJson).update("\n");
  for (const diagnostic of rows.diagnostic) hash.update(JSON.stringify(diagnostic)).update("\n");
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
  await database.$transaction(
    async (transaction) => {
      await clear(transaction);
      await fill(transaction, rows);
      await transaction.importRun.create({ data: { revision, importedAt } });
    },
    { timeout: AN_HOUR },
  );
  return revision;
}

async function clear(transaction: Transaction): Promise<void> {
  await transaction.importRun.deleteMany();
  await transaction.diagnostic.deleteMany();
  await transaction.correction.deleteMany();
  await transaction.planItem.deleteMany();
  await transaction.appointment.deleteMany();
  await transaction.attendance.deleteMany();
  await transaction.agendaItem.deleteMany();
  await transaction.block.deleteMany();
  await transaction.author.deleteMany();
  await transaction.contentsEntry.deleteMany();
  await transaction.document.deleteMany();
  await transaction.meetingStatement.deleteMany();
  await transaction.meeting.deleteMany();
  await transaction.issue.deleteMany();
}

async function fill(transaction: Transaction, rows: ArchiveRows): Promise<void> {
  await inBatches(rows.issue, (data) => transaction.issue.createMany({ data }), 20);
  await inBatches(rows.meeting, (data) => transaction.meeting.createMany({ data }));
  await inBatches(rows.meetingStatement, (data) =>
    transaction.meetingStatement.createMany({ data }),
  );
  await inBatches(rows.document, (data) => transaction.document.createMany({ data }));
  await inBatches(rows.contentsEntry, (data) => transaction.contentsEntry.createMany({ data }));
  await inBatches(rows.author, (data) => transaction.author.createMany({ data }));
  await inBatches(rows.block, (data) => transaction.block.createMany({ data }));
  await inBatches(rows.agendaItem, (data) => transaction.agendaItem.createMany({ data }));
  await inBatches(rows.attendance, (data) => transaction.attendance.createMany({ data }));
  await inBatches(rows.appointment, (data) => transaction.appointment.createMany({ data }));
  await inBatches(rows.planItem, (data) => transaction.planItem.createMany({ data }));
  await inBatches(rows.correction, (data) => transaction.correction.createMany({ data }));
  await inBatches(rows.diagnostic, (data) => transaction.diagnostic.createMany({ data }));
}

async function inBatches<Row>(
  rows: Row[],
  write: (batch: Row[]) => Promise<unknown>,
  size = BATCH,
): Promise<void> {
  for (let from = 0; from < rows.length; from += size) await write(rows.slice(from, from + size));
}
