import type { Metadata } from "next";
import { chosenFilters } from "@/components/appointments/filters";
import { AppointmentsView } from "@/components/appointments/view";
import { Unread } from "@/components/page/empty";
import { getAppointments } from "@/lib/archive/appointments/appointments";
import { shorten } from "@/lib/site/format";
import * as links from "@/lib/site/links";
import { unreadIn } from "@/lib/site/narrowing/narrowing";
import { appointmentsParams } from "@/lib/site/params";
import { listThing } from "@/lib/site/structured";
import { pageMetadata } from "../metadata";
import { loader } from "../page-loader";
import { Shell } from "../shell";
import { origin } from "../site";

type Props = PageProps<"/appointments">;

const load = loader(
  ({ searchParams }: Props) => appointmentsParams(searchParams),
  async ({ page, ...filters }) => {
    const found = await getAppointments(filters, page);
    return page > Math.max(1, found.pageCount) ? null : found;
  },
);

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { filters, meetings, page } = await load(props);
  const chosen = chosenFilters(filters, meetings).map(({ label, words }) => `${label}${words}`);
  const title = [
    `人事任免${chosen.length > 0 ? `：${chosen.map((words) => shorten(words, 40)).join("，")}` : ""}`,
    ...(page > 1 ? [`第${page}页`] : []),
  ].join("，");
  return {
    ...(await pageMetadata({
      title,
      path: links.appointments({ ...filters, page }),
      data: { path: links.appointments(filters), as: ["csv", "json"] },
      description: "所收公报里的任命、免去、辞职与代表资格终止，逐条附公报原句。",
      column: "人事任免",
    })),
    // What a filter leaves stands in the whole list too.
    robots: chosen.length > 0 ? { index: false, follow: true } : undefined,
  };
}

export default async function Appointments(props: Props) {
  return (
    <Shell
      metadata={() => generateMetadata(props)}
      section="appointments"
      things={[
        listThing(await origin(), {
          name: "人事任免",
          description: "所收公报所载的任免，每条附原句与出处。",
          path: links.appointments(),
        }),
      ]}
    >
      <Unread of={await unreadIn(appointmentsParams.names, props.searchParams)} />
      <AppointmentsView page={await load(props)} />
    </Shell>
  );
}
