import * as links from "@/lib/site/links";
import { SearchField } from "./field";

export function SearchForm({ query = "", large = false }: { query?: string; large?: boolean }) {
  const field = large
    ? "text-lg px-4 py-3 border-[1.5px] border-ink"
    : "px-3 py-1.5 border border-edge";
  return (
    <search className={large ? "w-full" : "min-w-0"}>
      <form action={links.search()} className="flex">
        <SearchField
          query={query}
          placeholder={large ? "原句、人名、职务" : "查找原句、人名"}
          className={`min-w-0 flex-1 bg-sheet rounded-l-[2px] border-r-0 placeholder:text-soft ${field}`}
        />
        <button
          type="submit"
          className={`button-seal rounded-l-none ${large ? "text-lg px-6 sm:px-8" : "px-4"}`}
        >
          查找
        </button>
      </form>
    </search>
  );
}
