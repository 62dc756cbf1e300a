import { archive } from "../store/database";

/** The printer's PDF of an issue: a file beside its text, and what it was when it was imported. */
export interface Facsimile {
  sha256: string;
  size: number;
  pageCount: number | null;
  /** Printed page → page of the file. */
  pages: ReadonlyMap<number, number>;
}

export async function getFacsimile(issueId: string): Promise<Facsimile | null> {
  const row = await archive().facsimile.findUnique({
    where: { issueId },
    select: { sha256: true, size: true, pageCount: true, pages: true },
  });
  return row && { ...row, pages: new Map(pairsIn(row.pages)) };
}

/** Where its bytes lie. */
export async function getFacsimileFile(
  issueId: string,
): Promise<{ path: string; size: number } | null> {
  return archive().facsimile.findUnique({
    where: { issueId },
    select: { path: true, size: true },
  });
}

function pairsIn(value: unknown): [number, number][] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((pair: unknown): [number, number][] =>
    Array.isArray(pair) ? [[Number(pair[0]), Number(pair[1])]] : [],
  );
}
