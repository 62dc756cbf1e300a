import type { Metadata } from "next";
import { getDocument } from "@/lib/archive/documents/documents";
import type { DocumentPage } from "@/lib/archive/model";
import { phraseMarks } from "@/lib/archive/search/marks";
import * as links from "@/lib/site/links";
import { documentParams, markParams } from "@/lib/site/params";
import { abbreviate, locate, quoteMarks } from "@/lib/site/quote";
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

/** What the address quotes, as the document has it: of words that do not stand there nothing is told. */
function quotedIn({ id, blocks }: DocumentPage["document"], { block, quote }: Asked) {
  const text = blocks.find((one) => one.id === block)?.text;
  const place = text !== undefined && quote !== undefined ? locate(text, quote) : null;
  if (text === undefined || block === undefined || !place) return undefined;
  const words = text.slice(place.from, place.to);
  return {
    path: links.evidence({ document: id, block, quote: words }),
    embedded: links.passage(id, { first: block, last: block }, abbreviate(words)),
    ...{ words, card: links.card(links.passage(id, { first: block, last: block })) },
  };
}

const pathOf = (document: DocumentPage["document"], asked: Asked) =>
  quotedIn(document, asked)?.embedded ?? links.document(document.id);

export default async function Document(props: Props) {
  const [page, asked] = await Promise.all([load(props), markParams(props.searchParams)]);
  const { blocks, misprints } = page.document;
  return (
    <ShownDocument
      page={page}
      path={pathOf(page.document, asked)}
      metadata={() => generateMetadata(props)}
      query={asked.q}
      marks={
        asked.quote && asked.block
          ? quoteMarks(asked.quote, asked.block, blocks, misprints)
          : phraseMarks(asked.q, blocks)
      }
    />
  );
}
