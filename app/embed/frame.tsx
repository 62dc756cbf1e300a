import type { Metadata } from "next";
import { EmbeddedFrame, NothingEmbedded } from "@/components/embedding/frame";
import { EmbeddedPassage } from "@/components/embedding/passage";
import type { Block, DocumentPage, Marks } from "@/lib/archive/model";
import { refuse } from "@/lib/site/answer/refusal";
import { citeSource } from "@/lib/site/cite/law";
import { visible } from "@/lib/site/format";
import * as links from "@/lib/site/links";
import { origin, siteName } from "../site";

/** The page itself is what search engines know. */
export async function framedMetadata(title: string, path: string): Promise<Metadata> {
  return {
    title: visible(title),
    alternates: { canonical: links.absolute(await origin(), path) },
    robots: { index: false, follow: true },
  };
}

interface Framed {
  page: DocumentPage;
  blocks: Block[];
  marks?: Marks | null;
  /** Where the reader reads on. */
  path: string;
}

export async function FramedPassage({ page, blocks, marks = null, path }: Framed) {
  const { document } = page;
  return (
    <EmbeddedFrame
      title={document.title}
      breaks={document.breaks}
      href={links.absolute(await origin(), path)}
      source={citeSource(page)}
      archive={await siteName()}
    >
      <EmbeddedPassage
        document={document}
        // The title stands above whatever is shown.
        blocks={blocks.filter(({ kind }) => kind !== "title")}
        marks={marks}
      />
    </EmbeddedFrame>
  );
}

export async function NothingFramed() {
  refuse(404);
  const href = links.absolute(await origin(), links.home());
  return <NothingEmbedded href={href} archive={await siteName()} />;
}

export const NOTHING: Metadata = { title: "没有可嵌入的内容", robots: { index: false } };
