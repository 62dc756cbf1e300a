/**
 * How a text that a reader pastes reaches the page that draws what is found: a page is asked for by address, and the text
 * belongs in none, for addresses are kept and logged. The front, which reads the form, hands it on as a header.
 */
import { deflateRawSync, inflateRawSync } from "node:zlib";

/** The field of the form. */
export const PASTED_FIELD = "text";
/** Never taken from outside. */
export const PASTED_TEXT = "x-pasted-text";
/** In characters: some twelve pages of print. */
export const LONGEST_PASTED = 20_000;

export const writePasted = (text: string): string => deflateRawSync(text).toString("base64");

/** Empty where there is none. */
export function readPasted(value: string | null): string {
  if (value === null || value === "") return "";
  return inflateRawSync(Buffer.from(value, "base64")).toString("utf8").slice(0, LONGEST_PASTED);
}
