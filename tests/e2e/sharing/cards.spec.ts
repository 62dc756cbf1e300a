/** The picture of a shared link. */
import type { Page } from "@playwright/test";
import { expect, test } from "../test";

const PICTURES = ["/issues/2021-2/8.png", "/issues/2021-2/8/p11.png", "/issues/2021-2/1/p43.png"];

/** As a browser reads it: its size, and how much of it is of which colour. */
const seen = (page: Page, path: string) =>
  page.evaluate(async (address) => {
    const answer = await fetch(address);
    const picture = await createImageBitmap(await answer.blob());
    const { width, height } = picture;
    const context = new OffscreenCanvas(width, height).getContext("2d");
    context?.drawImage(picture, 0, 0);
    const { data } = context?.getImageData(0, 0, width, height) ?? { data: [] };
    let [dark, red, bottom] = [0, 0, 0];
    for (let at = 0; at < data.length; at += 4) {
      const [r = 0, g = 0] = [data[at], data[at + 1]];
      if (r < 90 && g < 90) dark += 1;
      if (r > 140 && g < 90) red += 1;
      if (r < 200 && at / 4 / width > height - 60) bottom += 1;
    }
    return { width, height, dark, red, bottom };
  }, path);

test("it is a PNG of 1200 × 630 with words on it", async ({ page, request }) => {
  await page.goto("/about");
  for (const path of PICTURES) {
    const answer = await request.get(path);
    expect(answer.headers()["content-type"], path).toBe("image/png");
    expect(answer.headers()["cross-origin-resource-policy"], path).toBe("cross-origin");
    const { width, height, dark, red, bottom } = await seen(page, path);
    expect([width, height], path).toEqual([1200, 630]);
    expect(dark, path).toBeGreaterThan(5_000);
    // The rules at its head, and the address below.
    expect(red, path).toBeGreaterThan(20_000);
    expect(bottom, path).toBeGreaterThan(300);
  }
});

test("each is its own, and asked for again is not sent again", async ({ request }) => {
  const tags = new Set<string>();
  for (const path of PICTURES) {
    const { etag = "" } = (await request.get(path)).headers();
    tags.add(etag);
    const again = await request.get(path, { headers: { "if-none-match": etag } });
    expect(again.status(), path).toBe(304);
    // What is asked behind it makes no other.
    expect((await request.get(`${path}?utm=x`)).headers().etag, path).toBe(etag);
  }
  expect(tags.size).toBe(PICTURES.length);
});

test("there is one of every document", async ({ request }) => {
  for (let order = 1; order <= 14; order += 1) {
    const answer = await request.get(`/issues/2021-2/${order}.png`);
    expect(answer.status(), String(order)).toBe(200);
    expect((await answer.body()).length, String(order)).toBeGreaterThan(10_000);
  }
});

test("of what is not there, there is none", async ({ request }) => {
  for (const path of [
    "/issues/2021-2/99.png",
    "/issues/2021-2/8/p999.png",
    "/issues/2021-2/8/x.png",
    "/issues/1999-1/1.png",
    "/cards/issues/2021-2/8",
  ]) {
    const answer = await request.get(path);
    expect(answer.status(), path).toBe(404);
    expect(answer.headers()["content-type"], path).not.toBe("image/png");
  }
});
