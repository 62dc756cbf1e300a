import type { Metadata } from "next";
import { Empty } from "@/components/page/empty";
import { PageTitle } from "@/components/page/page-title";
import { SearchForm } from "@/components/search/form";
import * as links from "@/lib/site/links";
import { Shell } from "./shell";

export const metadata: Metadata = { title: "没有这个页面" };

export default function NotFound() {
  return (
    <Shell metadata={() => metadata} section={null} search={false}>
      <PageTitle title="没有这个页面" />
      <Empty says="这个地址下没有公报、文件或会议。">
        <p>
          地址可能少了字，或这一期尚未收录。可从<a href={links.issues()}>各期公报</a>找起，或查找：
        </p>
        <div className="max-w-[36rem] mx-auto mt-5">
          <SearchForm large />
        </div>
      </Empty>
    </Shell>
  );
}
