import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";

export const startImport = (content: string, databaseUrl: string, ...options: string[]) =>
  spawn(
    process.execPath,
    ["--import", "tsx", "scripts/import.ts", "--content", content, ...options],
    { env: { ...process.env, DATABASE_URL: databaseUrl }, stdio: ["ignore", "ignore", "inherit"] },
  );

/** Imports a folder of bulletins into a database of the tests' own. */
export async function importContent(
  content: string,
  databaseUrl: string,
  ...options: string[]
): Promise<number> {
  const [code] = await once(startImport(content, databaseUrl, ...options), "exit");
  return Number(code);
}

/** The site as built, over that database. Resolves once it answers, and it is this server that does. */
export async function startSite(
  port: number,
  databaseUrl: string,
  settings: Record<string, string> = {},
  log: "ignore" | number = "ignore",
): Promise<ChildProcess> {
  const child = spawn(process.execPath, ["--import", "tsx", "server/main.ts"], {
    env: { ...process.env, DATABASE_URL: databaseUrl, PORT: String(port), ...settings },
    stdio: ["ignore", log, "inherit"],
  });
  const deadline = Date.now() + 30_000;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`the site ended with code ${child.exitCode}`);
    const answer = await fetch(`http://127.0.0.1:${port}/`).catch(() => null);
    // Another program may hold the port: then ours is ending while that one answers.
    if (answer?.ok && child.exitCode === null) return child;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  child.kill();
  throw new Error("the site did not answer within 30 seconds");
}

/** Told to end, as a service manager does. Resolves to its exit code. */
export async function endSite(site: ChildProcess): Promise<number | null> {
  if (site.exitCode === null) {
    site.kill("SIGTERM");
    await once(site, "exit");
  }
  return site.exitCode;
}

/** The process that draws pages, among those that the front has started. */
export function rendererOf(front: number | undefined): number {
  const all = execFileSync("ps", ["-Ao", "pid=,ppid=,args="]).toString();
  const own = all
    .split("\n")
    .map((line) => line.trim().split(/\s+/u))
    .find(
      ([, parent, ...args]) => parent === String(front) && args.join(" ").includes("process.mjs"),
    );
  return Number(own?.[0]);
}
