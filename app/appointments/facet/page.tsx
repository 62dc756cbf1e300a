import type { Metadata } from "next";
import { AppointmentFacetView } from "@/components/appointments/facet-view";
import { chosenFilters, facetLabel } from "@/components/appointments/filters";
import { DataLinks } from "@/components/page/data-links";
import { Unread } from "@/components/page/empty";
import { getAppointmentFacet } from "@/lib/archive/appointments/appointments";
import { shorten } from "@/lib/site/format";
import * as links from "@/lib/site/links";
import { unreadIn } from "@/lib/site/narrowing/narrowing";
import { appointmentFacetParams } from "@/lib/site/params";
import { pageMetadata } from "../../metadata";
import { loader } from "../../page-loader";
import { Shell } from "../../shell";

type Props = PageProps<"/appointments/facet">;

const load = loader(
  ({ searchParams }: Props) => appointmentFacetParams(searchParams),
  ({ of, page, ...filters }) => getAppointmentFacet(of, filters, page),
);

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { name, filters, meetings, page } = await load(props);
  const chosen = chosenFilters(filters, meetings).map(({ label, words }) => `${label}${words}`);
  const title = [
    `人事任免：按${facetLabel(name)}`,
    ...chosen.map((words) => shorten(words, 40)),
    ...(page > 1 ? [`第${page}页`] : []),
  ].join("，");
  return {
    ...(await pageMetadata({
      title,
      path: links.appointmentFacet(name, { ...filters, page }),
      data: { path: links.appointmentFacet(name, filters), as: ["csv", "json"] },
      description: `所收公报里的任免按${facetLabel(name)}计数，各到其逐条。`,
      column: "人事任免",
    })),
    // What a filter leaves stands in the whole list too.
    robots: chosen.length > 0 ? { index: false, follow: true } : undefined,
  };
}

export default async function Facet(props: Props) {
  const page = await load(props);
  return (
    <Shell
      metadata={() => generateMetadata(props)}
      section="appointments"
      crumbs={[
        { label: "人事任免", href: links.appointments() },
        { label: `按${facetLabel(page.name)}` },
      ]}
    >
      <Unread of={await unreadIn(appointmentFacetParams.names, props.searchParams)} />
      <AppointmentFacetView page={page} />
      <DataLinks of={links.appointmentFacet(page.name, page.filters)} />
    </Shell>
  );
}
