import { getDocument } from "@/lib/archive/documents/documents";
import { getMeeting } from "@/lib/archive/meetings/meetings";
import { type Embedded, embeddedAt, pathOf } from "@/lib/site/embedding/embedded";
import { isOembedForm, OEMBED_FORMS, oembedOf, type Told } from "@/lib/site/embedding/oembed";
import * as links from "@/lib/site/links";
import { oembedParams, queryOf } from "@/lib/site/params";
import { blocksOf, passageOf } from "@/lib/site/passages/passage";
import { asData, nothing, refused } from "../data";
import { origin, siteName } from "../site";

const NO_PAGE = "这个地址不是本站的文件、段落或会议，不能嵌入。";
const NO_FORM = "只有 json 与 xml 两种格式。";

/** How a page of the archive is taken into another (oembed.com). */
export async function GET(request: Request): Promise<Response> {
  const asked = await oembedParams(queryOf(request));
  if (!asked) return nothing(NO_PAGE);
  if (!isOembedForm(asked.format)) return refused(NO_FORM, 501);
  const address = await origin();
  const embedded = embeddedAt(asked.url, address);
  const of = embedded && (await toldOf(embedded));
  if (!of) return nothing(NO_PAGE);
  const { type, written } = OEMBED_FORMS[asked.format];
  return asData(
    written(oembedOf({ ...of, origin: address, archive: await siteName() }, asked)),
    type,
  );
}

/** Null where nothing of the kind is here. */
async function toldOf(embedded: Embedded): Promise<Omit<Told, "origin" | "archive"> | null> {
  const path = pathOf(embedded);
  if (embedded.of === "meeting") {
    const page = await getMeeting(embedded.meeting);
    if (!page?.attendance.length) return null;
    return { path, title: `${page.meeting.name}出席情况`, author: null, card: null };
  }
  const page = await getDocument(embedded.issue, embedded.order);
  if (!page) return null;
  const { document } = page;
  const author = document.authors.length > 0 ? document.authors.join("、") : null;
  const told = { path, title: document.title, author };
  if (embedded.of === "document") return { ...told, card: links.card(path) };
  const blocks = blocksOf(embedded.passage, document);
  return blocks && { ...told, card: links.card(links.passage(document.id, passageOf(blocks))) };
}
