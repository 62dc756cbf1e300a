import type { Metadata } from "next";
import { Coverage } from "@/components/checks/coverage";
import { ReviewView } from "@/components/checks/review";
import { ChecksView } from "@/components/checks/view";
import { EmptyArchive } from "@/components/page/empty";
import { PageTitle } from "@/components/page/page-title";
import { type ChecksPage, getChecks } from "@/lib/archive/checks/checks";
import { formatChanges, formatMoment } from "@/lib/site/format";
import * as links from "@/lib/site/links";
import { yearOfListParams } from "@/lib/site/params";
import { listThing } from "@/lib/site/structured";
import { pageMetadata } from "../metadata";
import { loader } from "../page-loader";
import { Shell } from "../shell";
import { origin } from "../site";

type Props = PageProps<"/checks">;

const load = loader(
  ({ searchParams }: Props) => yearOfListParams(searchParams),
  async ({ year: asked }) => {
    const page = await getChecks(asked);
    return page && { asked, page };
  },
);

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { asked } = await load(props);
  return pageMetadata({
    title: asked ? `数字核对（${asked}年）` : "数字核对",
    path: links.checks({ year: asked === null ? "none" : asked }),
    data: { path: links.checks({ year: asked === null ? "none" : asked }), as: ["csv", "json"] },
    description:
      "公报里凡有两处记载的数目，逐项核对，附两处原句；收录到哪一期、缺哪几号，也在这里。",
    column: "数字核对",
  });
}

function lastRun({ run, changed }: ChecksPage): string {
  if (!run) return "";
  return `最近一次导入在${formatMoment(run.importedAt)}，${formatChanges(run.changes, changed)}。`;
}

export default async function Checks(props: Props) {
  const { page } = await load(props);
  return (
    <Shell
      metadata={() => generateMetadata(props)}
      section="checks"
      things={[
        listThing(await origin(), {
          name: "数字核对",
          description: "公报里两处记载的数目，逐项核对。",
          path: links.checks(),
        }),
      ]}
    >
      <PageTitle title="数字核对">
        <p>公报里凡有两处记载的数目，本站逐项核对：两个数目、两处原句都在这里。</p>
        <p>{lastRun(page)}</p>
      </PageTitle>
      {page.years.length === 0 ? (
        <EmptyArchive />
      ) : (
        <>
          <section>
            <h2 className="text-xl mb-2">已收各期</h2>
            <Coverage years={page.years} year={page.year} />
          </section>
          {page.run && (
            <ReviewView
              review={page.run.review}
              total={Object.values(page.run.changes).flat().length}
              held={page.changed}
            />
          )}
          <section className="mt-12">
            <h2 className="text-xl mb-2">核对结果</h2>
            <ChecksView page={page} />
          </section>
        </>
      )}
    </Shell>
  );
}
