/**
 * Large answers, data as long as the archive: compressed while they arrive, kept and sent so, unpacked on the way to who
 * takes them no other way. None is ever in memory as it is, and who reads slowly holds up a window's width of it.
 */
import { createHash } from "node:crypto";
import type { ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import zlib from "node:zlib";
import { TooBusy } from "./busy";
import { exact, QUALITY } from "./encodings";
import { digestOf } from "./hash";

/** What is no larger is held as it comes. */
const LARGE = 1_000_000;
/** A table repeats itself within this many bits of bytes: a wider window costs its width for each reader, and gains nothing. */
const WINDOW = 18;
const PIECE = 65_536;
/** At one time: each that unpacks takes some 400 KB. */
const MOST_READERS = 200;

export interface Packed {
  br: Buffer;
  /** As it is. */
  length: number;
  hash: string;
}

export type Body = Buffer | Packed;

export const isPacked = (body: Body): body is Packed => !Buffer.isBuffer(body);

/** Rejects where it breaks off. */
export async function packed(arriving: AsyncIterable<Buffer>): Promise<Body> {
  const pieces = arriving[Symbol.asyncIterator]();
  const first: Buffer[] = [];
  for (let length = 0; length <= LARGE; ) {
    const { done, value } = await pieces.next();
    if (done) return Buffer.concat(first);
    first.push(value);
    length += value.length;
  }
  const hash = createHash("sha256");
  let length = 0;
  const all = async function* () {
    for await (const piece of chain(first, pieces)) {
      hash.update(piece);
      length += piece.length;
      yield piece;
    }
  };
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_LGWIN } = zlib.constants;
  const params = { [BROTLI_PARAM_QUALITY]: QUALITY.br, [BROTLI_PARAM_LGWIN]: WINDOW };
  const packing = zlib.createBrotliCompress({ params, chunkSize: PIECE });
  const [br] = await Promise.all([buffer(packing), pipeline(all, packing)]);
  return { br: exact(br), length, hash: digestOf(hash) };
}

async function* chain(first: Buffer[], rest: AsyncIterator<Buffer>) {
  for (let piece = first.shift(); piece; piece = first.shift()) yield piece;
  yield* { [Symbol.asyncIterator]: () => rest };
}

const unpacking = () => zlib.createBrotliDecompress({ chunkSize: PIECE });

export async function gzipOf({ br }: Packed): Promise<Buffer> {
  const packing = zlib.createGzip({ level: QUALITY.gzip, chunkSize: PIECE });
  const [gzip] = await Promise.all([
    buffer(packing),
    pipeline(Readable.from([br]), unpacking(), packing),
  ]);
  return exact(gzip);
}

let readers = 0;

/** As it is, as fast as it is taken. TooBusy, with nothing sent, where too many do so already. */
export function sendUnpacked(
  { br }: Packed,
  response: ServerResponse,
  status: number,
  head: string[],
): void {
  if (readers >= MOST_READERS) throw new TooBusy();
  readers += 1;
  response.writeHead(status, head);
  pipeline(Readable.from([br]), unpacking(), response)
    // Who leaves in the middle has nothing to be told.
    .catch(() => response.destroy())
    .finally(() => {
      readers -= 1;
    });
}
