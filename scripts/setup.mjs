/**
 * From a fresh clone to a running site: install → generate → import → build, then `serve` or `test`.
 * A step is done again only when what it depends on has changed, by content. Needs nothing but Node.
 */
import { join, resolve } from "node:path";
import { ensureChromium } from "./setup/chromium.mjs";
import { node, npm } from "./setup/run.mjs";
import { fingerprint, forget, isDone, remember } from "./setup/stamp.mjs";

process.chdir(resolve(import.meta.dirname, ".."));

const database = resolve(
  (process.env.DATABASE_URL || "file:prisma/archive.db").replace(/^file:/u, ""),
);
const generated = join("lib", "archive", "generated");
const isGenerated = (file) => file.startsWith(generated);
const packages = ["package.json", "package-lock.json"];

const INSTALL = {
  name: "安装依赖",
  output: "node_modules/.package-lock.json",
  stamp: "node_modules/.setup-stamp",
  fingerprint: () =>
    fingerprint(packages, [process.platform, process.arch, process.versions.modules]),
  run: install,
};

const GENERATE = {
  name: "生成数据库代码",
  output: join(generated, "client.ts"),
  stamp: join(generated, ".setup-stamp"),
  fingerprint: () => fingerprint(["prisma/schema.prisma", "prisma.config.ts", ...packages]),
  run: () => node("node_modules/prisma/build/index.js", "generate"),
};

const IMPORT = {
  name: "导入公报",
  output: database,
  // scripts/import.ts removes it: after an import by hand this step must look again.
  stamp: `${database}.setup-stamp`,
  fingerprint: () =>
    fingerprint(
      ["content", "lib/bulletin", "lib/archive", "scripts/import.ts", "prisma", ...packages],
      [],
      (file) => isGenerated(file) || file.includes(".db"),
    ),
  run: () => node("--import", "tsx", "scripts/import.ts"),
};

const BUILD = {
  name: "构建网站",
  output: ".next/BUILD_ID",
  stamp: ".next/.setup-stamp",
  fingerprint: () =>
    fingerprint(
      [
        "app",
        "components",
        "lib",
        "public",
        "proxy.ts",
        "next.config.ts",
        "postcss.config.mjs",
      ].concat([
        "tsconfig.json",
        "tsconfig.build.json",
        "prisma/schema.prisma",
        "prisma.config.ts",
        ...packages,
      ]),
      [],
      isGenerated,
    ),
  run: () => node("node_modules/next/dist/bin/next", "build"),
};

async function install() {
  const code = await npm("install", "--include=dev", "--no-audit", "--no-fund");
  if (code !== 0) return code;
  const loads = ["-e", "new (require('better-sqlite3'))(':memory:').close()"];
  // npm finds nothing to do where only Node has changed; what was compiled for the other one does not load.
  if ((await node(...loads)) === 0) return 0;
  console.log("为当前的 Node 重新编译 better-sqlite3");
  const rebuilt = await npm("rebuild", "better-sqlite3");
  return rebuilt === 0 ? node(...loads) : rebuilt;
}

async function prepare(steps) {
  for (const step of steps) {
    if (isDone(step)) continue;
    console.log(`── ${step.name}`);
    forget(step);
    stopOn(await step.run(), step.name);
    remember(step);
  }
}

function stopOn(code, name) {
  if (code === 0) return;
  console.error(`${name}没有成功，到此为止。请看上面的说明`);
  process.exit(code);
}

function serve() {
  const port = process.env.PORT || "3000";
  if (!/^\d+$/u.test(port)) {
    console.error(`PORT 应是端口号，现为 ${port}`);
    process.exit(1);
  }
  return node("node_modules/next/dist/bin/next", "start", "-H", "127.0.0.1", "-p", port);
}

/** All, whatever the first says: who mends a test wants to see all that is broken. */
async function test() {
  stopOn(await ensureChromium(), "准备浏览器");
  console.log("── 类型检查");
  const types = await node("node_modules/typescript/bin/tsc", "--noEmit");
  console.log("── 单元测试");
  const unit = await node("node_modules/vitest/vitest.mjs", "run");
  console.log("── 浏览器测试");
  const pages = await node("node_modules/@playwright/test/cli.js", "test");
  return types || unit || pages;
}

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`需要 Node 20.19 或更新版本，现为 ${process.versions.node}`);
  process.exit(1);
}

const command = process.argv[2];
switch (command) {
  case undefined:
    await prepare([INSTALL, GENERATE, IMPORT, BUILD]);
    break;
  case "serve":
    await prepare([INSTALL, GENERATE, IMPORT, BUILD]);
    process.exit(await serve());
    break;
  case "test":
    await prepare([INSTALL, GENERATE, BUILD]);
    process.exit(await test());
    break;
  default:
    console.error(`不认识 ${command}：只有 serve 和 test`);
    process.exit(1);
}
