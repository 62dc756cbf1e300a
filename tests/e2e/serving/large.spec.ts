/** An answer of megabytes, as the site draws it. */
import { get, type IncomingMessage } from "node:http";
import { buffer } from "node:stream/consumers";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { reportText } from "../../make/texts";
import { expect, test } from "../own-site";

const PARAGRAPHS = 30_000;

async function asked(url: string, headers: Record<string, string>) {
  const answer = await new Promise<IncomingMessage>((resolve, reject) =>
    get(url, { headers }, resolve).on("error", reject),
  );
  return { status: answer.statusCode, headers: answer.headers, body: await buffer(answer) };
}

test("it is the same in every encoding, and checked like any other", async ({ site }) => {
  const paragraphs = Array.from({ length: PARAGRAPHS }, (_, at) => `今年新建公园${at}座。`);
  expect(await site.hold({ "1.txt": reportText({ ordinal: "一", serial: 1, paragraphs }) })).toBe(
    0,
  );
  const url = `${site.url}/issues/2031-1.json`;
  const plain = await asked(url, {});
  expect(plain.body.length).toBeGreaterThan(1_000_000);
  expect(Number(plain.headers["content-length"])).toBe(plain.body.length);
  expect(plain.body.toString("utf8")).toContain(`公园${PARAGRAPHS - 1}座`);
  const br = await asked(url, { "accept-encoding": "br" });
  const gzip = await asked(url, { "accept-encoding": "gzip" });
  expect(brotliDecompressSync(br.body).equals(plain.body)).toBe(true);
  expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true);
  for (const { headers } of [plain, br, gzip]) {
    const encoding = headers["content-encoding"] ?? "identity";
    const again = { "accept-encoding": encoding, "if-none-match": headers.etag ?? "" };
    expect((await asked(url, again)).status).toBe(304);
  }
});
