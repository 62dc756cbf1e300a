/**
 * `npm run bench` measures the parser, `-- damage` what floods of one thing cost it, `-- search` the search, `-- serve` a kept
 * page beside nginx, `-- pages` what pages cost as the archive grows (numbers behind it are other sizes, in issues),
 * `-- saturate` thousands of addresses with an import among them (a number behind it: minutes), `-- nodes` two nodes over
 * PostgreSQL with an import and a kill among them (a number behind it: seconds); `-- mutations N` and
 * `-- floods` look for what breaks the parser.
 */
import { benchDamage } from "./damage-speed";
import { benchFloods } from "./floods";
import { benchMutations } from "./mutations";
import { benchNodes } from "./nodes";
import { benchPages } from "./page-speed";
import { benchParser } from "./parser-speed";
import { benchSaturate } from "./saturate";
import { benchSearch } from "./search-speed";
import { benchServe } from "./serve-speed";

const BENCHES: Record<string, (...args: string[]) => void | Promise<void>> = {
  parser: benchParser,
  damage: benchDamage,
  search: benchSearch,
  serve: benchServe,
  pages: benchPages,
  saturate: benchSaturate,
  nodes: benchNodes,
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
