import type { Metadata } from "next";
import { MembersView } from "@/components/members/view";
import { DataLinks } from "@/components/page/data-links";
import { getMembers } from "@/lib/archive/members/members";
import { formatBody } from "@/lib/site/format";
import * as links from "@/lib/site/links";
import { both, membersParams, pagedParams } from "@/lib/site/params";
import { pageMetadata } from "../../metadata";
import { loader } from "../../page-loader";
import { Shell } from "../../shell";

type Props = PageProps<"/members/[series]">;

const load = loader(
  ({ params, searchParams }: Props) => both(membersParams(params), pagedParams(searchParams)),
  ({ series, page }) => getMembers(series, page),
);

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { series, page } = await load(props);
  const of = formatBody(series);
  return pageMetadata({
    title: `${of}组成人员${page > 1 ? `，第${page}页` : ""}`,
    path: links.members(series.id, { page }),
    data: { path: links.members(series.id), as: ["csv", "json"] },
    description: `${of}名单所列的组成人员：首见与末见、出席次数、所载职务、代表资格，以及名单的变动。`,
    column: "会议",
  });
}

export default async function Members(props: Props) {
  const page = await load(props);
  return (
    <Shell
      metadata={() => generateMetadata(props)}
      section="people"
      crumbs={[
        { label: "人员", href: links.people() },
        { label: `${formatBody(page.series)}组成人员` },
      ]}
    >
      <MembersView page={page} />
      <DataLinks of={links.members(page.series.id)} />
    </Shell>
  );
}
