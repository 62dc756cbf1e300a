import { chosenFilters } from "@/components/appointments/filters";
import type { AppointmentsPage } from "@/lib/archive/appointments/appointments";
import * as links from "@/lib/site/links";
import { DataLinks } from "../page/data-links";
import { Empty } from "../page/empty";
import { Glossary } from "../page/glossary";
import { Kept } from "../page/kept";
import { PageTitle } from "../page/page-title";
import { Pages } from "../page/pages";
import { AppointmentFacetList, ChosenFilters } from "./facets";
import { AppointmentTable } from "./table";

function Nothing({ narrowed }: { narrowed: boolean }) {
  return narrowed ? (
    <Empty says="所收公报里没有合这些条件的任免。">
      <p>
        可去掉一项条件，或看<a href={links.appointments()}>全部任免</a>。
      </p>
    </Empty>
  ) : (
    <Empty says="所收公报里还没有读到任免。">
      <p>
        可先看<a href={links.issues()}>各期公报</a>。
      </p>
    </Empty>
  );
}

/** The appointments by date, and beside them (behind a click over them on a phone) what they can be narrowed to. */
export function AppointmentsView({ page }: { page: AppointmentsPage }) {
  const { filters, total, appointments, meetings, sources } = page;
  const { organ, post } = filters;
  const narrowed = chosenFilters(filters, meetings).length > 0;
  const filterable = Object.values(page.facets).some(({ total }) => total > 0);
  return (
    <>
      <PageTitle title="人事任免">
        <p>
          {total > 0 && `${narrowed ? "合条件的" : "共"}${total}条。`}
          一人一职一行，各附公报原句；点原句可到原文。按姓名汇集，未区分同名。
        </p>
      </PageTitle>
      <div className={filterable ? "appointment-columns" : undefined}>
        <div>
          <ChosenFilters {...{ filters, meetings }} />
          {filterable && (
            <details className="no-print lg:hidden border border-rule px-4 py-2 mb-6 text-side">
              <summary className="cursor-pointer py-1">
                <h2 className="inline font-hei font-normal text-side">
                  <Kept text="按任免、机关、职务、会议、年份筛选" />
                </h2>
              </summary>
              <div className="pt-2 pb-3">
                <AppointmentFacetList page={page} />
              </div>
            </details>
          )}
          {post !== undefined && organ !== undefined && total > 0 && (
            <p className="mb-6">
              <a href={links.post({ organ, post })}>谁先后任这一职务</a>
            </p>
          )}
          {appointments.length > 0 ? (
            <AppointmentTable {...{ appointments, meetings, sources }} />
          ) : (
            <Nothing narrowed={narrowed} />
          )}
          <Pages
            of="任免"
            page={page.page}
            pageCount={page.pageCount}
            href={(at) => links.appointments({ ...filters, page: at })}
          />
          <Glossary of={["appointments"]} />
          {filterable && <DataLinks of={links.appointments(filters)} />}
        </div>
        {filterable && (
          <aside aria-label="筛选" className="no-print max-lg:hidden appointment-facets">
            <h2 className="text-xl mb-3">筛选</h2>
            <AppointmentFacetList page={page} />
          </aside>
        )}
      </div>
    </>
  );
}
