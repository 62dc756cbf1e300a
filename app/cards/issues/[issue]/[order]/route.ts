import { getDocument } from "@/lib/archive/documents/documents";
import { documentParams } from "@/lib/site/params";
import { nothing } from "../../../../data";
import { asCard, NO_CARD } from "../../../answer";

type Props = { params: Promise<{ issue: string; order: string }> };

/** What is shown where a document is shared; reached as /issues/2021-2/7.png. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const asked = await documentParams(params);
  const page = asked && (await getDocument(asked.issue, asked.order));
  return page ? asCard(page, null) : nothing(NO_CARD);
}
