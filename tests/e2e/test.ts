import { test as base, expect } from "@playwright/test";

export { expect };

interface Fixtures {
  /** Messages a test provokes on purpose; any other console error fails it. */
  expectedErrors: RegExp[];
  quietConsole: undefined;
}

export const test = base.extend<Fixtures>({
  expectedErrors: [[], { option: true }],
  quietConsole: [
    async ({ page, expectedErrors }, use) => {
      const said: string[] = [];
      page.on("console", (message) => {
        if (message.type() === "error") said.push(message.text());
      });
      page.on("pageerror", (error) => said.push(error.message));
      await use(undefined);
      const unexpected = said.filter((text) => !expectedErrors.some((known) => known.test(text)));
      expect(unexpected, "the browser's console").toEqual([]);
    },
    { auto: true },
  ],
});
