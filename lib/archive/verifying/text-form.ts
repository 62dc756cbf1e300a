/** A text apart from how its file sets it down: in which encoding, with which ends of lines. Pure. */
import { createHash } from "node:crypto";
import { decode, partLines } from "../../bulletin/source/text";

export type LineEnds = "LF" | "CRLF" | "CR" | "mixed" | "none";

export interface TextForm {
  encoding: string;
  /** Of byte order, at its beginning. */
  mark: boolean;
  ends: LineEnds;
  /** Line ends behind its last line. */
  finals: number;
}

export interface SourceRead {
  /** Without empty ones at the end. */
  lines: string[];
  /** SHA-256 of the lines, the same in whatever form they came. */
  digest: string;
  form: TextForm;
}

export const sha256Of = (bytes: string | Uint8Array) =>
  createHash("sha256").update(bytes).digest("hex");

export function readSource(bytes: Uint8Array, encoding: string): SourceRead {
  const text = decode(bytes, encoding);
  const lines = partLines(text);
  while (lines.at(-1) === "") lines.pop();
  const form = { encoding, mark: hasMark(bytes), ends: endsOf(text), finals: finalsOf(text) };
  return { lines, digest: sha256Of(lines.join("\n")), form };
}

const MARKS = [
  [0xef, 0xbb, 0xbf],
  [0xff, 0xfe],
  [0xfe, 0xff],
];

const hasMark = (bytes: Uint8Array) =>
  MARKS.some((mark) => mark.every((byte, at) => bytes[at] === byte));

const END = /\r\n|\n|\r/gu;
const NAMES = new Map<string, LineEnds>([
  ["\n", "LF"],
  ["\r\n", "CRLF"],
  ["\r", "CR"],
]);

function endsOf(text: string): LineEnds {
  let found: LineEnds = "none";
  for (const [end] of text.matchAll(END)) {
    const own = NAMES.get(end) ?? "mixed";
    if (found !== "none" && found !== own) return "mixed";
    found = own;
  }
  return found;
}

/** From the end: a pattern would try every row of line ends in the text. */
function finalsOf(text: string): number {
  let [count, at] = [0, text.length];
  for (; at > 0 && (text[at - 1] === "\n" || text[at - 1] === "\r"); at--) {
    count += 1;
    if (text[at - 1] === "\n" && text[at - 2] === "\r") at -= 1;
  }
  return count;
}

export type Otherwise = keyof TextForm | "bytes";

/** In what two forms of one text differ; never in nothing: lines may end in several ways, each in other places. */
export function otherwiseIn(a: TextForm, b: TextForm): Otherwise[] {
  const all: (keyof TextForm)[] = ["encoding", "mark", "ends", "finals"];
  const differing = all.filter((one) => a[one] !== b[one]);
  return differing.length > 0 ? differing : ["bytes"];
}
