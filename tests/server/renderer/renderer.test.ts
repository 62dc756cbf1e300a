import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { TooBusy } from "../../../server/busy";
import { Backoff } from "../../../server/renderer/backoff";
import { type Lane, NotReady } from "../../../server/renderer/exchange";
import { Renderer, type RendererOptions } from "../../../server/renderer/renderer";

/** Answers with its own number, and does as it is told. */
const PROCESS = `
import { createServer } from "node:http";
process.on("disconnect", () => process.exit(0));
createServer((request, response) => {
  if (request.url === "/die") process.kill(process.pid, "SIGKILL");
  else response.end(String(process.pid));
}).listen(process.argv[2], () => process.send({ at: { socketPath: process.argv[2] } }));
`;

let folder: string;
let renderer: Renderer | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "bulletin-process-"));
});
afterEach(async () => {
  await renderer?.stop();
  rmSync(folder, { recursive: true, force: true });
});

function start(code: string, { onReady, patience }: Partial<RendererOptions> = {}) {
  const script = join(folder, "process.mjs");
  writeFileSync(script, code);
  const said: string[] = [];
  renderer = new Renderer({
    ...{ env: process.env, script, onReady, patience },
    say: (line) => said.push(line),
  });
  return { renderer, said };
}

const ask = async (of: Renderer, path = "/", lane: Lane = "readers") =>
  (await of.ask({ lane, method: "GET", path, headers: {} })).body.toString();

test("it is asked in a process of its own, which ends with it", async () => {
  const { renderer } = start(PROCESS);
  expect(await renderer.start()).toBe(true);
  const { pid } = renderer;
  expect(await ask(renderer)).toBe(String(pid));
  await renderer.stop();
  expect(() => process.kill(pid ?? 0, 0)).toThrow("ESRCH");
});

test("one that dies is started again; who asked it is told, and who asks meanwhile waits", async () => {
  let ready = 0;
  const onReady = () => {
    ready += 1;
  };
  // As long as a busy machine may need.
  const { renderer, said } = start(PROCESS, { onReady, patience: 30_000 });
  await renderer.start();
  const { pid } = renderer;
  await expect(ask(renderer, "/die")).rejects.toThrow(NotReady);
  await expect.poll(() => said.length).toBe(1);
  expect(Number(await ask(renderer))).not.toBe(pid);
  expect(ready).toBe(2);
});

test("programs wait for one another, and readers for none of them", async () => {
  const { renderer } = start(`
    import { createServer } from "node:http";
    process.on("disconnect", () => process.exit(0));
    const held = [];
    createServer((request, response) => {
      if (request.url === "/held") held.push(response);
      else if (request.url === "/count") response.end(String(held.length));
      else for (const one of [...held.splice(0), response]) one.end("let go");
    }).listen(process.argv[2], () => process.send({ at: { socketPath: process.argv[2] } }));
  `);
  await renderer.start();
  const programs = Array.from({ length: 3 }, () => ask(renderer, "/held", "programs"));
  await expect.poll(() => ask(renderer, "/count")).toBe("2");
  await ask(renderer, "/let-go");
  await expect.poll(() => ask(renderer, "/count")).toBe("1");
  await ask(renderer, "/let-go");
  expect(await Promise.all(programs)).toEqual(["let go", "let go", "let go"]);
  const many = Array.from({ length: 101 }, () => ask(renderer, "/held", "programs"));
  await expect(many.pop()).rejects.toThrow(TooBusy);
  for (const one of many) one.catch(() => undefined);
});

test("who waits longer than a second is told", async () => {
  const { renderer } = start(
    "setInterval(() => {}, 1000); process.on('disconnect', () => process.exit());",
  );
  void renderer.start();
  await expect(ask(renderer)).rejects.toThrow(NotReady);
});

test("one that never comes up is known", async () => {
  const { renderer } = start("process.exit(3);");
  expect(await renderer.start()).toBe(false);
});

test("who dies at once is waited for longer each time, until one has lived", () => {
  const backoff = new Backoff();
  expect([0, 0, 0].map((lived) => backoff.after(lived))).toEqual([250, 500, 1000]);
  for (let time = 0; time < 10; time++) backoff.after(0);
  expect(backoff.after(0)).toBe(30_000);
  expect(backoff.after(3_600_000)).toBe(250);
});
