/** `npm run bench` measures the parser, `npm run bench -- search` the search. */
import { benchParser } from "./parser-speed";
import { benchSearch } from "./search-speed";

const BENCHES: Record<string, () => void | Promise<void>> = {
  parser: benchParser,
  search: benchSearch,
};

const [name = "parser"] = process.argv.slice(2);
const bench = BENCHES[name];
if (!bench) {
  console.error(`npm run bench -- ${Object.keys(BENCHES).join(" | ")}`);
  process.exit(1);
}
await bench();
