/**
 * `npm run bench` measures the parser, `-- damage` what floods of one thing cost it, `-- search` the search, `-- pages` what
 * pages cost as the archive grows (numbers behind it are other sizes, in issues).
 */
import { benchDamage } from "./damage-speed";
import { benchPages } from "./page-speed";
import { benchParser } from "./parser-speed";
import { benchSearch } from "./search-speed";

const BENCHES: Record<string, (sizes: number[]) => void | Promise<void>> = {
  parser: benchParser,
  damage: benchDamage,
  search: benchSearch,
  pages: benchPages,
};

const [name = "parser", ...sizes] = process.argv.slice(2);
const bench = BENCHES[name];
if (!bench) {
  console.error(`npm run bench -- ${Object.keys(BENCHES).join(" | ")}`);
  process.exit(1);
}
await bench(sizes.map(Number));
