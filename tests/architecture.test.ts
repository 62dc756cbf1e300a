/** Holds the table of folders and import directions. A message says what to do instead. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, test } from "vitest";

const ROOT = resolve(import.meta.dirname, "..");
const FOLDERS = ["app", "components", "lib", "scripts", "server", "tests"];
/** More than these nobody takes in at a glance. */
const MOST_FILES = 20;
const CODE = /\.(?:tsx?|[cm]js)$/u;

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
const LEAVES = ["lib/words.ts", "lib/spans.ts", "lib/breaks.ts", "lib/csv.ts"];
const SETTINGS = "lib/settings.ts";
/** One table each for whoever reads numbers, or text that came from a PDF. */
const CHARACTERS = ["numerals", "radicals"].map((name) => `lib/bulletin/lexicon/script/${name}.ts`);
const SURNAMES = "lib/bulletin/lexicon/office/surnames.ts";
const isSite = (to: string) => LEAVES.includes(to) || isIn("lib/site")(to);
const isProject = isIn(...FOLDERS);

const RULES: Rule[] = [
  {
    folder: /^lib\/bulletin\//u,
    name: "lib/bulletin is pure: zod, Node's hash and buffer, a table of characters, and itself",
    allows: (to) =>
      isIn("lib/bulletin")(to) ||
      ["zod", "node:crypto", "node:buffer", "opencc-js/dict/TSCharacters"].includes(to),
    remedy: "let the caller read files and print; hand in text, hand back data and diagnostics",
  },
  {
    folder: /^lib\/archive\//u,
    name: "lib/archive knows the database; of the parser its contract, how a source is parted into lines, numerals, radicals and surnames, and types",
    allows: (to, typeOnly) =>
      isIn("lib/archive")(to) ||
      ["lib/bulletin/schema.ts", "lib/bulletin/source/text.ts", SURNAMES, ...CHARACTERS].includes(
        to,
      ) ||
      [SETTINGS, ...LEAVES].includes(to) ||
      (isIn("lib/bulletin")(to) && typeOnly) ||
      !(isProject(to) || isReact(to)),
    remedy: "take what is needed as an argument, as readFile takes the parser",
  },
  {
    folder: /^lib\/extract\//u,
    name: "lib/extract is pure but for its packages: bytes in, text and doubts out; of the parser it knows numerals and radicals",
    allows: (to) =>
      isIn("lib/extract")(to) ||
      CHARACTERS.includes(to) ||
      /^(?:pdfjs-dist|mammoth|jszip|@xmldom\/xmldom)(?:\/|$)/u.test(to) ||
      ["node:module", "node:path"].includes(to),
    remedy: "let scripts/extract.ts read files, ask the parser and print",
  },
  {
    folder: /^lib\/(?:words|spans|breaks|csv|settings)\.ts$/u,
    name: "lib/words.ts, lib/spans.ts, lib/breaks.ts, lib/csv.ts and lib/settings.ts are leaves: they know the contract's types, and nothing else of the project",
    allows: (to, typeOnly) =>
      (isIn("lib/bulletin")(to) && typeOnly) || ["zod", "csv-stringify/sync"].includes(to),
    remedy: "pass the values in, or put what needs more beside its subject",
  },
  {
    folder: /^lib\/site\//u,
    name: "lib/site (links, params, format, cite …) knows neither database nor React",
    allows: (to, typeOnly) =>
      isSite(to) ||
      to === SETTINGS ||
      (isIn("lib/archive", "lib/bulletin")(to) && typeOnly) ||
      !(isProject(to) || isReact(to) || isPrisma(to)),
    remedy: "pass the values in; queries belong to lib/archive, markup to components",
  },
  {
    folder: /^components\//u,
    name: "components get plain props: lib/site and types of lib/archive",
    allows: (to, typeOnly) =>
      isIn("components")(to) ||
      isSite(to) ||
      (isIn("lib/archive")(to) && typeOnly) ||
      !(isProject(to) || isPrisma(to)),
    remedy: "ask in the page and pass what is shown as a prop",
  },
  {
    folder: /^app\//u,
    name: "app asks queries and shows components; it knows neither Prisma nor the parser nor the import",
    allows: (to, typeOnly) =>
      isIn("app", "components")(to) ||
      isSite(to) ||
      (isIn("lib/archive")(to) &&
        !isIn("lib/archive/import")(to) &&
        !/^lib\/archive\/store\/(?:database|sqlite\/\w+)\.ts$/u.test(to)) ||
      (isIn("lib/bulletin")(to) && typeOnly) ||
      !(isProject(to) || isPrisma(to)),
    remedy: "add a query to the subject's folder in lib/archive",
  },
  {
    folder: /^scripts\//u,
    name: "scripts are doors to lib",
    allows: (to) => isIn("scripts", "lib")(to) || !isProject(to),
    remedy: "move what both need to lib",
  },
  {
    folder: /^server\//u,
    name: "server knows HTTP, addresses, which edition of the archive is published, or that none is, and how much it holds; of bulletins nothing",
    allows: (to) =>
      isIn("server", "lib/site")(to) ||
      to === SETTINGS ||
      /^lib\/archive\/store\/(?:downloads\/files|engine|following|home|published|summary|unavailable)\.ts$/u.test(
        to,
      ) ||
      !(isProject(to) || isPrisma(to)),
    remedy: "let a page or a data address of app answer, and pass on what it says",
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
    ["lib/archive/import/import.ts", "lib/bulletin/parse.ts"],
    ["lib/archive/issues/issues.ts", "react"],
    ["lib/extract/extract.ts", "lib/bulletin/parse.ts"],
    ["lib/extract/extract.ts", "node:fs"],
    ["lib/words.ts", "lib/site/links.ts"],
    ["lib/settings.ts", "lib/site/links.ts"],
    ["lib/site/links.ts", "lib/archive/issues/issues.ts"],
    ["components/issues/cover.tsx", "lib/settings.ts"],
    ["components/issues/cover.tsx", "lib/archive/issues/issues.ts"],
    ["app/page.tsx", "lib/archive/import/store.ts"],
    ["app/page.tsx", "lib/archive/store/database.ts"],
    ["app/page.tsx", "lib/bulletin/parse.ts"],
    ["scripts/import.ts", "app/page.tsx"],
    ["server/front.ts", "lib/archive/issues/issues.ts"],
    ["app/page.tsx", "server/front.ts"],
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
      from: "lib/archive/store/facts.ts",
      to: "lib/bulletin/schema.ts",
      typeOnly: false,
    });
  });
});

/**
 * What stands side by side in one folder: its files and its rooms. A room that needs its neighbour while the neighbour
 * needs it is one room with a wall through it. Types count: a circle of types is a circle to whoever reads it.
 */
function circlesIn(folder: string): string[] {
  const child = (path: string) =>
    path.startsWith(folder) ? path.slice(folder.length).split("/")[0] : undefined;
  const next = new Map<string, Map<string, string>>();
  for (const { from, to } of imports) {
    const [here, there] = [child(from), child(to)];
    if (here === undefined || there === undefined || here === there) continue;
    const known = next.get(here) ?? new Map<string, string>();
    next.set(here, known.set(there, known.get(there) ?? `${from} imports ${to}`));
  }
  const circles: string[] = [];
  const done = new Set<string>();
  const visit = (room: string, path: string[]) => {
    const at = path.indexOf(room);
    if (at >= 0) {
      const steps = [...path.slice(at), room];
      circles.push(
        `${folder}: ${steps.join(" → ")} (${steps
          .slice(1)
          .map((to, index) => next.get(steps[index] ?? "")?.get(to))
          .join("; ")})`,
      );
      return;
    }
    if (done.has(room)) return;
    for (const to of next.get(room)?.keys() ?? []) visit(to, [...path, room]);
    done.add(room);
  };
  for (const room of next.keys()) visit(room, []);
  return circles;
}

const folders = [...new Set(files.map((file) => `${dirname(relative(ROOT, file))}/`))]
  .flatMap((folder) => folder.split("/").map((_, depth, parts) => parts.slice(0, depth).join("/")))
  .map((folder) => (folder === "" ? "" : `${folder}/`));

test("no two rooms, and no two files, need each other", () => {
  const circles = [...new Set(folders)].flatMap(circlesIn);
  expect(circles, "move what both need to a third place, below both").toEqual([]);
});

test("no folder is a flat row of files", () => {
  const count = new Map<string, number>();
  for (const folder of files.map((file) => relative(ROOT, dirname(file)))) {
    count.set(folder, (count.get(folder) ?? 0) + 1);
  }
  const long = [...count]
    .filter(([, own]) => own > MOST_FILES)
    .map(([folder, own]) => `${folder} holds ${own} files: give each subject a room`);
  expect(long).toEqual([]);
});

describe("every file", () => {
  const texts = files.map((file) => ({
    name: relative(ROOT, file),
    text: readFileSync(file, "utf8"),
  }));

  test("has no `any`", () => {
    const loose = texts
      .filter(
        ({ name, text }) =>
          /\.tsx?$/u.test(name) && /(?::|<|as|\|)\s*any\b(?!["'`])/u.test(code(text)),
      )
      .map(({ name }) => `${name}: say what it is, or parse it with zod`);
    expect(loose).toEqual([]);
  });

  test("stands in these folders: a test or a tool that leaves another one took an address for a path", () => {
    const ignored = readFileSync(join(ROOT, ".gitignore"), "utf8").split("\n");
    const own = readdirSync(ROOT, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !/^\./u.test(entry.name))
      .map(({ name }) => name)
      .filter((name) => !ignored.includes(name));
    expect(own.sort()).toEqual([...FOLDERS, "content", "prisma", "public"].sort());
  });

  test("asks lib/settings.ts for what a keeper sets", () => {
    const readers = texts
      .filter(
        ({ name, text }) =>
          /^(?:app|components|lib|server)\//u.test(name) && /process\.env/u.test(code(text)),
      )
      .map(({ name }) => name);
    // The front hands all of it to the renderer, which listens where it is told.
    expect(readers, "add the setting to lib/settings.ts").toEqual([
      ...["lib/settings.ts", "server/main.ts", "server/renderer/process.mjs"],
    ]);
  });

  test("is drawn by the server, but what Next wants for errors", () => {
    const client = texts.filter(({ text }) => /^"use client"/mu.test(text)).map(({ name }) => name);
    expect(client, "what only script can do is public/site.js's").toEqual([
      "app/error.tsx",
      "app/global-error.tsx",
    ]);
  });
});

/** Without comments and strings, which may speak of anything. */
function code(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//gu, "")
    .replace(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/gu, '""')
    .replace(/\/\/.*$/gmu, "");
}
