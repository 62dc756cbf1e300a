import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

function* filesUnder(path) {
  const names = namesIn(path);
  if (names === null) yield path;
  else for (const name of names.sort()) yield* filesUnder(join(path, name));
}

/** Null for what is no folder, or may not be looked into: the step itself says so. */
function namesIn(path) {
  try {
    return statSync(path).isDirectory() ? readdirSync(path) : null;
  } catch {
    return null;
  }
}

/** One value for the content of files and folders, names included; `facts` are whatever else decides. */
export function fingerprint(paths, facts = [], skip = () => false) {
  const hash = createHash("sha256").update(JSON.stringify(facts));
  for (const file of paths.flatMap((path) => [...filesUnder(path)])) {
    if (skip(file)) continue;
    hash.update(`\n${file}\n`);
    try {
      hash.update(readFileSync(file));
    } catch (cause) {
      // The step itself says what is wrong with it.
      hash.update(String(cause));
    }
  }
  return hash.digest("hex");
}

/** The stamp stands beside what the step made: who deletes the one has the step done again. */
export function isDone(step) {
  return (
    existsSync(step.output) &&
    existsSync(step.stamp) &&
    readFileSync(step.stamp, "utf8") === step.fingerprint()
  );
}

export function forget(step) {
  rmSync(step.stamp, { force: true });
}

/**
 * `begun` is the fingerprint with which the step began. Where it is another now, somebody wrote while the step read, and
 * nobody knows which it saw: it is not done. Only npm writes what it reads itself, the lock file.
 */
export function remember(step, begun = null) {
  const now = step.fingerprint();
  const isSame = begun === null || begun === now || step.rewrites === true;
  if (isSame) writeFileSync(step.stamp, now);
  return isSame;
}
