import { Fragment } from "react";
import type { ComparedLine, ComparedRow } from "@/lib/archive/comparison/model";
import type { Fragment as Piece } from "@/lib/archive/model";
import { visible } from "@/lib/site/format";
import * as links from "@/lib/site/links";
import { withMisprints } from "../documents/misprints";
import { AsPrinted } from "../page/fragments";

type Side = "a" | "b";

const LETTERS: Record<Side, string> = { a: "甲", b: "乙" };
/** What is heard before words that the other side has not. */
const HEARD: Record<Side, string> = { a: "删", b: "增" };

interface Props {
  at: number;
  row: ComparedRow;
  ids: Record<Side, string>;
}

const idOf = (at: number) => `r${at + 1}`;

/** What stands side by side, what is said of it, and each side's own words marked. */
export function Row({ at, row, ids }: Props) {
  return (
    <li id={idOf(at)} className={`compared-row compared-${row.kind}`}>
      <p className="compared-label">
        <Label row={row} />
      </p>
      <Cell side="a" row={row} id={ids.a} />
      <Cell side="b" row={row} id={ids.b} />
    </li>
  );
}

function Label({ row }: { row: ComparedRow }) {
  const { kind, a, b, other, coarse } = row;
  if (kind === "same") return "相同";
  if (kind === "only") return a.length > 0 ? "只在甲" : "只在乙";
  if (kind === "moved" && other !== undefined) {
    return <a href={`#${idOf(other)}`}>换了位置，见{a.length > 0 ? "乙" : "甲"}</a>;
  }
  const isMarked = [...a, ...b].some(({ fragments }) => fragments.some(({ match }) => match));
  if (!isMarked) return "分段不同";
  return coarse ? "改动较大" : "有改动";
}

function Cell({ side, row, id }: { side: Side; row: ComparedRow; id: string }) {
  const lines = row[side];
  if (lines.length === 0) return <div className="compared-none" />;
  const whole = row.kind === "only" || row.coarse === true;
  return (
    <div className="compared-cell">
      <span className="compared-letter">{LETTERS[side]}</span>
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a text never move
        <Line key={index} side={side} line={line} id={id} whole={whole} />
      ))}
    </div>
  );
}

/** With a joiner, that it never stands alone on a line. */
const JOINED = "\u2060¶";

interface LineProps {
  side: Side;
  line: ComparedLine;
  id: string;
  /** All of it is otherwise: the label says so, and no word needs a mark. */
  whole: boolean;
}

function Line({ side, line: { block, fragments, misprints = [] }, id, whole }: LineProps) {
  return (
    <p>
      {withMisprints(fragments, 0, misprints).map((fragment, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the fragments of one text never move
        <Fragment key={index}>
          <Words side={side} of={fragment} whole={whole} />
          {fragment.corrected?.ends && (
            <AsPrinted was={fragment.corrected.was} className="select-none" />
          )}
        </Fragment>
      ))}
      <a
        href={links.document(id, { block })}
        className="compared-place"
        aria-label={`${LETTERS[side]}文中的这一段 ${block}`}
      >
        {JOINED}
      </a>
    </p>
  );
}

function Words({ side, of: { text, match }, whole }: { side: Side; of: Piece; whole: boolean }) {
  if (!match) return <Cells text={text} />;
  const Mark = side === "a" ? "del" : "ins";
  if (whole) {
    return (
      <Mark className="compared-whole">
        <Cells text={text} />
      </Mark>
    );
  }
  return (
    <Mark>
      <span className="sr-only select-none">{HEARD[side]}〔</span>
      <Cells text={text} />
      <span className="sr-only select-none">〕</span>
    </Mark>
  );
}

/** The cells of a table's row, a rule between them. */
function Cells({ text }: { text: string }) {
  return visible(text)
    .split("\t")
    .map((cell, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the cells of a row never move
      <Fragment key={index}>
        {index > 0 && <span className="compared-edge">{"\t"}</span>}
        {cell}
      </Fragment>
    ));
}
