import type { Extracted } from "../told";
import { readModel } from "./model";
import { textOf } from "./text";
import { withNumbersWritten } from "./written-out";

/**
 * A Word document to the text of a bulletin. Afterwards: what Word only counts is written out, tables have their cells
 * parted by tabs, notes stand behind their paragraph; headers and footers are left out.
 */
export async function extractDocx(bytes: Uint8Array): Promise<Extracted> {
  const numbered = await withNumbersWritten(bytes);
  const { text, doubts } = textOf(await readModel(numbered.bytes));
  return { text, doubts: [...numbered.doubts, ...doubts] };
}
