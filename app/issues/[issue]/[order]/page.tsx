import type { Metadata } from "next";
import { DocumentView } from "@/components/documents/view";
import { getDocument } from "@/lib/archive/documents/documents";
import { getFacsimile } from "@/lib/archive/issues/facsimile";
import { phraseMarks } from "@/lib/archive/search/marks";
import { citations } from "@/lib/site/cite/citations";
import { citeSource } from "@/lib/site/cite/law";
import { formatIssue } from "@/lib/site/format";
import { DOCUMENT_FORMS } from "@/lib/site/forms/document";
import * as links from "@/lib/site/links";
import { documentParams, markParams } from "@/lib/site/params";
import { quoteMarks } from "@/lib/site/quote";
import { documentThing } from "@/lib/site/structured";
import { referenceTags } from "@/lib/site/tags";
import { pageMetadata } from "../../../metadata";
import { loader } from "../../../page-loader";
import { Shell } from "../../../shell";
import { origin, today } from "../../../site";

type Props = PageProps<"/issues/[issue]/[order]">;

const load = loader(
  ({ params }: Props) => documentParams(params),
  ({ issue, order }) => getDocument(issue, order),
);

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { document, issue, meeting } = await load(props);
  const url = links.absolute(await origin(), links.document(document.id));
  const opening = document.blocks.find(({ kind }) => kind === "paragraph" || kind === "item");
  const alike = document.alike ? `（${document.alike.join("、")}）` : "";
  return pageMetadata({
    title: `${document.title}${alike} · ${formatIssue(issue)}第${document.order}件`,
    path: links.document(document.id),
    description: opening?.text ?? document.title,
    column: document.typeLabel,
    article: {
      title: document.title,
      date: document.date,
      source: `${issue.title}${formatIssue(issue)}`,
    },
    keywords: [document.typeLabel, ...document.authors],
    forms: Object.fromEntries(
      Object.entries(DOCUMENT_FORMS).map(([suffix, { type }]) => [
        type,
        links.documentForm(document.id, suffix),
      ]),
    ),
    reference: referenceTags({ document, issue, meeting }, url, document.typeLabel),
  });
}

export default async function Document(props: Props) {
  const [page, base, asked] = await Promise.all([
    load(props),
    origin(),
    markParams(props.searchParams),
  ]);
  const { document, issue } = page;
  const url = links.absolute(base, links.document(document.id));
  const facsimile = await getFacsimile(issue.id);
  return (
    <Shell
      metadata={() => generateMetadata(props)}
      section="issues"
      things={[documentThing(base, page)]}
      crumbs={[
        { label: "各期公报", href: links.issues() },
        { label: formatIssue(issue), href: links.issue(issue.id) },
        { label: `第${document.order}件` },
      ]}
    >
      <DocumentView
        page={page}
        source={citeSource(page)}
        citations={citations(page, url, today())}
        url={url}
        facsimile={facsimile}
        query={asked.q}
        marks={
          asked.quote && asked.block
            ? quoteMarks(asked.quote, asked.block, document.blocks)
            : phraseMarks(asked.q, document.blocks)
        }
      />
    </Shell>
  );
}
