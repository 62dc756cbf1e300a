import type { Facsimile } from "@/lib/archive/issues/facsimile";
import * as links from "@/lib/site/links";

const MEGABYTE = 1_000_000;
const sizeOf = (bytes: number) =>
  bytes >= MEGABYTE / 10
    ? `${(bytes / MEGABYTE).toFixed(1)} MB`
    : `${Math.max(1, Math.round(bytes / 1000))} KB`;

/** The printer's PDF, with what tells whether a copy of it is the same. */
export function FacsimileNote({ issueId, file }: { issueId: string; file: Facsimile }) {
  const { sha256, size, pageCount } = file;
  return (
    <>
      <a href={links.facsimile(issueId)}>公报原件（PDF）</a>
      <span className="text-soft">
        　{pageCount === null ? "" : `${pageCount}页，`}
        {sizeOf(size)}
      </span>
      <span className="text-soft block break-all">SHA-256 {sha256}</span>
    </>
  );
}

/** A printed page as the printer set it; without its place in the file, the file itself. */
export function FacsimilePage({
  issueId,
  page,
  file,
}: {
  issueId: string;
  page: number | null;
  file: Facsimile;
}) {
  const at = page === null ? undefined : file.pages.get(page);
  return (
    <a href={links.facsimile(issueId, at)}>
      {at === undefined ? "公报原件（PDF）" : `公报原件第${page}页（PDF第${at}页）`}
    </a>
  );
}
