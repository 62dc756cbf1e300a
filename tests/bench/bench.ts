/** `npm run bench` measures the parser, `-- damage` what floods of one thing cost it, `-- search` the search. */
import { benchDamage } from "./damage-speed";
import { benchParser } from "./parser-speed";
import { benchSearch } from "./search-speed";

const BENCHES: Record<string, () => void | Promise<void>> = {
  parser: benchParser,
  damage: benchDamage,
  search: benchSearch,
};

const [name = "parser"] = process.argv.slice(2);
const bench = BENCHES[name];
if (!bench) {
  console.error(`npm run bench -- ${Object.keys(BENCHES).join(" | ")}`);
  process.exit(1);
}
await bench();
