import { archive } from "./database";

/** What is cached is kept under this, and let go when it changes. Null before the first import. */
export async function getRevision(): Promise<string | null> {
  const row = await archive().importRun.findFirst({ select: { revision: true } });
  return row?.revision ?? null;
}
