import { getDocument } from "@/lib/archive/documents/documents";
import { DOCUMENT_FORMS, isDocumentForm } from "@/lib/site/forms/document";
import { MADE } from "@/lib/site/forms/made";
import * as links from "@/lib/site/links";
import { documentParams } from "@/lib/site/params";
import { asFile, nothing } from "../../../../../data";
import { origin } from "../../../../../site";

type Props = { params: Promise<{ form: string; issue: string; order: string }> };

/** A document in another form; reached as /issues/2021-2/7.bib. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { form, ...address } = await params;
  const asked = isDocumentForm(form) ? await documentParams(Promise.resolve(address)) : null;
  const page = asked && (await getDocument(asked.issue, asked.order));
  if (!page || !isDocumentForm(form)) return nothing("本站没有这份文件。");
  const url = links.absolute(await origin(), links.document(page.document.id));
  const name = `${page.document.id.replace("/", "-")}.${form}`;
  return asFile(await MADE[form]({ page, url }), DOCUMENT_FORMS[form].type, name);
}
