/** What does not agree, beside the words that declare it. */
import type { ArchiveCheck } from "../model";
import { archive } from "../store/database";
import { checkOf } from "./checks";

/** Of documents (`2021-2/7`) the comparisons of what they declare that differ, explained or not, in their order. */
export async function differingIn(documents: string[]): Promise<ArchiveCheck[]> {
  const wanted = new Set(documents);
  const issues = [...new Set(documents.map((id) => id.split("/")[0] ?? ""))];
  const found: ArchiveCheck[] = [];
  for (let from = 0; from < issues.length; from += AT_ONCE) {
    const rows = await archive().check.findMany({
      where: {
        issueId: { in: issues.slice(from, from + AT_ONCE) },
        result: { in: ["differs", "explained"] },
      },
      orderBy: [{ issue: { position: "asc" } }, { position: "asc" }],
    });
    found.push(...rows.map(checkOf).filter((check) => isOf(check, wanted)));
  }
  return found;
}

/** As much as a statement may name at once. */
const AT_ONCE = 400;

const isOf = ({ declared, read }: ArchiveCheck, documents: ReadonlySet<string>) =>
  [declared, read].some(({ evidence }) => evidence && documents.has(evidence.document));
