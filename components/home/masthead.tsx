import * as links from "@/lib/site/links";
import { masthead } from "@/lib/site/typeset";
import { Kept, KeptName } from "../page/kept";
import { SearchForm } from "../search/form";

export function HomeMasthead({
  name,
  says,
  examples,
}: {
  name: string;
  says: string;
  examples: string[];
}) {
  const { over, main } = masthead(name);
  return (
    <div className="text-center pt-12 sm:pt-16 pb-6">
      <h1>
        {over && (
          <span className="block font-medium text-soft text-base sm:text-lg tracking-[0.2em] sm:tracking-[0.5em] pl-[0.2em] sm:pl-[0.5em]">
            <KeptName name={over} />
          </span>
        )}
        <span className="block text-masthead tracking-[0.08em] pl-[0.08em] my-2">
          <Kept text={main} />
        </span>
      </h1>
      <p className="text-soft text-balance">
        <Kept text={says} />
      </p>
      <div className="no-print max-w-[45rem] mx-auto mt-8">
        <SearchForm large />
        {examples.length > 0 && (
          <p className="text-note text-soft mt-3 flex flex-wrap justify-center gap-x-4 gap-y-1">
            试试
            {examples.map((query) => (
              <a key={query} href={links.search({ query })} className="keep">
                {query}
              </a>
            ))}
          </p>
        )}
      </div>
    </div>
  );
}
