import { expect, test } from "vitest";
import { decode, ENCODINGS, encode, encodingFor, isText } from "../../server/encodings";

test.each([
  [undefined, "identity"],
  ["", "identity"],
  ["gzip, deflate, br, zstd", "br"],
  ["gzip", "gzip"],
  ["GZIP;Q=1", "gzip"],
  ["br;q=0.5, gzip;q=0.8", "gzip"],
  ["br;q=0, gzip;q=0", "identity"],
  ["*", "br"],
  ["*;q=0.1, gzip", "gzip"],
  ["br;q=0, *", "gzip"],
  ["identity", "identity"],
  ["identity;q=0.5, gzip;q=0.2", "identity"],
  ["deflate", "identity"],
  ["gzip ; q = 0.3 , nonsense;;", "gzip"],
  ["br;q=x", "identity"],
  ["identity;q=0", null],
  ["*;q=0", null],
  ["identity;q=0, gzip", "gzip"],
])("%s is answered as %s", (accepted, encoding) => {
  expect(encodingFor(accepted)).toBe(encoding);
});

test("what is compressed comes out as it went in, and holds no more than it is", async () => {
  const body = Buffer.from("常务委员会公报".repeat(500));
  for (const encoding of ENCODINGS) {
    const packed = await encode(body, encoding);
    expect(await decode(packed, encoding)).toEqual(body);
    if (encoding === "identity") continue;
    expect(packed.length).toBeLessThan(body.length / 10);
    expect(packed.buffer.byteLength).toBe(packed.length);
  }
});

test("texts are worth it, pictures are not", () => {
  for (const type of ["text/html; charset=utf-8", "image/svg+xml", "application/atom+xml"])
    expect(isText(type), type).toBe(true);
  for (const type of ["image/png", "font/woff2", "application/octet-stream"])
    expect(isText(type), type).toBe(false);
});
