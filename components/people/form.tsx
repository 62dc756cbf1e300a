import * as links from "@/lib/site/links";

/** Finds a name by what the reader has of it. */
export function PeopleForm({ query }: { query: string }) {
  return (
    <search className="no-print block max-w-[32rem] mb-8">
      <form action={links.people()} className="flex">
        <input
          type="search"
          name="q"
          defaultValue={query}
          aria-label="查找姓名"
          placeholder="姓名、拼音或首字母"
          className="min-w-0 flex-1 px-3 py-2 bg-sheet border border-edge border-r-0 rounded-l-[2px] placeholder:text-soft"
        />
        <button type="submit" className="button-seal rounded-l-none px-5">
          找人
        </button>
      </form>
    </search>
  );
}
