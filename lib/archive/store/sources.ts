import type { Sources } from "../model";
import { archive } from "./database";
import { textsOf } from "./facts";

/** The documents that the given facts were read from. */
export async function sourcesOf(facts: { document: string }[]): Promise<Sources> {
  const ids = [...new Set(facts.map(({ document }) => document))];
  const rows = await archive().document.findMany({
    where: { id: { in: ids } },
    select: {
      id: true,
      title: true,
      alike: true,
      page: true,
      issue: { select: { id: true, year: true, number: true, serialNumber: true } },
    },
  });
  return Object.fromEntries(
    rows.map((row) => [row.id, { ...row, alike: row.alike === null ? null : textsOf(row.alike) }]),
  );
}
