import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The files of a folder of bulletins, some written otherwise. */
export function contentOf(
  folder: string,
  change: (name: string, text: string) => string = (_, text) => text,
): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder).map((name) => [
      name,
      change(name, readFileSync(join(folder, name), "utf8")),
    ]),
  );
}
