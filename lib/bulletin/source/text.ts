/** Bytes to numbered lines: what the parser reads, and what the archive shows as the source. */
import { isUtf8, transcode } from "node:buffer";

export const ENCODINGS = ["utf-8", "gb18030", "utf-16le", "utf-16be"] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** The encoding that explains most of the bytes; a mark of byte order, where there is one, says it. */
export function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  // Of Chinese text: a Han character is three bytes there, so that a short one in GB18030 may pass for two of other scripts.
  if (isUtf8(bytes) && (bytes.some(leadsThree) || !bytes.some(isHigh))) return "utf-8";
  const [utf8, gb18030] = [explained(bytes, utf8Length), explained(bytes, gb18030Length)];
  if (utf8.longest < 3 && gb18030.whole) return "gb18030";
  // Every other pair of bytes means something in GB18030, and hardly any three by chance in UTF-8: so half is plenty.
  return 2 * utf8.count >= gb18030.count ? "utf-8" : "gb18030";
}

const isHigh = (byte: number) => byte >= 0x80;
const leadsThree = (byte: number) => byte >= 0xe0;

/** How many bytes beyond ASCII are part of a character, how long the longest is, and whether all of them are. */
function explained(bytes: Uint8Array, lengthAt: (bytes: Uint8Array, at: number) => number) {
  let [count, longest, whole] = [0, 0, true];
  for (let at = 0; at < bytes.length; ) {
    const length = isHigh(bytes[at] ?? 0) ? lengthAt(bytes, at) : 1;
    if (length > 1) count += length;
    longest = Math.max(longest, length);
    whole &&= length > 0;
    at += Math.max(1, length);
  }
  return { count, longest, whole };
}

const isWithin = (byte: number | undefined, first: number, last: number) =>
  byte !== undefined && byte >= first && byte <= last;

/** The bytes of the UTF-8 character at an offset; 0 where there is none. */
function utf8Length(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  for (let next = 1; next < length; next++) {
    if (!isWithin(bytes[at + next], 0x80, 0xbf)) return 0;
  }
  return length;
}

/** The bytes of the GB18030 character at an offset: two, or four that alternate with digits; 0 where there is none. */
function gb18030Length(bytes: Uint8Array, at: number): number {
  const [lead, second] = [bytes[at], bytes[at + 1]];
  if (!isWithin(lead, 0x81, 0xfe)) return 0;
  if (isWithin(second, 0x40, 0x7e) || isWithin(second, 0x80, 0xfe)) return 2;
  const four =
    isWithin(second, 0x30, 0x39) &&
    isWithin(bytes[at + 2], 0x81, 0xfe) &&
    isWithin(bytes[at + 3], 0x30, 0x39);
  return four ? 4 : 0;
}

/** The text of a source, without its mark of byte order; what is no character in the encoding stands as U+FFFD. */
export const decode = (bytes: Uint8Array, encoding: string) =>
  encoding === "utf-8" && isUtf8(bytes)
    ? decodeUtf8(bytes)
    : new TextDecoder(encoding).decode(bytes);

/** Where every byte is right, by a way over UTF-16 that takes a tenth of the decoder's time. */
function decodeUtf8(bytes: Uint8Array): string {
  const text = transcode(bytes, "utf8", "utf16le").toString("utf16le");
  return text.startsWith("\ufeff") ? text.slice(1) : text;
}

/**
 * A text's lines, the first of them line 1, as editors number them: CRLF, LF or CR alone ends a line and nothing else does,
 * not a form feed, nor U+0085 or U+2028; a final end opens no line of its own.
 */
export function partLines(text: string): string[] {
  const lines = text.split(/\r\n|\n|\r/u);
  if (lines.at(-1) === "") lines.pop();
  return lines;
}

export const linesOf = (bytes: Uint8Array, encoding: string) => partLines(decode(bytes, encoding));
