import { z } from "zod";
import { kept } from "./kept";

const text = z.string().trim().min(1);

/** What content/archive.json may say of the archive, and the database then holds. */
export const settingsSchema = z.strictObject({
  /** What the site is called; the publication's name where it is left out. */
  title: text.optional(),
  /** In a sentence or two, what the archive is. */
  introduction: text.optional(),
  /** The body whose bulletins these are, by its name of today; the same body under other names. */
  publisher: z.strictObject({ name: text, also: z.array(text).optional() }).optional(),
  /** Each is one person by all spellings; the first is the page's. */
  people: z.array(z.array(text).min(2)).optional(),
});

export type Settings = z.infer<typeof settingsSchema>;

export const getSettings = kept(async (database): Promise<Settings> => {
  const run = await database.importRun.findFirst({ select: { settings: true } });
  return run ? settingsSchema.parse(run.settings) : {};
});
