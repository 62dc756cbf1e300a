import type { Metadata } from "next";
import { Empty } from "@/components/page/empty";
import { PageTitle } from "@/components/page/page-title";
import { CoverageNote } from "@/components/search/coverage";
import { SearchForm } from "@/components/search/form";
import { type Coverage, getCoverage } from "@/lib/archive/issues/coverage";
import { isUnavailable } from "@/lib/archive/store/unavailable";
import * as links from "@/lib/site/links";
import { Shell } from "./shell";

export const metadata: Metadata = { title: "没有这个页面" };

/** Whoever follows an old link may look for what was never here, or is here under another number. */
async function coverage(): Promise<Coverage | null> {
  try {
    return await getCoverage();
  } catch (cause) {
    // The page is drawn at build too, where there may be no archive.
    if (isUnavailable(cause)) return null;
    throw cause;
  }
}

export default async function NotFound() {
  const held = await coverage();
  return (
    <Shell metadata={() => metadata} section={null} search={false}>
      <PageTitle title="没有这个页面" />
      <Empty says="这个地址下没有公报、文件或会议。">
        {held && <CoverageNote coverage={held} />}
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
