import { getMembersData } from "@/lib/archive/members/members";
import { toCsv } from "@/lib/csv";
import { membersParams } from "@/lib/site/params";
import { memberColumns } from "@/lib/site/tables";
import { asCsv, nothing } from "../../../data";
import { origin } from "../../../site";

/** One row a member; reached as /members/16.csv. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ series: string }> },
): Promise<Response> {
  const asked = await membersParams(params);
  const data = asked && (await getMembersData(asked.series));
  if (!data) return nothing("本站没有这一届的名单。");
  return asCsv(toCsv(memberColumns(await origin()), data.members), `members-${data.series.id}`);
}
