import type { DocumentPage } from "../../archive/model";

type Text = Pick<DocumentPage["document"], "blocks" | "misprints">;

/** What an editor corrected in a text, said for where the text stands without marks: on paper, in a file. */
export const misprintsTold = ({ blocks, misprints }: Text): string[] =>
  misprints.map(({ block, from, to, was, why }) => {
    const now = blocks.find(({ id }) => id === block)?.text.slice(from, to) ?? "";
    return `编者更正：“${now}”，原件作“${was}”（${why}）。`;
  });
