/** An answer as it is sent: one page in one encoding, its headers written once. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { header } from "./asked";
import { isUnchanged, type Validators } from "./conditions";
import { decode, type Encoding, encode, isText } from "./encodings";
import { type Body, gzipOf, isPacked, type Packed, sendUnpacked } from "./packed";

/** What all encodings of a page share. */
export interface Page {
  status: number;
  type: string;
  /** Of the body as it was made. */
  hash: string;
  /** In milliseconds. */
  modified: number | null;
  /** Whether it is another for who chose another display. */
  byDisplay: boolean;
  /** Told with a 304 as well. */
  always: string[];
  /** Told with the body. */
  besides: string[];
}

export interface Variant extends Validators {
  page: Page;
  encoding: Encoding;
  body: Buffer;
  /** Where it is large: any other encoding is made of this. */
  packed: Packed | null;
  head: string[];
  headUnchanged: string[];
}

export async function variantOf(page: Page, body: Body, encoding: Encoding): Promise<Variant> {
  const wanted = isText(page.type) ? encoding : "identity";
  if (!isPacked(body)) return written(page, await encode(body, wanted), wanted, null);
  return written(page, wanted === "gzip" ? await gzipOf(body) : body.br, wanted, body);
}

/** The same in another encoding. */
export async function recoded({ page, body, encoding, packed }: Variant, wanted: Encoding) {
  return variantOf(page, packed ?? (await decode(body, encoding)), wanted);
}

function written(page: Page, body: Buffer, encoding: Encoding, packed: Packed | null): Variant {
  const length = packed && encoding === "identity" ? packed.length : body.length;
  const tag = encoding === "identity" ? `"${page.hash}"` : `"${page.hash}-${encoding}"`;
  const modified = page.modified === null ? null : Math.floor(page.modified / 1000) * 1000;
  const headUnchanged = [
    ...page.always,
    ...["Vary", page.byDisplay ? "Accept-Encoding, Cookie" : "Accept-Encoding"],
    // Only what is found is worth asking about again.
    ...(page.status === 200 ? ["ETag", tag] : []),
    ...(page.status === 200 && modified !== null
      ? ["Last-Modified", new Date(modified).toUTCString()]
      : []),
  ];
  const head = [
    ...["Content-Type", page.type, "Content-Length", String(length)],
    ...(encoding === "identity" ? [] : ["Content-Encoding", encoding]),
    ...headUnchanged,
    ...page.besides,
  ];
  return { page, encoding, body, packed, tag, modified, head, headUnchanged };
}

export function send(request: IncomingMessage, response: ServerResponse, variant: Variant): void {
  const { page, encoding, head, headUnchanged, body, packed } = variant;
  const conditions = {
    none: header(request, "if-none-match"),
    since: header(request, "if-modified-since"),
  };
  if (page.status === 200 && isUnchanged(conditions, variant)) {
    response.writeHead(304, headUnchanged).end();
    return;
  }
  if (packed && encoding === "identity" && request.method !== "HEAD") {
    sendUnpacked(packed, response, page.status, head);
    return;
  }
  response.writeHead(page.status, head);
  if (request.method === "HEAD") response.end();
  else response.end(body);
}
