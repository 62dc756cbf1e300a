/** `npm run extract -- FILE.pdf|FILE.docx` writes content/YEAR-NUMBER.txt, and keeps a PDF beside it as the facsimile. */
import { existsSync, mkdirSync, readFileSync, statSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { readBulletin } from "../lib/bulletin/parse";
import { extract, kindOf } from "../lib/extract/extract";
import { type Doubt, type Extracted, Unextractable } from "../lib/extract/told";
import { reason } from "./content-files";
import { type Beside, writeTogether } from "./extract/write-together";

const USAGE = `用法：npm run extract -- 文件.pdf（或 文件.docx）
  --as 2021-3  读不出年份和号数时指明期号
  --force      覆盖已有的文本
  --stdout     只打印，不写文件`;
/** 2021-2, 2021-1-2, 2021-s1, no-15: as the parser gives them. */
const ISSUE_ID = /^(?:\d{4}-s?\d{1,3}(?:-\d{1,3})*|no-\d{1,5})$/u;

class Refused extends Error {}

// A reader that has seen enough (`| head`) is no failure.
process.stdout.on("error", (cause) => {
  if ("code" in cause && cause.code === "EPIPE") process.exit(0);
  throw cause;
});

try {
  await run();
} catch (cause) {
  if (!(cause instanceof Refused || cause instanceof Unextractable)) throw cause;
  console.error(cause.message);
  process.exitCode = 1;
}

async function run() {
  const { file, as, force, stdout, folder } = asked();
  const bytes = bytesOf(file);
  const { text, doubts } = await extracted(file, bytes);
  if (stdout) {
    process.stdout.write(text);
    tell(doubts);
    return;
  }
  const { bulletin } = readBulletin({
    file: basename(file),
    bytes: new TextEncoder().encode(text),
  });
  const read = bulletin.issue.id;
  const id = as ?? read;
  if (id === null) {
    tell(doubts);
    throw new Refused(
      `${file}：读不出是哪一年第几号，没有写文件。请加上期号再提取，如 npm run extract -- ${file} --as 2021-3；或先用 --stdout 看一看`,
    );
  }
  if (read !== null && read !== id)
    doubts.push({ page: null, message: `刊头读作 ${read}，按 --as 写作 ${id}。请核对刊头` });
  const name = `${id}.txt`;
  const facsimile = kindOf(bytes) === "pdf" ? `${id}.pdf` : null;
  const files: Beside[] = [{ path: join(folder, name), bytes: new TextEncoder().encode(text) }];
  // One that lies there already is the facsimile.
  if (facsimile !== null && resolve(file) !== resolve(folder, facsimile))
    files.push({ path: join(folder, facsimile), bytes });
  const there = files.find(({ path }) => existsSync(path));
  if (there && !force) {
    throw new Refused(
      `${there.path} 已经有了，没有写文件（其中可能有校对过的文字）。确要重新提取，请加 --force；只想看看，请加 --stdout`,
    );
  }
  write(folder, files);
  tell(doubts);
  const kept = facsimile === null ? "" : `，原件存为 ${join(folder, facsimile)}`;
  console.error(
    `已写 ${join(folder, name)}（读出${bulletin.documents.length}件文件，${doubts.length}处存疑）${kept}`,
  );
  console.error("请对照原件通读、校对文本，再运行 npm run import -- --check");
}

function asked() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        as: { type: "string" },
        force: { type: "boolean", default: false },
        stdout: { type: "boolean", default: false },
        content: { type: "string", default: "content" },
      },
    });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) throw new Refused(USAGE);
    const { as = null, force, stdout, content } = values;
    if (as !== null && !ISSUE_ID.test(as))
      throw new Refused(
        `--as ${as} 不是期号。请写成 年份-号数，如 2021-3（增刊 2021-s1，只有总号 no-15）`,
      );
    return { file, as, force, stdout, folder: content };
  } catch (cause) {
    throw cause instanceof Refused ? cause : new Refused(USAGE);
  }
}

function bytesOf(file: string): Uint8Array {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found) throw new Refused(`${file}：没有这个文件。请检查文件名和所在文件夹`);
  if (!found.isFile()) throw new Refused(`${file}：不是文件。请指明一个 PDF 或 .docx 文件`);
  try {
    return readFileSync(file);
  } catch (cause) {
    throw new Refused(`${file}：不能读取（${reason(cause)}）。请检查读取权限`);
  }
}

async function extracted(file: string, bytes: Uint8Array): Promise<Extracted> {
  try {
    return await extract(bytes);
  } catch (cause) {
    if (cause instanceof Unextractable) throw new Refused(`${file}：${cause.message}`, { cause });
    throw cause;
  }
}

function write(folder: string, files: Beside[]) {
  try {
    mkdirSync(folder, { recursive: true });
    writeTogether(files);
  } catch (cause) {
    throw new Refused(
      `${folder}/ 写不进去（${reason(cause)}）。请检查磁盘空间和写入权限；已有的文件没有改动`,
    );
  }
}

function tell(doubts: Doubt[]) {
  for (const { page, message } of doubts)
    console.error(`${page === null ? "全文" : `PDF第${page}页`}：${message}`);
}
