import { BLANK, INVISIBLE, kindsAt } from "../lexicon/script/characters";
import { standsFor } from "../lexicon/script/half-marks";
import { simplify } from "../lexicon/script/traditional";
import { halveLatin, visibleText } from "./normalise";

/** A text twice, character by character: as it was read and as it was printed. */
export interface Twins {
  read: string;
  printed: string;
}

/** What reading text changes left out: blanks, the unseen, width. Of both twins the same, so their places agree. */
export function squeezed(text: string): string {
  let result = "";
  const visible = halveLatin(visibleText(text));
  for (let at = 0; at < visible.length; at++) {
    if (kindsAt(visible, at) & (BLANK | INVISIBLE)) continue;
    const character = visible.charAt(at);
    result += character === "（" ? "(" : character === "）" ? ")" : character;
  }
  return result;
}

/** So much searching, and no more: a damaged text stays linear. What is left then is told by the usual characters. */
const MOST_CHARACTERS_SEARCHED = 50_000_000;

/** The printed characters of whatever was read from an issue. */
export class Prints {
  private readonly whole: Twins;
  /** The printed character that most often stands for one that was read. */
  private readonly usual: Map<string, string>;
  private readonly found = new Map<string, string>();
  private left = MOST_CHARACTERS_SEARCHED;

  constructor(
    private readonly printed: string[],
    private readonly read: string[],
  ) {
    this.whole = { read: squeezed(read.join("\n")), printed: squeezed(printed.join("\n")) };
    this.usual = usualCharacters(this.whole);
  }

  /** The text of lines, first and last. */
  linesAt([first, last]: [number, number]): Twins {
    return {
      read: squeezed(this.read.slice(first - 1, last).join("")),
      printed: squeezed(this.printed.slice(first - 1, last).join("")),
    };
  }

  /** A text that stands in one place of another, blanks aside; or, composed of more, anywhere in the issue. */
  within(text: string, twins: Twins): string {
    if (!this.differs(text)) return text;
    const sought = squeezed(text);
    const at = this.search(twins.read, sought, 0);
    return at < 0
      ? this.anywhere(text)
      : dressed(text, twins.printed.slice(at, at + sought.length));
  }

  /** A text of whole lines, of which marks may have been taken out. */
  along(text: string, twins: Twins): string {
    if (!this.differs(text)) return text;
    let at = -1;
    const printed = Array.from(squeezed(text), (character) => {
      const next = twins.read.indexOf(character, at + 1);
      if (next < 0) return this.usual.get(character) ?? character;
      at = next + character.length - 1;
      return twins.printed.slice(next, next + character.length);
    });
    return dressed(text, printed.join(""));
  }

  /** 云州市青溪区 + 人民法院: the longest runs that stand somewhere in the issue, one after another. */
  anywhere(text: string): string {
    if (!this.differs(text)) return text;
    const known = this.found.get(text);
    if (known !== undefined) return known;
    const sought = squeezed(text);
    // Of an issue in both kinds of characters the print may have it just so.
    if (this.search(this.whole.printed, sought, 0) >= 0) return text;
    let printed = "";
    while (printed.length < sought.length) printed += this.longestRun(sought, printed.length);
    const result = dressed(text, printed);
    this.found.set(text, result);
    return result;
  }

  private longestRun(sought: string, from: number): string {
    const { read, printed } = this.whole;
    let [length, place] = [0, 0];
    while (from + length < sought.length) {
      const at = this.search(read, sought.slice(from, from + length + 1), place);
      if (at < 0) break;
      [place, length] = [at, length + 1];
    }
    if (length > 0) return printed.slice(place, place + length);
    const character = sought.charAt(from);
    return this.usual.get(character) ?? character;
  }

  private differs(text: string): boolean {
    for (let at = 0; at < text.length; at++) if (this.usual.has(text.charAt(at))) return true;
    return false;
  }

  private search(text: string, sought: string, from: number): number {
    if (this.left <= 0) return -1;
    const at = text.indexOf(sought, from);
    this.left -= (at < 0 ? text.length : at) - from;
    return at;
  }
}

/** Only characters that stand for others somewhere in the issue. */
function usualCharacters({ read, printed }: Twins): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (let at = 0; at < read.length; at++) {
    if (read.charAt(at) !== printed.charAt(at)) counts.set(read.charAt(at), new Map());
  }
  for (let at = 0; at < read.length; at++) {
    const own = printed.charAt(at);
    const prints = counts.get(read.charAt(at));
    prints?.set(own, (prints.get(own) ?? 0) + 1);
  }
  return new Map(
    Array.from(counts, ([simple, prints]) => {
      const [most] = [...prints].sort(([, a], [, b]) => b - a);
      return [simple, most?.[0] ?? simple];
    }),
  );
}

/** The printed characters with the blanks and the width of a text that was read. */
function dressed(text: string, printed: string): string {
  let result = "";
  let next = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (kindsAt(text, at) & (BLANK | INVISIBLE)) result += character;
    else {
      const own = printed.charAt(next++);
      result += standsFor(simplify(own), character) ? own : character;
    }
  }
  return result;
}
