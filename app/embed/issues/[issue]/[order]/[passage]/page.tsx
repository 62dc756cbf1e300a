import type { Metadata } from "next";
import { getDocument } from "@/lib/archive/documents/documents";
import * as links from "@/lib/site/links";
import { passageParams, quoteParams } from "@/lib/site/params";
import { blocksOf, passageOf } from "@/lib/site/passages/passage";
import { quoted, quoteMarks } from "@/lib/site/quote";
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
  if (quote === undefined)
    return <FramedPassage {...{ page, blocks, path: links.passage(id, { first, last }) }} />;
  // What they stood in may have another address by now: where they stand once, that is what was meant.
  const { found, elsewhere } = quoted(quote, first, page.document);
  const [one] = found;
  const isBeyond = elsewhere && found.length === 1 && one && !blocks.includes(one.block);
  const shown = isBeyond ? [one.block] : blocks;
  return (
    <FramedPassage
      {...{ page, blocks: shown }}
      path={links.evidence({ document: id, block: passageOf(shown).first, quote })}
      marks={quoteMarks(quote, passageOf(shown).first, page.document)}
    />
  );
}
