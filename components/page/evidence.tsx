import type { CorrectedIn, Evidence as Fact, Source, Sources } from "@/lib/archive/model";
import { formatIssue, shorten, visible } from "@/lib/site/format";
import { correctedIn, correctedWords } from "@/lib/site/forms/misprints";
import * as links from "@/lib/site/links";
import { withoutBody } from "@/lib/site/typeset";

interface Props {
  of: Fact;
  /** The document it stands in; left out on that document's own page. */
  from?: Source | undefined;
  /** What an editor corrected in that document. */
  corrected?: CorrectedIn[] | undefined;
}

function place({ lines: [first, last] }: Fact, from: Source | undefined): string {
  const lines = `原文第${first === last ? first : `${first}–${last}`}行`;
  if (!from) return lines;
  const alike = from.alike ? `（编者加注：${from.alike.map(visible).join("、")}）` : "";
  const page = from.page === null ? "" : `第${from.page}页起`;
  return `《${visible(withoutBody(from.title))}》${alike}，${formatIssue(from.issue)}${page}，${lines}`;
}

/** Where later issues print again what a fact says. */
export function PrintedAgain({ places, sources }: { places: Fact[]; sources: Sources }) {
  return places.map((again) => (
    <a
      key={`${again.document} ${again.block} ${again.lines[0]}`}
      href={links.evidence(again)}
      className="evidence"
    >
      <cite>又载{place(again, sources[again.document])}</cite>
    </a>
  ));
}

/** The printed words a fact was read from, and where: they lead to the block they stand in, and are marked there. */
export function Evidence({ of: fact, from, corrected = from?.corrected }: Props) {
  const mended = correctedIn(fact, corrected);
  return (
    <a href={links.evidence(fact)} className="evidence">
      <q>{shorten(visible(fact.quote), 120)}</q>
      <cite>{place(fact, from)}</cite>
      {mended.length > 0 && <cite>这一段编者更正：{visible(correctedWords(mended))}</cite>}
    </a>
  );
}
