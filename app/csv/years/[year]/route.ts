import { figuresOf } from "@/components/years/figures";
import { getYear, sheetOfYear } from "@/lib/archive/years/year";
import { toCsv } from "@/lib/csv";
import * as links from "@/lib/site/links";
import { yearParams } from "@/lib/site/params";
import { asCsv, nothing } from "../../../data";
import { origin } from "../../../site";

/** One row a figure; reached as /years/2021.csv. */
export async function GET(_request: Request, props: { params: Promise<{ year: string }> }) {
  const asked = await yearParams(props.params);
  const page = asked && (await getYear(asked.year));
  if (!page) return nothing("没有这一年的公报。");
  const address = await origin();
  const text = toCsv(
    [
      ["类别", ({ section }) => section],
      ["项目", ({ label }) => label],
      ["数", ({ count }) => count],
      ["链接", ({ href }) => links.absolute(address, href)],
    ],
    figuresOf(page, await sheetOfYear(page.year)),
  );
  return asCsv(text, `year-${page.year}`);
}
