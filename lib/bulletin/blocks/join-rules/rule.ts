import type { Line } from "../../source/lines";
import type { JoinContext } from "../join";

export type Verdict = "join" | "part" | "unknown";

/** A text and the line behind it. */
export interface Break {
  text: string;
  next: Line;
  context: JoinContext;
  /** The text's own line, where it is only one so far. */
  only: Line | null;
  /** Whether its last line and the next are two of a list of short ones. */
  listed: () => boolean;
  /** Whether its last line ends far from where wrapped lines end. */
  short: () => boolean;
  /** Whether a line close to its last is half as long again, so that no column ended it. */
  besideLonger: () => boolean;
  /** Whether the line behind the next is set in, and touches it. */
  aboveSetIn: () => boolean;
  /** Whether the text's first line is set in, and its last as long as its others. */
  setInAndFull: () => boolean;
  /** Whether its last line ran to the end of its column, where nothing but that shows that it goes on. */
  full: () => boolean;
  /** Whether the next line is short, ends with its colon, and stands above a sentence at the margin. */
  leadsAtMargin: () => boolean;
  /** Whether its last line and the next are two of a poem. */
  verses: () => boolean;
  /** Whether the next line is set in as the text's first is; null where all lines may be. */
  setInAgain: () => boolean | null;
  /** Whether the number before stands right above the text, and ends with the same mark as its first line. */
  endsAsAbove: () => boolean;
  /** Whether the next line begins as another close to it does, but for its number, or its only one is but such a number. */
  countsOn: () => boolean;
}

/** What an example's lines do not show by themselves. */
export interface Setting {
  touching?: boolean;
  indents?: boolean;
  indented?: boolean;
  afterPage?: boolean;
  joins?: boolean;
  unfinished?: boolean;
  known?: boolean;
  short?: boolean;
  besideLonger?: boolean;
  setInAndFull?: boolean;
  full?: boolean;
  leadsAtMargin?: boolean;
  verses?: boolean;
  setInAgain?: boolean | null;
  endsAsAbove?: boolean;
  countsOn?: boolean;
  /** Further lines that touch the second. */
  followed?: string[];
}

export interface JoinRule {
  /** As an editor reads it in a diagnostic. */
  name: string;
  when: (at: Break) => boolean;
  verdict: Verdict;
  /** Two lines, a blank one between them, of which it decides. */
  examples: [string, string, Setting?][];
}
