import * as links from "@/lib/site/links";

/** Where script runs, it hangs the browser's own list of suggestions on the field. */
export function SearchForm({ query = "", large = false }: { query?: string; large?: boolean }) {
  const field = large
    ? "text-lg px-4 py-3 border-[1.5px] border-ink"
    : "lg:w-40 px-3 py-1.5 border border-edge";
  return (
    <search className={large ? "w-full" : "min-w-0"}>
      <form action={links.search()} className="flex">
        <input
          type="search"
          name="q"
          defaultValue={query}
          aria-label="在全文中查找"
          placeholder={large ? "原句、人名、职务" : "查找原句、人名"}
          data-suggest={links.suggest()}
          // The browser's arrow would take the room of what is typed; the list opens as one types, or by the down key.
          className={`[&::-webkit-calendar-picker-indicator]:hidden! min-w-0 flex-1 bg-sheet rounded-l-[2px] border-r-0 placeholder:text-soft ${field}`}
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
