import { createReadStream, statSync } from "node:fs";
import { Readable } from "node:stream";
import { getFacsimileFile } from "@/lib/archive/issues/facsimile";
import { issueParams } from "@/lib/site/params";
import { nothing } from "../../data";

/** The printer's PDF, as it lies beside the text; reached as /issues/2021-2.pdf. Validators are the front's. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/facsimiles/[issue]">,
): Promise<Response> {
  const address = await issueParams(params);
  const file = address && (await getFacsimileFile(address.issue));
  if (!file) return nothing("本站没有这一期公报的原件（PDF）。");
  // Another file has come to lie there: what was imported is no longer to be had.
  if (statSync(file.path, { throwIfNoEntry: false })?.size !== file.size)
    return nothing("这一期公报的原件（PDF）已不在原处，或与导入时不同。");
  const body = Readable.toWeb(createReadStream(file.path));
  return new Response(body as ReadableStream<Uint8Array>, {
    headers: {
      "content-type": "application/pdf",
      "content-length": String(file.size),
      "content-disposition": `inline; filename="${address.issue}.pdf"`,
    },
  });
}
