import { readFileSync } from "node:fs";
import { parseEnv } from "node:util";
import { describe, expect, it } from "vitest";
import { asSet, SETTING_NAMES, SettingsError, settings, settingsFaults } from "../lib/settings";

const env = (set: Record<string, string> = {}): NodeJS.ProcessEnv => ({ NODE_ENV: "test", ...set });

describe(".env.example", () => {
  const text = readFileSync(".env.example", "utf8");
  // Every setting stands there as a line that only wants its mark taken away.
  const shown = parseEnv(text.replace(/^# ?(?=[A-Z_]+=)/gmu, ""));

  it("has every setting there is, and no other", () => {
    expect(Object.keys(shown).sort()).toEqual([...SETTING_NAMES].sort());
  });

  it("sets nothing by itself, and what it shows is understood", () => {
    expect(parseEnv(text)).toEqual({});
    const given = Object.entries(shown).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    );
    expect(settingsFaults(env(Object.fromEntries(given)))).toEqual([]);
  });
});

describe("a setting that means nothing is told before anybody is answered", () => {
  it.each([
    ...["x", "0", "-1", "65536", "3000 1", "1e3"].map((port) => ["PORT", port]),
    ["HOST", "http://a"],
    ["HOST", "a b"],
    ["SITE_URL", "example.org"],
    ["SITE_URL", "ftp://example.org"],
    ["SITE_URL", "https://example.org/archive"],
    ["SITE_URL", "https://example.org/?a=b"],
    ["SITE_URL", "https://user@example.org"],
    ["SITE_CONTACT", "长".repeat(201)],
    ["DATABASE_URL", "prisma/archive.db"],
    ["DATABASE_URL", "mysql://a/b"],
    ["ARCHIVE", "Hongkou"],
    ["ARCHIVE", "a_b"],
    ["SEARCH_IN_MEMORY", "-1"],
    ["SEARCH_IN_MEMORY", "many"],
    ["DATABASE_URL", "file:"],
    ["LOG_LEVEL", "debug"],
    ["METRICS_PORT", "0"],
  ])("%s=%s", (name, value) => {
    const set = env({ [name]: value });
    expect(settingsFaults(set)).toEqual([expect.stringMatching(`^${name} 应.*现为 `)]);
    expect(settingsFaults(set)[0]).toContain(value);
    expect(() => settings(set)).toThrow(SettingsError);
  });

  it("all at once", () => {
    expect(settingsFaults(env({ PORT: "x", SITE_URL: "y" }))).toHaveLength(2);
  });
});

it("a blank setting is an unset one", () => {
  const blank = Object.fromEntries(SETTING_NAMES.map((name) => [name, " "]));
  expect(settings(env(blank))).toEqual(settings(env()));
  expect(settings(env())).toMatchObject({
    ...{ HOST: "127.0.0.1", PORT: 3000, SITE_URL: null, DATABASE_URL: "file:prisma/archive.db" },
  });
});

it("what is handed on names every setting, so that nothing else is read for one", () => {
  expect(asSet(env({ PORT: "80" }))).toEqual({
    ...Object.fromEntries(SETTING_NAMES.map((name) => [name, ""])),
    PORT: "80",
  });
});
