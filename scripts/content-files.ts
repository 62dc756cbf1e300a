import { lstatSync, readdirSync, readFileSync, realpathSync, type Stats, statSync } from "node:fs";
import { join, sep } from "node:path";
import type { ContentFile } from "../lib/archive/import/content";

/** The largest bulletin seen is a hundredth of it; a larger file is something else by mistake. */
const MOST_BYTES = 64_000_000;

/** Every entry of the folder by name: what an entry is, the archive decides. */
export const contentNames = (folder: string): string[] => readdirSync(folder);

/** An entry, read where it is a file of the folder and can be. Nothing else is opened: a pipe would be waited on for ever. */
export function readContentFile(folder: string, name: string): ContentFile {
  const path = join(folder, name);
  try {
    const found = statSync(path);
    const strange = strangeness(found, path, folder);
    if (strange !== null) return { name, bytes: null, problem: strange, isStrange: true };
    if (found.size > MOST_BYTES)
      return { name, bytes: null, problem: `大于${MOST_BYTES / 1_000_000}兆字节` };
    return { name, bytes: readFileSync(path) };
  } catch (cause) {
    return { name, bytes: null, problem: isNamed(folder, name) ? reason(cause) : UNNAMED };
  }
}

const UNNAMED = "文件名不是 UTF-8，多半是从 Windows 的压缩包解出来的。请给它改个名";

/** Whether an entry bears this name: one whose bytes are not UTF-8 is listed under a name that it does not have. */
const isNamed = (folder: string, name: string) =>
  !name.includes("\ufffd") ||
  readdirSync(folder, { encoding: "buffer" }).some((bytes) => bytes.equals(Buffer.from(name)));

/** What it is instead of a file of this folder; null where it is one. */
function strangeness(found: Stats, path: string, folder: string): string | null {
  if (found.isDirectory()) return "是文件夹";
  if (!found.isFile()) return "不是普通文件";
  const isLink = lstatSync(path).isSymbolicLink();
  const isInside = realpathSync(path).startsWith(realpathSync(folder) + sep);
  return isLink && !isInside ? "是指向文件夹之外的链接" : null;
}

export function reason(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
