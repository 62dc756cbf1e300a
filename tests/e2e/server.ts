/** What Playwright starts: the built site over a fresh database filled from content/, on the port it chose. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { importContent, startSite } from "./site";

const folder = mkdtempSync(join(tmpdir(), "bulletin-e2e-"));
const databaseUrl = `file:${join(folder, "archive.db")}`;
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

const imported = await importContent("content", databaseUrl);
if (imported !== 0) process.exit(imported);

const site = await startSite(Number(process.env.E2E_PORT), databaseUrl);
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => site.kill());
site.on("exit", (code) => process.exit(code ?? 0));
