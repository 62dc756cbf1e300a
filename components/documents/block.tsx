import type { ReactNode } from "react";
import type { Block as BlockData } from "@/lib/archive/model";
import { isName } from "@/lib/site/typeset";
import { cutFragments, Fragments, type Mark } from "../page/fragments";
import { KeptFragments, KeptHeading } from "../page/kept";
import { Name } from "../page/name";
import { MatchSteps } from "./match-steps";
import { PrintedTable } from "./printed-table";

interface Props {
  block: BlockData;
  /** Where its line may break, if it is set like a title. */
  breaks: number[];
  /** Further addresses of the same block. */
  aliases: string[];
  /** A heading's depth in the document, 1 for the uppermost. */
  depth: number;
  mark: Mark;
  /** The blocks that bear a mark, in order. */
  marked: string[];
  /** Whether the page opens here: focus brings it into view where an address has no fragment to do it. */
  inView: boolean;
}

/** The names of a printed list, which a wide blank parts. */
const NAMES_APART = /[^\u3000\n]+/g;

const HEADINGS = ["h2", "h3", "h4", "h5"] as const;

/** Names printed apart stand in columns; a line that mixes them with words is read as a sentence. */
function Names({ text, mark }: { text: string; mark: Mark }) {
  const pieces = Array.from(text.matchAll(NAMES_APART), ({ 0: name, index }) => ({
    name,
    fragments: mark(name, index),
  }));
  const listed = pieces.length > 1 && pieces.every(({ name }) => isName(name));
  return (
    <p className={listed ? "names" : undefined}>
      {pieces.map(({ name, fragments }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a printed list never moves, and may say a name twice
        <span key={index}>
          {fragments.some(({ match, corrected }) => match || corrected) ? (
            <Fragments of={fragments} />
          ) : (
            <Name>{name}</Name>
          )}{" "}
        </span>
      ))}
    </p>
  );
}

/** 第十二条 or 第十二条之一: what an article opens with, set apart from its text as in print. */
const ARTICLE = /^第[〇零一二三四五六七八九十百千\d]+条(?:之[一二三四五六七八九十]+)?/u;

function openingOf({ text, lead, anchor }: BlockData): string | null {
  if (lead !== undefined && text.startsWith(lead)) return lead;
  return anchor === undefined ? null : (ARTICLE.exec(text)?.[0] ?? null);
}

function Opened({ block, opening, mark }: { block: BlockData; opening: string; mark: Mark }) {
  const [first, rest] = cutFragments(mark(block.text, 0), opening.length);
  return (
    <p>
      <b className={block.anchor === undefined ? "lead" : "article-number"}>
        <Fragments of={first} />
      </b>
      <Fragments of={rest} />
    </p>
  );
}

type Text = Pick<Props, "block" | "breaks" | "depth" | "mark">;

/** What is printed there. */
export function BlockText({ block, breaks, depth, mark }: Text): ReactNode {
  if (block.kind === "heading") {
    const Heading = HEADINGS[depth - 1] ?? "h6";
    return (
      <Heading className={`level-${Math.min(depth, 4)}`}>
        <KeptHeading of={mark(block.text, 0)} breaks={breaks} />
      </Heading>
    );
  }
  if (block.kind === "title") {
    return (
      <h1>
        <KeptFragments of={mark(block.text, 0)} breaks={breaks} />
      </h1>
    );
  }
  if (block.kind === "table" && block.rows) return <PrintedTable rows={block.rows} mark={mark} />;
  if (block.kind === "names") return <Names text={block.text} mark={mark} />;
  const opening = openingOf(block);
  if (opening !== null) return <Opened block={block} opening={opening} mark={mark} />;
  const fragments = mark(block.text, 0);
  const centred = block.kind === "note" || block.kind === "byline";
  return (
    <p>
      {centred ? <KeptFragments of={fragments} breaks={breaks} /> : <Fragments of={fragments} />}
    </p>
  );
}

/** One block of a document with its addresses and, on hover or focus, the sign that gives its link. */
export function Block(props: Props) {
  const { block, aliases, marked, inView } = props;
  const addresses = block.anchor ? [block.anchor, ...aliases] : aliases;
  return (
    // Focus scrolls where an address has no fragment that would.
    <div
      id={block.id}
      className={`document-block block-${block.kind}`}
      {...(inView && { tabIndex: -1, autoFocus: true })}
    >
      {addresses.map((id) => (
        <span key={id} id={id} />
      ))}
      {block.kind !== "title" && (
        <a
          href={`#${block.id}`}
          className="pilcrow"
          aria-label={`这一段的链接 ${block.id}`}
          data-copy-address
        >
          ¶
        </a>
      )}
      <BlockText {...props} />
      <MatchSteps among={marked} at={block.id} />
    </div>
  );
}
