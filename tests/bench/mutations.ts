/** `npm run bench -- mutations 50000 [first seed]`: damaged bulletins, each held to every promise of the parser. */
import { mutation } from "../make/mutations";
import { faultsOf, smallest } from "../truth/mutations";

const MOST_SHOWN = 20;
const EACH = 5_000;

export function benchMutations(count = "5000", first = "1") {
  const started = performance.now();
  const from = Number(first);
  const kinds = new Map<string, number>();
  for (let seed = from; seed < from + Number(count); seed++) {
    const { text, damages } = mutation(seed);
    const [fault] = faultsOf(text);
    if (fault !== undefined) {
      // One kind of fault, whatever it happened to: numbers and quoted words aside.
      const kind = fault.replace(/\d+|“[^”]*”/gu, "#");
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      if (kinds.get(kind) === 1 && kinds.size <= MOST_SHOWN) {
        console.log(`seed ${seed} (${damages.join(", ")}): ${fault}`);
        console.log(JSON.stringify(smallest(text)));
      }
    }
    if ((seed - from + 1) % EACH === 0) console.error(`${seed - from + 1} of ${count}`);
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  const faulty = [...kinds.values()].reduce((sum, one) => sum + one, 0);
  console.log(`${count} mutations in ${seconds} s: ${faulty} with a fault, of ${kinds.size} kinds`);
  for (const [kind, times] of kinds) console.log(`${String(times).padStart(6)} ${kind}`);
  if (faulty > 0) process.exitCode = 1;
}
