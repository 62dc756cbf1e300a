import { checksAsData } from "@/lib/archive/checks/checks";
import { withSources } from "@/lib/archive/store/sources";
import { csvOf } from "@/lib/csv";
import { queryOf, yearOfListParams } from "@/lib/site/params";
import { checkColumns } from "@/lib/site/tables";
import { asCsv, nothing } from "../../data";
import { origin } from "../../site";

/** One row a comparison; reached as /checks.csv. */
export async function GET(request: Request): Promise<Response> {
  const asked = await yearOfListParams(queryOf(request));
  if (!asked) return nothing("没有这一年的核对。");
  const rows = withSources(
    checksAsData(asked.year),
    ({ declared, read }) => (declared.evidence ?? read.evidence)?.document ?? null,
  );
  return asCsv(csvOf(checkColumns(await origin()), rows), "checks");
}
