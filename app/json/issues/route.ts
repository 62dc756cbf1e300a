import { listIssues } from "@/lib/archive/issues/issues";
import { toJson } from "@/lib/site/json";
import * as links from "@/lib/site/links";
import { asJson } from "../../data";
import { described, origin } from "../../site";

/** What the archive is, and every issue, the newest first, with its bulletin JSON's address; reached as /issues.json. */
export async function GET(): Promise<Response> {
  const [issues, archive, address] = await Promise.all([listIssues(), described(), origin()]);
  const listed = issues.map((issue) => ({
    ...issue,
    url: links.absolute(address, links.issue(issue.id)),
    json: links.absolute(address, links.issueJson(issue.id)),
  }));
  return asJson(toJson({ ...archive, issues: listed }));
}
