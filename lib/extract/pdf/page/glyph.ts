/** What a page is made of, in points from its upper left corner. */

export interface Glyph {
  text: string;
  /** From its pen's place to where the next one's would be, letter-spacing left out. */
  x0: number;
  x1: number;
  /** The baseline. */
  y: number;
  size: number;
  /** Drawn without ink: the text behind a scan. */
  invisible: boolean;
  /** A blank was drawn before it. */
  spaced: boolean;
}

/** A straight line, or the edge of a box, level or upright. */
export interface Ruling {
  level: boolean;
  /** Its place across: y of a level one, x of an upright one. */
  at: number;
  from: number;
  to: number;
}

export interface Sheet {
  /** Of the file, from 1. */
  number: number;
  width: number;
  height: number;
  glyphs: Glyph[];
  rulings: Ruling[];
  /** Of the page that images cover, 0 to 1. */
  pictured: number;
  /** Places of the page where filled outlines stand that may be letters. */
  shaped: number;
  /** Set askew or upright on its side, and left out. */
  turned: number;
}

export interface Box {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}
