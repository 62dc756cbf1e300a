import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { holds, locks, prepare } from "../../scripts/setup/steps.mjs";

let folder: string;
let told: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "bulletin-steps-"));
  told = [];
  vi.spyOn(console, "error").mockImplementation((line: string) => told.push(line));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

function step(name: string, code = 0) {
  const output = join(folder, name);
  const run = vi.fn(async () => {
    if (code === 0) writeFileSync(output, "");
    return code;
  });
  return { name, output, stamp: `${output}.stamp`, fingerprint: () => "same", run };
}

test("steps are done in order and once, and named as they are done", async () => {
  const steps = [step("a"), step("b")];
  expect(await prepare(steps)).toBe(0);
  expect(await prepare(steps)).toBe(0);
  expect(steps.map(({ run }) => run.mock.calls.length)).toEqual([1, 1]);
  expect(told).toEqual(["── a", "── b"]);
});

test("what changed while a step read it has the step done again, but for what it writes itself", async () => {
  let text = 0;
  const changing = {
    ...step("a"),
    fingerprint: () => String(text),
    run: vi.fn(async () => {
      writeFileSync(join(folder, "a"), "");
      if (text < 1) text += 1;
      return 0;
    }),
  };
  await prepare([changing]);
  expect(told).toEqual(["── a", "a时所读的文件有改动，下一次命令会再做"]);
  await prepare([changing]);
  await prepare([changing]);
  expect(changing.run).toHaveBeenCalledTimes(2);
  text = 0;
  rmSync(changing.stamp);
  await prepare([{ ...changing, rewrites: true }]);
  await prepare([{ ...changing, rewrites: true }]);
  expect(changing.run).toHaveBeenCalledTimes(3);
});

test.each(["prisma/archive.db", "prisma/archive", "content/kept"])(
  "what an import leaves at %s is nothing that it reads",
  (database) => {
    const steps = pathToFileURL("scripts/setup/steps.mjs").href;
    const program = `import { IMPORT } from ${JSON.stringify(steps)}; console.log(IMPORT.fingerprint());`;
    const read = () =>
      spawnSync(process.execPath, ["--input-type=module", "-e", program], {
        ...{ cwd: folder, encoding: "utf8" },
        env: { ...process.env, DATABASE_URL: `file:${database}` },
      }).stdout;
    for (const name of ["prisma", "content", `${database}.data`])
      mkdirSync(join(folder, name), { recursive: true });
    const before = read();
    for (const end of ["", ".previous", ".setup-stamp", ".data/archive.csv", "-wal", "-journal"])
      writeFileSync(join(folder, `${database}${end}`), "x");
    expect(read()).toBe(before);
    writeFileSync(join(folder, `${database}s`), "x");
    expect(read() === before).toBe(database.endsWith(".db"));
    expect(before).toMatch(/^[0-9a-f]{64}$/mu);
  },
);

test("a step that fails ends it with its code, and is not taken for done", async () => {
  const [failing, next] = [step("a", 3), step("b")];
  expect(await prepare([failing, next])).toBe(3);
  expect(next.run).not.toHaveBeenCalled();
  expect(existsSync(failing.stamp)).toBe(false);
  expect(told.at(-1)).toMatch(/^a没有成功/u);
});

test.each([
  ["that goes well says nothing", "console.log('out'); console.error('err')", "", 0],
  ["that fails is heard on stderr", "console.log('out'); process.exit(2)", "out\n", 2],
])("a quiet step %s", (_, script, heard, code) => {
  const child = spawnSync(
    process.execPath,
    [
      ...["--input-type=module", "-e"],
      `import { node } from "./scripts/setup/run.mjs";
       process.exit(await node(["-e", ${JSON.stringify(script)}], { quiet: true }));`,
    ],
    { encoding: "utf8" },
  );
  expect([child.stdout, child.stderr, child.status]).toEqual(["", heard, code]);
});

test("a command that is none is answered with those there are", () => {
  const child = spawnSync(process.execPath, ["scripts/setup.mjs", "serv"], { encoding: "utf8" });
  expect([child.status, child.stdout]).toEqual([1, ""]);
  expect(child.stderr).toMatch(/serv：只有 .*start.*test/u);
});

test("the lock file locks what package.json asks for, so that a clone can be installed as it is", () => {
  const lock: unknown = JSON.parse(readFileSync("package-lock.json", "utf8"));
  const own = readFileSync("package.json", "utf8");
  expect(locks(lock, JSON.parse(own))).toBe(true);
  expect(locks(lock, JSON.parse(own.replace(/"zod": "[^"]+"/u, '"zod": "0.0.0"')))).toBe(false);
  expect(locks({}, JSON.parse(own))).toBe(false);
});

test("what a built site runs with is told by its lock file, development packages or none", () => {
  const lock = {
    packages: {
      "": { version: "0.1.0" },
      "node_modules/zod": { version: "4.6.7" },
      "node_modules/vitest": { version: "4.1.12", dev: true },
      "node_modules/@esbuild/win32-x64": { version: "0.27.0", optional: true },
    },
  };
  const found = (zod: string) => ({ packages: { "node_modules/zod": { version: zod } } });
  expect(holds(found("4.6.7"), lock)).toBe(true);
  expect(holds(found("4.6.6"), lock)).toBe(false);
  expect(holds({ packages: {} }, lock)).toBe(false);
});
