import * as links from "@/lib/site/links";

interface Props {
  documentId: string;
  query: string | undefined;
}

/** Looks in this document alone. The address of what is found is its own, to be linked. */
export function FindBox({ documentId, query }: Props) {
  return (
    <search className="no-print font-hei text-note mb-4">
      <form action={links.document(documentId)} className="flex max-w-[22rem]">
        <input
          type="search"
          name="q"
          required
          defaultValue={query}
          aria-label="在本件中查找"
          placeholder="在本件中查找"
          className="min-w-0 flex-1 bg-sheet px-3 py-1 border border-edge border-r-0 rounded-l-[2px] placeholder:text-soft"
        />
        <button type="submit" className="bg-sheet px-3 border border-edge rounded-r-[2px]">
          标出
        </button>
      </form>
    </search>
  );
}
