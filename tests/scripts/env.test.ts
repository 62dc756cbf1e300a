import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "bulletin-env-"));
  mkdirSync(join(folder, "scripts", "setup"), { recursive: true });
  copyFileSync("scripts/setup/env.mjs", join(folder, "scripts", "setup", "env.mjs"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function started(env: Record<string, string> = {}) {
  const { SITE_ICP: _, ...rest } = process.env;
  const script = `await import("./scripts/setup/env.mjs"); console.log(process.env.SITE_ICP)`;
  const args = ["--input-type=module", "-e", script];
  const own = { ...rest, ...env };
  return spawnSync(process.execPath, args, { cwd: folder, env: own, encoding: "utf8" });
}

test("what .env sets stands behind the environment, and need not be there", () => {
  expect(started().stdout).toBe("undefined\n");
  writeFileSync(join(folder, ".env"), "# 备案\nSITE_ICP=某ICP备1号\n");
  expect(started().stdout).toBe("某ICP备1号\n");
  expect(started({ SITE_ICP: "某ICP备2号" }).stdout).toBe("某ICP备2号\n");
});

test("one that cannot be read ends it with a sentence", () => {
  mkdirSync(join(folder, ".env"));
  const { status, stdout, stderr } = started();
  expect([status, stdout]).toEqual([1, ""]);
  expect(stderr).toMatch(/^\.env 没有读成（.*）。请检查.*\n$/u);
});
