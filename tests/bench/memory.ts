/** What a process takes of the machine, as the system counts it. */
import { execFileSync } from "node:child_process";

/** Resident, in megabytes; 0 where there is no such process. */
export function megabytesOf(pid: number | undefined): number {
  try {
    const said = execFileSync("ps", ["-o", "rss=", "-p", String(pid)]).toString();
    return Math.round((Number(said) * 1024) / 1_000_000);
  } catch {
    return 0;
  }
}
