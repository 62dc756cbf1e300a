import type { QueryExample } from "@/components/search/query-examples";
import * as links from "@/lib/site/links";
import { PageTitle } from "../page/page-title";
import { SearchForm } from "./form";

/** The search page before anything is asked: what can be, by examples that find something here. */
export function SearchGuide({ examples }: { examples: QueryExample[] }) {
  return (
    <div className="max-w-[48rem]">
      <PageTitle title="查找" />
      <SearchForm large />
      <p className="text-soft mt-6">
        一字不差地查全文，找到含有所写词句的每一件文件。繁简、全角半角、换行与空格不论。
      </p>
      {examples.length > 0 && (
        <section aria-label="例子" className="mt-8">
          <h2 className="text-xl mb-3">可以这样写</h2>
          <ul className="border-t border-rule">
            {examples.map(({ query, says }) => (
              <li
                key={query}
                className="grid sm:grid-cols-[17rem_minmax(0,1fr)] gap-x-6 border-b border-rule py-2"
              >
                <a href={links.search({ query })} className="font-song text-lg">
                  {query}
                </a>
                <span className="text-soft">{says}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className="mt-6">
        <a href={links.help()}>查找帮助</a>
      </p>
    </div>
  );
}
