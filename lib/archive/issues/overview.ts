import type { ArchiveOverview } from "../model";
import { archive } from "../store/database";
import { getFigures } from "../store/figures";
import { getImportTime } from "../store/revision";
import { getSettings } from "../store/settings";
import { getIssue, issueYears } from "./issues";

export async function getOverview(): Promise<ArchiveOverview> {
  const [newest, years, importedAt, { counts }, settings] = await Promise.all([
    archive().issue.findFirst({ select: { id: true }, orderBy: { position: "desc" } }),
    issueYears(),
    getImportTime(),
    getFigures(),
    getSettings(),
  ]);
  const page = newest && (await getIssue(newest.id));
  const { introduction = null, publisher } = settings;
  const name = publisher?.name ?? page?.issue.publisher;
  return {
    introduction,
    publisher: name === undefined ? null : { name, also: publisher?.also ?? [] },
    newest: page,
    ...{ counts, importedAt },
    years: years.flatMap(({ year }) => year ?? []).sort((a, b) => a - b),
  };
}
