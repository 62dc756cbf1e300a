/** Whether a file that a reader has is the one that the archive was made from. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "../test";

const bytes = readFileSync("content/2021-2.txt");
const text = bytes.toString("utf8");
const digest = createHash("sha256").update(bytes).digest("hex");
const asFile = (buffer: Buffer, name = "公报.txt") => ({ name, mimeType: "text/plain", buffer });

test.describe("without script, on a small screen", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });

  test("the source page leads to the answer, and that to the issue", async ({ page }) => {
    await page.goto("/issues/2021-2/source");
    await page.getByRole("link", { name: "核对手里的文件是不是这一份" }).click();
    await expect(page).toHaveURL(`/verify?sha256=${digest}`);
    const result = page.getByRole("region", { name: "核对结果" });
    await expect(result).toContainText("一个字节不差：2021年第二号的原文");
    await expect(result).toContainText("首次导入");
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    await result.getByRole("link", { name: "原文" }).click();
    await expect(page).toHaveURL("/issues/2021-2/source");
  });

  test("a file is told by its bytes; one otherwise set down, by how", async ({ page }) => {
    const result = page.getByRole("region", { name: "核对结果" });
    const send = async (buffer: Buffer) => {
      await page.goto("/verify");
      await page.getByLabel("选一个文件").setInputFiles(asFile(buffer));
      await page.getByRole("button", { name: "核对" }).first().click();
    };
    await send(bytes);
    await expect(result).toContainText("一个字节不差：2021年第二号的原文");
    await send(Buffer.from(`\ufeff${text.replaceAll("\n", "\r\n")}`));
    await expect(result).toContainText("文字逐行相同，文件的存法不同");
    await expect(result).toContainText("行尾的换行符：所送CRLF，本站LF。");
    await expect(result).toContainText("字节顺序标记（BOM）：所送有，本站没有。");
    await expect(result).not.toContainText("编码：");
    await send(Buffer.from(text.replace("一网统管", "一网通办")));
    await expect(result).toContainText("最接近2021年第二号的原文");
    const line = text.split("\n").findIndex((one) => one.includes("一网统管")) + 1;
    await result.getByRole("link", { name: `原文第${line}行` }).click();
    await expect(page).toHaveURL(`/issues/2021-2/source#L${line}`);
    await expect(page.locator(":target")).toContainText("一网统管");
  });

  test("a pasted text has the browser's ends of lines, and the page says so", async ({ page }) => {
    await page.goto("/verify");
    await page.getByLabel("或贴入全文").fill(text);
    await page.getByRole("button", { name: "核对" }).nth(1).click();
    const result = page.getByRole("region", { name: "核对结果" });
    await expect(result).toContainText("文字逐行相同");
    await expect(result).toContainText("浏览器送出贴入的文字，一律用UTF-8、以CRLF断行。");
    expect(new URL(page.url()).search).toBe("");
  });

  test("what is not here is said to be not here, with what is", async ({ page }) => {
    await page.goto("/verify");
    await page.getByLabel("或填SHA-256").fill("0".repeat(64));
    await page.getByRole("button", { name: "核对" }).last().click();
    const result = page.getByRole("region", { name: "核对结果" });
    await expect(result).toContainText("不在本站");
    await expect(result).toContainText("公报1期（2021年第二号）");
  });

  test.describe("a digest that is none", () => {
    test.use({ expectedErrors: [/400/u] });
    test("stays in its field, with a sentence beside it", async ({ page }) => {
      await page.goto("/verify");
      await page.getByLabel("或填SHA-256").fill("公报");
      await page.getByRole("button", { name: "核对" }).last().click();
      await expect(page.getByRole("alert")).toContainText("六十四个十六进制的字符");
      await expect(page.getByLabel("或填SHA-256")).toHaveValue("公报");
    });
  });

  test.describe("a file beyond the bound", () => {
    test.use({ expectedErrors: [/413/u] });
    test("is heard out and refused with a sentence", async ({ page }) => {
      await page.goto("/verify");
      await page.getByLabel("选一个文件").setInputFiles(asFile(Buffer.alloc(12_000_000)));
      await page.getByRole("button", { name: "核对" }).first().click();
      await expect(page.getByRole("main")).toContainText("一次至多核对8 MB");
    });
  });
});

test("the results are accessible", async ({ page }) => {
  await page.goto("/verify");
  await page.getByLabel("选一个文件").setInputFiles(asFile(Buffer.from(text.slice(0, 9_000))));
  await page.getByRole("button", { name: "核对" }).first().click();
  await expect(page.getByRole("region", { name: "核对结果" })).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
});

test("nothing of what is handed in is kept, and what cannot be meant is refused", async ({
  request,
}) => {
  const found = await request.post("/verify", { multipart: { file: asFile(bytes) } });
  expect(found.status()).toBe(200);
  expect(found.headers()["cache-control"]).toBe("no-store");
  for (const data of ["", "text=", "other=a"]) {
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    expect((await request.post("/verify", { headers, data })).status(), data).toBe(400);
  }
  const broken = await request.post("/verify", {
    headers: { "content-type": "multipart/form-data; boundary=x" },
    data: Buffer.from("--y\r\n"),
  });
  expect(broken.status()).toBe(400);
  expect(await broken.text()).toContain("送来的内容读不懂");
  const foreign = await request.post("/verify", {
    headers: { origin: "https://evil.example" },
    multipart: { file: asFile(bytes) },
  });
  expect(foreign.status()).toBe(403);
  // By this header the front tells its renderer of a form: a reader's own is not believed.
  const headers = { "x-posted-type": "multipart/form-data; boundary=x" };
  expect((await request.get("/verify", { headers })).status()).toBe(200);
});

test("the same for programs", async ({ request }) => {
  const known = await request.get(`/verify.json?sha256=${digest.toUpperCase()}`);
  expect(await known.json()).toMatchObject({
    sha256: digest,
    file: { kind: "text", issue: { id: "2021-2", name: "2021年第二号" } },
  });
  expect(known.headers()["access-control-allow-origin"]).toBe("*");
  const unknown = await request.get(`/verify.json?sha256=${"0".repeat(64)}`);
  expect(await unknown.json()).toMatchObject({ sha256: "0".repeat(64), file: null });
  const none = await request.get("/verify.json?sha256=x");
  expect(none.status()).toBe(400);
  expect((await none.json()).error).toContain("sha256");
});
