import { facetLabel } from "@/components/appointments/filters";
import type { AppointmentFacetPage } from "@/lib/archive/appointments/appointments";
import * as links from "@/lib/site/links";
import { PageTitle } from "../page/page-title";
import { Pages } from "../page/pages";
import { ChosenFilters, FacetValues } from "./facets";

/** Every value that the appointments can be narrowed to by one filter. */
export function AppointmentFacetView({ page }: { page: AppointmentFacetPage }) {
  const { name, filters, meetings, values, total } = page;
  return (
    <>
      <PageTitle title={`人事任免：按${facetLabel(name)}`}>
        <p>共{total}项，后面是任免的条数；点一项，只看那些任免。</p>
      </PageTitle>
      <ChosenFilters {...{ filters, meetings }} />
      <div className="max-w-[40rem]">
        <FacetValues {...{ name, values, filters, meetings }} />
      </div>
      <Pages
        of={facetLabel(name)}
        page={page.page}
        pageCount={page.pageCount}
        href={(at) => links.appointmentFacet(name, { ...filters, page: at })}
      />
      <p className="mt-6">
        <a href={links.appointments(filters)}>回到任免一览</a>
      </p>
    </>
  );
}
