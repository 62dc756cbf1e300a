import type { Knobs } from "./random";

/** The bytes of a text as one of the encodings in which bulletins arrive. */
export function encode(text: string, knobs: Knobs): Uint8Array {
  const form = knobs.turn("encoding", {
    "utf-8": 6,
    bom: 1,
    crlf: 1,
    gb18030: 1,
    "final-newline": 1,
  });
  switch (form) {
    case "utf-8":
      return new TextEncoder().encode(text.trimEnd());
    case "final-newline":
      return new TextEncoder().encode(`${text.trimEnd()}\n`);
    case "bom":
      return new TextEncoder().encode(`\ufeff${text}`);
    case "crlf":
      return new TextEncoder().encode(text.replaceAll("\n", "\r\n"));
    case "gb18030":
      return gb18030(text);
  }
}

let table: Map<number, number[]> | null = null;

/** Node only decodes this encoding, so the table is what decoding every code gives, turned round. */
function codes(): Map<number, number[]> {
  if (table) return table;
  const found = new Map<number, number[]>();
  const decoder = new TextDecoder("gb18030");
  for (let first = 0x81; first <= 0xfe; first++) {
    for (let second = 0x40; second <= 0xfe; second++) {
      if (second === 0x7f) continue;
      const [character = ""] = decoder.decode(new Uint8Array([first, second]));
      const point = character.codePointAt(0);
      if (point !== undefined && point !== 0xfffd && !found.has(point))
        found.set(point, [first, second]);
    }
  }
  for (let linear = 0; linear < 39420; linear++) {
    const bytes = four(linear, 0x81);
    const [character = ""] = decoder.decode(new Uint8Array(bytes));
    const point = character.codePointAt(0);
    if (point !== undefined && point !== 0xfffd && !found.has(point)) found.set(point, bytes);
  }
  table = found;
  return found;
}

const four = (linear: number, lead: number): number[] => [
  lead + Math.floor(linear / 12600),
  0x30 + (Math.floor(linear / 1260) % 10),
  0x81 + (Math.floor(linear / 10) % 126),
  0x30 + (linear % 10),
];

function gb18030(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    if (point < 0x80) bytes.push(point);
    else if (point > 0xffff) bytes.push(...four(point - 0x10000, 0x90));
    else bytes.push(...(codes().get(point) ?? [0x3f]));
  }
  return new Uint8Array(bytes);
}
