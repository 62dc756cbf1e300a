/** The forms that a document is handed out in, by the suffix of its address: /issues/2021-2/7.bib. */

export interface Form {
  /** Its media type; a text is UTF-8. */
  type: string;
  /** What a reader knows it by. */
  label: string;
}

export const DOCUMENT_FORMS = {
  txt: { type: "text/plain", label: "纯文本" },
  md: { type: "text/markdown", label: "Markdown" },
  docx: {
    type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    label: "Word",
  },
  json: { type: "application/json", label: "JSON" },
  xml: { type: "application/akn+xml", label: "Akoma Ntoso" },
  bib: { type: "application/x-bibtex", label: "BibTeX" },
  ris: { type: "application/x-research-info-systems", label: "RIS" },
  "csl.json": { type: "application/vnd.citationstyles.csl+json", label: "CSL-JSON" },
} satisfies Record<string, Form>;

export type DocumentForm = keyof typeof DOCUMENT_FORMS;

export const isDocumentForm = (suffix: string): suffix is DocumentForm =>
  Object.hasOwn(DOCUMENT_FORMS, suffix);

/** What programs that keep references take; and the text, with what was read from it. */
export const REFERENCES: DocumentForm[] = ["bib", "ris", "csl.json"];
export const TEXTS: DocumentForm[] = ["docx", "txt", "md", "json", "xml"];
