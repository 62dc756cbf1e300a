/** The title of a paper, printed again over each of its pages. */
import { OPENS_UNDER_TITLE } from "../../lexicon/paper/notes";
import { type PageMark, readPageMark } from "../../lexicon/paper/page-marks";
import { endsTitle } from "../../lexicon/paper/papers";
import { fold } from "../../lexicon/script/characters";
import { joinTexts, type Line } from "../lines";

const FEWEST_PAGES = 3;
const SHORTEST_TITLE = 6;
const LONGEST_TITLE = 60;
const MOST_LINES_OF_A_TITLE = 3;
/** Left and right pages may have other heads. */
const FARTHEST_PAGE = 2;

interface Place {
  at: number;
  head: Line;
  number: Line;
  page: number;
}

/**
 * 6 / 关于供水工作情况的报告, 7 / 关于供水工作情况的报告: the same title beside numbers that count on, and once above them all where
 * it is the title.
 */
export function titlesOverPages(body: Line[]): { heads: Line[]; numbers: Line[] } {
  const groups = [...placesOf(body, 1), ...placesOf(body, -1)].filter(
    ([, places]) => places.length >= FEWEST_PAGES && countOn(places),
  );
  if (groups.length === 0) return { heads: [], numbers: [] };
  const titled = firstTitled(body, new Set(groups.map(([title]) => title)));
  const taken = groups.flatMap(([title, places]) => {
    const over = places.filter((place) => !opensPaper(place, body[place.at + 2]));
    const [first] = places;
    const isTitle = first && (titled.get(title) ?? body.length) < first.at;
    return isTitle || !first || !over.includes(first) ? over : [];
  });
  return { heads: taken.map(({ head }) => head), numbers: taken.map(({ number }) => number) };
}

/** `side`: whether the title stands under the number, or over it. */
function placesOf(body: Line[], side: 1 | -1): Map<string, Place[]> {
  const found = body.flatMap((number, index) => {
    const mark = markOf(number);
    const head = mark ? body[index + side] : undefined;
    if (!mark || !head || !mayBeHead(head)) return [];
    return [{ at: Math.min(index, index + side), head, number, page: mark.page }];
  });
  const byTitle = new Map<string, Place[]>();
  for (const place of found) {
    const title = fold(place.head.text);
    const known = byTitle.get(title);
    if (known) known.push(place);
    else byTitle.set(title, [place]);
  }
  return byTitle;
}

const markOf = ({ text, tabbed }: Line): PageMark | null =>
  tabbed ? null : readPageMark(text, true);

const mayBeHead = ({ text, tabbed, marker }: Line) =>
  !tabbed &&
  marker === null &&
  text.length >= SHORTEST_TITLE &&
  text.length <= LONGEST_TITLE &&
  endsTitle(text);

const countOn = (places: Place[]) =>
  places.every(({ page }, index) => {
    const step = page - (places[index - 1]?.page ?? page - 1);
    return step >= 1 && step <= FARTHEST_PAGE;
  });

/** What stands under a title itself: its note; a blank line, where none parts the page's number and its head. */
const opensPaper = ({ head, number }: Place, under: Line | undefined) =>
  under === undefined ||
  OPENS_UNDER_TITLE.has(under.text.charAt(0)) ||
  (under.afterBlank && !head.afterBlank && !number.afterBlank);

/** Where each title itself first stands, on a line or over some; in the contents another title follows it. */
function firstTitled(body: Line[], titles: ReadonlySet<string>): Map<string, number> {
  const first = new Map<string, number>();
  for (const from of body.keys())
    for (let count = 1; count <= MOST_LINES_OF_A_TITLE; count++) {
      const part = body.slice(from, from + count);
      if (part.some(({ text }) => text.length > LONGEST_TITLE)) break;
      const title = fold(joinTexts(part.map(({ text }) => text)));
      const isOwn = titles.has(title) && !endsTitle(body[from + count]?.text ?? "");
      if (isOwn && !first.has(title)) first.set(title, from);
    }
  return first;
}
