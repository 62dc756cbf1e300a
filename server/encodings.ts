/** How bodies travel: as asked for, compressed once. */
import { promisify } from "node:util";
import zlib from "node:zlib";

/** The better comes first. */
export const ENCODINGS = ["br", "gzip", "identity"] as const;
export type Encoding = (typeof ENCODINGS)[number];

// `br;q=0.5`, `*`, `gzip ; q = 0`: the name, and how much it is liked.
const OFFER = /^\s*([a-z0-9*_-]+)\s*(?:;\s*q\s*=\s*([0-9.]+)\s*)?$/iu;

/** Browsers say it in a few ways: each is read once. Whoever makes up others finds no more room. */
const MOST_WAYS = 100;
const read = new Map<string, Encoding | null>();

/** The one the client likes best; null where it takes none that there is. */
export function encodingFor(accepted: string | undefined): Encoding | null {
  if (accepted === undefined) return "identity";
  const known = read.get(accepted);
  if (known !== undefined) return known;
  const best = bestOf(accepted);
  if (read.size < MOST_WAYS) read.set(accepted, best);
  return best;
}

function bestOf(accepted: string): Encoding | null {
  const liked = new Map<string, number>();
  for (const part of accepted.split(",")) {
    const [, name, weight] = OFFER.exec(part) ?? [];
    if (name !== undefined)
      liked.set(name.toLowerCase(), weight === undefined ? 1 : Number(weight) || 0);
  }
  const any = liked.get("*");
  // As it is a body may travel, unless that is refused by name.
  const weightOf = (encoding: Encoding) =>
    liked.get(encoding) ?? any ?? (encoding === "identity" ? Number.MIN_VALUE : 0);
  const [best] = ENCODINGS.toSorted((a, b) => weightOf(b) - weightOf(a));
  return best !== undefined && weightOf(best) > 0 ? best : null;
}

/** Pictures are compressed already. */
export const isText = (type: string) =>
  /^(?:text\/|image\/svg|application\/(?:[a-z.+-]*(?:json|xml)|javascript))/u.test(type);

const brotli = promisify(zlib.brotliCompress);
const gzip = promisify(zlib.gzip);
const unbrotli = promisify(zlib.brotliDecompress);
const gunzip = promisify(zlib.gunzip);

/** Above these a page takes several times as long for some hundred bytes. */
export const QUALITY = { br: 6, gzip: 7 };

export async function encode(body: Buffer, encoding: Encoding): Promise<Buffer> {
  if (encoding === "identity") return body;
  if (encoding === "gzip") return exact(await gzip(body, { level: QUALITY.gzip }));
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = zlib.constants;
  const params = { [BROTLI_PARAM_QUALITY]: QUALITY.br, [BROTLI_PARAM_SIZE_HINT]: body.length };
  return exact(await brotli(body, { params }));
}

export async function decode(body: Buffer, encoding: Encoding): Promise<Buffer> {
  if (encoding === "identity") return body;
  return exact(await (encoding === "gzip" ? gunzip(body) : unbrotli(body)));
}

/** zlib hands out a part of a larger buffer: what is kept would hold more than is counted. */
export function exact(body: Buffer): Buffer {
  const own = Buffer.allocUnsafeSlow(body.length);
  body.copy(own);
  return own;
}
