/** What keeps an import from being written and is no fault of the program, by the code that the system or SQLite gives it. */
import { UnavailableArchiveError } from "../../lib/archive/store/unavailable";

const FAULTS: [codes: RegExp, sentence: string][] = [
  [
    /^(?:ENOSPC|EDQUOT|EFBIG|SQLITE_FULL|53100)/u,
    "磁盘已满，资料库未改动。请腾出空间（约为资料库大小的两倍），再导入",
  ],
  [
    /^(?:EACCES|EPERM|EROFS|SQLITE_(?:CANTOPEN|READONLY|PERM|AUTH))/u,
    "没有读写的权限，资料库未改动。请检查文件夹和文件的权限，再导入",
  ],
  [
    /^(?:EISDIR|ENOTDIR|EEXIST|ENOENT|ELOOP|ENAMETOOLONG)/u,
    "这个位置上放不下资料库，或不是公报文件夹，资料库未改动。请检查 DATABASE_URL 和 --content，再导入",
  ],
  [
    /^(?:ECONN|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|08|28|3D000|53300|57P)/u,
    "数据库连不上，或中途断开了，资料库未改动。请检查 DATABASE_URL 和数据库，再导入",
  ],
  [/^(?:42501|25006)/u, "数据库的这个用户不能写，资料库未改动。请换一个能建 schema 的用户，再导入"],
  [/^KILLED/u, "写 /data 文件的进程被系统结束，多半因为内存不够，资料库未改动。请腾出内存，再导入"],
  [/^(?:EIO|SQLITE_(?:IOERR|CORRUPT|NOTADB))/u, "磁盘读写出错，资料库未改动。请检查磁盘，再导入"],
];

/** One sentence with the remedy; null for a fault of the program. */
export function faultOf(cause: unknown): string | null {
  if (cause instanceof UnavailableArchiveError) return `${cause.message}。资料库未改动`;
  if (!(cause instanceof Error)) return null;
  // Told without a code where the other end is gone.
  const gone = cause.message.startsWith("Connection terminated") ? "57P01" : "";
  const code = "code" in cause ? String(cause.code) : gone;
  const [, sentence] = FAULTS.find(([codes]) => codes.test(code)) ?? [];
  return sentence === undefined ? null : `${sentence}（${cause.message}）`;
}
