/** Data as long as the archive, over HTTP and drawn by a process of its own. */
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { get, type IncomingMessage, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Editions } from "../../server/edition";
import { Files } from "../../server/files";
import { Front } from "../../server/front";
import { Pages } from "../../server/pages";
import { Renderer } from "../../server/renderer/renderer";

const ROWS = 60_000;
/** Each answer has a number of its own in all its rows. `/breaks.csv` ends in the middle, the first time. */
const PROCESS = `
import { createServer } from "node:http";
process.on("disconnect", () => process.exit(0));
let answers = 0;
createServer(async (request, response) => {
  const own = ++answers;
  response.setHeader("Content-Type", "text/csv; charset=utf-8");
  for (let row = 0; row < ${ROWS}; row++) {
    if (request.url === "/breaks.csv" && own % 2 === 1 && row === 50_000) return response.destroy();
    if (!response.write(own + ",第" + row + "行,青溪区人民代表大会常务委员会\\r\\n"))
      await new Promise((resolve) => response.once("drain", resolve));
  }
  response.end();
}).listen(process.argv[2], () => process.send({ at: { socketPath: process.argv[2] } }));
`;

const folder = mkdtempSync(join(tmpdir(), "bulletin-large-"));
const script = join(folder, "process.mjs");
writeFileSync(script, PROCESS);
const renderer = new Renderer({ env: process.env, script });
let edition = 1;
/** Called whenever the renderer is asked. */
let onAsk = () => {};
const pages = new Pages({
  ask: (question) => {
    onAsk();
    return renderer.ask(question);
  },
  editions: new Editions(() => ({ edition: String(edition), since: new Date(0) })),
  ...{ host: "a", bytes: 100_000_000, builtAt: () => 0 },
});
const front = new Front({
  ...{ pages, ask: (question) => renderer.ask(question), host: "a" },
  health: () => ({ kind: "once", status: 200, head: [], body: Buffer.alloc(0) }),
  download: async () => null,
  site: () => ({
    files: new Files("nowhere", "nowhere"),
    routes: { has: () => true, shapeOf: () => "/", builtAt: 0 },
    frame: { stylesheets: [], failure: null },
  }),
});
let port = 0;

beforeAll(async () => {
  await renderer.start();
  front.server.listen(0, "127.0.0.1");
  await once(front.server, "listening");
  const address = front.server.address();
  port = typeof address === "object" ? (address?.port ?? 0) : 0;
});
afterAll(async () => {
  await front.stop();
  await renderer.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function asked(path: string, headers: Record<string, string> = {}, method = "GET") {
  const asking = request({ host: "127.0.0.1", port, path, headers, method }).end();
  const [answer]: IncomingMessage[] = await once(asking, "response");
  if (!answer) throw new Error("no answer");
  return { status: answer.statusCode, headers: answer.headers, body: await buffer(answer) };
}

/** The number that an answer has in all its rows; throws where it is not whole, or not one. */
function numberOf(body: Buffer): number {
  const rows = body.toString("utf8").split("\r\n");
  expect(rows.length).toBe(ROWS + 1);
  const numbers = new Set(rows.slice(0, -1).map((row) => row.split(",")[0]));
  expect(numbers.size).toBe(1);
  return Number([...numbers][0]);
}

const UNPACK = {
  br: brotliDecompressSync,
  gzip: gunzipSync,
  identity: (body: Buffer) => body,
};

test("it is drawn once and is the same in every encoding, with its length, tag and head", async () => {
  const numbers = new Set<number>();
  const tags = new Set<string | undefined>();
  for (const [encoding, unpack] of Object.entries(UNPACK)) {
    const whole = await asked("/whole.csv", { "accept-encoding": encoding });
    expect(whole.status).toBe(200);
    expect(Number(whole.headers["content-length"])).toBe(whole.body.length);
    expect(whole.headers["content-encoding"] ?? "identity").toBe(encoding);
    numbers.add(numberOf(unpack(whole.body)));
    const { etag = "", date: _, ...rest } = whole.headers;
    tags.add(etag);
    const head = await asked("/whole.csv", { "accept-encoding": encoding }, "HEAD");
    expect(head.headers).toMatchObject({ ...rest, etag });
    expect(head.body.length).toBe(0);
    const again = { "accept-encoding": encoding, "if-none-match": etag };
    expect((await asked("/whole.csv", again)).status).toBe(304);
  }
  expect([numbers.size, tags.size]).toEqual([1, 3]);
});

test("one that an import came into the middle of is drawn again, whole", async () => {
  const first = numberOf((await asked("/before.csv")).body);
  onAsk = () => {
    onAsk = () => {};
    setTimeout(() => {
      edition += 1;
    }, 5);
  };
  expect(numberOf((await asked("/import.csv")).body)).toBe(first + 2);
});

test("one that breaks off is told, and not kept", async () => {
  const own = numberOf((await asked("/count.csv")).body);
  if (own % 2 === 1) await asked("/count-once-more.csv");
  const broken = await asked("/breaks.csv");
  expect([broken.status, broken.headers["retry-after"]]).toEqual([503, "1"]);
  expect(broken.body.toString()).toContain("读到一半中断了");
  expect((await asked("/breaks.csv")).status).toBe(200);
});

test("who leaves in the middle leaves nothing behind, and disturbs nobody", async () => {
  const whole = await asked("/left.csv");
  const left = Array.from({ length: 20 }, async () => {
    const asking = get({ host: "127.0.0.1", port, path: "/left.csv", agent: false });
    const [answer]: IncomingMessage[] = await once(asking, "response");
    await once(answer ?? asking, "data");
    asking.destroy();
  });
  await Promise.all(left);
  expect((await asked("/left.csv")).body.equals(whole.body)).toBe(true);
  await expect
    .poll(() => new Promise((resolve) => front.server.getConnections((_, open) => resolve(open))))
    .toBeLessThan(2);
});
