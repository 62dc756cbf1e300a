/** The site's own life: what readers get while a part of it is gone, while it ends, and while an import lands. */
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { Agent, get } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { buffer } from "node:stream/consumers";
import { freePort } from "../../make/port";
import { reportText } from "../../make/texts";
import { expect, test } from "../own-site";
import { IS_OVER_POSTGRESQL } from "../postgresql/databases";
import { endSite, rendererOf, startSite } from "../site";
import { Readers } from "./readers";

const issue = (ordinal: string, serial: number, text: string) =>
  reportText({ ordinal, serial, paragraphs: [text] });

const search = (q: string, form = "") => `/search${form}?${new URLSearchParams({ q })}`;

test("kept pages go on being answered while the renderer is gone; others are told to wait", async ({
  site,
}) => {
  expect(await site.hold({ "1.txt": issue("一", 1, "今年新建公园三座。") })).toBe(0);
  const about = () => fetch(`${site.url}/about`);
  expect((await about()).status).toBe(200);
  const renderer = rendererOf(site.pid);
  // Held, it draws nothing, and has not ended yet.
  process.kill(renderer, "SIGSTOP");
  const waiting = fetch(`${site.url}${search("湿地")}`);
  expect((await about()).status).toBe(200);
  process.kill(renderer, "SIGKILL");
  const told = await waiting;
  expect([told.status, told.headers.get("retry-after")]).toEqual([503, "1"]);
  expect(await told.text()).toContain("正在启动");
  expect((await about()).status).toBe(200);
  await expect
    .poll(async () => (await fetch(`${site.url}${search("湿地")}`)).status, { timeout: 30_000 })
    .toBe(200);
  expect(rendererOf(site.pid)).not.toBe(renderer);
});

test("what was asked before the end is answered, and the end is clean", async ({ site }) => {
  await site.hold({ "1.txt": issue("一", 1, "今年新建公园三座。") });
  const port = await freePort();
  const front = await startSite(port, site.databaseUrl);
  const renderer = rendererOf(front.pid);
  const agent = new Agent({ keepAlive: true });
  const questions = Array.from({ length: 12 }, (_, at) =>
    get({ agent, host: "127.0.0.1", port, path: search(`公园${at}`) }),
  );
  const answers = questions.map(async (question) => {
    const [answer] = await once(question, "response");
    return { status: answer.statusCode, text: (await buffer(answer)).toString() };
  });
  // All are sent, and not all of them are drawn.
  await Promise.all(questions.map((question) => once(question, "finish")));
  const ended = endSite(front);
  for (const { status, text } of await Promise.all(answers)) {
    expect(status).toBe(200);
    expect(text).toMatch(/<\/html>$/u);
  }
  expect(await ended).toBe(0);
  agent.destroy();
  await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow();
  expect(() => process.kill(renderer, 0)).toThrow("ESRCH");
});

test("an address that SITE_URL names is the site's in every answer", async ({ site }) => {
  await site.hold({ "1.txt": issue("一", 1, "今年新建公园三座。") });
  const port = await freePort();
  const front = await startSite(port, site.databaseUrl, { SITE_URL: "https://gazette.example/" });
  const answer = await fetch(`http://127.0.0.1:${port}/about`);
  expect(await answer.text()).toContain(`rel="canonical" href="https://gazette.example/about"`);
  expect(await endSite(front)).toBe(0);
});

test("where no socket can be had, pages are drawn over the loopback", async ({ site }) => {
  test.skip(IS_OVER_POSTGRESQL, "of the archive's file");
  await site.hold({ "1.txt": issue("一", 1, "今年新建公园三座。") });
  // A socket's name has room for a hundred characters.
  const folder = join(mkdtempSync(join(tmpdir(), "bulletin-long-")), "x".repeat(100));
  mkdirSync(folder);
  const port = await freePort();
  const front = await startSite(port, site.databaseUrl, { TMPDIR: folder });
  const answer = await fetch(`http://127.0.0.1:${port}/issues/2031-1/1`);
  expect(await answer.text()).toContain("公园三座");
  expect(await endSite(front)).toBe(0);
  expect(readdirSync(folder).filter((name) => name.startsWith("bulletin-"))).toEqual([]);
  rmSync(dirname(folder), { recursive: true });
});

test("while imports land every answer is wholly of one archive or another", async ({ site }) => {
  // Where a page waits for its data, what stands in <head> comes in another order now and then.
  test.skip(IS_OVER_POSTGRESQL, "../postgresql/nodes.spec.ts asks it by what the answers say");
  test.setTimeout(240_000);
  const archives: Record<string, string>[] = [
    { "1.txt": issue("一", 1, "今年新建公园三座。") },
    {
      "1.txt": issue("一", 1, "今年新建湿地一处。"),
      "2.txt": issue("二", 2, "今年新建公园五座。"),
    },
  ];
  const paths = [
    "/",
    "/issues",
    "/issues/2031-1/1",
    "/issues/2031-2",
    "/meetings",
    search("新建"),
    search("公园", ".json"),
  ];
  const readers = new Readers(site.url, paths);
  for (const archive of archives) {
    expect(await site.hold(archive)).toBe(0);
    await readers.learn();
  }
  const { asked, strange } = await readers.during(async () => {
    for (let time = 0; time < 6; time++) {
      expect(await site.hold(archives[time % 2] ?? {})).toBe(0);
      // Whoever asks after the import is answered from it.
      const text = await (await fetch(`${site.url}/issues/2031-1/1`)).text();
      expect(text).toContain(time % 2 === 0 ? "公园三座" : "湿地一处");
    }
  });
  expect(strange).toEqual([]);
  expect(asked).toBeGreaterThan(100);
});
