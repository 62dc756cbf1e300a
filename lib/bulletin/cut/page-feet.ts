import { warning } from "../diagnostics";
import { readPageMark } from "../lexicon/paper/page-marks";
import { endsSentence } from "../lexicon/script/characters";
import type { Diagnostic, Omission } from "../schema";
import type { Line } from "../source/lines";
import type { Segment } from "./segment";

/** A shorter line without a stop is a cell of a table as well, and so may be the number under it. */
const SHORTEST_TEXT = 12;
/** Of a page that a paper fills: the last paper's pages are reckoned by its lines. */
const FEWEST_LINES_OF_A_PAGE = 15;
/** How many pages under whole sentences show that one stands under a list as well. */
const FEWEST_KNOWN = 2;
/** How many numbers that rise from paper to paper are pages, where the contents name none. */
const FEWEST_RISING = 3;

interface Foot {
  segment: Segment;
  line: Line;
  page: number;
  /** Whether the contents have this paper on that page: null where they do not say. */
  listed: boolean | null;
}

/**
 * Takes the number of its page from under a paper that ends it: `12` alone, as the contents have it, or rising from paper to
 * paper. Afterwards: what was taken is in `omissions`; a number that nothing speaks for stays, and is told.
 */
export function withoutPageFeet(segments: Segment[]): {
  segments: Segment[];
  omissions: Omission[];
  diagnostics: Diagnostic[];
} {
  const pages = segments.map(({ entry }) => entry?.page ?? null);
  const starts = carried(pages);
  const ends = carried(pages.slice(1).reverse()).reverse();
  const feet = segments.flatMap(
    (segment, index) => footOf(segment, starts[index] ?? null, ends[index] ?? null) ?? [],
  );
  const rise = feet.length >= FEWEST_RISING && feet.every(isAbove);
  // Under 弃权 or 西城区 a number is of the text, unless the papers of this issue do end so.
  const known = feet.filter((foot) => foot.listed === true && endsText(foot)).length;
  const isPage = (foot: Foot) =>
    (foot.listed ?? rise) && (endsText(foot) || known >= FEWEST_KNOWN || rise);
  const taken = new Set(feet.filter(isPage).map(({ segment }) => segment));
  return {
    segments: segments.map((one) =>
      taken.has(one) ? { ...one, lines: one.lines.slice(0, -1) } : one,
    ),
    omissions: feet.filter(isPage).map(({ line: { no, text } }) => ({
      ...{ lines: [no, no] as [number, number], text, reason: "page-number" as const },
    })),
    diagnostics: feet
      .filter((foot) => !isPage(foot) && (foot.listed === true || isUnderText(foot)))
      .map(tellDoubt),
  };
}

const isAbove = ({ page }: Foot, index: number, all: Foot[]) => page > (all[index - 1]?.page ?? 0);

/** A paper that the contents leave out lies behind the one before it. */
function carried(pages: (number | null)[]): (number | null)[] {
  let last: number | null = null;
  return pages.map((page) => {
    last = page ?? last;
    return last;
  });
}

/** `from`, `to`: the page on which its paper begins, and the next one, as far as the contents tell. */
function footOf(segment: Segment, from: number | null, to: number | null): Foot | null {
  const [above, line] = segment.lines.slice(-2);
  if (!above || !line || segment.lines.length <= segment.titleLines + 1) return null;
  const mark = markOf(line);
  // A table that stands cell by cell ends with figures.
  if (!mark?.form.alone || markOf(above) || above.tabbed || line.indented) return null;
  const { page } = mark;
  const last = to ?? (from ?? 0) + Math.ceil(segment.lines.length / FEWEST_LINES_OF_A_PAGE);
  const listed = from === null ? null : from <= page && page <= last;
  return { segment, line, page, listed };
}

const markOf = ({ text, tabbed }: Line) => (tabbed ? null : readPageMark(text, true));

const textAbove = ({ segment }: Foot) => segment.lines.at(-2)?.text ?? "";
const endsText = (foot: Foot) => "。！？”）".includes(textAbove(foot).slice(-1) || "-");
const isUnderText = (foot: Foot) =>
  textAbove(foot).length >= SHORTEST_TEXT || endsSentence(textAbove(foot));

function tellDoubt({ line: { no, text } }: Foot): Diagnostic {
  const message = `“${text}”独占文件末尾一行，可能是页码，照原样保留。请核对原件，在更正文件中改正`;
  return warning("text/page-mark-uncertain", message, no);
}
