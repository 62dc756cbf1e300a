import type { Metadata } from "next";
import { PageTitle } from "@/components/page/page-title";
import { SearchHelpView } from "@/components/search/help";
import { getSearchHelp } from "@/lib/archive/search/help/help";
import * as links from "@/lib/site/links";
import { pageMetadata } from "../metadata";
import { Shell } from "../shell";

export const generateMetadata = (): Promise<Metadata> =>
  pageMetadata({
    title: "查找帮助",
    path: links.help(),
    description:
      "怎样查原句、几个词、姓名与引注，怎样按文件种类、会议、日期缩小，怎样取得数据与订阅。",
    column: "查找",
  });

export default async function Help() {
  const help = await getSearchHelp();
  return (
    <Shell metadata={generateMetadata} section="search">
      <PageTitle title="查找帮助">
        <p>例子都出自所收公报，点开即查，后面是找到的件数。</p>
      </PageTitle>
      <SearchHelpView help={help} />
    </Shell>
  );
}
