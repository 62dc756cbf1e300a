import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Unread } from "@/components/page/empty";
import { NoSuchPage } from "@/components/search/beyond";
import { SearchGuide } from "@/components/search/guide";
import { offerOf } from "@/components/search/offer";
import { SearchView } from "@/components/search/view";
import { getCoverage } from "@/lib/archive/issues/coverage";
import { keptLists } from "@/lib/archive/lists/kept-lists";
import { findCited } from "@/lib/archive/search/cited";
import { getSearchHelp } from "@/lib/archive/search/help/help";
import { search } from "@/lib/archive/search/search";
import { refuse } from "@/lib/site/answer/refusal";
import { shorten, visible } from "@/lib/site/format";
import * as links from "@/lib/site/links";
import { unreadIn } from "@/lib/site/narrowing/narrowing";
import { searchParams } from "@/lib/site/params";
import { pageMetadata } from "../metadata";
import { loader } from "../page-loader";
import { Shell } from "../shell";

type Props = PageProps<"/search">;

/** What was asked for, and what was found where anything was. */
const load = loader(
  (props: Props) => searchParams(props.searchParams),
  async (asked) => {
    const { q, sort, group, page } = asked;
    const found = q === "" ? null : await search({ query: q, sort, group, page });
    return { asked, found };
  },
);

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { asked, found } = await load(props);
  const { q, sort, group } = asked;
  const page = found?.page ?? 1;
  const title = [
    `查找“${shorten(visible(q), 40)}”`,
    ...(sort === "date" ? ["按日期"] : []),
    ...(page > 1 ? [`第${page}页`] : []),
  ].join("，");
  return {
    ...(await pageMetadata({
      title: q === "" ? "查找" : title,
      path: q === "" ? links.search() : links.search({ query: q, sort, group, page }),
      description: "在所收公报的全文里查找原句、人名、职务。",
      column: "查找",
      ...(q !== "" && {
        data: { path: links.search({ query: q, sort }), as: ["csv" as const, "json" as const] },
      }),
      feed: q === "" ? undefined : links.search({ query: q }),
    })),
    // Results are made of pages that are indexed themselves.
    robots: q === "" ? undefined : { index: false, follow: true },
  };
}

export default async function Search(props: Props) {
  const { asked, found } = await load(props);
  if (!found) {
    return (
      <Shell metadata={() => generateMetadata(props)} section="search" search={false}>
        <SearchGuide help={await getSearchHelp()} />
      </Shell>
    );
  }
  const place = found.cited && (await findCited(found.cited));
  const offer = place && offerOf(place);
  // What was typed is the place and nothing else: the reader is taken there.
  if (offer?.exact && found.total === 0 && found.fields.length === 0) redirect(offer.href);
  // A page that was kept in a bookmark may be gone with the next import: the last is shown, and called so.
  const isPast = asked.page > found.page;
  if (isPast) refuse(404);
  const [lists, coverage] = await Promise.all([keptLists(found), getCoverage()]);
  return (
    <Shell metadata={() => generateMetadata(props)} section="search" search={false}>
      <Unread of={await unreadIn(searchParams.names, props.searchParams)} />
      {isPast && found.total > 0 && <NoSuchPage asked={asked.page} shown={found} />}
      <SearchView page={found} offer={offer} lists={lists} coverage={coverage} />
    </Shell>
  );
}
