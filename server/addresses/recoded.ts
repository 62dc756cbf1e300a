/** Addresses in another spelling than UTF-8, percent-encoded: old pages and programs send theirs. */
import type { Target } from "../asked";

const UTF8 = new TextDecoder("utf-8", { fatal: true });
const ANY_UTF8 = new TextDecoder("utf-8");
const GB18030 = new TextDecoder("gb18030", { fatal: true });
const ENCODED = /%[0-9a-f]{2}/giu;

/** The address in UTF-8 where a part of it is GB18030, `%BA%FA%C7%E0%D4%C6`; null where none is. */
export function recodedTo({ path, query }: Target): string | null {
  const own = `${path}${query}`.replace(/[^/?&=]+/gu, (part) => recoded(part) ?? part);
  return own === path + query ? null : own;
}

function recoded(part: string): string | null {
  const bytes = bytesOf(part);
  if (bytes === null || decoded(UTF8, bytes) !== null) return null;
  // What was cut within a character is UTF-8 still.
  if (/\p{Script=Han}/u.test(ANY_UTF8.decode(bytes))) return null;
  const text = decoded(GB18030, bytes);
  // What was encoded beside it (`%26`) stays so.
  return text?.replace(/[^\x21-\x7e]+|%(?![0-9A-F]{2})/gu, encodeURIComponent) ?? null;
}

/** Those of its characters as well: the second byte of one may be a letter, `%C8A`. Null where none is beyond ASCII. */
function bytesOf(part: string): Uint8Array | null {
  if (!/%[89a-f][0-9a-f]/iu.test(part)) return null;
  const bytes = part.replace(ENCODED, (code) => {
    const byte = Number.parseInt(code.slice(1), 16);
    return byte < 0x80 ? code : String.fromCharCode(byte);
  });
  return Buffer.from(bytes, "latin1");
}

function decoded(decoder: TextDecoder, bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}

/** Nor one that a browser would take for another site. */
const ASKED =
  /^(?:GET|HEAD) (?:https?:\/\/[^/?\s]*)?(\/(?![/\\])[^\0-\x20\x7f]*) HTTP\/1\.[01]\r?\n/u;

/**
 * The address that a request asks for in bytes that none may have: `curl '…/search?q=预算'` sends them as they were
 * typed, and HTTP's parser refuses them.
 */
export function encodedIn(packet: Buffer): string | null {
  const asked = ASKED.exec(packet.toString("latin1"))?.[1];
  const own = asked?.replace(
    /[\x80-\xff]/gu,
    (byte) => `%${byte.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return own === undefined || own === asked ? null : own;
}
