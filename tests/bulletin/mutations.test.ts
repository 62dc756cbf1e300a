import { expect, it } from "vitest";
import { mutation } from "../make/mutations";
import { faultsOf } from "../truth/mutations";

/** As many as a test can wait for; `npm run bench -- mutations 50000` has more. */
const MUTATIONS = 600;

it("a damaged bulletin gives the JSON, and keeps every promise made of it", () => {
  const faulty: string[] = [];
  for (let seed = 1; seed <= MUTATIONS; seed++) {
    const { text, damages } = mutation(seed);
    for (const fault of faultsOf(text))
      faulty.push(`seed ${seed}, ${damages.join(", ")}: ${fault}`);
  }
  expect(faulty).toEqual([]);
}, 120_000);
