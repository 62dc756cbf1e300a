import { existsSync, readdirSync, readFileSync } from "node:fs";
import { node, run } from "./run.mjs";

const FONTS = "/usr/share/fonts/opentype/noto";
const POSTGRESQL = "/usr/lib/postgresql";

/**
 * What the tests run: a browser, Debian's own where we may install it, Playwright's elsewhere; and PostgreSQL, Debian's
 * likewise. Elsewhere, without one, the tests that need it say that they were skipped.
 */
export async function ensurePrograms() {
  if (isDebian() && process.getuid?.() === 0) return ensureDebianPackages();
  if (existsSync("/usr/bin/chromium")) return 0;
  return node(["node_modules/@playwright/test/cli.js", "install", "chromium"]);
}

function isDebian() {
  const release = "/etc/os-release";
  return existsSync(release) && /^ID=debian$/mu.test(readFileSync(release, "utf8"));
}

async function ensureDebianPackages() {
  const missing = [
    ...(existsSync("/usr/bin/chromium") ? [] : ["chromium"]),
    // Without it a page shows boxes for Chinese.
    ...(hasChineseFont() ? [] : ["fonts-noto-cjk"]),
    ...(existsSync(POSTGRESQL) ? [] : ["postgresql"]),
  ];
  if (missing.length === 0) return 0;
  console.log(`安装 ${missing.join("、")}（Debian 软件包）`);
  const unasked = { env: { DEBIAN_FRONTEND: "noninteractive" } };
  const updated = await run("apt-get", ["update", "-q"], unasked);
  if (updated !== 0) return updated;
  return run("apt-get", ["install", "-y", "-q", "--no-install-recommends", ...missing], unasked);
}

function hasChineseFont() {
  return existsSync(FONTS) && readdirSync(FONTS).some((name) => name.includes("CJK"));
}
