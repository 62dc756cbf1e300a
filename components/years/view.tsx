import { COUNTED_IN, figuresOf } from "@/components/years/figures";
import type { YearPage, YearSheet } from "@/lib/archive/years/year";
import * as links from "@/lib/site/links";
import { CheckTable } from "../checks/table";
import { Chapters } from "../page/chapters";
import { DataLinks } from "../page/data-links";
import { PageTitle } from "../page/page-title";

/** A year counted; each number leads to what it counts. */
export function YearView({ page, sheet }: { page: YearPage; sheet: YearSheet | null }) {
  const figures = figuresOf(page, sheet);
  const sections = [...new Set(figures.map(({ section }) => section))];
  return (
    <>
      <PageTitle title={`${page.year}年`}>
        <p>只数所收公报：没有收录的，不在内。各数点开，就是所数的每一条。</p>
      </PageTitle>
      {page.years.length > 1 && (
        <Chapters
          label="年份"
          chapters={page.years.map((year) => ({
            ...{ href: links.year(year), label: `${year}年`, count: "" },
            current: year === page.year,
          }))}
        />
      )}
      <div className="grid gap-x-12 gap-y-8 sm:grid-cols-2 max-w-[48rem]">
        {sections.map((section) => (
          <section key={section}>
            <h2 className="text-xl border-b border-rule pb-1 mb-1">{section}</h2>
            <ul>
              {figures
                .filter((figure) => figure.section === section)
                .map(({ label, count, href }) => (
                  <li key={label} className="flex justify-between gap-3 py-0.5">
                    {label}
                    <a href={href} className="tabular-nums">
                      {count}
                    </a>
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
      {page.declared.length > 0 && (
        <section className="mt-12">
          <h2 className="text-xl mb-2">公报自述的总数</h2>
          <p className="text-soft mb-3">
            常委会工作报告里说的这一年，与所收公报清点的并列。公报没有收齐的，不作比较。
          </p>
          <CheckTable
            checks={page.declared}
            sources={page.sources}
            leadsOf={({ code }) => COUNTED_IN[code]?.(page) ?? []}
          />
        </section>
      )}
      <div className="mt-8">
        <DataLinks of={links.year(page.year)} />
      </div>
    </>
  );
}
