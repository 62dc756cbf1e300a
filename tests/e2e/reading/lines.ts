import type { Page } from "@playwright/test";

/** What a reader sees broken: in titles a word or a short quotation, anywhere a number. Told with the place, as 工|作. */
export const brokenIn = (page: Page) =>
  page.evaluate(() => {
    const TITLES = "h1, h2, h3, h4, .cover > span > span, .contents-title a, nav li a";
    const QUOTATION = /“[^“”]{1,7}”|《[^《》]{1,7}》/gu;
    const words = new Intl.Segmenter("zh-CN", { granularity: "word" });

    /** The characters of an element, and before which of them a line ends. */
    function laid(element: Element) {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      let text = "";
      let bottom = Number.NEGATIVE_INFINITY;
      const ends: number[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const own = node.textContent ?? "";
        for (let at = 0; at < own.length; at += 1) {
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          const box = range.getClientRects()[0];
          if (!box || box.width === 0) continue;
          if (box.top >= bottom && text !== "") ends.push(text.length);
          if (box.top >= bottom || text === "") bottom = box.bottom - 1;
          text += own[at];
        }
      }
      return { text, ends };
    }

    const told = ({ text }: { text: string }, at: number) =>
      `${text.slice(Math.max(0, at - 6), at)}|${text.slice(at, at + 6)}`;

    const visible = (element: Element) => element.checkVisibility() && !element.closest(".sr-only");
    const found: string[] = [];
    for (const element of document.querySelectorAll(TITLES)) {
      if (!visible(element)) continue;
      const title = laid(element);
      if (title.ends.length === 0) continue;
      const whole = [
        ...[...words.segment(title.text)].map(({ segment, index }) => ({ index, run: segment })),
        ...[...title.text.matchAll(QUOTATION)].map(({ 0: run, index }) => ({ index, run })),
      ];
      for (const end of title.ends) {
        if (whole.some(({ index, run }) => index < end && end < index + run.length)) {
          found.push(told(title, end));
        }
      }
    }
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent || !visible(parent) || parent.closest("code")) continue;
      for (const { 0: run, index } of (node.textContent ?? "").matchAll(/(?<!\w)\d{2,6}(?!\w)/gu)) {
        range.setStart(node, index);
        range.setEnd(node, index + run.length);
        const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (tops.size > 1 && getComputedStyle(parent).writingMode === "horizontal-tb") {
          found.push(
            `${run}: ${(node.textContent ?? "").slice(Math.max(0, index - 8), index + 8)}`,
          );
        }
      }
    }
    return [...new Set(found)];
  });
