import {
  chosenFilters,
  FILTERS,
  type FilterName,
  facetWords,
} from "@/components/appointments/filters";
import { DaysForm } from "@/components/page/days-form";
import type { AppointmentsPage } from "@/lib/archive/appointments/appointments";
import type { AppointmentFacetValue, FacetName } from "@/lib/archive/appointments/facets";
import * as links from "@/lib/site/links";

type Filtered = Pick<AppointmentsPage, "filters" | "meetings">;

interface ValueProps extends Filtered {
  name: FilterName;
  of: AppointmentFacetValue;
}

function Value({ name, of: { value, count }, filters, meetings }: ValueProps) {
  const words = facetWords(name, value, meetings);
  const chosen = value !== null && String(filters[name]) === value;
  const others = chosenFilters({ ...filters, [name]: undefined }, meetings).length;
  return (
    <li className="flex justify-between gap-3 py-0.5">
      {value === null || chosen ? (
        <span className={chosen ? "font-semibold" : "text-soft"}>
          {words}
          {chosen && <span className="sr-only">（已选）</span>}
        </span>
      ) : (
        <a
          href={links.appointments({ ...filters, [name]: value })}
          // Filters multiply: robots are led through each alone, not through all that they make together.
          rel={others > 0 ? "nofollow" : undefined}
          className="quiet-link"
        >
          {words}
        </a>
      )}
      <span className="keep text-soft tabular-nums">{count}</span>
    </li>
  );
}

interface ValuesProps extends Filtered {
  name: FacetName;
  values: AppointmentFacetValue[];
}

export function FacetValues({ name, values, filters, meetings }: ValuesProps) {
  return (
    <ul>
      {values.map((of) => (
        <Value key={String(of.value)} {...{ name, of, filters, meetings }} />
      ))}
    </ul>
  );
}

/** What the appointments can be narrowed to, each value with the number that it would leave. */
export function AppointmentFacetList({ page }: { page: AppointmentsPage }) {
  const { facets, filters, meetings } = page;
  const { from, to, ...besides } = filters;
  const lists = FILTERS.flatMap(({ name, label }) => {
    if (name === "person" || name === "from" || name === "to") return [];
    const { values, total } = facets[name];
    if (values.length === 0) return [];
    return (
      <section key={name} className="not-first:mt-6">
        <h3 className="font-hei font-medium text-note text-soft border-b border-rule pb-1 mb-1.5">
          {label}
        </h3>
        <FacetValues {...{ name, values, filters, meetings }} />
        {total > values.length && (
          <p className="mt-1">
            <a
              href={links.appointmentFacet(name, { ...filters, [name]: undefined })}
              rel={chosenFilters(filters, meetings).length > 0 ? "nofollow" : undefined}
            >
              {label}全部{total}项
            </a>
          </p>
        )}
      </section>
    );
  });
  return (
    <>
      {lists}
      <section className="mt-6">
        <h3 className="font-hei font-medium text-note text-soft border-b border-rule pb-1 mb-1.5">
          起止
        </h3>
        <DaysForm action={links.appointments()} {...{ besides, from, to }} />
      </section>
    </>
  );
}

/** The filters in force, each with the way out of it. */
export function ChosenFilters({ filters, meetings }: Filtered) {
  const chosen = chosenFilters(filters, meetings);
  if (chosen.length === 0) return null;
  return (
    <ul aria-label="已选条件" className="flex flex-wrap gap-x-3 gap-y-2 mb-6">
      {chosen.map(({ name, label, words }) => (
        <li key={name} className="border border-edge rounded-[2px] px-3 py-1 bg-sheet">
          <span className="text-soft">{label}：</span>
          {words}
          <a
            href={links.appointments({ ...filters, [name]: undefined })}
            rel={chosen.length > 2 ? "nofollow" : undefined}
            className="no-print text-note text-soft ml-3"
            aria-label={`去掉${label}：${words}`}
          >
            去掉
          </a>
        </li>
      ))}
      {chosen.length > 1 && (
        <li className="no-print px-1 py-1">
          <a href={links.appointments()}>全部去掉</a>
        </li>
      )}
    </ul>
  );
}
