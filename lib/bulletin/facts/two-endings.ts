import type { Draft } from "../blocks/draft";
import { warning } from "../diagnostics";
import { ATTACHED } from "../lexicon/paper/headings";
import type { Diagnostic } from "../schema";

/**
 * 县人大常委会 / 2018年1月21日 and, behind further text, another body and its day: where nothing says that a paper is attached,
 * a second one may begin there, and what it tells would be of the first one's meeting and day.
 */
export function twoEndings(drafts: Draft[]): Diagnostic[] {
  const ends = drafts.flatMap((draft, at) =>
    draft.kind === "date" && drafts[at - 1]?.kind === "signature" ? [at] : [],
  );
  return ends.slice(1).flatMap((end, index) => {
    const from = (ends[index] ?? 0) + 1;
    const between = drafts.slice(from, end - 1).filter(({ kind }) => kind !== "signature");
    const [first] = between;
    if (!first || between.some(({ text }) => ATTACHED.at(text) !== null)) return [];
    const message = `“${first.text.slice(0, 40)}”以下另有落款，或另是一件，未能断定，仍归前一件。请核对；另是一件的，可编入目录`;
    return [warning("document/uncertain", message, first.lines[0])];
  });
}
