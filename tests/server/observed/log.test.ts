import { mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openLog } from "../../../server/observed/log";
import type { Observed } from "../../../server/observed/observed";

const page: Observed = {
  ...{ method: "GET", path: "/issues", status: 200, ms: 0.1234, bytes: 900 },
  ...{ from: "kept", whole: true },
};

async function written(level: "info" | "warn" | "error" | "silent", ...observed: Observed[]) {
  const folder = mkdtempSync(join(tmpdir(), "bulletin-log-"));
  const file = join(folder, "log");
  const log = openLog(level, openSync(file, "w"));
  for (const one of observed) log.observe(one);
  await log.end();
  const lines = readFileSync(file, "utf8").split("\n").slice(0, -1);
  rmSync(folder, { recursive: true });
  return lines.map((line): unknown => JSON.parse(line));
}

test("a request is a line, with what it was and nothing of who asked", async () => {
  expect(await written("info", page)).toEqual([
    {
      ...{ level: "info", time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]{12}Z$/u) },
      ...{ method: "GET", path: "/issues", status: 200, ms: 0.12, bytes: 900, from: "kept" },
    },
  ]);
});

test("one line stays one line, whatever the address", async () => {
  const [line] = await written("info", {
    ...page,
    path: `/"\n${"长".repeat(1_000)}`,
    whole: false,
  });
  expect(line).toMatchObject({ path: `/"\n${"长".repeat(297)}`, whole: false });
});

test.each([
  ["info", [200, 404, 500, 501, 503]],
  ["warn", [500, 503]],
  ["error", [500]],
  ["silent", []],
] as const)("%s is %j of 200, 404, 500, 501, 503", async (level, statuses) => {
  const lines = await written(
    level,
    ...[200, 404, 500, 501, 503].map((status) => ({ ...page, status })),
  );
  expect(lines).toEqual(statuses.map((status) => expect.objectContaining({ status })));
});

test("a disk that is full ends nothing, and keeps nobody from ending", async () => {
  const log = openLog("info", openSync("/dev/full", "w"));
  for (let line = 0; line < 1_000; line++) log.observe(page);
  await expect(log.end()).resolves.toBeUndefined();
});
