import { Fragment } from "react";
import type { SourcePage } from "@/lib/archive/model";
import { visible } from "@/lib/site/format";
import * as links from "@/lib/site/links";

const PAGE_MARK = /^〔第\d{1,4}页，PDF第(\d{1,4})页〕$/u;

function Marked({ line, facsimileOf }: { line: string; facsimileOf: string | null }) {
  const [, page] = facsimileOf === null ? [] : (PAGE_MARK.exec(line.trim()) ?? []);
  if (facsimileOf === null || page === undefined) return visible(line);
  return <a href={links.facsimile(facsimileOf, Number(page))}>{visible(line)}</a>;
}

/** The lines as received, each with its address; where a document begins, a way to its page. */
export function SourceText({
  lines,
  documents,
  facsimileOf,
}: Pick<SourcePage, "lines" | "documents"> & {
  /** The issue, where its marks of pages lead to the printer's PDF. */
  facsimileOf: string | null;
}) {
  const opening = new Map(documents.map((document) => [document.lines[0], document]));
  return (
    <div className="source-text">
      {lines.map((line, index) => {
        const number = index + 1;
        const document = opening.get(number);
        return (
          <Fragment key={number}>
            {document && (
              <p className="border-t border-seal mt-5 pt-1.5 mb-1 text-note">
                <a href={links.document(document.id)} className="quiet-link text-seal">
                  {visible(document.title)}
                </a>
              </p>
            )}
            {/* Thousands of these are the whole page: what all have alike stands in the stylesheet. */}
            <div id={`L${number}`}>
              <a href={`#L${number}`} aria-label={`第${number}行`}>
                {number}
              </a>
              {line !== "" && (
                <code>
                  <Marked line={line} facsimileOf={facsimileOf} />
                </code>
              )}
            </div>
          </Fragment>
        );
      })}
    </div>
  );
}
