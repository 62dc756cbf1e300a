/** What Playwright starts: the built site over a fresh database filled from content/, on the port it chose. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ownDatabase } from "./postgresql/databases";
import { importContent, startSite } from "./site";

const folder = mkdtempSync(join(tmpdir(), "bulletin-e2e-"));
const { url, end } = await ownDatabase(folder);
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

const imported = await importContent("content", url);
if (imported !== 0) process.exit(imported);

const site = await startSite(Number(process.env.E2E_PORT), url);
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => site.kill());
site.on("exit", (code) => void end().finally(() => process.exit(code ?? 0)));
