import { redirect } from "next/navigation";
import { findIssueBySerial } from "@/lib/archive/issues/issues";
import * as links from "@/lib/site/links";
import { serialParams } from "@/lib/site/params";
import { nothing } from "../../../../data";

type Props = { params: Promise<{ serial: string }> };

/** Leads to the issue's data, as /issues/no/15 to its page. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const address = await serialParams(params);
  const issue = address && (await findIssueBySerial(address.serial));
  if (!issue) return nothing("本站没有这一总期号的公报。");
  redirect(links.issueJson(issue.id));
}
