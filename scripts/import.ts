/** `npm run import` fills the archive from content/; `npm run import -- --check` only reports. */
import { existsSync, rmSync } from "node:fs";
import { parseArgs } from "node:util";
import { printed, readContents, writeArchive } from "../lib/archive/import/import";
import { databaseFile } from "../lib/archive/store/file";
import { readBulletin } from "../lib/bulletin/parse";
import { contentFiles } from "./content-files";

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
const contents = readContents(contentFiles(folder), readBulletin, (done, total) => {
  if (performance.now() - told < 1000) return;
  told = performance.now();
  console.error(`已读 ${done}/${total} 期`);
});

for (const diagnostic of contents.diagnostics) console.log(printed(folder, diagnostic));

const bulletins = contents.bulletins.map((stored) => stored.bulletin);
const count = (severity: string) =>
  contents.diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
const documents = bulletins.reduce((sum, { documents }) => sum + documents.length, 0);
const facts = bulletins.reduce(
  (sum, { attendance, appointments, planItems, meetings }) =>
    sum +
    attendance.length +
    appointments.length +
    planItems.length +
    meetings.reduce((items, { agenda }) => items + agenda.length, 0),
  0,
);
const errors = count("error");

// What setup.mjs remembers of its own import no longer tells what the archive holds.
if (!values.check) rmSync(`${databaseFile()}.setup-stamp`, { force: true });
const revision = values.check ? null : await writeArchive(contents, new Date().toISOString());

const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(
  `${bulletins.length} 期，${documents} 份文件，${facts} 条事实，${errors} 个错误，${count("warning")} 个警告，${seconds} 秒`,
);
if (errors > 0) console.error("有错误：资料库未改动。请按上面所说改正后再导入");
else if (revision) console.log(`资料库已更新（${revision.slice(0, 12)}）`);
process.exitCode = errors > 0 ? 1 : 0;
