import type { PDFPageProxy } from "pdfjs-dist";
import type { Box, Glyph, Ruling, Sheet } from "./glyph";
import { IDENTITY, type Matrix, matrixOf, placed, times } from "./matrix";
import type { Opened } from "./open";
import { outlinesOf, rulingsOf } from "./rulings";
import { placeAt, shapesOf } from "./shapes";

/** One glyph of a text operator, as pdf.js gives it; a number instead is a move. */
interface Shown {
  unicode: string;
  width: number;
  isSpace: boolean;
}

interface Font {
  matrix: Matrix;
  vertical: boolean;
}

/** What a page's operators change as they go; `q` keeps it, `Q` takes it back. */
interface State {
  ctm: Matrix;
  font: Font;
  size: number;
  letterSpacing: number;
  wordSpacing: number;
  stretch: number;
  rise: number;
  leading: number;
  mode: number;
  /** Nothing shows beyond it. */
  clip: Box;
}

const INVISIBLE = 3;
/** Text, however it is clipped or outlined, is drawn but in these modes. */
const isInvisible = (mode: number) => mode === INVISIBLE || mode === 7;
/** Of a line that leans no more than paper does in a scanner. */
const LEVEL = 0.035;

const numbersIn = (value: unknown): number[] =>
  Array.isArray(value) || ArrayBuffer.isView(value)
    ? Array.from(value as ArrayLike<unknown>, Number)
    : typeof value === "object" && value !== null
      ? Object.values(value).map(Number)
      : [];

function isShown(value: unknown): value is Shown {
  return typeof value === "object" && value !== null && "unicode" in value && "width" in value;
}

/**
 * A page's glyphs and rulings, by running its operators as a renderer would, but for the ink. Afterwards: what is drawn
 * level is there in the order of drawing, in points from the upper left corner.
 */
export async function readSheet(
  page: PDFPageProxy,
  { operators: OPS }: Opened,
  number: number,
): Promise<Sheet> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const viewport = page.getViewport({ scale: 1 });
  const glyphs: Glyph[] = [];
  const rulings: Ruling[] = [];
  const shaped = new Set<string>();
  let pictured = 0;
  let turned = 0;

  const upright: Font = { matrix: [0.001, 0, 0, 0.001, 0, 0], vertical: false };
  let state: State = {
    ctm: matrixOf(viewport.transform),
    font: upright,
    size: 0,
    letterSpacing: 0,
    wordSpacing: 0,
    stretch: 1,
    rise: 0,
    leading: 0,
    mode: 0,
    clip: { x0: 0, y0: 0, x1: viewport.width, y1: viewport.height },
  };
  let clips = false;
  const kept: State[] = [];
  let text: Matrix = IDENTITY;
  let line: Matrix = IDENTITY;
  const save = () => kept.push({ ...state });
  const restore = () => {
    state = kept.pop() ?? state;
  };
  const nextLine = (x: number, y: number) => {
    line = times(line, [1, 0, 0, 1, x, y]);
    text = line;
  };

  function show(shown: unknown) {
    if (!Array.isArray(shown)) return;
    const { font, size, stretch } = state;
    const perUnit = size * font.matrix[0];
    let pen = 0;
    for (const one of shown as unknown[]) {
      if (typeof one === "number") {
        pen -= (one * size * stretch) / 1000;
        continue;
      }
      if (!isShown(one)) continue;
      const width = one.width * perUnit * stretch;
      const at = times(state.ctm, times(text, [1, 0, 0, 1, pen, state.rise]));
      place(one.unicode, at, width);
      pen += width + (state.letterSpacing + (one.isSpace ? state.wordSpacing : 0)) * stretch;
    }
    text = times(text, [1, 0, 0, 1, pen, 0]);
  }

  function place(unicode: string, at: Matrix, width: number) {
    const along = Math.hypot(at[0], at[1]);
    const leans = Math.abs(at[1]) > LEVEL * along || at[0] <= 0;
    if (leans || state.font.vertical) {
      if (unicode.trim() !== "") turned += 1;
      return;
    }
    const [x, y] = placed(at, 0, 0);
    const size = Math.abs(state.size) * Math.hypot(at[2], at[3]) * heightOf(state.font);
    // What a page cuts off is often drawn on both.
    if (!shows(state.clip, x + (width * along) / 2, y - size * 0.35)) return;
    const invisible = isInvisible(state.mode);
    glyphs.push({ text: unicode, x0: x, x1: x + width * along, y, size, invisible, spaced: false });
  }

  function fontNamed(name: unknown): Font {
    if (typeof name !== "string") return upright;
    const store = page.commonObjs.has(name) ? page.commonObjs : page.objs;
    const found: unknown = store.has(name) ? store.get(name) : null;
    if (typeof found !== "object" || found === null) return upright;
    const matrix = "fontMatrix" in found ? numbersIn(found.fontMatrix) : [];
    const vertical = "vertical" in found && found.vertical === true;
    return { matrix: matrix.length === 6 ? matrixOf(matrix) : upright.matrix, vertical };
  }

  function picture() {
    const [a, b, c, d] = state.ctm;
    pictured += Math.abs(a * d - b * c) / (viewport.width * viewport.height);
  }

  const steps: Record<number, (args: unknown[]) => void> = {
    [OPS.save]: save,
    [OPS.restore]: restore,
    [OPS.transform]: (args) => {
      state.ctm = times(state.ctm, matrixOf(args.map(Number)));
    },
    [OPS.paintFormXObjectBegin]: ([matrix]) => {
      save();
      if (matrix) state.ctm = times(state.ctm, matrixOf(numbersIn(matrix)));
    },
    [OPS.paintFormXObjectEnd]: restore,
    [OPS.beginAnnotation]: save,
    [OPS.endAnnotation]: restore,
    [OPS.beginText]: () => {
      text = IDENTITY;
      line = IDENTITY;
    },
    [OPS.setFont]: ([name, size]) => {
      state.font = fontNamed(name);
      state.size = Number(size);
    },
    [OPS.setCharSpacing]: ([spacing]) => {
      state.letterSpacing = Number(spacing);
    },
    [OPS.setWordSpacing]: ([spacing]) => {
      state.wordSpacing = Number(spacing);
    },
    [OPS.setHScale]: ([percent]) => {
      state.stretch = Number(percent) / 100;
    },
    [OPS.setTextRise]: ([rise]) => {
      state.rise = Number(rise);
    },
    [OPS.setLeading]: ([leading]) => {
      // As a renderer has it: down is negative.
      state.leading = -Number(leading);
    },
    [OPS.setTextRenderingMode]: ([mode]) => {
      state.mode = Number(mode);
    },
    [OPS.setTextMatrix]: ([matrix]) => {
      line = matrixOf(numbersIn(matrix));
      text = line;
    },
    [OPS.moveText]: ([x, y]) => nextLine(Number(x), Number(y)),
    [OPS.setLeadingMoveText]: ([x, y]) => {
      state.leading = Number(y);
      nextLine(Number(x), Number(y));
    },
    [OPS.nextLine]: () => nextLine(0, state.leading),
    [OPS.showText]: ([shown]) => show(shown),
    [OPS.showSpacedText]: ([shown]) => show(shown),
    [OPS.nextLineShowText]: ([shown]) => {
      nextLine(0, state.leading);
      show(shown);
    },
    [OPS.clip]: () => {
      clips = true;
    },
    [OPS.eoClip]: () => {
      clips = true;
    },
    [OPS.constructPath]: ([operator, data, extent]) => {
      const [path] = Array.isArray(data) ? (data as unknown[]) : [];
      if (clips) state.clip = clipped(state.clip, boxOf(numbersIn(extent), state.ctm));
      clips = false;
      const drawn = operator !== OPS.endPath;
      const stroked = operator !== OPS.fill && operator !== OPS.eoFill;
      if (!drawn) return;
      const outlines = outlinesOf(numbersIn(path), state.ctm);
      for (const ruling of rulingsOf(outlines, stroked))
        rulings.push(...within(state.clip, ruling));
      if (operator === OPS.stroke || operator === OPS.closeStroke) return;
      for (const [x, y] of shapesOf(outlines))
        if (shows(state.clip, x, y)) shaped.add(placeAt(x, y));
    },
    [OPS.paintImageXObject]: picture,
    [OPS.paintInlineImageXObject]: picture,
    [OPS.paintImageMaskXObject]: picture,
  };
  fnArray.forEach((operator, index) => {
    const args: unknown = argsArray[index];
    steps[operator]?.(Array.isArray(args) ? args : []);
  });
  page.cleanup();
  const { width, height } = viewport;
  const covered = Math.min(1, pictured);
  return {
    ...{ number, width, height, glyphs, rulings, pictured: covered, shaped: shaped.size, turned },
  };
}

const shows = ({ x0, y0, x1, y1 }: Box, x: number, y: number) =>
  x >= x0 - SLACK && x <= x1 + SLACK && y >= y0 - SLACK && y <= y1 + SLACK;
const SLACK = 1;

function boxOf([x0 = 0, y0 = 0, x1 = 0, y1 = 0]: number[], ctm: Matrix): Box {
  const corners = [
    placed(ctm, x0, y0),
    placed(ctm, x1, y0),
    placed(ctm, x0, y1),
    placed(ctm, x1, y1),
  ];
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  return { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) };
}

const clipped = (a: Box, b: Box): Box => ({
  x0: Math.max(a.x0, b.x0),
  y0: Math.max(a.y0, b.y0),
  x1: Math.min(a.x1, b.x1),
  y1: Math.min(a.y1, b.y1),
});

/** The part of a line that shows, if any. */
function within({ x0, y0, x1, y1 }: Box, { level, at, from, to }: Ruling): Ruling[] {
  const [low, high, first, last] = level ? [y0, y1, x0, x1] : [x0, x1, y0, y1];
  const shown = { level, at, from: Math.max(from, first), to: Math.min(to, last) };
  return at >= low - SLACK && at <= high + SLACK && shown.to > shown.from ? [shown] : [];
}

/** A Type 3 font may be drawn in any unit: what its glyphs measure is by its matrix. */
const heightOf = ({ matrix }: Font) => Math.abs(matrix[3]) * 1000;
