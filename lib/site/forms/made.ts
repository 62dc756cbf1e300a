/** A document in each of its forms. Apart from the list of forms, for pages only name them. */
import { bibtexOf, cslOf, risOf } from "../cite/record";
import { toJson } from "../json";
import { akomaNtosoOf } from "./akoma-ntoso";
import type { DocumentForm } from "./document";
import type { Handed } from "./handed";
import { markdownOf, plainTextOf } from "./text";
import { wordOf } from "./word";

const recordOf = ({ page: { document, issue, meeting }, url }: Handed) =>
  cslOf({ document, issue, meeting }, url);

type Made = string | Promise<Uint8Array<ArrayBuffer>>;

export const MADE: Record<DocumentForm, (of: Handed) => Made> = {
  txt: plainTextOf,
  md: markdownOf,
  docx: wordOf,
  json: ({ page }) => toJson(page),
  xml: akomaNtosoOf,
  bib: (of) => bibtexOf(recordOf(of)),
  ris: (of) => risOf(recordOf(of)),
  "csl.json": (of) => JSON.stringify([recordOf(of)]),
};
