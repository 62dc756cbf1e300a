import type { Piece } from "../words/draft";
import type { Knobs } from "../words/random";
import { noisy, type Style } from "../words/style";

/** Turns pieces into printed lines; an empty string is a blank line. */
export class Setter {
  readonly #style: Style;
  readonly #knobs: Knobs;
  readonly #pages: { number: number };

  constructor(style: Style, knobs: Knobs, pages: { number: number }) {
    this.#style = style;
    this.#knobs = knobs;
    this.#pages = pages;
  }

  set(pieces: Piece[]): string[] {
    const { wrap } = this.#style;
    const dense = wrap === "tight" || wrap === "hard-indent" || wrap === "hard-flush";
    const printed: string[] = [];
    pieces.forEach((piece, index) => {
      const lines = this.#piece(piece);
      printed.push(...lines);
      const next = pieces[index + 1];
      const body = (one: Piece | undefined) =>
        one?.kind === "paragraph" || one?.kind === "heading" || one?.kind === "item";
      const apart = !dense || !body(piece) || !body(next) || this.#full(lines.at(-1));
      if (next && apart) printed.push("");
      if (next && body(piece) && body(next) && this.#knobs.random.chance(0.06))
        printed.push(...this.#furniture(!apart));
    });
    return printed;
  }

  /** Whether a paragraph's last line would pass for one that goes on. */
  #full(line = ""): boolean {
    return this.#style.wrap === "hard-flush" && [...line].length > this.#style.width - 5;
  }

  #piece(piece: Piece): string[] {
    const noise = (text: string) => noisy(text, this.#style, this.#knobs);
    switch (piece.kind) {
      case "lines":
        return piece.lines.map(noise);
      case "raw":
        return piece.lines;
      case "heading":
        return [this.#style.indent + noise(piece.text)];
      case "item":
      case "paragraph":
        return this.#style.wrap.startsWith("hard")
          ? this.#wrapped(noise(piece.text))
          : this.#cut(noise(piece.text));
    }
  }

  #cut(text: string): string[] {
    const share = { none: 0, some: 0.15, many: 0.4 }[this.#style.cuts];
    const at = [...text].length > 40 && this.#knobs.random.chance(share) ? this.#place(text) : null;
    if (at === null) return [this.#style.indent + text];
    this.#knobs.turn("cut", { paragraph: 1 });
    return [this.#style.indent + text.slice(0, at), "", ...this.#between(), text.slice(at)];
  }

  #wrapped(text: string): string[] {
    const lines: string[] = [];
    let line = this.#style.indent;
    for (const character of text) {
      const full = [...line].length >= this.#style.width;
      if (
        full &&
        !/[，。；：、！？”》）)\d.%\s]/u.test(character) &&
        !/[“《（(\d.\s]$/u.test(line)
      ) {
        lines.push(line);
        line = "";
      }
      line += character;
    }
    lines.push(line);
    const share = { none: 0, some: 0.15, many: 0.4 }[this.#style.cuts];
    const breaks = lines
      .slice(0, -1)
      .flatMap((one, index) => (/[。；：！？”]$/u.test(one) ? [] : [index]));
    if (breaks.length === 0 || !this.#knobs.random.chance(share)) return lines;
    this.#knobs.turn("cut", { wrapped: 1 });
    const at = this.#knobs.random.pick(breaks) + 1;
    return [...lines.slice(0, at), "", ...this.#between(), ...lines.slice(at)];
  }

  /** Where a column may end: in a word or after a comma; never where a sentence or a number would. */
  #place(text: string): number | null {
    for (let tries = 0; tries < 20; tries++) {
      const at = this.#knobs.random.int(12, text.length - 12);
      const [before, after] = [text.slice(0, at), text.slice(at)];
      if (
        /[\p{Script=Han}，、]$/u.test(before) &&
        /^[\p{Script=Han}“《]/u.test(after) &&
        !/^[一二三四五六七八九十]+[是、]/u.test(after)
      )
        return at;
    }
    return null;
  }

  #between(): string[] {
    return this.#knobs.random.chance(0.5) ? this.#furniture(false) : [];
  }

  #furniture(blankBefore: boolean): string[] {
    const { page, header } = this.#style;
    if (!page && !header) return [];
    this.#pages.number += 1;
    this.#knobs.turn("furniture", { inside: 1 });
    const printed = [
      ...(page ? [page(this.#pages.number), ""] : []),
      ...(header ? [header, ""] : []),
    ];
    return blankBefore ? ["", ...printed] : printed;
  }
}
