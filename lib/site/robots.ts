/** What programs are told of the site as a whole. Pure. */
import * as links from "./links";

/** Everything may be read; what there is no end of need not be. */
export const robotsOf = (origin: string): string =>
  [
    "User-agent: *",
    `Disallow: ${links.search()}?`,
    `Disallow: ${links.search()}/`,
    `Disallow: ${links.compare()}?`,
    `Disallow: ${links.display()}`,
    "Allow: /",
    "",
    `Sitemap: ${links.absolute(origin, links.sitemap())}`,
    "",
  ].join("\n");

/** For language models (llmstxt.org): what this is, and where it is to be had in forms that need no page. */
export function llmsOf(name: string, origin: string): string {
  const at = (path: string) => links.absolute(origin, path);
  return `# ${name}

> 人民代表大会常务委员会公报的公开档案：各期公报的全文、会议议程、出席名单、人事任免、年度议题。每项事实都附公报原句与所在行；原文以纸质公报为准。

引用时请用文件自己的网址，并写明公报的期号与页码。每份文件的网址加后缀即为别种格式：.txt、.md、.docx、.xml（Akoma Ntoso）、.json、.bib、.ris、.csl.json。

## 列表

- [各期公报](${at(links.data(links.issues(), "json"))})：JSON
- [会议](${at(links.data(links.meetings(), "json"))})：JSON，另有 CSV
- [人事任免](${at(links.data(links.appointments(), "json"))})：JSON，另有 CSV
- [出席情况](${at(links.data(links.attendance(), "json"))})：JSON，另有 CSV
- [核对](${at(links.data(links.checks(), "json"))})：两处记载的数目逐项核对，JSON，另有 CSV

## 全部数据

- [数据](${at(links.dataPage())})：全库下载（SQLite、JSON Lines、CSV）、接口与数据字典
- [接口说明](${at(links.openApi())})：OpenAPI 3.1

## 查找

- [查找](${at(links.data(links.search(), "json"))}?q=%E6%8A%A5%E5%91%8A)：q 为所查词句，逐字相符
- [查找帮助](${at(links.help())})

## 其他

- [网站地图](${at(links.sitemap())})
- [关于本站](${at(links.about())})：收录什么，不收录什么
`;
}
