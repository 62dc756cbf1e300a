import type { Metadata } from "next";
import { Dictionary } from "@/components/data/dictionary";
import { PageTitle } from "@/components/page/page-title";
import * as links from "@/lib/site/links";
import { dictionaryOf } from "@/lib/site/openapi/dictionary";
import { schemasOf } from "@/lib/site/openapi/openapi";
import { pageMetadata } from "../../metadata";
import { described } from "../../openapi.json/described";
import { Shell } from "../../shell";

export const generateMetadata = (): Promise<Metadata> =>
  pageMetadata({
    title: "数据字典",
    path: links.dictionary(),
    description: "各个数据回答里每个字段的含义，与接口说明出自同一份定义。",
    column: "数据",
  });

export default async function DataDictionary() {
  const data = await described();
  return (
    <Shell
      metadata={generateMetadata}
      section="about"
      crumbs={[{ label: "数据", href: links.dataPage() }, { label: "数据字典" }]}
    >
      <PageTitle title="数据字典">
        <p>
          每个字段的含义，与<a href={links.openApi()}>接口说明</a>
          出自同一份定义。方括号是列表的每一项，花括号是以编号为名的每一项。没有载明的一律是null，不作猜测。
        </p>
      </PageTitle>
      <Dictionary addresses={data.addresses} entries={dictionaryOf(schemasOf(data))} />
    </Shell>
  );
}
