/** Holds that every size of letters is one of the scale in app/globals.css. */
import { readdirSync, readFileSync } from "node:fs";
import { compile } from "tailwindcss";
import { expect, test } from "vitest";

const texts = ["app", "components"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:css|tsx)$/u.test(name))
    .map((name) => ({
      file: `${folder}/${name}`,
      text: readFileSync(`${folder}/${name}`, "utf8"),
    })),
);
const found = (form: RegExp) =>
  texts.flatMap(({ file, text }) =>
    Array.from(text.matchAll(form), ([words]) => `${file}: ${words}`),
  );

/** The root, which all follow, on paper; and a drawing's own units. */
const OWN = [
  "app/print.css: font-size: 10.5pt",
  "components/attendance/attendance.css: font: 400 12px",
];

test("no stylesheet and no class names a size of its own", () => {
  expect(
    found(/font(?:-size)?: [^;/]*?[\d.]+(?:rem|px|pt)|\btext-\[[^\]]*\]/gu),
    "use a token of @theme, or add one to it",
  ).toEqual(OWN);
});

test("every size in use is in the scale", () => {
  const scale = Array.from(
    readFileSync("app/globals.css", "utf8").matchAll(/--text-(\w+):/gu),
    ([, name]) => name,
  );
  const used = texts.flatMap(({ text }) =>
    Array.from(text.matchAll(/var\(--text-(\w+)\)/gu), ([, name]) => name),
  );
  expect(used.length).toBeGreaterThan(20);
  expect(used.filter((name) => !scale.includes(name))).toEqual([]);
});

test("no class of a stylesheet is a utility as well: its rules would hold wherever that is used", async () => {
  const classes = new Set(
    texts
      .filter(({ file }) => file.endsWith(".css"))
      .flatMap(({ text }) =>
        Array.from(text.matchAll(/\.([a-z][\w-]*)/gu), ([, name = ""]) => name),
      ),
  );
  expect(classes.size).toBeGreaterThan(100);
  const { build } = await compile("@tailwind utilities;");
  const made = Array.from(
    build([...classes]).matchAll(/^\s*\.([a-z][\w-]*) \{/gmu),
    ([, name]) => name,
  );
  // `.block:focus { outline: none }` hid the focus of every link that is set as a block.
  expect(made).toEqual([]);
});
