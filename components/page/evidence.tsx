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

/** Enough to tell lists of one day apart; all names stand in the list. */
const MOST_NAMES = 3;

function alikeOf({ alike }: Source): string {
  if (!alike) return "";
  const names = alike.slice(0, MOST_NAMES).map(visible).join("、");
  return `（编者加注：${names}${alike.length > MOST_NAMES ? "等" : ""}）`;
}

function documentOf(from: Source): string {
  const page = from.page === null ? "" : `第${from.page}页起`;
  return `《${visible(withoutBody(from.title))}》${alikeOf(from)}，${formatIssue(from.issue)}${page}，`;
}

function Place({ of: { lines }, from }: Pick<Props, "of" | "from">) {
  const [first, last] = lines;
  return (
    <>
      {from && documentOf(from)}
      <span className="keep">原文第{first === last ? first : `${first}–${last}`}行</span>
    </>
  );
}

/** Of a table's row the cells, which style parts. */
function Words({ quote }: { quote: string }) {
  const [first = "", ...others] = shorten(visible(quote), 120).split("\t");
  return (
    <>
      {first}
      {others.map((cell, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the cells of one row never move
        <span key={at}>
          {"\t"}
          <span className="evidence-cell">{cell}</span>
        </span>
      ))}
    </>
  );
}

/** Where later issues print again what a fact says. */
export function PrintedAgain({ places, sources }: { places: Fact[]; sources: Sources }) {
  return places.map((again) => (
    <a
      key={`${again.document} ${again.block} ${again.lines[0]}`}
      href={links.evidence(again)}
      className="evidence"
    >
      <cite>
        又载
        <Place of={again} from={sources[again.document]} />
      </cite>
    </a>
  ));
}

/** The printed words a fact was read from, and where: they lead to the block they stand in, and are marked there. */
export function Evidence({ of: fact, from, corrected = from?.corrected }: Props) {
  const mended = correctedIn(fact, corrected);
  return (
    <a href={links.evidence(fact)} className="evidence">
      <q>
        <Words quote={fact.quote} />
      </q>
      <cite>
        <Place of={fact} from={from} />
      </cite>
      {mended.length > 0 && <cite>这一段编者更正：{visible(correctedWords(mended))}</cite>}
    </a>
  );
}
