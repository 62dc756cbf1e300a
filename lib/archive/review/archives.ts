/** Two archives, one of them about to take the place of the other: what that does to each issue. */
import type Sqlite from "better-sqlite3";
import type { Check } from "../../bulletin/schema";
import type { ImportChanges } from "../model";
import { type Settings, settingsSchema } from "../store/settings";
import { peek } from "../store/sqlite/peek";
import { type StoredIssue, settingsLines } from "./lines";
import { type IssueReview, reviewIssue, reviewWhole } from "./review";

/** `before` is the file of the archive that readers are given. Nothing where there is none: all of it is new. */
export const reviewArchives = (
  before: string,
  after: Sqlite.Database,
  { added, changed, removed }: ImportChanges,
): IssueReview[] =>
  peek(before, (old) =>
    [...added, ...changed, ...removed].map((id) =>
      reviewIssue(id, storedIssue(old, id), storedIssue(after, id)),
    ),
  ) ?? [];

/** The same of what is said of the whole archive. */
export const reviewSettings = (before: string, after: Settings): IssueReview[] =>
  peek(before, (old) => {
    const json = old.prepare<[], string>(`SELECT "settings" FROM "import_runs"`).pluck().get();
    const settings = json === undefined ? {} : settingsSchema.parse(JSON.parse(json));
    return reviewWhole("settings", settingsLines(settings), settingsLines(after));
  }) ?? [];

interface CheckRow extends Pick<Check, "subject" | "result"> {
  declared: string;
  read: string;
}

function storedIssue(database: Sqlite.Database, id: string): StoredIssue | null {
  const json = database
    .prepare<[string], string>(`SELECT "bulletinJson" FROM "issue_texts" WHERE "issueId" = ?`)
    .pluck()
    .get(id);
  if (json === undefined) return null;
  const checks = database
    .prepare<[string], CheckRow>(
      `SELECT "subject", "result", "declared", "read" FROM "checks" WHERE "issueId" = ? ORDER BY "position"`,
    )
    .all(id);
  const diagnostics = database
    .prepare<[string], StoredIssue["diagnostics"][number]>(
      `SELECT "severity", "code", "message" FROM "diagnostics" WHERE "issueId" = ? ORDER BY "position"`,
    )
    .all(id);
  return {
    bulletin: JSON.parse(json),
    checks: checks.map(({ declared, read, ...check }) => ({
      ...{ ...check, declared: JSON.parse(declared), read: JSON.parse(read) },
    })),
    diagnostics,
  };
}
