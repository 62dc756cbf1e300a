/** The whole archive as files: listed with what they are known by, sent whole or in part, asked about again. */
import { createHash } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import { freePort } from "../../make/port";
import { expect, test } from "../test";

interface Listed {
  name: string;
  size: number;
  sha256: string;
  url: string;
}

test("each file that the page lists is had as it says", async ({ page, request }) => {
  await page.goto("/data");
  const { files }: { files: Listed[] } = await (await request.get("/data.json")).json();
  expect(files.length).toBeGreaterThan(15);
  for (const { name, size, sha256, url } of files) {
    await expect(page.getByRole("link", { name, exact: true })).toHaveAttribute(
      "href",
      new URL(url).pathname,
    );
    await expect(page.getByText(sha256)).toBeVisible();
    const answer = await request.get(`/data/${name}`);
    const body = await answer.body();
    expect(body.length, name).toBe(size);
    expect(createHash("sha256").update(body).digest("hex"), name).toBe(sha256);
    expect(answer.headers(), name).toMatchObject({
      "access-control-allow-origin": "*",
      "content-disposition": `attachment; filename="${name}"`,
      "cache-control": "no-cache",
      "x-content-type-options": "nosniff",
    });
  }
});

test("a file is asked about again, by its head, and in parts", async ({ request }) => {
  const path = "/data/documents.jsonl";
  const whole = await request.get(path);
  const { etag = "", "content-length": length = "" } = whole.headers();
  expect(etag).toMatch(/^"[0-9a-f]{32}"$/u);
  const known = await request.get(path, { headers: { "if-none-match": etag } });
  expect([known.status(), (await known.body()).length]).toEqual([304, 0]);
  const head = await request.head(path);
  expect(head.headers()["content-length"]).toBe(length);
  const rest = await request.get(path, { headers: { range: "bytes=100-", "if-range": etag } });
  expect(rest.status()).toBe(206);
  expect((await rest.body()).equals((await whole.body()).subarray(100))).toBe(true);
  const other = await request.get(path, { headers: { range: "bytes=100-", "if-range": '"x"' } });
  expect(other.status()).toBe(200);
});

test("another site's script reads a part of a file, and of how much it is one", async ({
  page,
  baseURL,
}) => {
  const other = createServer((_, answer) => {
    answer.setHeader("content-type", "text/html").end("<link rel=icon href=data:,>");
  });
  const port = await freePort();
  await once(other.listen(port, "127.0.0.1"), "listening");
  await page.goto(`http://127.0.0.1:${port}/`);
  const told = await page.evaluate(async (url) => {
    const answer = await fetch(url, { headers: { range: "bytes=0-9" } });
    const { length } = await answer.text();
    const named = (name: string) => answer.headers.get(name);
    return { length, parts: named("accept-ranges"), of: named("content-range") };
  }, `${baseURL}/data/documents.jsonl`);
  other.closeAllConnections();
  other.close();
  expect(told).toMatchObject({ length: 10, parts: "bytes" });
  expect(told.of).toMatch(/^bytes 0-9\/\d+$/u);
});

test("who has all of a file, or another, is told so and not that the site failed", async ({
  request,
}) => {
  const path = "/data/documents.jsonl";
  const length = (await request.head(path)).headers()["content-length"];
  // What `curl -C -` and `wget -c` ask for where the file is there already.
  const beyond = await request.get(path, { headers: { range: `bytes=${length}-` } });
  expect(beyond.status()).toBe(416);
  expect(beyond.headers()["content-range"]).toBe(`bytes */${length}`);
  const other = await request.get(path, { headers: { "if-match": '"x"' } });
  expect(other.status()).toBe(412);
  for (const answer of [beyond, other]) {
    expect(answer.headers()).not.toHaveProperty("etag");
    expect(answer.headers()).not.toHaveProperty("content-disposition");
    expect(await answer.json()).toHaveProperty("error");
  }
});

test("no other file is had so", async ({ request }) => {
  for (const name of [
    "manifest.json",
    "../archive.db",
    "%2e%2e/manifest.json",
    "..%2fmanifest.json",
    "archive.db/",
    "none.db",
    "",
  ]) {
    const answer = await request.get(`/data/${name}`, { maxRedirects: 0 });
    expect([301, 308, 404], name).toContain(answer.status());
    expect((await answer.body()).includes("sha256"), name).toBe(false);
  }
});

test("every page leads to the data", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("contentinfo").getByRole("link", { name: "数据" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("数据");
});
