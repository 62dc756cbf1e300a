/** `npm run import` fills the archive from content/; `npm run import -- --check` only reports. */
import { existsSync, rmSync } from "node:fs";
import { parseArgs } from "node:util";
import type { Digest } from "../lib/archive/import/digest";
import { correctionTexts, entriesOf, importContents, printed } from "../lib/archive/import/import";
import type { Parcel } from "../lib/archive/import/parcel";
import { databaseFile } from "../lib/archive/store/file";
import { contentNames, readContentFile } from "./content-files";
import { readParcels } from "./import/reading";

const { values } = parseArgs({
  options: {
    check: { type: "boolean", default: false },
    content: { type: "string", default: "content" },
  },
});
const folder = values.content;
const started = performance.now();

if (!existsSync(folder)) {
  console.error(`没有 ${folder}/ 文件夹。请在项目根目录运行，公报放在 content/ 里`);
  process.exit(1);
}

// A short run needs no progress; a long one says every second how far it is.
let told = started;
let read = 0;
async function* telling(parcels: AsyncIterable<Parcel>, total: number) {
  for await (const parcel of parcels) {
    read += 1;
    if (performance.now() - told >= 1000) {
      told = performance.now();
      console.error(`已读 ${read}/${total} 期`);
    }
    yield parcel;
  }
}

// What setup.mjs remembers of its own import no longer tells what the archive holds.
if (!values.check) rmSync(`${databaseFile()}.setup-stamp`, { force: true });

const entries = entriesOf(contentNames(folder));
const corrections = entries.corrections.map((name) => readContentFile(folder, name));
const parcels = readParcels(folder, entries.bulletins, correctionTexts(corrections));
const { digests, diagnostics, revision } = await importContents({
  ...{ entries, corrections, parcels: telling(parcels, entries.bulletins.length) },
  archive: values.check ? null : databaseFile(),
  importedAt: new Date().toISOString(),
});

for (const diagnostic of diagnostics) console.log(printed(folder, diagnostic));

const total = (count: (digest: Digest) => number) =>
  digests.reduce((sum, digest) => sum + count(digest), 0);
const documents = total((digest) => digest.documents.length);
const facts = total(({ attendance, appointments, planItemCount, meetings }) =>
  meetings.reduce(
    (items, { agenda }) => items + agenda.length,
    attendance.length + appointments.length + planItemCount,
  ),
);
const count = (severity: string) =>
  diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
const errors = count("error");
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(
  `${digests.length} 期，${documents} 份文件，${facts} 条事实，${errors} 个错误，${count("warning")} 个警告，${seconds} 秒`,
);
if (errors > 0) console.error("有错误：资料库未改动。请按上面所说改正后再导入");
else if (revision) console.log(`资料库已更新（${revision.slice(0, 12)}）`);
process.exitCode = errors > 0 ? 1 : 0;
