/** What is known of a digest, as JSON for programs. */
import type { KnownFile, Verdict } from "../../archive/verifying/model";
import { formatIssue } from "../format";
import * as links from "../links";

export const NOT_A_DIGEST =
  "请在sha256处写SHA-256：六十四个十六进制的字符（0至9、a至f），前后的文件名可以留着。";

/** Where the file itself is to be had. */
export const addressOfFile = ({ kind, issue }: KnownFile) =>
  kind === "text" ? links.source(issue.id) : links.facsimile(issue.id);

/** `file` is null where the archive was made from no such file. */
export function verifiedData(sha256: string, verdict: Verdict, origin: string) {
  if (verdict.kind !== "same") return { sha256, file: null };
  const { of } = verdict;
  const { kind, issue, firstImportedAt, changedAt } = of;
  return {
    sha256,
    file: {
      ...{ kind, url: links.absolute(origin, addressOfFile(of)), firstImportedAt, changedAt },
      issue: {
        ...{ id: issue.id, name: formatIssue(issue) },
        url: links.absolute(origin, links.issue(issue.id)),
      },
    },
  };
}
