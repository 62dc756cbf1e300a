/** What a keeper is told while readers read. */
import { mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "../../make/port";
import { reportText } from "../../make/texts";
import { expect, test } from "../own-site";
import { endSite, rendererOf, startSite } from "../site";

const TEXT = reportText({ ordinal: "一", serial: 1, paragraphs: ["今年新建公园三座。"] });

test("its health is told while the renderer is gone, and tells of each archive", async ({
  site,
}) => {
  await site.hold({ "1.txt": TEXT });
  const health = async () => {
    const answer = await fetch(`${site.url}/healthz`);
    expect(answer.headers.get("cache-control")).toBe("no-store");
    return { code: answer.status, ...(await answer.json()) };
  };
  expect(await health()).toMatchObject({ code: 200, status: "ok", issues: 1, documents: 1 });
  process.kill(rendererOf(site.pid), "SIGSTOP");
  expect(await health()).toMatchObject({ code: 200, issues: 1 });
  process.kill(rendererOf(site.pid), "SIGKILL");
  await expect.poll(health).toMatchObject({ code: 200, status: "starting", issues: 1 });
  await site.hold({});
  expect(await health()).toMatchObject({ code: 200, issues: 0 });
  await expect.poll(health, { timeout: 30_000 }).toMatchObject({ status: "ok" });
});

test("requests are logged and counted without a word of who asked, or for what", async ({
  site,
}) => {
  await site.hold({ "1.txt": TEXT });
  const folder = mkdtempSync(join(tmpdir(), "bulletin-log-"));
  const file = join(folder, "log");
  const [port, metrics] = [await freePort(), await freePort()];
  const settings = { METRICS_PORT: String(metrics) };
  const front = await startSite(port, site.databaseUrl, settings, openSync(file, "w"));
  const headers = {
    "user-agent": "browser-of-mine",
    cookie: "size=large; secret=1",
    "x-forwarded-for": "203.0.113.9",
  };
  const ask = (path: string, method = "GET") =>
    fetch(`http://127.0.0.1:${port}${path}`, { method, headers });
  for (const path of ["/issues", "/issues", "/search?q=%E5%85%AC%E5%9B%AD", "/nowhere/at/all"])
    await ask(path);
  await ask("/issues", "DELETE");
  const figures = await (await fetch(`http://127.0.0.1:${metrics}/metrics`)).text();
  expect((await ask("/metrics")).status).toBe(404);
  expect(await endSite(front)).toBe(0);

  const log = readFileSync(file, "utf8");
  rmSync(folder, { recursive: true });
  expect(log).not.toMatch(/browser-of-mine|secret|203\.0\.113|127\.0\.0\.1|q=|%E5%85%AC/u);
  const lines = log
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(lines.map(({ method, path, status, from }) => [method, path, status, from])).toEqual(
    expect.arrayContaining([
      ["GET", "/issues", 200, "new"],
      ["GET", "/issues", 200, "kept"],
      ["GET", "/search", 200, "new"],
      ["GET", "/nowhere/at/all", 404, "new"],
      ["DELETE", "/issues", 405, "told"],
    ]),
  );
  for (const line of [
    'bulletin_requests_total{address="/issues",method="GET",status="200",from="kept"} 1',
    'bulletin_requests_total{address="/search",method="GET",status="200",from="new"} 1',
    'bulletin_requests_total{address="other",method="GET",status="404",from="new"} 1',
    'bulletin_requests_total{address="/issues",method="other",status="405",from="told"} 1',
    "bulletin_archive_issues 1",
  ])
    expect(figures).toContain(`${line}\n`);
  expect(figures).toMatch(/bulletin_memory_bytes\{process="renderer"\} \d{7,}/u);
});
