import type { Line } from "../source/lines";

/** So many questions cost less than a table. */
const FEW = 16;

/**
 * Whether a run of a few characters stands within some line of a bulletin. Where many are asked, each length is looked for
 * once: every distinct run of it goes into a table, so that asking costs nothing however long the text and however
 * doubtful its breaks.
 */
export function runsOf(lines: Line[]): (run: string) => boolean {
  let text: string | null = null;
  let asked = 0;
  const tables = new Map<number, Table>();
  return (run) => {
    text ??= lines.map((line) => line.text).join("\n");
    if (asked++ < FEW) return text.includes(run);
    let table = tables.get(run.length);
    if (!table) {
      table = tableOf(text, run.length);
      tables.set(run.length, table);
    }
    return table.slots[slotOf(table, text, run, 0)] !== FREE;
  };
}

/** Where each distinct run of one length first stands in the text, by its hash: a `Set` of them would hold too few. */
interface Table {
  length: number;
  slots: Int32Array;
}

const FREE = -1;
const FEWEST_SLOTS = 1 << 10;

function tableOf(text: string, length: number): Table {
  let table: Table = { length, slots: new Int32Array(FEWEST_SLOTS).fill(FREE) };
  let held = 0;
  for (let at = 0; at + length <= text.length; at++) {
    const slot = slotOf(table, text, text, at);
    if (table.slots[slot] !== FREE) continue;
    table.slots[slot] = at;
    held++;
    if (held * 2 > table.slots.length) table = widened(table, text);
  }
  return table;
}

function widened({ length, slots }: Table, text: string): Table {
  const wider: Table = { length, slots: new Int32Array(slots.length * 2).fill(FREE) };
  for (const at of slots) if (at !== FREE) wider.slots[slotOf(wider, text, text, at)] = at;
  return wider;
}

/** The slot that holds the run at an offset of `source`, or the free one where it belongs. */
function slotOf({ length, slots }: Table, text: string, source: string, at: number): number {
  const mask = slots.length - 1;
  let slot = hashOf(source, at, length) & mask;
  for (;;) {
    const held = slots[slot] ?? FREE;
    if (held === FREE || isSame(text, held, source, at, length)) return slot;
    slot = (slot + 1) & mask;
  }
}

function isSame(text: string, held: number, source: string, at: number, length: number): boolean {
  for (let i = 0; i < length; i++)
    if (text.charCodeAt(held + i) !== source.charCodeAt(at + i)) return false;
  return true;
}

function hashOf(source: string, at: number, length: number): number {
  let hash = length;
  for (let i = 0; i < length; i++)
    hash = Math.imul(hash ^ source.charCodeAt(at + i), 0x9e3779b1) ^ (hash >>> 15);
  return hash ^ (hash >>> 16);
}
