import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { SETTING_NAMES } from "../../lib/settings";

const GUIDES = [
  ...[
    "README.md",
    "CONTRIBUTING.md",
    "scripts/deploy/README.md",
    "scripts/deploy/CLERK.md",
    "scripts/deploy/SCALE.md",
  ],
  ...["scripts/deploy/bulletin-archive.service", "scripts/deploy/nginx.conf", ".env.example"],
];
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync("package.json", "utf8")));

/** The options a command reads, as its source declares them. */
const OPTIONS: Record<string, string[]> = Object.fromEntries(
  ["import", "extract"].map((name) => [
    name,
    Array.from(
      readFileSync(`scripts/${name}.ts`, "utf8").matchAll(
        /^\s+(\w+): \{ type: "(?:boolean|string)"/gmu,
      ),
      ([, option = ""]) => `--${option}`,
    ),
  ]),
);

/** What is written as code, a fence or between marks. */
const codeOf = (text: string) =>
  Array.from(
    text.matchAll(/^```sh\n(.*?)^```|`([^`\n]+)`/gmsu),
    ([, fence, marked]) => fence ?? marked ?? "",
  ).join("\n");

describe.each(GUIDES)("%s", (guide) => {
  const text = readFileSync(guide, "utf8");
  const code = guide.endsWith(".md") ? codeOf(text) : text;

  test("names only npm scripts that there are", () => {
    const named = Array.from(
      code.matchAll(/\bnpm run (?:--silent )?([\w-]+)/gu),
      ([, name = ""]) => name,
    );
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
    const started = Array.from(
      code.matchAll(/scripts\/setup\.mjs (\w+)/gu),
      ([, name = ""]) => name,
    );
    expect(started.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });

  test("gives them only options that they read", () => {
    for (const [name, options] of Object.entries(OPTIONS)) {
      const calls = Array.from(
        code.matchAll(new RegExp(`npm run ${name} -- ([^#\\n]*)`, "gu")),
        ([, given = ""]) => given,
      );
      const given = calls.flatMap((call) => call.match(/--[\w-]+/gu) ?? []);
      expect(
        given.filter((option) => !options.includes(option)),
        name,
      ).toEqual([]);
    }
  });

  test("leads to files that there are", () => {
    const targets = Array.from(
      text.matchAll(/\]\(([^)#:]+)(?:#[\w-]*)?\)/gu),
      ([, target = ""]) => target,
    );
    expect(targets.filter((target) => !existsSync(join(dirname(guide), target)))).toEqual([]);
  });

  test("sets only what is a setting", () => {
    const set = Array.from(
      code.matchAll(/^(?:Environment=)?([A-Z]+(?:_[A-Z]+)+)=/gmu),
      ([, name = ""]) => name,
    );
    expect(
      set.filter((name) => name !== "NODE_ENV" && !SETTING_NAMES.some((known) => known === name)),
    ).toEqual([]);
  });
});

test("the options are those of the commands", () => {
  expect(OPTIONS).toMatchObject({
    import: expect.arrayContaining(["--check", "--diff", "--rollback"]),
    extract: expect.arrayContaining(["--as", "--force", "--stdout"]),
  });
});

test("who comes back from a backup keeps its settings, and has no other body's bulletins beside his own", () => {
  const guide = readFileSync("scripts/deploy/README.md", "utf8");
  expect(codeOf(guide)).not.toMatch(/^cp .*\.env$/mu);
  expect(codeOf(guide)).toMatch(/^rm content\/2021-2\.txt\b/mu);
});
