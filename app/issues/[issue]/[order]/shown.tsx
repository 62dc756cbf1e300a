/** A document's page, and what it tells of itself: of the whole, or of some paragraphs of it. */
import type { Metadata } from "next";
import { DocumentView } from "@/components/documents/view";
import { differingIn } from "@/lib/archive/checks/beside";
import { getFacsimile } from "@/lib/archive/issues/facsimile";
import type { DocumentPage, Marks } from "@/lib/archive/model";
import { citations } from "@/lib/site/cite/citations";
import { embedding } from "@/lib/site/embedding/embedding";
import { formatIssue, shorten } from "@/lib/site/format";
import { DOCUMENT_FORMS } from "@/lib/site/forms/document";
import * as links from "@/lib/site/links";
import { inQuotationMarks } from "@/lib/site/quote";
import { documentThing } from "@/lib/site/structured";
import { referenceTags } from "@/lib/site/tags";
import { pageMetadata } from "../../../metadata";
import { Shell } from "../../../shell";
import { origin, today } from "../../../site";

/** Some words of it: where they are marked, and which picture shows them. */
export interface Quoted {
  path: string;
  words: string;
  card: string;
}

/** More of it is shown nowhere. */
const LONGEST_TITLE = 70;

export async function documentMetadata(
  { document, issue, meeting }: DocumentPage,
  quoted?: Quoted,
): Promise<Metadata> {
  const path = links.document(document.id);
  const url = links.absolute(await origin(), path);
  const opening = document.blocks.find(({ kind }) => kind === "paragraph" || kind === "item");
  const alike = document.alike ? `（${document.alike.join("、")}）` : "";
  const description = opening?.text ?? document.title;
  return pageMetadata({
    title: `${document.title}${alike} · ${formatIssue(issue)}第${document.order}件`,
    ...{ path, description },
    ...(quoted && {
      shared: {
        path: quoted.path,
        title: inQuotationMarks(shorten(quoted.words, LONGEST_TITLE)),
        description: `${document.title}${alike} · ${formatIssue(issue)}`,
      },
    }),
    card: { path: quoted?.card ?? links.card(path), alt: quoted?.words ?? document.title },
    column: document.typeLabel,
    article: {
      title: document.title,
      date: document.date,
      source: `${issue.title}${formatIssue(issue)}`,
    },
    keywords: [document.typeLabel, ...document.authors],
    embedded: quoted?.path ?? path,
    forms: Object.fromEntries(
      Object.entries(DOCUMENT_FORMS).map(([suffix, { type }]) => [
        type,
        links.documentForm(document.id, suffix),
      ]),
    ),
    reference: referenceTags({ document, issue, meeting }, url, document.typeLabel),
  });
}

interface Shown {
  /** The page's own, as others may embed it. */
  path: string;
  page: DocumentPage;
  metadata: () => Promise<Metadata>;
  marks: Marks | null;
  query?: string | undefined;
  place?: string | undefined;
}

export async function ShownDocument({ page, path, metadata, marks, query, place }: Shown) {
  const { document, issue } = page;
  const [base, facsimile, differing] = await Promise.all([
    origin(),
    getFacsimile(issue.id),
    differingIn([document.id]),
  ]);
  const url = links.absolute(base, links.document(document.id));
  return (
    <Shell
      metadata={metadata}
      section="issues"
      things={[documentThing(base, page)]}
      crumbs={[
        { label: "各期公报", href: links.issues() },
        { label: formatIssue(issue), href: links.issue(issue.id) },
        { label: `第${document.order}件` },
      ]}
    >
      <DocumentView
        {...{ page, differing, url, facsimile, query, marks, place }}
        citations={[
          ...citations(page, url, today()),
          { id: "embed", label: "嵌入", text: embedding(base, path, document.title) },
        ]}
      />
    </Shell>
  );
}
