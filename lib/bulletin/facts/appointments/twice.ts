import type { Draft } from "../../blocks/draft";
import { warning } from "../../diagnostics";
import type { Appointment, Diagnostic } from "../../schema";
import { sentenceAround } from "../facts";

/**
 * One act twice in one paper, in the same words: a page that was taken twice, or two persons of one name. 会议还任命张三……
 * says that it is another.
 */
export function tellTwice(acts: Appointment[], drafts: Draft[]): Diagnostic[] {
  /** Asked where acts are alike alone, and of a flood of them for each. */
  let texts: Map<string, string> | null = null;
  /** 游勇辉　林美芳　苏文杉　林美芳: those beside a name in a list say nothing of it. */
  const textOf = ({ block }: Appointment) => {
    texts ??= new Map(drafts.map(({ id, kind, text }) => [id, kind === "names" ? "" : text]));
    return texts.get(block) ?? "";
  };
  const first = new Map<string, Appointment>();
  const twice: { act: Appointment; before: Appointment }[] = [];
  for (const act of acts) {
    const { action, person, personNote, organ, post, note, quote } = act;
    const key = [action, person, personNote, organ, post, note, quote].join("\n");
    const before = first.get(key);
    if (before && leadOf(act, textOf(act), before) === leadOf(before, textOf(before)))
      twice.push({ act, before });
    else if (!before) first.set(key, act);
  }
  const [one] = twice;
  if (!one) return [];
  const { act, before } = one;
  const more = twice.length > 1 ? `，连同其后共${twice.length}项` : "";
  const message = `“${act.person}”的任免与第${before.lines[0]}行一字不差${more}，照印收录两次。请核对原件：或是一页录了两遍，或是两人同名`;
  return [warning("appointments/twice", message, act.lines[0])];
}

/** What its sentence says before the quote. `before`: an act of the same quote, above it. */
function leadOf({ block, quote }: Appointment, text: string, before?: Appointment): string {
  const found = before?.block === block ? text.lastIndexOf(quote) : text.indexOf(quote);
  const at = Math.max(0, found);
  return text.slice(sentenceAround(text, at, at).start, at);
}
