/** `npm run bench` measures the parser, `-- search` the search; `-- mutations N` and `-- floods` look for what breaks it. */
import { benchFloods } from "./floods";
import { benchMutations } from "./mutations";
import { benchParser } from "./parser-speed";
import { benchSearch } from "./search-speed";

const BENCHES: Record<string, (...args: string[]) => void | Promise<void>> = {
  parser: benchParser,
  search: benchSearch,
  mutations: benchMutations,
  floods: benchFloods,
};

const [name = "parser", ...rest] = process.argv.slice(2);
const bench = BENCHES[name];
if (!bench) {
  console.error(`npm run bench -- ${Object.keys(BENCHES).join(" | ")}`);
  process.exit(1);
}
await bench(...rest);
