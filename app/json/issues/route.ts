import { listIssues } from "@/lib/archive/issues/issues";
import * as links from "@/lib/site/links";
import { asJson } from "../../data";
import { origin } from "../../site";

/** Every issue, the newest first, and where its bulletin JSON stands; reached as /issues.json. */
export async function GET(): Promise<Response> {
  const [issues, address] = await Promise.all([listIssues(), origin()]);
  const listed = issues.map((issue) => ({
    ...issue,
    url: links.absolute(address, links.issue(issue.id)),
    json: links.absolute(address, links.issueJson(issue.id)),
  }));
  return asJson(JSON.stringify({ issues: listed }));
}
