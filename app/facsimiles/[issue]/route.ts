import { createReadStream, statSync } from "node:fs";
import { Readable } from "node:stream";
import { getFacsimileFile } from "@/lib/archive/issues/facsimile";
import { issueParams } from "@/lib/site/params";
import { nothing } from "../../data";

const RANGE = /^bytes=(\d*)-(\d*)$/u;

/** The printer's PDF, as it lies beside the text; reached as /issues/2021-2.pdf. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/facsimiles/[issue]">,
): Promise<Response> {
  const address = await issueParams(params);
  const file = address && (await getFacsimileFile(address.issue));
  if (!file) return nothing("本站没有这一期公报的原件（PDF）。");
  // Another file has come to lie there: what was imported is no longer to be had.
  if (statSync(file.path, { throwIfNoEntry: false })?.size !== file.size)
    return nothing("这一期公报的原件（PDF）已不在原处，或与导入时不同。");
  const range = rangeOf(request.headers.get("range"), file.size);
  const { start, end } = range ?? { start: 0, end: file.size - 1 };
  const body = Readable.toWeb(createReadStream(file.path, { start, end }));
  return new Response(body as ReadableStream<Uint8Array>, {
    status: range ? 206 : 200,
    headers: {
      "content-type": "application/pdf",
      "content-length": String(end - start + 1),
      "content-disposition": `inline; filename="${address.issue}.pdf"`,
      "accept-ranges": "bytes",
      etag: `"${file.sha256}"`,
      ...(range && { "content-range": `bytes ${start}-${end}/${file.size}` }),
    },
  });
}

/** One range, as readers of PDFs ask for; null where the whole is to be sent. */
function rangeOf(header: string | null, size: number): { start: number; end: number } | null {
  const [, from = "", to = ""] = RANGE.exec(header ?? "") ?? [];
  if (from === "" && to === "") return null;
  const start = from === "" ? Math.max(0, size - Number(to)) : Number(from);
  const end = from === "" || to === "" ? size - 1 : Math.min(Number(to), size - 1);
  return start > end || start >= size ? null : { start, end };
}
