/** What an editor corrected, in one wording wherever it is told. Pure. */
import type { CorrectedIn, DocumentPage, Evidence } from "../../archive/model";

type Text = Pick<DocumentPage["document"], "blocks" | "misprints">;

/** The words that an editor corrected in a document. */
export const correctedOf = ({ blocks, misprints }: Text): CorrectedIn[] =>
  misprints.map(({ block, from, to, was, why }) => {
    const now = blocks.find(({ id }) => id === block)?.text.slice(from, to) ?? "";
    return { block, was, now, why };
  });

/** Of those the ones that a fact was read from. */
export const correctedIn = (
  { block, quote }: Pick<Evidence, "block" | "quote">,
  corrected: CorrectedIn[] = [],
): CorrectedIn[] => corrected.filter((one) => one.block === block && quote.includes(one.now));

/** What an editor has, what is printed, and why, one by one. */
export const correctedWords = (of: Omit<CorrectedIn, "block">[]): string =>
  of.map(({ was, now, why }) => `“${now}”，原件作“${was}”（${why}）`).join("；");

/** The same of a whole text, where it stands without marks: on paper, in a file. */
export const misprintsTold = (text: Text): string[] =>
  correctedOf(text).map((one) => `编者更正：${correctedWords([one])}。`);
