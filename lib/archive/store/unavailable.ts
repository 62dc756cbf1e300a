/** The archive's file cannot be read as it is: nothing that a reader did, and no fault of the program. */

/** The header by which the renderer says that a page failed for that. */
export const UNAVAILABLE = "x-archive-unavailable";

/** Says what is wrong with the file and what its keeper can do; readers are told to come again. */
export class UnavailableArchiveError extends Error {
  constructor(says: string) {
    super(says);
    this.name = "UnavailableArchiveError";
    // A keeper's log needs the sentence, once for each who asks; where it was met says nothing.
    this.stack = `${this.name}: ${says}`;
  }
}

export class MissingArchiveError extends UnavailableArchiveError {
  constructor(file: string) {
    super(`没有找到数据库 ${file}。请先运行 npm run import`);
  }
}

const REBUILD = "请换回完好的一份，或运行 npm run import 重建";

/** What SQLite meets in a file, by the beginning of its code. */
const FAULTS: [codes: RegExp, fault: string][] = [
  [/^SQLITE_(?:BUSY|LOCKED|PROTOCOL)/u, "正被别的程序占用。请结束那个程序，再试一次"],
  [/^SQLITE_(?:CANTOPEN|PERM|AUTH|READONLY)/u, "不能打开。请检查文件和所在文件夹的读取权限"],
  [/^SQLITE_(?:CORRUPT|NOTADB|IOERR)/u, `已损坏或不完整。${REBUILD}`],
  // A table or a column that is not there.
  [/^SQLITE_ERROR/u, `不是本站的资料库。${REBUILD}`],
];

/** In one sentence; null for what is no matter of the file. */
export function faultOfFile(file: string, code: string): string | null {
  const [, fault] = FAULTS.find(([codes]) => codes.test(code)) ?? [];
  return fault === undefined ? null : `数据库 ${file} ${fault}`;
}

/**
 * Prisma's own codes for a database that cannot be reached, does not let in, is locked or closed, or lacks a table or a
 * column; and for one that has no connection left.
 */
const OF_ARCHIVE = /^P(?:100[0-3]|1008|1010|1011|1017|202[124])$/u;
/** What the databases themselves say: of a file, and (by class) of a connection that is refused, cut off or one too many. */
const MET =
  /\bSQLITE_(?:BUSY|CANTOPEN|CORRUPT|IOERR|NOTADB|PERM|READONLY)|\b(?:08[0-9P]{3}|53[0-9]{3}|57P0[0-9])\b|\b(?:DatabaseNotReachable|ConnectionClosed|SocketTimeout|TooManyConnections|ECONNREFUSED|ECONNRESET)\b|Connection terminated/u;

/** Whether a page failed for the archive's file. By what an error says: each bundle of the framework has its own classes. */
export function isUnavailable(cause: unknown): boolean {
  if (!(cause instanceof Error)) return false;
  if (cause.name === "UnavailableArchiveError") return true;
  const code = "code" in cause ? String(cause.code) : "";
  return OF_ARCHIVE.test(code) || MET.test(`${code} ${cause.message}`);
}
