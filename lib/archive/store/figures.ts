import { z } from "zod";
import { kept } from "./kept";

const figures = z.object({
  counts: z.object({
    issues: z.int(),
    documents: z.int(),
    meetings: z.int(),
    /** What is printed again counts once. */
    appointments: z.int(),
    people: z.int(),
    planItems: z.int(),
    checks: z.int(),
  }),
  /** The last day a document or meeting tells, days far from their issue's year left out. */
  lastDay: z.string().nullable(),
});

/** How much of each thing the archive holds, counted at import. */
export type Figures = z.infer<typeof figures>;

const NOTHING: Figures = {
  counts: {
    ...{ issues: 0, documents: 0, meetings: 0, appointments: 0, people: 0 },
    ...{ planItems: 0, checks: 0 },
  },
  lastDay: null,
};

export const getFigures = kept(async (database): Promise<Figures> => {
  const run = await database.importRun.findFirst({ select: { figures: true } });
  return run ? figures.parse(run.figures) : NOTHING;
});
