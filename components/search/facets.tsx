import { type Choice, facetChoices, fieldWords, withoutField } from "@/components/search/narrow";
import type { SearchPage } from "@/lib/archive/search/model";
import * as links from "@/lib/site/links";

/** Longer facets have a page of their own. */
const SHOWN = 10;

export function Choices({ of, sort }: { of: Choice[]; sort: SearchPage["sort"] }) {
  return (
    <ul>
      {of.map(({ words, count, chosen, query }) => (
        <li key={words} className="flex justify-between gap-3 py-0.5">
          {query === null ? (
            <span className={chosen ? "font-semibold" : "text-soft"}>
              {words}
              {chosen && <span className="sr-only">（已选）</span>}
            </span>
          ) : (
            <a href={links.search({ query, sort })} rel="nofollow" className="quiet-link">
              {words}
            </a>
          )}
          <span className="keep text-soft tabular-nums">{count}</span>
        </li>
      ))}
    </ul>
  );
}

/** What the documents found can be narrowed to, each value with the number that it would leave. */
export function SearchFacetList({ page }: { page: SearchPage }) {
  return facetChoices(page, 0, SHOWN).map(({ name, label, total, choices }) => (
    <section key={label} className="not-first:mt-6">
      <h3 className="font-hei font-medium text-note text-soft border-b border-rule pb-1 mb-1.5">
        {label}
      </h3>
      <Choices of={choices} sort={page.sort} />
      {total > SHOWN && (
        <p className="mt-1">
          <a href={links.searchFacet(name, { query: page.query, sort: page.sort })} rel="nofollow">
            {label}全部{total}项
          </a>
        </p>
      )}
    </section>
  ));
}

/** The fields in force, each with the way out of it. */
export function ChosenFields({ page }: { page: SearchPage }) {
  const { query, sort, fields, meetings } = page;
  if (fields.length === 0) return null;
  return (
    <ul aria-label="已选条件" className="flex flex-wrap gap-x-3 gap-y-2 mb-6">
      {fields.map((field) => {
        const words = fieldWords(field, meetings);
        return (
          <li key={field.from} className="border border-edge rounded-[2px] px-3 py-1 bg-sheet">
            {words}
            <a
              href={links.search({ query: withoutField(query, field), sort })}
              rel="nofollow"
              className="no-print text-note text-soft ml-3"
              aria-label={`去掉${words}`}
            >
              去掉
            </a>
          </li>
        );
      })}
    </ul>
  );
}
