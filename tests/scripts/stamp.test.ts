import { spawnSync } from "node:child_process";
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { fingerprint, forget, isDone, remember } from "../../scripts/setup/stamp.mjs";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "bulletin-stamp-"));
  mkdirSync(join(folder, "in", "deep"), { recursive: true });
  writeFileSync(join(folder, "in", "a"), "one");
  writeFileSync(join(folder, "in", "deep", "b"), "two");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const print = () => fingerprint([join(folder, "in")]);

test("a fingerprint is of content and names, not of times", () => {
  const before = print();
  utimesSync(join(folder, "in", "a"), 1, 1);
  expect(print()).toBe(before);
  writeFileSync(join(folder, "in", "deep", "b"), "three");
  const changed = print();
  expect(changed).not.toBe(before);
  writeFileSync(join(folder, "in", "c"), "");
  expect(print()).not.toBe(changed);
  rmSync(join(folder, "in", "c"));
  expect(print()).toBe(changed);
});

test("what cannot be read changes it too, and what is missing does not throw", () => {
  const before = print();
  symlinkSync(join(folder, "gone"), join(folder, "in", "link"));
  expect(print()).not.toBe(before);
  expect(fingerprint([join(folder, "nowhere")])).not.toBe(fingerprint([]));
});

test("facts count, and what is skipped does not", () => {
  expect(fingerprint([], ["20"])).not.toBe(fingerprint([], ["22"]));
  const only = (name: string) =>
    fingerprint([join(folder, "in")], [], (file: string) => !file.endsWith(name));
  const before = only("a");
  writeFileSync(join(folder, "in", "deep", "b"), "three");
  expect(only("a")).toBe(before);
});

test("a step is done while its inputs are as they were and its output is there", () => {
  const output = join(folder, "out");
  const step = { output, stamp: join(folder, "stamp"), fingerprint: print };
  expect(isDone(step)).toBe(false);
  writeFileSync(output, "");
  remember(step);
  expect(isDone(step)).toBe(true);
  rmSync(output);
  expect(isDone(step)).toBe(false);
  writeFileSync(output, "");
  writeFileSync(join(folder, "in", "a"), "another");
  expect(isDone(step)).toBe(false);
  remember(step);
  forget(step);
  expect(isDone(step)).toBe(false);
});

const PRINT = `import { fingerprint } from "./scripts/setup/stamp.mjs"; console.log(fingerprint([process.argv[1]]))`;

test("a folder that may not be looked into has a fingerprint as well: its step says what is wrong", () => {
  const closed = join(folder, "in");
  chmodSync(closed, 0);
  // Nothing is closed to root.
  const other = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  const args = ["--input-type=module", "-e", PRINT, closed];
  const { stdout } = spawnSync(process.execPath, args, { ...other, encoding: "utf8" });
  chmodSync(closed, 0o755);
  expect(stdout).toMatch(/^[0-9a-f]{64}\n$/u);
});
