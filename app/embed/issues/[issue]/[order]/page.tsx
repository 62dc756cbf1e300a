import type { Metadata } from "next";
import { getDocument } from "@/lib/archive/documents/documents";
import type { Block } from "@/lib/archive/model";
import * as links from "@/lib/site/links";
import { documentParams } from "@/lib/site/params";
import { loader } from "../../../../page-loader";
import { FramedPassage, framedMetadata, NOTHING, NothingFramed } from "../../../frame";

type Props = PageProps<"/embed/issues/[issue]/[order]">;

const load = loader(
  ({ params }: Props) => documentParams(params),
  async ({ issue, order }) => ({ page: await getDocument(issue, order) }),
);

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { page } = await load(props);
  if (!page) return NOTHING;
  return framedMetadata(page.document.title, links.document(page.document.id));
}

/** As far as the first paragraph, list or table. */
function openingOf(blocks: Block[]): Block[] {
  const heads = new Set(["title", "byline", "note", "salutation", "heading"]);
  const end = blocks.findIndex(({ kind }) => !heads.has(kind));
  return end < 0 ? blocks : blocks.slice(0, end + 1);
}

/** A document's head and opening, in a page of another site. */
export default async function EmbeddedDocument(props: Props) {
  const { page } = await load(props);
  if (!page) return <NothingFramed />;
  const { id, blocks } = page.document;
  return <FramedPassage page={page} blocks={openingOf(blocks)} path={links.document(id)} />;
}
