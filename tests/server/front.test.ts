import { once } from "node:events";
import { connect } from "node:net";
import { Worker } from "node:worker_threads";
import { expect, test } from "vitest";
import { Editions } from "../../server/edition";
import { Files } from "../../server/files";
import { Front } from "../../server/front";
import { type Once, Pages } from "../../server/pages";
import type { Question } from "../../server/renderer/exchange";
import { asked, said } from "../e2e/serving/sockets";

/** Asks many times at once; says when all is sent, and then what came back. */
const READERS = `
const { parentPort, workerData: { port, count, sent } } = require("node:worker_threads");
const { connect } = require("node:net");
const flag = new Int32Array(sent);
let written = 0;
const heard = Array.from({ length: count }, () => new Promise((resolve) => {
  const socket = connect(port, "127.0.0.1");
  let text = "";
  socket.on("data", (data) => (text += data)).on("error", (cause) => resolve(cause.code));
  socket.on("close", () => resolve(text.slice(9, 12)));
  socket.write("GET /a HTTP/1.1\\r\\nHost: a\\r\\n\\r\\n", () => {
    if (++written < count) return;
    Atomics.store(flag, 0, 1);
    Atomics.notify(flag, 0);
  });
}));
Promise.all(heard).then((all) => parentPort.postMessage(all));
`;

function front(archive = { edition: "1" }) {
  const ask = async ({ headers }: Question) => ({
    status: 200,
    headers: { "content-type": "text/html" },
    body: Buffer.from(`<p>甲 ${archive.edition} ${headers.cookie ?? ""}</p>`),
  });
  const editions = new Editions(() => ({ ...archive, since: null }));
  const pages = new Pages({ ask, editions, host: "a", bytes: 1_000_000, builtAt: () => 0 });
  const site = {
    files: new Files("nowhere", "nowhere"),
    routes: { has: () => true, shapeOf: () => "/a", builtAt: 0 },
    frame: { stylesheets: [], failure: null },
  };
  const health = (): Once => ({ kind: "once", status: 200, head: [], body: Buffer.from("{}") });
  return new Front({ pages, ask, host: "a", site: () => site, health, download: async () => null });
}

async function listening(own: Front): Promise<number> {
  own.server.listen(0, "127.0.0.1");
  await once(own.server, "listening");
  const address = own.server.address();
  return typeof address === "object" ? (address?.port ?? 0) : 0;
}

test("a request is answered by all it says, however often others asked alike", async () => {
  const archive = { edition: "1" };
  const own = front(archive);
  const port = await listening(own);
  const ask = async (line: string, ...headers: string[]) => {
    const text = await said(port, asked(`${line} HTTP/1.1`, ...headers, "Connection: close"));
    const [head = "", body] = text.split("\r\n\r\n");
    return [head.slice(9, 12), body];
  };
  for (let time = 0; time < 3; time++) {
    const page = `<p>甲 ${archive.edition} `;
    expect(await ask("GET /a", "Host: a")).toEqual(["200", `${page}</p>`]);
    expect(await ask("HEAD /a", "Host: a")).toEqual(["200", ""]);
    expect(await ask("GET /a", "Host: a", "Cookie: size=large")).toEqual([
      "200",
      `${page}size=large</p>`,
    ]);
    const [refused] = await ask("GET /a", "Host: a b");
    const [strange] = await ask("PUT /a", "Host: a");
    const [encoded] = await ask("GET /a", "Host: a", "Accept-Encoding: identity;q=0");
    const [allowed] = await ask("OPTIONS /a", "Host: a");
    expect([refused, strange, encoded, allowed]).toEqual(["400", "405", "406", "204"]);
    if (time === 1) archive.edition = "2";
  }
  await own.stop();
});

test("a few files are taken in at one time, and whoever comes beside them is told to come again", async () => {
  const own = front();
  const port = await listening(own);
  const head = asked("POST /verify HTTP/1.1", "Host: a", "Connection: close", "Content-Length: 4");
  const senders = Array.from({ length: 9 }, () => connect(port, "127.0.0.1"));
  const answers = senders.map(async (sender) => {
    const [heard] = await once(sender, "data");
    return String(heard).slice(9, 12);
  });
  for (const sender of senders) {
    // The one that is refused may be gone before the rest of it is sent.
    sender.on("error", () => undefined);
    sender.write(`${head}ab`);
  }
  expect(await Promise.race(answers)).toBe("503");
  for (const sender of senders) if (sender.writable) sender.write("cd");
  expect((await Promise.all(answers)).toSorted()).toEqual([...Array(8).fill("200"), "503"]);
  // Each that is answered leaves room.
  expect(await said(port, `${head}abcd`)).toMatch(/^HTTP\/1\.1 200 /u);
  await own.stop();
});

test("whatever had arrived is answered before the end, however little time there was to take it", async () => {
  const own = front();
  const port = await listening(own);
  const sent = new SharedArrayBuffer(4);
  const readers = new Worker(READERS, { eval: true, workerData: { port, count: 60, sent } });
  const heard = once(readers, "message");
  // This thread takes nothing meanwhile, as on a machine that is busy with something else.
  await once(readers, "online");
  Atomics.wait(new Int32Array(sent), 0, 0, 5_000);
  expect(Atomics.load(new Int32Array(sent), 0)).toBe(1);
  await own.stop();
  const [all] = await heard;
  expect(all).toEqual(Array(60).fill("200"));
});
