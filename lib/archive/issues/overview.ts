import type { ArchiveOverview } from "../model";
import { archive } from "../store/database";
import { getFigures } from "../store/figures";
import { getImportTime } from "../store/revision";
import { getIssue, issueYears } from "./issues";

export async function getOverview(): Promise<ArchiveOverview> {
  const [newest, years, importedAt, { counts }] = await Promise.all([
    archive().issue.findFirst({ select: { id: true }, orderBy: { position: "desc" } }),
    issueYears(),
    getImportTime(),
    getFigures(),
  ]);
  const page = newest && (await getIssue(newest.id));
  return {
    newest: page,
    ...{ counts, importedAt },
    years: years.flatMap(({ year }) => year ?? []).sort((a, b) => a - b),
  };
}
