import type { Block } from "../../bulletin/schema";

/**
 * The further addresses of each block: those of its non-blank source lines after the first (`p12` holding three lines
 * answers to p13 and p14 too), in their order. `lines` are the source's, `first` is the document's first line, which is p1.
 */
export function furtherAddresses(
  lines: string[],
  [first, last]: [number, number],
  blocks: Pick<Block, "id" | "lines">[],
): string[][] {
  const addresses = new Map<number, string>();
  for (let line = first; line <= last; line += 1) {
    if ((lines[line - 1] ?? "").trim() !== "") addresses.set(line, `p${addresses.size + 1}`);
  }
  const own = new Set(blocks.map((block) => block.id));
  const taken = new Set<string>();
  return blocks.map((block) => {
    const further: string[] = [];
    for (let line = block.lines[0]; line <= block.lines[1]; line += 1) {
      const address = addresses.get(line);
      // A page break's repeated header lies inside a table: its line may already be another block's.
      if (address === undefined || own.has(address) || taken.has(address)) continue;
      taken.add(address);
      further.push(address);
    }
    return further;
  });
}
