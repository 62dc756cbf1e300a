import type { CorrectedWords } from "@/lib/archive/search/model";
import { visible } from "@/lib/site/format";

/** What an editor has, what is printed, and why, one by one. */
export const CorrectedList = ({ of }: { of: CorrectedWords[] }) =>
  of
    .map(({ was, now, why }) => `“${visible(now)}”，原件作“${visible(was)}”（${visible(why)}）`)
    .join("；");
