import { listIssues } from "@/lib/archive/issues/issues";
import { toCsv } from "@/lib/csv";
import { issueColumns } from "@/lib/site/tables";
import { asCsv } from "../../data";
import { origin } from "../../site";

/** One row an issue, the newest first; reached as /issues.csv. */
export const GET = async (): Promise<Response> =>
  asCsv(toCsv(issueColumns(await origin()), await listIssues()), "issues");
