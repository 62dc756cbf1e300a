import { listIssueDates, listIssues } from "@/lib/archive/issues/issues";
import { ATOM, toAtom } from "@/lib/site/atom";
import { issuesFeed } from "@/lib/site/feeds";
import { asXml } from "../../data";
import { feedOrigin } from "../feed-origin";

/** New issues to follow; reached as /issues.atom. */
export async function GET(): Promise<Response> {
  const [issues, dates, from] = await Promise.all([listIssues(), listIssueDates(), feedOrigin()]);
  return asXml(toAtom(issuesFeed(issues, dates, from)), ATOM);
}
