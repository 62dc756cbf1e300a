import { listNewIssues } from "@/lib/archive/issues/issues";
import { ATOM, toAtom } from "@/lib/site/atom";
import { issuesFeed } from "@/lib/site/feeds";
import { FOUND_PAGE_SIZE } from "@/lib/site/found";
import { pagedParams, queryOf } from "@/lib/site/params";
import { asXml, nothing } from "../../data";
import { NO_SUCH_PAGE } from "../../searched";
import { feedOrigin } from "../feed-origin";

/** New issues to follow; reached as /issues.atom. */
export async function GET(request: Request): Promise<Response> {
  const asked = await pagedParams(queryOf(request));
  if (!asked) return nothing(NO_SUCH_PAGE);
  const { page } = asked;
  const { total, issues } = await listNewIssues(page, FOUND_PAGE_SIZE);
  const pageCount = Math.max(1, Math.ceil(total / FOUND_PAGE_SIZE));
  if (page > pageCount) return nothing(NO_SUCH_PAGE);
  return asXml(toAtom(issuesFeed(issues, { page, pageCount }, await feedOrigin())), ATOM);
}
