import type { Download } from "@/lib/archive/store/downloads/files";
import * as links from "@/lib/site/links";

/** What each file holds, by its name without its form. */
const HOLDS: Record<string, string> = {
  archive: "整个资料库，不含检索用的索引",
  documents: "文件，各带其段落",
  meetings: "会议",
  agenda: "议程",
  attendance: "出席、请假、缺席、列席",
  appointments: "任免",
  "plan-items": "年度议题",
  issues: "各期公报",
  "contents-entries": "目录",
  authors: "署名",
  blocks: "段落，即阅读用的全文",
  "meeting-statements": "各期所载的会议日期与人数",
  "agenda-items": "议程",
  matters: "议程事项及其前后各次",
  planned: "年度议题与议程的对应",
  answers: "文件与议程的对应",
  corrections: "编者更正",
  checks: "数字核对",
  spellings: "姓名的写法",
};

const UNITS = ["字节", "KB", "MB", "GB"];

function formatSize(bytes: number): string {
  const at = Math.min(UNITS.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  const value = bytes / 1000 ** at;
  return `${at === 0 ? value : value.toFixed(1)} ${UNITS[at]}`;
}

/** Every file, how large it is, and by what it is known to have come whole. */
export function DownloadList({ files }: { files: Download[] }) {
  return (
    <ul className="border-t border-rule">
      {files.map(({ name, rows, size, sha256 }) => (
        <li key={name} className="border-b border-rule py-3">
          <p className="flex flex-wrap gap-x-4">
            <a href={links.download(name)} rel="nofollow" className="break-all">
              {name}
            </a>
            <span>{HOLDS[name.replace(/\.[a-z]+$/u, "")]}</span>
            <span className="text-soft tabular-nums">
              {rows === null ? "" : `${rows}行，`}
              {formatSize(size)}
            </span>
          </p>
          <p className="text-note text-soft break-all">
            SHA-256 <code>{sha256}</code>
          </p>
        </li>
      ))}
    </ul>
  );
}
