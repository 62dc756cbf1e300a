import type { Metadata } from "next";
import { getDocument } from "@/lib/archive/documents/documents";
import * as links from "@/lib/site/links";
import { passageParams, quoteParams } from "@/lib/site/params";
import { blocksOf, passageOf } from "@/lib/site/passages/passage";
import { quoteMarks } from "@/lib/site/quote";
import { loader } from "../../../../../page-loader";
import { FramedPassage, framedMetadata, NOTHING, NothingFramed } from "../../../../frame";

type Props = PageProps<"/embed/issues/[issue]/[order]/[passage]">;

const load = loader(
  ({ params }: Props) => passageParams(params),
  async ({ issue, order, passage }) => {
    const page = await getDocument(issue, order);
    return { page, blocks: page && blocksOf(passage, page.document) };
  },
);

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { page } = await load(props);
  if (!page) return NOTHING;
  return framedMetadata(page.document.title, links.document(page.document.id));
}

/** Paragraphs, a table or the words of a fact, in a page of another site. */
export default async function EmbeddedPassage(props: Props) {
  const [{ page, blocks }, { quote }] = await Promise.all([
    load(props),
    quoteParams(props.searchParams),
  ]);
  if (!page || !blocks) return <NothingFramed />;
  const { id } = page.document;
  const { first, last } = passageOf(blocks);
  const path =
    quote === undefined
      ? links.passage(id, { first, last })
      : links.evidence({ document: id, block: first, quote });
  return (
    <FramedPassage
      {...{ page, blocks, path }}
      marks={quote === undefined ? null : quoteMarks(quote, first, blocks, page.document.misprints)}
    />
  );
}
