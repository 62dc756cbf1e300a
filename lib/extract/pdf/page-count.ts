import { Unextractable } from "../told";
import { withPdf } from "./page/open";

/** Null for a file that does not open. */
export async function pageCount(bytes: Uint8Array): Promise<number | null> {
  try {
    return await withPdf(bytes, async ({ document }) => document.numPages);
  } catch (cause) {
    if (cause instanceof Unextractable) return null;
    throw cause;
  }
}
