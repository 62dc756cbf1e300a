import { z } from "zod";
import { kept } from "../../store/kept";

const queries = z.array(z.string());

/**
 * Words to begin with, as a visitor would type them, found at import: a first page that looked for them would wait for the
 * whole search to be loaded.
 */
export const firstExamples = kept(async (database): Promise<string[]> => {
  const run = await database.importRun.findFirst({ select: { examples: true } });
  return run ? queries.parse(run.examples) : [];
});
