/**
 * Imported before anything that reads a setting: `.env`, where there is one, stands behind what the environment sets.
 * lib/settings.ts checks it.
 */
import { existsSync } from "node:fs";
import { resolve } from "node:path";

const file = resolve(import.meta.dirname, "..", "..", ".env");

if (existsSync(file)) {
  try {
    process.loadEnvFile(file);
  } catch (cause) {
    console.error(`.env 没有读成（${cause.message}）。请检查它的权限，或者把它移走`);
    process.exit(1);
  }
}
