import type { SearchPage } from "@/lib/archive/search/model";
import * as links from "@/lib/site/links";

/** Over the last page of what was found, for who asked for one behind it. */
export function NoSuchPage({
  asked,
  shown: { query, sort, group, page, pageCount },
}: {
  asked: number;
  shown: SearchPage;
}) {
  const first = links.search({ query, sort, group: group ?? undefined });
  return (
    <p role="status" className="border-l-2 border-seal pl-3 mt-6">
      结果没有第{asked}页
      {pageCount > 1 ? `，共${pageCount}页；以下是第${page}页。` : "，以下是全部结果。"}
      {pageCount > 1 && <a href={first}>从第1页看起</a>}
    </p>
  );
}
