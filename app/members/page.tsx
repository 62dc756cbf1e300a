import { redirect } from "next/navigation";
import { Empty } from "@/components/page/empty";
import { PageTitle } from "@/components/page/page-title";
import { seriesHeld } from "@/lib/archive/attendance/held";
import * as links from "@/lib/site/links";
import { pageMetadata } from "../metadata";
import { Shell } from "../shell";

export const generateMetadata = () =>
  pageMetadata({
    title: "组成人员",
    path: links.members(),
    description: "各届名单所列的组成人员。",
    column: "会议",
  });

/** The newest term; a page only while no list is here. */
export default async function Members() {
  const [newest] = await seriesHeld({ listed: true });
  if (newest) redirect(links.members(newest.id));
  return (
    <Shell metadata={generateMetadata} section="people">
      <PageTitle title="组成人员" />
      <Empty says="所收公报里还没有读到出席名单。">
        <p>
          可先看<a href={links.meetings()}>各次会议</a>。
        </p>
      </Empty>
    </Shell>
  );
}
