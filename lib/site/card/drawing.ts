/** The picture of a shared link, as SVG: what is said, where it is printed, where it is read. Pure. */
import { inTitleMarks } from "../cite/law";
import { visible } from "../format";
import { inQuotationMarks } from "../quote";
import { element, type Xml } from "../xml";
import { fitted } from "./lines";
import { CARD } from "./size";

export interface Card {
  publisher: string;
  /** A title; or the words that are quoted, and the title they stand under. */
  title: string;
  words: string | null;
  /** The bulletin, its number and page. */
  printed: string;
  /** As short as it can be written. */
  address: string;
}

/** As by day: pictures know no night. */
const COLOURS = { paper: "#fbf9f4", ink: "#1c1a17", soft: "#5e584f", seal: "#a3241b" };
const FACE = "Noto Serif SC";
const MARGIN = 76;
const ROOM = CARD.width - 2 * MARGIN;
const LEADING = 1.5;
/** Where the main text stands, at most. */
const TOP = 128;
const BOTTOM = 438;

const SMALL = 28;
const SIZES = [60, 52, 46, 40, 36];

interface Line {
  x?: number;
  y: number;
  size: number;
  colour?: keyof typeof COLOURS;
  bold?: boolean;
}

const text = (words: string, { x = MARGIN, y, size, colour = "ink", bold = false }: Line): Xml =>
  element(
    "text",
    {
      ...{ x: String(x), y: String(y), "font-size": String(size), "font-family": FACE },
      ...{ "font-weight": bold ? "700" : "400", fill: COLOURS[colour] },
    },
    words,
  );

const oneLine = (words: string, size: number) =>
  fitted(visible(words), { width: ROOM / size, most: 1 }).lines[0] ?? "";

/** As large as it fits. */
function main(card: Card): Xml[] {
  const bold = card.words === null;
  const words = visible(card.words ?? card.title);
  const set = bold ? String : inQuotationMarks;
  const room = BOTTOM - TOP;
  const tried = SIZES.map((size) => {
    const most = Math.floor(room / (size * LEADING));
    return { size, ...fitted(words, { width: ROOM / size, most, set }) };
  });
  const best = tried.find(({ whole }) => whole) ?? tried.at(-1);
  if (!best) return [];
  const { size, lines } = best;
  const height = lines.length * size * LEADING;
  const first = TOP + (room - height) / 2 + size * 1.15;
  return lines.map((line, at) =>
    text(line, {
      // Half of a mark that opens is blank: hung out, the words stand in one line below one another.
      x: MARGIN - (/^[“‘《〈（]/u.test(line) ? size / 2 : 0),
      y: Math.round(first + at * size * LEADING),
      ...{ size, bold },
    }),
  );
}

export function drawingOf(card: Card): string {
  const rule = (y: number, height: number, fill: string) =>
    element("rect", {
      x: "0",
      y: String(y),
      width: String(CARD.width),
      height: String(height),
      fill,
    });
  const source = card.words === null ? card.printed : inTitleMarks(card.title);
  const besides = card.words === null ? null : card.printed;
  const drawing = element(
    "svg",
    {
      ...{ xmlns: "http://www.w3.org/2000/svg" },
      ...{ width: String(CARD.width), height: String(CARD.height) },
    },
    [
      rule(0, CARD.height, COLOURS.paper),
      rule(0, 14, COLOURS.seal),
      rule(20, 3, COLOURS.seal),
      text(oneLine(card.publisher, SMALL), { y: 96, size: SMALL, colour: "seal", bold: true }),
      ...main(card),
      text(oneLine(source, SMALL), { y: besides === null ? 532 : 492, size: SMALL }),
      ...(besides === null
        ? []
        : [text(oneLine(besides, SMALL), { y: 538, size: SMALL, colour: "soft" })]),
      text(oneLine(card.address, SMALL), { y: 584, size: SMALL, colour: "seal" }),
    ],
  );
  return drawing.xml;
}
