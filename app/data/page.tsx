import type { Metadata } from "next";
import { DownloadList } from "@/components/data/downloads";
import { Empty } from "@/components/page/empty";
import { PageTitle } from "@/components/page/page-title";
import { type Passage, Prose } from "@/components/page/prose";
import { getDownloads } from "@/lib/archive/held/downloads";
import { dataTerms } from "@/lib/site/deployment";
import { VERSION } from "@/lib/site/json";
import * as links from "@/lib/site/links";
import { pageMetadata } from "../metadata";
import { Shell } from "../shell";

export const generateMetadata = (): Promise<Metadata> =>
  pageMetadata({
    title: "数据",
    path: links.dataPage(),
    data: { path: links.dataPage(), as: ["json"] },
    description:
      "全库下载（SQLite、JSON Lines、CSV，附大小与SHA-256）、各页的数据网址、接口说明与数据字典。",
    column: "数据",
  });

const passages = (terms: string | null): Passage[] => [
  {
    title: "怎样取得",
    paragraphs: [
      "展示公报内容的每一页，网址加后缀.json就是同一内容的数据；列表另有.csv；可以关注的另有.atom与.feed.json；" +
        "单件文件另有.txt、.md、.docx、.xml（Akoma Ntoso 3.0）、.bib、.ris、.csl.json。列表的数据是全部，不分页。",
      "任何网站的程序都可以直接读取（CORS）。每个回答都有ETag与Last-Modified，带着再问，没有变就只答304；新的一期导入以后，下一次请求就是新的。",
    ],
  },
  {
    title: "不变的约定",
    paragraphs: [
      `每个JSON回答都写明version，现为${VERSION}。小数点前的数不变时，字段只会增加，不会去掉，也不会改变含义；必须改时，这个数加一，并写在更新记录里。`,
      "期、文件、段、会议、议程事项的编号来自印本，重新导入不变。",
    ],
  },
  {
    title: "表格里的编号",
    paragraphs: [
      "电子表格会把2021-2、16-3当作日期。所以CSV里的编号写作去掉首个斜线的网址：issues/2021-2、issues/2021-2/7、meetings/16-37；" +
        "前面加上本站网址与斜线，就是那一页。以等号、加号、减号、@开头的格子前加一撇，不会被当作公式执行；含换行的格子都加引号。",
    ],
  },
  {
    title: "使用",
    paragraphs: [...(terms === null ? [] : [terms]), "原文以纸质公报为准。"],
  },
];

export default async function Data() {
  const downloads = await getDownloads();
  return (
    <Shell metadata={generateMetadata} section="about">
      <PageTitle title="数据">
        <p>
          接口说明：
          <a href={links.openApi()} rel="nofollow">
            openapi.json
          </a>
          （OpenAPI 3.1）；各字段的含义：<a href={links.dictionary()}>数据字典</a>。
        </p>
      </PageTitle>
      <Prose passages={passages(dataTerms())} />
      <section className="mt-10">
        <h2 className="text-xl mb-2">全库下载</h2>
        <p className="text-soft mb-4">
          都在导入时一次写成，同出一个资料库；下载中断可以接着取。JSON
          Lines一行一个对象，字段同公报JSON，另加所在的期（issue）。
        </p>
        {downloads ? (
          <DownloadList files={downloads.files} />
        ) : (
          <Empty says="下载文件还没有写成，下一次导入之后就有。" />
        )}
      </section>
    </Shell>
  );
}
