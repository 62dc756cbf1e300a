/** Each fact leads to the words it was read from: on every page, in one click, marked in their block. */
import { readdirSync, readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import type { Bulletin, Evidence } from "../../lib/bulletin/schema";
import * as links from "../../lib/site/links";
import { locate } from "../../lib/site/quote";
import { expect, test } from "./own-site";

test.setTimeout(240_000);

/** The addresses of facts that a walk over all pages finds, and what is marked where each of them lands. */
async function walk(page: Page, origin: string) {
  await page.goto(origin);
  return await page.evaluate(async () => {
    const read = async (path: string) => {
      const response = await fetch(path);
      return new DOMParser().parseFromString(await response.text(), "text/html");
    };
    const facts = new Set<string>();
    const seen = new Set<string>();
    const waiting = ["/"];
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      if (seen.has(path)) continue;
      seen.add(path);
      for (const link of (await read(path)).querySelectorAll("a[href]")) {
        const url = new URL(link.getAttribute("href") ?? "", new URL(path, location.href));
        if (url.origin !== location.origin) continue;
        if (url.searchParams.has("quote")) facts.add(url.pathname + url.search + url.hash);
        // A search or a filter shows again what the pages themselves show.
        else if (!/\.\w+$|^\/search/.test(url.pathname) && !/^\/appointments$/.test(path)) {
          waiting.push(url.pathname + (url.pathname === "/search" ? "" : url.search));
        }
      }
    }
    const landings: { href: string; marked: string }[] = [];
    for (const href of facts) {
      const document = await read(href);
      const block = document.getElementById(new URL(href, location.href).hash.slice(1));
      const marked = Array.from(block?.querySelectorAll("mark") ?? [], (mark) => mark.textContent);
      landings.push({ href, marked: marked.join("") });
    }
    return { pages: [...seen], landings };
  });
}

/** Every fact of a bulletin that carries its evidence. */
function factsOf(bulletin: Bulletin): Evidence[] {
  const { documents, meetings, attendance, appointments, planItems, totals = [] } = bulletin;
  return [
    ...attendance,
    ...appointments,
    ...planItems,
    ...totals,
    ...documents.flatMap(({ authors, dateEvidence }) => [
      ...authors,
      ...(dateEvidence ? [dateEvidence] : []),
    ]),
    ...meetings.flatMap(({ agenda, evidence }) => [...agenda, ...Object.values(evidence)]),
  ];
}

const solid = (text: string) => text.replace(/\s/gu, "");

async function expectAllMarked(page: Page, origin: string, issues: string[]) {
  const { landings } = await walk(page, origin);
  const found = new Set(landings.map(({ href }) => href));
  const wrong = landings.filter(({ href, marked }) => {
    const quote = new URL(href, origin).searchParams.get("quote") ?? "";
    const place = locate(solid(marked), solid(quote));
    return marked === "" || place?.from !== 0 || place.to !== solid(marked).length;
  });
  expect(wrong, "landings where the words are not marked").toEqual([]);
  for (const issue of issues) {
    const bulletin: Bulletin = await (
      await page.request.get(`${origin}/issues/${issue}.json`)
    ).json();
    const facts = factsOf(bulletin);
    expect(facts.length).toBeGreaterThan(0);
    const missing = facts.filter((fact) => !found.has(links.evidence(fact)));
    expect(
      missing.map(({ block, quote }) => `${block} ${quote}`),
      "facts that no page leads to",
    ).toEqual([]);
  }
}

test("of the sample", async ({ page, baseURL }) => {
  await expectAllMarked(page, baseURL ?? "", ["2021-2"]);
});

const folder = new URL("../fixtures/archive/", import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), "utf8");

test("of three issues over two terms", async ({ page, site }) => {
  const files = Object.fromEntries(readdirSync(folder).map((name) => [name, read(name)]));
  expect(await site.hold(files)).toBe(0);
  await expectAllMarked(page, site.url, ["2031-1", "2031-2", "2032-1"]);
});

test("of an appointment that a later issue prints again: one row, with both places", async ({
  page,
  site,
}) => {
  const first = read("2031-1.txt");
  const again = first.replace("第一号（总第7号）", "第二号（总第8号）");
  expect(await site.hold({ "2031-1.txt": first, "2031-2.txt": again })).toBe(0);
  const { appointments }: Bulletin = await (
    await page.request.get(`${site.url}/issues/2031-1.json`)
  ).json();
  await page.goto(`${site.url}/appointments`);
  await expect(page.locator(".records tbody tr")).toHaveCount(appointments.length);
  const other = page.getByRole("link", { name: /^又载《.+》，2031年第二号/ });
  await expect(other).toHaveCount(appointments.length);
  const quote = appointments[0]?.quote ?? "";
  await other.first().click();
  await expect(page).toHaveURL(/\/issues\/2031-2\//);
  await expect(page.locator(".document-block:target mark").first()).toBeVisible();
  const marked = await page.locator(".document-block:target mark").allTextContents();
  expect(solid(marked.join(""))).toBe(solid(quote));
});
