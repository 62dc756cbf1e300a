import type { SearchHit } from "@/lib/archive/search/model";
import { formatDate, formatIssue, formatSitting } from "@/lib/site/format";
import * as links from "@/lib/site/links";
import { Fragments } from "../page/fragments";
import { KeptFragments } from "../page/kept";

interface Props {
  /** What is marked where a result leads; nothing where fields alone were asked. */
  query: string | undefined;
}

function Hit({ hit, query }: Props & { hit: SearchHit }) {
  const { document, issue, meeting } = hit;
  const first = hit.snippets[0]?.block;
  return (
    <li className="border-b border-rule py-5">
      <h2 className="text-lg leading-normal font-semibold">
        <a href={links.document(document.id, { block: first, query })} className="quiet-link">
          <KeptFragments of={hit.title} breaks={document.breaks} />
        </a>
      </h2>
      {document.alike && (
        <p className="text-note text-soft">编者加注：{document.alike.join("、")}</p>
      )}
      <p className="text-note text-soft flex flex-wrap gap-x-4">
        <span>{document.typeLabel}</span>
        <span>
          {formatIssue(issue)}
          {document.page !== null && `第${document.page}页`}
        </span>
        {meeting && <span>{formatSitting(meeting)}</span>}
        {document.date && <span>{formatDate(document.date)}</span>}
        {hit.snippets.length > 0 && <span>文中{hit.count}处</span>}
      </p>
      {hit.snippets.length === 0 && hit.count > 0 && (
        <p className="text-note text-soft mt-2">所查的字在题目里，正文里没有。</p>
      )}
      <ul className="mt-2 grid gap-1.5">
        {hit.snippets.map(({ block, fragments }) => (
          <li key={block}>
            <a
              href={links.document(document.id, { block, query })}
              className="quiet-link font-song leading-relaxed"
            >
              <Fragments of={fragments} />
            </a>
          </li>
        ))}
      </ul>
    </li>
  );
}

export function SearchResults({ hits, query }: Props & { hits: SearchHit[] }) {
  return (
    <ol aria-label="找到的文件" className="border-t border-rule">
      {hits.map((hit) => (
        <Hit key={hit.document.id} hit={hit} query={query} />
      ))}
    </ol>
  );
}
