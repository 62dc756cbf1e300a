/** Disks of a test's own, where the system lets it have such: in a namespace that ends with the command. */
import { spawnSync } from "node:child_process";

const OWN = ["--map-root-user", "--mount"];

export const canMount =
  spawnSync("unshare", [...OWN, "mount", "-t", "tmpfs", "tmpfs", "/mnt"]).status === 0;

/** Runs a shell script among mounts of its own; `args` are its `$1` and on. */
export function amongMounts(script: string, args: string[], env: Record<string, string> = {}) {
  const child = spawnSync("unshare", [...OWN, "sh", "-c", script, "sh", ...args], {
    env: { ...process.env, ...env },
    encoding: "utf8",
  });
  return { code: child.status, out: child.stdout, told: (child.stdout + child.stderr).trim() };
}
