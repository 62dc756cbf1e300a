import { getDocument } from "@/lib/archive/documents/documents";
import { passageParams } from "@/lib/site/params";
import { blocksOf } from "@/lib/site/passages/passage";
import { nothing } from "../../../../../data";
import { asCard, NO_CARD } from "../../../../answer";

type Props = { params: Promise<{ issue: string; order: string; passage: string }> };

/** What is shown where paragraphs are shared; reached as /issues/2021-2/7/p12.png. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const asked = await passageParams(params);
  const page = asked && (await getDocument(asked.issue, asked.order));
  const blocks = page && blocksOf(asked.passage, page.document);
  return blocks ? asCard(page, blocks) : nothing(NO_CARD);
}
