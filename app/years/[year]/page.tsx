import type { Metadata } from "next";
import { YearView } from "@/components/years/view";
import { getYear, sheetOfYear } from "@/lib/archive/years/year";
import * as links from "@/lib/site/links";
import { yearParams } from "@/lib/site/params";
import { pageMetadata } from "../../metadata";
import { loader } from "../../page-loader";
import { Shell } from "../../shell";

type Props = PageProps<"/years/[year]">;

const load = loader(
  ({ params }: Props) => yearParams(params),
  ({ year }) => getYear(year),
);

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { year } = await load(props);
  return pageMetadata({
    title: `${year}年`,
    path: links.year(year),
    data: { path: links.year(year), as: ["csv", "json"] },
    description: `${year}年的会议、文件、任免、出席与年度议题，逐项计数，各数可到所数的每一条。`,
    column: "会议",
  });
}

export default async function Year(props: Props) {
  const page = await load(props);
  return (
    <Shell
      metadata={() => generateMetadata(props)}
      section="meetings"
      crumbs={[{ label: "会议", href: links.meetings() }, { label: `${page.year}年` }]}
    >
      <YearView page={page} sheet={await sheetOfYear(page.year)} />
    </Shell>
  );
}
