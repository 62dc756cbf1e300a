import type { Metadata } from "next";
import { Empty } from "@/components/page/empty";
import { PageTitle } from "@/components/page/page-title";
import { getDocument } from "@/lib/archive/documents/documents";
import type { DocumentPage } from "@/lib/archive/model";
import { refuse } from "@/lib/site/answer/refusal";
import { formatIssue, visible } from "@/lib/site/format";
import * as links from "@/lib/site/links";
import { passageParams } from "@/lib/site/params";
import {
  blocksOf,
  passageMarks,
  passageName,
  passageOf,
  wordsOf,
} from "@/lib/site/passages/passage";
import { loader } from "../../../../page-loader";
import { Shell } from "../../../../shell";
import { documentMetadata, ShownDocument } from "../shown";

type Props = PageProps<"/issues/[issue]/[order]/[passage]">;

/** A document whose paragraphs are asked for; no blocks where it has none of that name. */
const load = loader(
  ({ params }: Props) => passageParams(params),
  async ({ issue, order, passage }) => {
    const page = await getDocument(issue, order);
    return page && { page, passage, blocks: blocksOf(passage, page.document) };
  },
);

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { page, passage, blocks } = await load(props);
  if (!blocks) return { title: `本件没有${passageName(passage)}这一段` };
  const path = links.passage(page.document.id, passageOf(blocks));
  return documentMetadata(page, {
    path,
    words: wordsOf(blocks) || page.document.title,
    card: links.card(path),
  });
}

export default async function Passage(props: Props) {
  const { page, passage, blocks } = await load(props);
  const metadata = () => generateMetadata(props);
  if (!blocks) return <NoPassage {...{ page, metadata }} name={passageName(passage)} />;
  const own = passageOf(blocks);
  return (
    <ShownDocument
      {...{ page, metadata }}
      path={links.passage(page.document.id, own)}
      marks={passageMarks(blocks)}
      place={own.first}
    />
  );
}

interface Missing {
  page: DocumentPage;
  name: string;
  metadata: () => Promise<Metadata>;
}

function NoPassage({ page: { document, issue }, name, metadata }: Missing) {
  refuse(404);
  const last = document.blocks.at(-1)?.id;
  return (
    <Shell metadata={metadata} section="issues">
      <PageTitle title={`本件没有${name}这一段`} />
      <Empty says={`${visible(document.title)}（${formatIssue(issue)}第${document.order}件）`}>
        <p>
          {last && `本件最后一段是${last}。`}可从
          <a href={links.document(document.id)}>本件开头</a>读起，或看
          <a href={links.issue(issue.id)}>这一期的目录</a>。
        </p>
      </Empty>
    </Shell>
  );
}
