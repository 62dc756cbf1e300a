/** Holds the table of folders and import directions. A message says what to do instead. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, test } from "vitest";

const ROOT = resolve(import.meta.dirname, "..");
const FOLDERS = ["app", "components", "lib", "scripts", "tests"];
const CODE = /\.(?:tsx?|mjs)$/u;

function filesUnder(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === "generated" ? [] : filesUnder(path);
    return CODE.test(entry.name) ? [path] : [];
  });
}

interface Import {
  from: string;
  /** A file of the project, or a package's name. */
  to: string;
  typeOnly: boolean;
}

const IMPORT =
  /^\s*(?:import|export)\s+(type\s)?(?:[^"';]*?\sfrom\s+)?["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']\s*\)/gmu;

function importsOf(file: string): Import[] {
  return Array.from(readFileSync(file, "utf8").matchAll(IMPORT), ([, type, named, called]) => ({
    from: relative(ROOT, file),
    to: target(file, named ?? called ?? ""),
    typeOnly: type !== undefined,
  }));
}

function target(file: string, specifier: string): string {
  const path = specifier.startsWith("@/")
    ? join(ROOT, specifier.slice(2))
    : specifier.startsWith(".")
      ? resolve(dirname(file), specifier)
      : null;
  if (path === null) return specifier;
  const found = [path, `${path}.ts`, `${path}.tsx`, `${path}.mjs`].find(
    (candidate) => statSync(candidate, { throwIfNoEntry: false })?.isFile() ?? false,
  );
  return relative(ROOT, found ?? path);
}

const files = FOLDERS.flatMap((folder) => filesUnder(join(ROOT, folder)));
const imports = files.flatMap(importsOf);

interface Rule {
  folder: RegExp;
  name: string;
  allows: (to: string, typeOnly: boolean) => boolean;
  remedy: string;
}

const isIn =
  (...folders: string[]) =>
  (to: string) =>
    folders.some((folder) => to.startsWith(`${folder}/`));
const isPrisma = (to: string) =>
  /^(?:@prisma\/|prisma|better-sqlite3|lib\/archive\/generated)/u.test(to);
const isReact = (to: string) => /^(?:react|react-dom|next)(?:\/|$)/u.test(to);
const isSharedLib = (to: string) => /^lib\/[^/]+\.tsx?$/u.test(to);
const isProject = isIn(...FOLDERS);

const RULES: Rule[] = [
  {
    folder: /^lib\/bulletin\//u,
    name: "lib/bulletin is pure: zod, Node's hash and buffer, and itself",
    allows: (to) => isIn("lib/bulletin")(to) || ["zod", "node:crypto", "node:buffer"].includes(to),
    remedy: "let the caller read files and print; hand in text, hand back data and diagnostics",
  },
  {
    folder: /^lib\/archive\//u,
    name: "lib/archive knows the database; of the parser only its contract and types, of pages nothing",
    allows: (to, typeOnly) =>
      isIn("lib/archive")(to) ||
      ["lib/bulletin/schema.ts", "lib/words.ts"].includes(to) ||
      (isIn("lib/bulletin")(to) && typeOnly) ||
      !(isProject(to) || isReact(to)),
    remedy: "take what is needed as an argument, as readContents takes the parser",
  },
  {
    folder: /^lib\/[^/]+$/u,
    name: "lib/*.ts (links, params, format, cite …) knows neither database nor React",
    allows: (to, typeOnly) =>
      isSharedLib(to) ||
      (isIn("lib/archive", "lib/bulletin")(to) && typeOnly) ||
      !(isProject(to) || isReact(to) || isPrisma(to)),
    remedy: "pass the values in; queries belong to lib/archive, markup to components",
  },
  {
    folder: /^components\//u,
    name: "components get plain props: lib/*.ts and types of lib/archive",
    allows: (to, typeOnly) =>
      isIn("components")(to) ||
      isSharedLib(to) ||
      (isIn("lib/archive")(to) && typeOnly) ||
      !(isProject(to) || isPrisma(to)),
    remedy: "ask in the page and pass what is shown as a prop",
  },
  {
    folder: /^app\//u,
    name: "app asks queries and shows components; it knows neither Prisma nor the parser nor the store",
    allows: (to, typeOnly) =>
      isIn("app", "components")(to) ||
      isSharedLib(to) ||
      (isIn("lib/archive")(to) && !/\/(?:store|insert|migrate|import|database)\.ts$/u.test(to)) ||
      (isIn("lib/bulletin")(to) && typeOnly) ||
      !(isProject(to) || isPrisma(to)),
    remedy: "add a query to the subject's module in lib/archive",
  },
  {
    folder: /^scripts\//u,
    name: "scripts are doors to lib",
    allows: (to) => isIn("scripts", "lib")(to) || !isProject(to),
    remedy: "move what both need to lib",
  },
];

describe("import directions", () => {
  test.each(RULES)("$name", ({ folder, allows, remedy }) => {
    const wrong = imports
      .filter(({ from, to, typeOnly }) => folder.test(from) && !allows(to, typeOnly))
      .map(({ from, to }) => `${from} imports ${to}: ${remedy}`);
    expect(wrong).toEqual([]);
  });

  test.each([
    ["lib/bulletin/parse.ts", "node:fs"],
    ["lib/bulletin/parse.ts", "lib/archive/model.ts"],
    ["lib/archive/import.ts", "lib/bulletin/parse.ts"],
    ["lib/archive/issues.ts", "react"],
    ["lib/links.ts", "lib/archive/issues.ts"],
    ["components/cover.tsx", "lib/archive/issues.ts"],
    ["app/page.tsx", "lib/archive/store.ts"],
    ["app/page.tsx", "lib/bulletin/parse.ts"],
    ["scripts/import.ts", "app/page.tsx"],
  ])("%s may not import %s", (from, to) => {
    const rules = RULES.filter(({ folder }) => folder.test(from));
    expect(rules.some(({ allows }) => !allows(to, false))).toBe(true);
  });

  test("only lib/archive knows Prisma", () => {
    const wrong = imports
      .filter(({ from, to }) => isPrisma(to) && !/^(?:lib\/archive|tests)\//u.test(from))
      .map(({ from, to }) => `${from} imports ${to}: ask a query module of lib/archive`);
    expect(wrong).toEqual([]);
  });

  test("the rules see the imports they judge", () => {
    expect(imports.length).toBeGreaterThan(files.length);
    expect(imports).toContainEqual({
      from: "lib/archive/facts.ts",
      to: "lib/bulletin/schema.ts",
      typeOnly: false,
    });
  });
});

test("no import runs in a circle", () => {
  const next = new Map<string, string[]>();
  for (const { from, to, typeOnly } of imports) {
    if (!typeOnly && isProject(to)) next.set(from, [...(next.get(from) ?? []), to]);
  }
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, path: string[]) => {
    const at = path.indexOf(file);
    if (at >= 0) {
      circles.push([...path.slice(at), file].join(" → "));
      return;
    }
    if (done.has(file)) return;
    for (const to of next.get(file) ?? []) visit(to, [...path, file]);
    done.add(file);
  };
  for (const file of next.keys()) visit(file, []);
  expect(circles, "move what both need to a third file").toEqual([]);
});

describe("every file", () => {
  const texts = files.map((file) => ({
    name: relative(ROOT, file),
    text: readFileSync(file, "utf8"),
  }));

  test("is one thing, in at most 250 lines", () => {
    const long = texts
      .filter(({ text }) => text.split("\n").length > 251)
      .map(({ name }) => `${name}: part it by what its pieces are for`);
    expect(long).toEqual([]);
  });

  test("has no `any`", () => {
    const loose = texts
      .filter(
        ({ name, text }) =>
          /\.tsx?$/u.test(name) && /(?::|<|as|\|)\s*any\b(?!["'`])/u.test(code(text)),
      )
      .map(({ name }) => `${name}: say what it is, or parse it with zod`);
    expect(loose).toEqual([]);
  });
});

/** Without comments and strings, which may speak of anything. */
function code(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//gu, "")
    .replace(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/gu, '""')
    .replace(/\/\/.*$/gmu, "");
}
