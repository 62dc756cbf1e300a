/** When each issue and document was first imported, and an issue last read otherwise: carried from archive to archive. */
import { peek } from "../store/sqlite/peek";
import type { Columns } from "./table";

interface Issue {
  id: string;
  hash: string;
  documents: string[];
}

/** What the archive that readers are given tells of an issue. */
interface Known {
  firstImportedAt: string;
  changedAt: string;
}

/** `hashes` are those of the published issues; `importedAt` is when this import runs. */
export function historyColumns(
  live: string,
  hashes: ReadonlyMap<string, string>,
  issues: Issue[],
  importedAt: string,
): Columns[] {
  const before = historyIn(live);
  return [
    {
      ...{ table: "issues", set: ["firstImportedAt", "changedAt"], key: ["id"] },
      rows: issues.map(({ id, hash }) => {
        const known = before.issues.get(id);
        const isSame = hashes.get(id) === hash;
        return [
          known?.firstImportedAt ?? importedAt,
          (isSame ? known?.changedAt : null) ?? importedAt,
          id,
        ];
      }),
    },
    {
      ...{ table: "documents", set: ["firstImportedAt"], key: ["id"] },
      rows: issues.flatMap(({ documents }) =>
        documents.map((id) => [before.documents.get(id) ?? importedAt, id]),
      ),
    },
  ];
}

const NOTHING = { issues: new Map<string, Known>(), documents: new Map<string, string>() };

const historyIn = (live: string) =>
  peek(live, (database) => {
    const issues = database
      .prepare<[], Known & { id: string }>(
        `SELECT "id", "firstImportedAt", "changedAt" FROM "issues"`,
      )
      .all();
    const documents = database
      .prepare<[], [id: string, at: string]>(`SELECT "id", "firstImportedAt" FROM "documents"`)
      .raw()
      .all();
    return {
      issues: new Map(issues.map(({ id, ...known }): [string, Known] => [id, known])),
      documents: new Map(documents),
    };
  }) ?? NOTHING;
