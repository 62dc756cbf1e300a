import type { Line } from "../layout/columns";
import { piecesOf } from "../page/lines";

/** Dots, strokes or middle dots in a row lead from a title to its page. */
const LEADERS = /(?:[.…·•‥．⋯・。_]\s?){3,}|[─—－-]{4,}|…+/gu;
/** A page, bare or in brackets, with whoever speaks before it. */
const ENDS_WITH_PAGE =
  /(?:……|\u3000)\s*(?:[^…\u3000]{1,24}?(?:……|\s|\u3000)*)?[（(〔[]?\s*\d{1,4}(?:\s*[-—~～]\s*\d{1,4})?\s*[）)〕\]]?$/u;
/** An entry over more lines than these is none. */
const MOST_LINES = 3;
const FEWEST_ENTRIES = 2;
/** Where no room is left for leaders, brackets alone tell a page; only among entries that have them. */
const ENDS_WITH_BRACKETS = /.{6}[（(]\s*\d{1,4}\s*[）)]$/u;
const HEADING = /^(?:本期)?目[\s\u3000]*[录次]$/u;

/** One or two dots are all that there was room for: 的报告·李明（14）; 买买提·艾力 behind leaders is a name. */
const SHORT_LEADER =
  /(?<=^[^…\u3000]{6,}\p{Script=Han})[·•・.]{1,2}(?=\p{Script=Han}{2,4}\s*[（(]\d{1,4}[）)]$)/u;

/** A line with its leaders as two dots' signs, wherever they were printed or only a gap was left. */
export function entryText(line: Line): string {
  const pieces = piecesOf(line).map(({ text }) => text.replace(LEADERS, "……").trim());
  return pieces
    .join("\u3000")
    .replace(/[\s\u3000.·•・‧．]*……[\s\u3000.·•・‧．…]*/gu, "……")
    .replace(SHORT_LEADER, "……");
}

/** The last piece is a page, with a gap before it that nothing fills: the gap is kept as leaders. */
const withLeaders = (text: string) =>
  text.includes("……") ? text : text.replace(/\u3000(?=[^\u3000]*$)/u, "……");

const hasLeaders = (line: Line) => ENDS_WITH_PAGE.test(entryText(line));
const hasPage = (line: Line) => {
  const text = entryText(line);
  return ENDS_WITH_PAGE.test(text) || ENDS_WITH_BRACKETS.test(text);
};

/**
 * Where a list of contents stands among lines: each entry with the lines it is cut over. A line without a page is the
 * beginning of the next entry where it was full; a short one is a heading among them.
 */
export function contentsRuns(
  lines: Line[],
  isFull: (line: Line, next: Line) => boolean,
): { from: number; to: number; entries: { lines: Line[]; text: string }[] }[] {
  const paged = lines.flatMap((line, index) => (hasPage(line) ? [index] : []));
  const runs: number[][] = [];
  for (const index of paged) {
    const run = runs.at(-1);
    if (run && index - (run.at(-1) ?? 0) <= MOST_LINES) run.push(index);
    else runs.push([index]);
  }
  let last = Number.POSITIVE_INFINITY;
  return runs
    .map((run) => withoutEnds(run, (index) => hasLeaders(lines[index] ?? never())))
    .filter((run) => {
      const own = run.map((index) => lines[index] ?? never());
      const [first, ...more] = own.map(pageOf);
      const goesOn = (first ?? 0) >= last;
      const shows = goesOn || own.some(tellsPage) || isHeaded(lines, run[0] ?? 0);
      const listed = run.length >= FEWEST_ENTRIES && shows;
      if (listed) last = more.at(-1) ?? last;
      return listed;
    })
    .map((run) => {
      const to = run.at(-1) ?? 0;
      const from = firstOf(lines, run[0] ?? 0, isFull);
      return { from, to, entries: entriesOf(lines.slice(from, to + 1), isFull) };
    });
}

/** Printed leaders, or brackets, are of a page; a number at the right edge may be any figure: 城市低保人数　　132. */
const tellsPage = (line: Line) =>
  piecesOf(line).some(({ text }) => text.search(LEADERS) >= 0) ||
  ENDS_WITH_BRACKETS.test(entryText(line));
const pageOf = (line: Line) => Number(/(\d{1,4})[^\d]*$/u.exec(entryText(line))?.[1]);

const isHeaded = (lines: Line[], at: number) =>
  lines.slice(Math.max(0, at - MOST_LINES), at).some((line) => HEADING.test(entryText(line)));

/** From the first that holds to the last that does. */
const withoutEnds = (run: number[], holds: (index: number) => boolean) =>
  run.slice(Math.max(0, run.findIndex(holds)), run.findLastIndex(holds) + 1);

/** The first entry may be cut as well: the full lines right above it are its own. */
function firstOf(lines: Line[], paged: number, isFull: (line: Line, next: Line) => boolean) {
  const head = lines.findLastIndex((line, at) => at < paged && HEADING.test(entryText(line)));
  if (head >= 0 && paged - head <= MOST_LINES) return head + 1;
  let from = paged;
  while (paged - from < MOST_LINES - 1) {
    const [above, line] = [lines[from - 1], lines[from]];
    if (!above || !line || above.page !== line.page || !isFull(above, line)) break;
    if (Math.abs(above.size - line.size) > 0.5) break;
    from--;
  }
  return from;
}

function entriesOf(lines: Line[], isFull: (line: Line, next: Line) => boolean) {
  const entries: { lines: Line[]; text: string }[] = [];
  let open: Line[] = [];
  const close = () => {
    if (open.length === 0) return;
    const text = open.map(entryText).join("");
    entries.push({
      lines: open,
      text: hasPage(open.at(-1) ?? open[0] ?? lines[0] ?? never()) ? withLeaders(text) : text,
    });
    open = [];
  };
  lines.forEach((line, index) => {
    open.push(line);
    const next = lines[index + 1];
    const ended = hasPage(line) || !next || !(isFull(line, next) || hangs(line, next));
    if (ended) close();
  });
  close();
  return entries;
}

/** The next line is set in under a title that goes on. */
const hangs = (line: Line, next: Line) => next.x0 > line.x0 + line.size * 0.8 && !hasPage(line);

function never(): never {
  throw new Error("a list of contents without a line");
}
