import type { Page } from "@playwright/test";

/** What stands about a link: its row of a table, else its entry of a list, else its part of the page. */
interface Entry {
  href: string;
  text: string;
}

export interface Shown {
  /** Where the same stands as data; null where it does not. */
  data: string | null;
  text: string;
  entries: Entry[];
}

/** What a page shows of the archive, without blanks: its words and what its elements are called, not what leads around in it. */
export async function shownBy(page: Page, html: string): Promise<Shown> {
  return await page.evaluate((source) => {
    const document = new DOMParser().parseFromString(source, "text/html");
    const main = document.querySelector("main") ?? document.body;
    for (const other of main.querySelectorAll("script, nav, form, #cite")) other.remove();
    const alternate = document.querySelector('link[rel="alternate"][type="application/json"]');
    const texts = new Map<Element, string>();
    for (const element of [main, ...main.querySelectorAll("*")]) {
      const called = [
        element,
        ...element.querySelectorAll("[title], [aria-label], [datetime]"),
      ].map((one) =>
        ["title", "aria-label", "datetime"].map((name) => one.getAttribute(name) ?? "").join(),
      );
      if (element.matches("main, tr, li, dl > div, article, header, section"))
        texts.set(element, [element.textContent, ...called].join("\n").replace(/\s+/gu, ""));
    }
    return {
      data: alternate?.getAttribute("href") ?? null,
      text: texts.get(main) ?? "",
      entries: Array.from(main.querySelectorAll("[href]"), (link) => ({
        href: decodeURIComponent((link.getAttribute("href") ?? "").replaceAll("+", " ")),
        text:
          texts.get(
            link.closest("tr") ?? link.closest("li, dl > div, article, header, section") ?? main,
          ) ?? "",
      })),
    };
  }, html);
}
