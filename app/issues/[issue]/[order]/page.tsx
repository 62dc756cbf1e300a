import type { Metadata } from "next";
import { getDocument } from "@/lib/archive/documents/documents";
import type { DocumentPage } from "@/lib/archive/model";
import { phraseMarks } from "@/lib/archive/search/marks";
import * as links from "@/lib/site/links";
import { documentParams, markParams } from "@/lib/site/params";
import { abbreviate, quoted, quoteMarks } from "@/lib/site/quote";
import { loader } from "../../../page-loader";
import { documentMetadata, ShownDocument } from "./shown";

type Props = PageProps<"/issues/[issue]/[order]">;

const load = loader(
  ({ params }: Props) => documentParams(params),
  ({ issue, order }) => getDocument(issue, order),
);

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [page, asked] = await Promise.all([load(props), markParams(props.searchParams)]);
  return documentMetadata(page, quotedIn(page.document, asked));
}

interface Asked {
  block?: string | undefined;
  quote?: string | undefined;
}

/** What the address quotes, as the document has it: of words that stand nowhere, or in several places, nothing is told. */
function quotedIn(document: DocumentPage["document"], { block, quote }: Asked) {
  const found = block && quote ? quoted(quote, block, document).found : [];
  const [one] = found;
  if (!one || found.length > 1) return undefined;
  const { id } = document;
  const passage = { first: one.block.id, last: one.block.id };
  const words = one.block.text.slice(one.place.from, one.place.to);
  return {
    path: links.evidence({ document: id, block: one.block.id, quote: words }),
    embedded: links.passage(id, passage, abbreviate(words)),
    ...{ words, card: links.card(links.passage(id, passage)) },
  };
}

const pathOf = (document: DocumentPage["document"], asked: Asked) =>
  quotedIn(document, asked)?.embedded ?? links.document(document.id);

export default async function Document(props: Props) {
  const [page, asked] = await Promise.all([load(props), markParams(props.searchParams)]);
  return (
    <ShownDocument
      page={page}
      path={pathOf(page.document, asked)}
      metadata={() => generateMetadata(props)}
      query={asked.q}
      marks={
        asked.quote && asked.block
          ? quoteMarks(asked.quote, asked.block, page.document)
          : phraseMarks(asked.q, page.document.blocks)
      }
    />
  );
}
