import * as links from "@/lib/site/links";

/** What the page shows, as data: the same address with a suffix. */
export function DataLinks({ of: path }: { of: string }) {
  return (
    <p className="no-print text-note text-soft">
      本页数据：
      <a href={links.data(path, "csv")}>CSV</a>、<a href={links.data(path, "json")}>JSON</a>
    </p>
  );
}
