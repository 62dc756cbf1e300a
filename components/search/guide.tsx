import type { Example, SearchHelp } from "@/lib/archive/search/help/help";
import * as links from "@/lib/site/links";
import { PageTitle } from "../page/page-title";
import { SearchForm } from "./form";

interface Way {
  says: string;
  shownBy: (help: SearchHelp) => Example | undefined;
}

/** The ways that readers need first; the help has them all. */
const WAYS: Way[] = [
  {
    says: "原句、人名、职务，一字不差地找；一个字也可以",
    shownBy: ({ examples }) => examples.phrase[0],
  },
  { says: "几个词用空格隔开：同一件里都要有", shownBy: ({ examples }) => examples.both[0] },
  { says: "引号里的当作一句", shownBy: ({ contrasts }) => contrasts.quoted?.narrow },
  { says: "减号后面的不要有", shownBy: ({ contrasts }) => contrasts.excluded?.narrow },
  { says: "只看一种文件", shownBy: ({ examples }) => examples.type[0] },
  { says: "只看一次会议", shownBy: ({ examples }) => examples.meeting[0] },
  { says: "只看一年", shownBy: ({ examples }) => examples.year[0] },
  {
    says: "照引注写，直接到那一页",
    shownBy: ({ examples }) => examples.cited.find(({ query }) => query.endsWith("页")),
  },
];

/** The search page before anything is asked: what can be, by examples that find something here. */
export function SearchGuide({ help }: { help: SearchHelp }) {
  const examples = WAYS.flatMap(({ says, shownBy }) => {
    const query = shownBy(help)?.query;
    return query === undefined ? [] : [{ query, says }];
  });
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
      <p className="mt-6 flex flex-wrap gap-x-6">
        <a href={links.quoteCheck()}>核对引文</a>
        <a href={links.compare()}>两件文件对照</a>
        <a href={links.help()}>查找帮助</a>
      </p>
    </div>
  );
}
