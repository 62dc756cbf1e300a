import { z } from "zod";

/** What an archive says of itself, without the code that readers' questions need. */
export const summarySchema = z.object({
  revision: z.string(),
  importedAt: z.iso.datetime(),
  issues: z.int(),
  documents: z.int(),
});

export type Summary = z.infer<typeof summarySchema>;
