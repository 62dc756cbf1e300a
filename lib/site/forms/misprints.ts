/** What an editor corrected, in one wording wherever it is told. Pure. */
import type { CorrectedIn, CorrectedWords, DocumentPage, Evidence } from "../../archive/model";

type Text = Pick<DocumentPage["document"], "blocks" | "misprints">;

/** The words that an editor corrected in a document. */
export const correctedOf = ({ blocks, misprints }: Text): CorrectedIn[] =>
  misprints.map(({ block, from, to, was, why }) => {
    const now = blocks.find(({ id }) => id === block)?.text.slice(from, to) ?? "";
    return { block, was, now, why };
  });

/**
 * Of those the ones in a fact's block whose words its own hold: it was read from them, or from the same characters elsewhere
 * in the block, which is why they are told of the paragraph.
 */
export const correctedIn = (
  { block, quote }: Pick<Evidence, "block" | "quote">,
  corrected: CorrectedIn[] = [],
): CorrectedIn[] => corrected.filter((one) => one.block === block && quote.includes(one.now));

/** What an editor has, what is printed, and why, one by one. */
export const correctedWords = (of: CorrectedWords[]): string =>
  of.map(({ was, now, why }) => `“${now}”，原件作“${was}”（${why}）`).join("；");

/** The same of a whole text, where it stands without marks: on paper, in a file. */
export const misprintsTold = (text: Text): string[] =>
  correctedOf(text).map((one) => `编者更正：${correctedWords([one])}。`);
