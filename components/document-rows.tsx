import type { DocumentSummary } from "@/lib/archive/model";
import * as links from "@/lib/links";
import { Kept } from "./kept";

/** A plain list of documents, outside the contents of their issue. */
export function DocumentRows({ documents }: { documents: DocumentSummary[] }) {
  return (
    <ol>
      {documents.map((document) => (
        <li key={document.id} className="contents-row">
          <div className="contents-title">
            <span>
              <a href={links.document(document.id)} className="quiet-link">
                <Kept text={document.title} />
              </a>
              {document.alike && (
                <span className="block font-hei text-note text-soft">
                  编者加注：{document.alike.join("、")}
                </span>
              )}
            </span>
          </div>
          <span className="contents-by text-soft text-[0.9375rem]">
            {document.authors.join("、")}
          </span>
          <span className="contents-page">
            {document.page !== null && (
              <>
                <span className="sr-only">第</span>
                {document.page}
                <span className="sr-only">页</span>
              </>
            )}
          </span>
        </li>
      ))}
    </ol>
  );
}
