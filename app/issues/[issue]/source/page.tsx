import type { Metadata } from "next";
import { SourceText } from "@/components/issues/source-text";
import { DataLinks } from "@/components/page/data-links";
import { PageTitle } from "@/components/page/page-title";
import { getFacsimile } from "@/lib/archive/issues/facsimile";
import { getSource } from "@/lib/archive/issues/source";
import { formatIssue } from "@/lib/site/format";
import * as links from "@/lib/site/links";
import { issueParams } from "@/lib/site/params";
import { pageMetadata } from "../../../metadata";
import { loader } from "../../../page-loader";
import { Shell } from "../../../shell";

type Props = PageProps<"/issues/[issue]/source">;

const load = loader(
  ({ params }: Props) => issueParams(params),
  ({ issue }) => getSource(issue),
);

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { issue, file } = await load(props);
  return pageMetadata({
    title: `${formatIssue(issue)}原文`,
    path: links.source(issue.id),
    data: { path: links.source(issue.id), as: ["json"] },
    description: `${formatIssue(issue)}收到的文本 ${file}，逐行编号，未作任何改动。`,
    column: "各期公报",
  });
}

export default async function Source(props: Props) {
  const { issue, file, sha256, encoding, lines, documents } = await load(props);
  const label = formatIssue(issue);
  return (
    <Shell
      metadata={() => generateMetadata(props)}
      section="issues"
      crumbs={[
        { label: "各期公报", href: links.issues() },
        { label, href: links.issue(issue.id) },
        { label: "原文" },
      ]}
    >
      <PageTitle title={`${label}原文`}>
        <p>收到的文本，逐行编号，一字未改。每行号是这一行的链接。</p>
        <dl className="text-note mt-3 grid grid-cols-[5em_minmax(0,1fr)] gap-y-1">
          <dt>文件</dt>
          <dd>{file}</dd>
          <dt>行数</dt>
          <dd>{lines.length}</dd>
          <dt>编码</dt>
          <dd>{encoding.toUpperCase()}</dd>
          <dt>SHA-256</dt>
          <dd>
            <span className="break-all">{sha256}</span>
            <a href={links.verify(sha256)} className="block" rel="nofollow">
              核对手里的文件是不是这一份
            </a>
          </dd>
        </dl>
        <DataLinks of={links.source(issue.id)} forms={["json"]} />
      </PageTitle>
      <SourceText
        lines={lines}
        documents={documents}
        facsimileOf={(await getFacsimile(issue.id)) && issue.id}
      />
    </Shell>
  );
}
