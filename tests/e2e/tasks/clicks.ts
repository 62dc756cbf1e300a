import { expect, type Locator } from "@playwright/test";

/** What may be clicked from the first page on; typing is none, the button behind it is. */
const MOST = 3;

export function clicks() {
  let done = 0;
  return async (...targets: Locator[]) => {
    for (const target of targets) {
      done++;
      expect(done, "clicks from the first page").toBeLessThanOrEqual(MOST);
      await target.click();
    }
  };
}
