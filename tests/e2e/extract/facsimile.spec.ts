import { createHash } from "node:crypto";
import { plainPdf } from "../../make/print/plain-pdf";
import { expect, test } from "../own-site";

const TEXT = `青禾县人民代表大会常务委员会公报

2021年第3号

目　录

青禾县人民代表大会常务委员会免职名单……（1）
青禾县人民代表大会常务委员会任命名单……（2）

〔第1页，PDF第2页〕

青禾县人民代表大会常务委员会免职名单

免去王刚的青禾县人民法院审判员职务。

〔第2页，PDF第3页〕

青禾县人民代表大会常务委员会任命名单

任命李明为青禾县人民法院审判员。
`;
const words = [{ text: "公报", x: 100, y: 100 }];
const pdf = Buffer.from(plainPdf([{ words }, { words }, { words }]));

test("the printer's PDF is served, and pages lead into it", async ({ site, page }) => {
  expect(await site.hold({ "2021-3.txt": TEXT, "2021-3.pdf": pdf.toString("latin1") })).toBe(0);
  const served = await fetch(`${site.url}/issues/2021-3.pdf`);
  expect(served.status).toBe(200);
  expect(served.headers.get("content-type")).toBe("application/pdf");
  expect(Buffer.from(await served.arrayBuffer()).equals(pdf)).toBe(true);
  expect((await fetch(`${site.url}/issues/2021-4.pdf`)).status).toBe(404);

  await page.goto(`${site.url}/issues/2021-3`);
  const hash = createHash("sha256").update(pdf).digest("hex");
  await expect(page.getByText(`SHA-256 ${hash}`)).toBeVisible();
  await expect(page.getByRole("link", { name: "公报原件（PDF）" })).toBeVisible();

  await page.goto(`${site.url}/issues/2021-3/2`);
  const link = page.getByRole("link", { name: "公报原件第2页（PDF第3页）" });
  await expect(link).toHaveAttribute("href", "/issues/2021-3.pdf#page=3");

  await page.goto(`${site.url}/issues/2021-3/source`);
  const mark = page.getByRole("link", { name: "〔第1页，PDF第2页〕" });
  await expect(mark).toHaveAttribute("href", "/issues/2021-3.pdf#page=2");

  await page.goto(`${site.url}/verify?sha256=${hash}`);
  await expect(page.getByText("一个字节不差：2021年第三号的公报原件（PDF）")).toBeVisible();
});
