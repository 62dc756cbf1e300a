import { getContentsData } from "@/lib/archive/issues/issues";
import { toCsv } from "@/lib/csv";
import { issueParams } from "@/lib/site/params";
import { contentsColumns } from "@/lib/site/tables";
import { asCsv, nothing } from "../../../data";
import { origin } from "../../../site";

/** One row a line of the contents; reached as /issues/2021-2.csv. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ issue: string }> },
): Promise<Response> {
  const asked = await issueParams(params);
  const data = asked && (await getContentsData(asked.issue));
  if (!data) return nothing("本站没有这一期公报。");
  const { issue, contents } = data;
  return asCsv(toCsv(contentsColumns(issue, await origin()), contents), issue.id);
}
