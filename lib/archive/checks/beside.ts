/** What does not agree, beside the words that declare it. */
import type { ArchiveCheck } from "../model";
import { archive } from "../store/database";
import { checkOf } from "./checks";

/** With the year of its issue, under which all comparisons of that are. */
export type DifferingCheck = ArchiveCheck & { ofYear: number | null };

/** Of documents (`2021-2/7`) the comparisons of what they declare that differ, explained or not, in their order. */
export async function differingIn(documents: string[]): Promise<DifferingCheck[]> {
  const wanted = new Set(documents);
  const issues = [...new Set(documents.map((id) => id.split("/")[0] ?? ""))];
  const found: DifferingCheck[] = [];
  for (let from = 0; from < issues.length; from += AT_ONCE) {
    const rows = await archive().check.findMany({
      where: {
        issueId: { in: issues.slice(from, from + AT_ONCE) },
        result: { in: ["differs", "explained"] },
      },
      include: { issue: { select: { year: true } } },
      orderBy: [{ issue: { position: "asc" } }, { position: "asc" }],
    });
    for (const { issue, ...row } of rows) {
      const check = checkOf(row);
      if (isOf(check, wanted)) found.push({ ...check, ofYear: issue.year });
    }
  }
  return found;
}

/** As much as a statement may name at once. */
const AT_ONCE = 400;

const isOf = ({ declared, read }: ArchiveCheck, documents: ReadonlySet<string>) =>
  [declared, read].some(({ evidence }) => evidence && documents.has(evidence.document));
