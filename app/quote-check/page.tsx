import type { Metadata } from "next";
import { PageTitle } from "@/components/page/page-title";
import { QuotationForm } from "@/components/quotations/form";
import { QuotationResults } from "@/components/quotations/results";
import { getCoverage } from "@/lib/archive/issues/coverage";
import { checkQuotations } from "@/lib/archive/search/quotations/check";
import * as links from "@/lib/site/links";
import { pageMetadata } from "../metadata";
import { Shell } from "../shell";
import { pastedText } from "./pasted";

export const generateMetadata = (): Promise<Metadata> =>
  pageMetadata({
    title: "核对引文",
    path: links.quoteCheck(),
    description: "贴入一段文字，逐句与所收公报核对：一字不差的给出处，有出入的标出不同的字。",
    column: "查找",
  });

export default async function QuoteCheck() {
  const text = await pastedText();
  const [found, coverage] = await Promise.all([
    text === "" ? null : checkQuotations(text),
    getCoverage(),
  ]);
  return (
    <Shell metadata={generateMetadata} section="search">
      <PageTitle title="核对引文">
        <p>
          {"贴入一段文字，其中引号里的话、书名号里的题目逐一与所收公报核对；没有引号的，逐句核对。" +
            "引号套引号，以最外一层为引文；只标一个词、整句出自公报的，核对整句。省略号前后分开核对。" +
            "所贴文字只用于这一次核对，不保存。"}
        </p>
      </PageTitle>
      {found && <QuotationResults {...found} coverage={coverage} />}
      <QuotationForm text={text} />
    </Shell>
  );
}
