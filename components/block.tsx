import type { ReactNode } from "react";
import type { Block as BlockData } from "@/lib/archive/model";
import { cutFragments, Fragments, type Mark } from "./fragments";
import { KeptFragments } from "./kept";
import { Name } from "./name";
import { PrintedTable } from "./printed-table";

interface Props {
  block: BlockData;
  /** Further addresses of the same block. */
  aliases: string[];
  /** A heading's depth in the document, 1 for the uppermost. */
  depth: number;
  mark: Mark;
}

/** What stands between the names of a printed list. */
export const NAMES_APART = /[\u3000\n]+/;

const HEADINGS = ["h2", "h3", "h4", "h5"] as const;

/** A name that is marked keeps its mark; else it is set to the width of three. */
function Names({ text, mark }: { text: string; mark: Mark }) {
  return (
    <p className="names">
      {text.split(NAMES_APART).map((name, index) => {
        const fragments = mark(name);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a printed list never moves, and may say a name twice
          <span key={index}>
            {fragments.some(({ match }) => match) ? (
              <Fragments of={fragments} />
            ) : (
              <Name>{name}</Name>
            )}{" "}
          </span>
        );
      })}
    </p>
  );
}

function Lead({ block, lead, mark }: { block: BlockData; lead: string; mark: Mark }) {
  const [opening, rest] = cutFragments(mark(block.text), lead.length);
  return (
    <p>
      <b className="lead">
        <Fragments of={opening} />
      </b>
      <Fragments of={rest} />
    </p>
  );
}

function content({ block, depth, mark }: Props): ReactNode {
  if (block.kind === "heading") {
    const Heading = HEADINGS[depth - 1] ?? "h6";
    return (
      <Heading className={`level-${Math.min(depth, 4)}`}>
        <KeptFragments of={mark(block.text)} />
      </Heading>
    );
  }
  if (block.kind === "title") {
    return (
      <h1>
        <KeptFragments of={mark(block.text)} />
      </h1>
    );
  }
  if (block.kind === "table" && block.rows) return <PrintedTable rows={block.rows} mark={mark} />;
  if (block.kind === "names") return <Names text={block.text} mark={mark} />;
  if (block.lead !== undefined && block.text.startsWith(block.lead)) {
    return <Lead block={block} lead={block.lead} mark={mark} />;
  }
  const fragments = mark(block.text);
  const centred = block.kind === "note" || block.kind === "byline";
  return <p>{centred ? <KeptFragments of={fragments} /> : <Fragments of={fragments} />}</p>;
}

/** One block of a document with its addresses and, on hover or focus, the sign that gives its link. */
export function Block(props: Props) {
  const { block, aliases } = props;
  const addresses = block.anchor ? [block.anchor, ...aliases] : aliases;
  return (
    <div id={block.id} className={`block block-${block.kind}`}>
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
      {content(props)}
    </div>
  );
}
