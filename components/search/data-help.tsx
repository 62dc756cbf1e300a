import * as links from "@/lib/site/links";

/** The same search for programs and feed readers; `query` is one that finds something here. */
export function SearchDataHelp({ query }: { query: string | undefined }) {
  const search = links.search({ query });
  return (
    <section id="data">
      <h2>结果作数据</h2>
      <p>
        {"查找页的网址加上后缀，就是同一结果的数据，sort=date按日期。" +
          "JSON与Atom每页100件，page=2翻页，next是下一页的网址；JSON另有分类件数与未能读懂的栏；Atom供订阅，新的在前。" +
          "CSV是全部结果，一件一行，可用电子表格打开。"}
      </p>
      <ul className="help-examples">
        {(["json", "csv", "atom"] as const).map((form) => (
          <li key={form}>
            <a href={links.data(search, form)} rel="nofollow">
              {`search.${form}`}
            </a>
          </li>
        ))}
      </ul>
      <p>
        {"浏览器可由"}
        <a href={links.openSearch()}>OpenSearch说明</a>
        {"把本站加为搜索引擎；边写边给的提示来自"}
        <a href={links.suggest()} rel="nofollow">
          suggest.json
        </a>
        {"?q=，依次是所写的、可查的、各属哪一类。新收的公报也可订阅："}
      </p>
      <ul className="help-examples">
        <li>
          <a href={links.data(links.issues(), "atom")}>issues.atom</a>
        </li>
        <li>
          <a href={links.data(links.issues(), "json")}>issues.json</a>
        </li>
      </ul>
    </section>
  );
}
