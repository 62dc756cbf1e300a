/**
 * `npm run bench` measures the parser, `-- damage` what floods of one thing cost it, `-- search` the search, `-- serve` kept pages;
 * `-- mutations N` and `-- floods` look for what breaks it.
 */
import { benchDamage } from "./damage-speed";
import { benchFloods } from "./floods";
import { benchMutations } from "./mutations";
import { benchParser } from "./parser-speed";
import { benchSearch } from "./search-speed";
import { benchServe } from "./serve-speed";

const BENCHES: Record<string, (...args: string[]) => void | Promise<void>> = {
  parser: benchParser,
  damage: benchDamage,
  search: benchSearch,
  mutations: benchMutations,
  floods: benchFloods,
  serve: benchServe,
};

const [name = "parser", ...rest] = process.argv.slice(2);
const bench = BENCHES[name];
if (!bench) {
  console.error(`npm run bench -- ${Object.keys(BENCHES).join(" | ")}`);
  process.exit(1);
}
await bench(...rest);
