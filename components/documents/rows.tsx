import type { DocumentSummary } from "@/lib/archive/model";
import * as links from "@/lib/site/links";
import { Byline, ContentsRow } from "../page/contents-row";

/** A plain list of documents, outside the contents of their issue. */
export function DocumentRows({ documents }: { documents: DocumentSummary[] }) {
  return (
    <ol>
      {documents.map(({ id, title, breaks, alike, authors, page }) => (
        <ContentsRow
          key={id}
          title={title}
          breaks={breaks}
          href={links.document(id)}
          alike={alike}
          byline={<Byline names={authors} />}
          page={page}
        />
      ))}
    </ol>
  );
}
