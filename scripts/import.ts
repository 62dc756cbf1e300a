/**
 * `npm run import` fills the archive from content/; `-- --check` only reports, `-- --rollback` gives readers the archive
 * before the last import again, `-- --diff` tells what an import would do to it (`--json`: as data), `-- --empty` lets an
 * import leave the archive without an issue.
 */
import { existsSync, rmSync } from "node:fs";
import { parseArgs } from "node:util";
import { setFlagsFromString } from "node:v8";
import type { PlacedDiagnostic } from "../lib/archive/import/content";
import { type Delivery, openDelivery } from "../lib/archive/import/delivery";
import type { Digest } from "../lib/archive/import/digest";
import {
  correctionTexts,
  entriesOf,
  type Imported,
  importContents,
  printed,
} from "../lib/archive/import/import";
import type { Parcel } from "../lib/archive/import/parcel";
import { dropLogs, isBroken, otherImport } from "../lib/archive/import/publish";
import { home } from "../lib/archive/store/home";
import { settingsFaults } from "../lib/settings";
import { visible } from "../lib/site/format";
import { contentNames, readContentFile } from "./content-files";
import { faultOf } from "./import/faults";
import { readParcels } from "./import/reading";
import { tellReview } from "./import/tell-review";
import { remember } from "./setup/stamp.mjs";
import { IMPORT } from "./setup/steps.mjs";

const { values } = parseArgs({
  options: {
    check: { type: "boolean", default: false },
    diff: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
    empty: { type: "boolean", default: false },
    rollback: { type: "boolean", default: false },
    content: { type: "string", default: "content" },
  },
});
const faults = settingsFaults();
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exit(1);

// Of an import by Node 20 a fifth of the processor's time goes into optimising code in each thread, too late to be repaid.
// Later versions wait longer by themselves.
if (process.version.startsWith("v20.")) {
  setFlagsFromString("--interrupt-budget=1000000");
  setFlagsFromString("--always-sparkplug");
}

const folder = values.content;
const archive = home().built;
const started = performance.now();
const TURN = 500;
const isError = ({ severity }: PlacedDiagnostic) => severity === "error";

try {
  process.exitCode = values.rollback
    ? await delivering(rolledBack)
    : values.check
      ? await imported(null)
      : await delivering(imported);
} catch (cause) {
  const fault = faultOf(cause);
  if (fault === null) throw cause;
  console.error(fault);
  process.exitCode = 1;
}

/** Where readers ask a database, one import at a time writes there, from what it publishes. */
async function delivering(work: (delivery: Delivery) => Promise<number>): Promise<number> {
  const delivery = await openDelivery(home(), () =>
    console.error("另一次导入正在写数据库，等它完成"),
  );
  try {
    return await work(delivery);
  } finally {
    await delivery.end();
  }
}

async function rolledBack(delivery: Delivery): Promise<number> {
  takeLog();
  if (!(await delivery.rollBack())) {
    console.error("没有保存着的上一个资料库，资料库未改动");
    return 1;
  }
  // Content as it stands now is what was taken back: a start does not bring it again.
  remember(IMPORT);
  console.log("资料库已退回上一次导入之前；再运行一次 --rollback 即可恢复");
  return 0;
}

async function imported(delivery: Delivery | null): Promise<number> {
  if (!existsSync(folder)) {
    console.error(`没有 ${folder}/ 文件夹。请在项目根目录运行，公报放在 content/ 里`);
    return 1;
  }
  const publish = !values.check && !values.diff;
  if (publish) {
    await turn();
    // What setup.mjs remembers of its own import no longer tells what the archive holds.
    rmSync(`${archive}.setup-stamp`, { force: true });
    makeWay();
  }
  const entries = entriesOf(contentNames(folder));
  const corrections = entries.corrections.map((name) => readContentFile(folder, name));
  const settings = entries.settings === null ? null : readContentFile(folder, entries.settings);
  const parcels = readParcels(folder, entries.bulletins, correctionTexts(corrections));
  const read = await importContents({
    ...{ entries, corrections, settings, mayEmpty: values.empty },
    parcels: telling(parcels, entries.bulletins.length),
    ...{ archive: values.check ? null : archive, handOut: true },
    deliver: (publish && delivery?.publish) || null,
    importedAt: new Date().toISOString(),
  });
  if (!values.json) tell(read);
  else
    for (const found of read.diagnostics.filter(isError))
      console.error(visible(printed(folder, found)));
  if (values.diff && read.completed) tellReview(read.completed.review, values.json);
  return read.diagnostics.some(isError) ? 1 : 0;
}

function takeLog(): void {
  const log = dropLogs(archive);
  if (log !== null) console.error(`${log} 不是资料库的（写成的资料库不带这样的文件），已删去`);
}

/** What is wrong with the archive before is told, and keeps no other from its place. */
function makeWay(): void {
  takeLog();
  if (isBroken(archive))
    console.error("原有的资料库已损坏，这次导入会换下它；从中读不出的，首次收录的时间从这次算起");
}

/** An import that is under way is waited for: the later one tells what content/ holds now. */
async function turn(): Promise<void> {
  let told: number | null = null;
  for (let other = otherImport(archive); other !== null; other = otherImport(archive)) {
    if (other !== told) console.error(`另一次导入（进程 ${other}）正在进行，等它完成`);
    told = other;
    await new Promise((resolve) => setTimeout(resolve, TURN));
  }
}

/** A short run needs no progress; a long one says every second how far it is. */
async function* telling(parcels: AsyncIterable<Parcel>, total: number) {
  let [read, told] = [0, started];
  for await (const parcel of parcels) {
    read += 1;
    if (performance.now() - told >= 1000) {
      told = performance.now();
      console.error(`已读 ${read}/${total} 期`);
    }
    yield parcel;
  }
}

/** Everything there is to say of the files. */
function tell({ digests, diagnostics, completed }: Imported): void {
  for (const diagnostic of diagnostics) console.log(visible(printed(folder, diagnostic)));
  const total = (count: (digest: Digest) => number) =>
    digests.reduce((sum, digest) => sum + count(digest), 0);
  const documents = total((digest) => digest.documents.length);
  const facts = total(({ attendance, appointments, planItems, meetings }) =>
    meetings.reduce(
      (items, { agenda }) => items + agenda.length,
      attendance.length + appointments.length + planItems.length,
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
  else if (completed && !values.diff)
    console.log(`资料库已更新（${completed.revision.slice(0, 12)}）`);
}
