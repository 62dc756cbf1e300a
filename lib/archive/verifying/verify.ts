import { encodingOf } from "../../bulletin/source/text";
import type { Prisma } from "../generated/client";
import { archive } from "../store/database";
import { NUMBERED_ISSUE } from "../store/summaries";
import { differenceOf } from "./difference";
import { lineMarks } from "./marks";
import type { KnownFile, Verdict } from "./model";
import { otherwiseIn, readSource, sha256Of } from "./text-form";

const ISSUE = {
  ...NUMBERED_ISSUE,
  ...{ sha256: true, firstImportedAt: true, changedAt: true },
} satisfies Prisma.IssueSelect;
type IssueRow = Prisma.IssueGetPayload<{ select: typeof ISSUE }>;

const known = (
  kind: KnownFile["kind"],
  { sha256, firstImportedAt, changedAt, ...issue }: IssueRow,
) => ({ kind, issue, sha256, firstImportedAt, changedAt }) satisfies KnownFile;

/** Whether a file of this digest is one that the archive was made from. */
export async function verifyDigest(sha256: string): Promise<Verdict> {
  const text = await archive().issue.findFirst({ where: { sha256 }, select: ISSUE });
  if (text) return { kind: "same", of: known("text", text) };
  const pdf = await archive().facsimile.findFirst({
    where: { sha256 },
    select: { issue: { select: ISSUE } },
  });
  if (pdf) return { kind: "same", of: { ...known("facsimile", pdf.issue), sha256 } };
  return { kind: "absent" };
}

/** The same of a file itself; of a text that is otherwise, how. */
export async function verifyFile(bytes: Uint8Array): Promise<Verdict> {
  const same = await verifyDigest(sha256Of(bytes));
  if (same.kind === "same") return same;
  const given = readSource(bytes, encodingOf(bytes));
  const row = await archive().issue.findFirst({
    where: { textSha256: given.digest },
    select: SOURCE,
  });
  if (!row?.text) return nearest(given.lines);
  const own = readSource(row.text.source, row.encoding);
  return {
    ...{ kind: "alike", of: knownText(row), given: given.form, own: own.form },
    otherwise: otherwiseIn(given.form, own.form),
  };
}

const SOURCE = {
  ...ISSUE,
  ...{ encoding: true, text: { select: { source: true } } },
} satisfies Prisma.IssueSelect;
type SourceRow = Prisma.IssueGetPayload<{ select: typeof SOURCE }>;

const knownText = ({ text: _, encoding: __, ...row }: SourceRow) => known("text", row);

/** Of the given lines at least so many stand in the text that they are taken for. */
const LEAST_SHARED = 0.5;

async function nearest(lines: string[]): Promise<Verdict> {
  const [likest] = await archive().lineMark.groupBy({
    by: ["issueId"],
    where: { mark: { in: lineMarks(lines) } },
    _count: { mark: true },
    orderBy: [{ _count: { mark: "desc" } }, { issueId: "asc" }],
    take: 1,
  });
  if (!likest) return { kind: "absent" };
  const row = await archive().issue.findUnique({
    where: { id: likest.issueId },
    select: SOURCE,
  });
  if (!row?.text) return { kind: "absent" };
  const difference = differenceOf(lines, readSource(row.text.source, row.encoding).lines);
  return difference.shared < LEAST_SHARED * difference.written
    ? { kind: "absent" }
    : { kind: "near", of: knownText(row), ...difference };
}
