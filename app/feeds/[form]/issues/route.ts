import { listNewIssues } from "@/lib/archive/issues/issues";
import { issuesFeed } from "@/lib/site/feeds/feeds";
import { FOUND_PAGE_SIZE } from "@/lib/site/found";
import { pagedParams, queryOf } from "@/lib/site/params";
import { asFeed } from "../../answer";

/** New issues to follow; reached as /issues.atom. */
export const GET = (request: Request, { params }: { params: Promise<{ form: string }> }) =>
  asFeed(params, async (_, from) => {
    const asked = await pagedParams(queryOf(request));
    if (!asked) return null;
    const { page } = asked;
    const { total, issues } = await listNewIssues(page, FOUND_PAGE_SIZE);
    const pageCount = Math.max(1, Math.ceil(total / FOUND_PAGE_SIZE));
    return page > pageCount ? null : issuesFeed(issues, { page, pageCount }, from);
  });
