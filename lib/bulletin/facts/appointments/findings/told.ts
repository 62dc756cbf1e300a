import { type Draft, lineOf } from "../../../blocks/draft";
import { info, warning } from "../../../diagnostics";
import type { Count } from "../../../grammar/groups";
import { trimEnd, words } from "../../../lexicon/words";
import type { Diagnostic } from "../../../schema";
import { countDiffers } from "../sums";

/** Where a sentence stands. */
export interface Place {
  draft: Draft;
  start: number;
  text: string;
}

/** What could not be read, or differs from what is declared. */
export class Told {
  readonly diagnostics: Diagnostic[] = [];
  private readonly known = new Set<string>();
  /** The lines of what was told as not read. */
  private readonly lines = new Map<number, string[]>();

  unread(draft: Draft, at: number, text: string) {
    const message = `这一句的任免未能全部读出：“${text.slice(0, 60)}”`;
    const line = lineOf(draft, at);
    // One sentence of many persons is told once.
    const key = `${line} ${message}`;
    if (this.known.has(key)) return;
    this.known.add(key);
    this.lines.set(line, [...(this.lines.get(line)?.slice(-MOST_COMPARED) ?? []), text]);
    this.diagnostics.push(warning("appointments/unread", message, line));
  }

  /** Of whose seat nothing says that it ends, once, and not where the sentence was told as not read. */
  lost(draft: Draft, at: number, text: string) {
    if (!this.lines.has(lineOf(draft, at))) this.unread(draft, at, text);
  }

  /** Of whom it says that a vote was passed, and no act: a sentence that was not told as not read, whatever stands beside it. */
  passedOver(draft: Draft, at: number, text: string) {
    const told = this.lines.get(lineOf(draft, at)) ?? [];
    if (!told.some((one) => one.includes(text) || text.includes(one))) this.unread(draft, at, text);
  }

  /** Whether something of a block was told as not read. */
  tellsOf({ lines: [first, last] }: Draft): boolean {
    for (let line = first; line <= last; line++) if (this.lines.has(line)) return true;
    return false;
  }

  /** The last line that was told as not read. */
  get lastLine(): number {
    let last = 0;
    for (const line of this.lines.keys()) last = Math.max(last, line);
    return last;
  }

  count(draft: Draft, at: number, count: Count) {
    this.diagnostics.push(countDiffers(count, lineOf(draft, at)));
  }

  unnamed(draft: Draft, at: number, text: string) {
    const sum = trimEnd(text, CLOSES_A_SUM);
    const message = `公报载“${sum.slice(0, 60)}”，没有逐一列出姓名，未列出的未收录`;
    this.diagnostics.push(info("appointments/count", message, lineOf(draft, at)));
  }
}

const MOST_COMPARED = 20;
const CLOSES_A_SUM = words("其中 ， , 。 ； ;");
