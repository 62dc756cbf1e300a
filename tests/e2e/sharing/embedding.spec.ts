/** What other sites take into a page of theirs. */
import { createServer } from "node:http";
import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "../test";

const FACT = `/embed/issues/2021-2/6/p4?${new URLSearchParams({ quote: "出席（28人）" })}`;
const FRAMES = [
  ["/embed/issues/2021-2/8", "主任、副主任、各位委员："],
  ["/embed/issues/2021-2/8/p11", "从调研的情况看"],
  ["/embed/issues/2021-2/8/p11-p14", "一是健全了“一网统管”工作的组织体系"],
  [FACT, "出席（28人）"],
  ["/embed/issues/2021-2/1/p43", "听取和审议关于区人大常委会"],
  ["/embed/meetings/16-37", "吴延风"],
] as const;

test("others may frame what is made for it, and nothing else", async ({ request }) => {
  for (const [path] of [...FRAMES, ["/embed/issues/2021-2/99"], ["/embed/meetings/1-1"]] as const) {
    const headers = (await request.get(path)).headers();
    expect(headers["content-security-policy"], path).toContain("frame-ancestors *");
    expect(headers["content-security-policy"], path).toContain("script-src 'none'");
    expect(headers, path).not.toHaveProperty("x-frame-options");
  }
  for (const path of [
    ...["/", "/issues/2021-2/8", "/issues/2021-2/8/p11", "/search?q=a", "/oembed", "/embed"],
    ...["/issues/2021-2/8.png", "/issues.json", "/embedded/issues/2021-2/8", "/quote-check"],
  ]) {
    const headers = (await request.get(path)).headers();
    expect(headers["content-security-policy"], path).toContain("frame-ancestors 'none'");
    expect(headers["x-frame-options"], path).toBe("DENY");
  }
});

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`by ${colorScheme}`, () => {
    test.use({ colorScheme });

    test("it stands in another site's page, without script, and its links leave the frame", async ({
      page,
      context,
      baseURL,
    }) => {
      const [frames, host] = [FRAMES.map(([path]) => `${baseURL}${path}`), "127.0.0.1"];
      const other = createServer((_, response) => {
        response.setHeader("content-type", "text/html; charset=utf-8");
        response.end(
          `<!doctype html><title>报道</title>${frames.map((src) => `<iframe src="${src}" title="${src}"></iframe>`).join("")}`,
        );
      });
      await new Promise<void>((resolve) => other.listen(0, host, resolve));
      const address = other.address();
      const port = typeof address === "object" ? address?.port : undefined;
      await page.goto(`http://${host}:${port}/`);
      for (const [at, [path, words]] of FRAMES.entries()) {
        const frame = page.frameLocator("iframe").nth(at);
        await expect(frame.getByText(words).first(), path).toBeAttached();
        await expect(frame.locator("script"), path).toHaveCount(0);
      }
      const opened = context.waitForEvent("page");
      await page
        .frameLocator("iframe")
        .nth(3)
        .getByRole("link", { name: /读全文/u })
        .click();
      const document = await opened;
      await expect(document.locator("#p4")).toBeInViewport();
      const marks = await document.locator("#p4 mark").allTextContents();
      expect(marks.join("")).toBe("出席（28人）");
      other.close();
    });

    test("axe finds nothing in it", async ({ page }) => {
      for (const [path] of FRAMES) {
        await page.goto(path);
        const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join()}`),
          path,
        ).toEqual([]);
      }
    });
  });
}

test("search engines are led to the page itself", async ({ page, baseURL }) => {
  await page.goto("/embed/issues/2021-2/8/p11");
  await expect(page.locator("meta[name=robots]")).toHaveAttribute("content", /noindex/u);
  const canonical = page.locator("link[rel=canonical]");
  await expect(canonical).toHaveAttribute("href", `${baseURL}/issues/2021-2/8`);
});

test.describe("what is not there", () => {
  test.use({ expectedErrors: [/404/] });

  test("says so within the frame", async ({ page }) => {
    for (const path of ["issues/2021-2/99", "issues/2021-2/8/p999", "meetings/1-1"]) {
      const answer = await page.goto(`/embed/${path}`);
      expect(answer?.status(), path).toBe(404);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("没有可嵌入的内容");
    }
  });
});

test("the cite box has the frame's markup, which shows what the page is of", async ({
  page,
  baseURL,
}) => {
  for (const [path, src] of [
    ["/issues/2021-2/8", "/embed/issues/2021-2/8"],
    ["/issues/2021-2/8/p11", "/embed/issues/2021-2/8/p11"],
    [`/issues/2021-2/6?${new URLSearchParams({ block: "p4", quote: "出席（28人）" })}#p4`, FACT],
  ]) {
    await page.goto(path ?? "");
    await page.locator("#cite summary", { hasText: "嵌入" }).click();
    await expect(page.getByText(`<iframe src="${baseURL}${src}"`)).toBeVisible();
  }
});

test("oEmbed leads programs from a page to its frame", async ({ page, request, baseURL }) => {
  await page.goto("/issues/2021-2/8/p11");
  for (const type of ["application/json+oembed", "text/xml+oembed"]) {
    const href = await page.locator(`link[type="${type}"]`).getAttribute("href");
    const answer = await request.get(href ?? "");
    expect(answer.headers()["content-type"]).toBe(`${type.replace("+oembed", "")}; charset=utf-8`);
    expect(answer.headers()["access-control-allow-origin"]).toBe("*");
    expect(await answer.text()).toContain("/embed/issues/2021-2/8/p11");
  }
  const asked = (of: Record<string, string>) => request.get(`/oembed?${new URLSearchParams(of)}`);
  const url = `${baseURL}/issues/2021-2/8`;
  expect(await (await asked({ url, maxwidth: "320" })).json()).toMatchObject({
    ...{ version: "1.0", type: "rich", width: 320, height: 360, author_name: "胡青云" },
    html: expect.stringContaining(`src="${baseURL}/embed/issues/2021-2/8"`),
  });
  const meeting = await (await asked({ url: `${baseURL}/meetings/16-37` })).json();
  expect(meeting.html).toContain("/embed/meetings/16-37");
});

test("oEmbed answers 404 for what is no page of the kind, 501 for another form", async ({
  request,
  baseURL,
}) => {
  const status = async (of: Record<string, string>) =>
    (await request.get(`/oembed?${new URLSearchParams(of)}`)).status();
  for (const path of ["/", "/issues/2021-2", "/issues/2021-2/99", "/issues/2021-2/8/p999", "/x"])
    expect(await status({ url: `${baseURL}${path}` }), path).toBe(404);
  expect(await status({ url: "https://evil.example/issues/2021-2/8" })).toBe(404);
  expect(await status({})).toBe(404);
  expect(await status({ url: `${baseURL}/issues/2021-2/8`, format: "yaml" })).toBe(501);
});
