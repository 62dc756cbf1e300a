/** The picture of a shared link, as SVG: what is said, where it is printed, where it is read. Pure. */
import { inTitleMarks } from "../cite/law";
import { visible } from "../format";
import { inQuotationMarks } from "../quote";
import { element, type Xml } from "../xml";
import { shortened, whole } from "./lines";
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
/** What is longer is set smaller: an address that is cut leads nowhere. */
const SMALL_SIZES = [SMALL, 24, 21, 18];
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

/** As large as it fits, and shortened where it does not in the smallest. */
function sized(words: string, sizes: number[], height: number, set?: (words: string) => string) {
  const roomAt = (size: number) => ({
    ...{ width: ROOM / size, most: Math.floor(height / (size * LEADING)) },
    ...(set && { set }),
  });
  for (const size of sizes) {
    const lines = whole(words, roomAt(size));
    if (lines) return { size, lines };
  }
  const size = sizes.at(-1) ?? SMALL;
  return { size, lines: shortened(words, roomAt(size)) };
}

const oneLine = (words: string, line: Omit<Line, "size">): Xml => {
  const { size, lines } = sized(visible(words), SMALL_SIZES, SMALL * LEADING);
  return text(lines[0] ?? "", { ...line, size });
};

function main({ words, title }: Card): Xml[] {
  const bold = words === null;
  const room = BOTTOM - TOP;
  const marks = bold ? undefined : inQuotationMarks;
  const { size, lines } = sized(visible(words ?? title), SIZES, room, marks);
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
      oneLine(card.publisher, { y: 96, colour: "seal", bold: true }),
      ...main(card),
      oneLine(source, { y: besides === null ? 532 : 492 }),
      ...(besides === null ? [] : [oneLine(besides, { y: 538, colour: "soft" })]),
      oneLine(card.address, { y: 584, colour: "seal" }),
    ],
  );
  return drawing.xml;
}
