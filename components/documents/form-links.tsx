import { Fragment } from "react";
import { DOCUMENT_FORMS, type DocumentForm } from "@/lib/site/forms/document";
import * as links from "@/lib/site/links";

interface Props {
  label: string;
  of: string;
  forms: DocumentForm[];
}

/** The document in other forms. */
export function FormLinks({ label, of: id, forms }: Props) {
  return (
    <p className="text-note text-soft mt-2">
      {label}：
      {forms.map((suffix, index) => (
        <Fragment key={suffix}>
          {index > 0 && "、"}
          <a href={links.documentForm(id, suffix)} rel="nofollow">
            {DOCUMENT_FORMS[suffix].label}
          </a>
        </Fragment>
      ))}
    </p>
  );
}
