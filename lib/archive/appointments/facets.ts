import { Prisma } from "../generated/client";
import type { Appointment } from "../model";
import { plainName } from "../search/names/plain";
import { archive } from "../store/database";
import { withinSpan } from "../store/rows/span";
import { getSpellings } from "../store/spellings";

/** What the appointments can be narrowed to; all that are given hold at once. */
export interface AppointmentFilters {
  action?: Appointment["action"] | undefined;
  organ?: string | undefined;
  post?: string | undefined;
  person?: string | undefined;
  meeting?: string | undefined;
  year?: number | undefined;
  from?: string | undefined;
  to?: string | undefined;
}

/** The same with every way in which print writes the person. */
export type NarrowedTo = Omit<AppointmentFilters, "person"> & { person?: string[] | undefined };

export async function narrowedTo(filters: AppointmentFilters): Promise<NarrowedTo> {
  const { person, ...others } = filters;
  if (person === undefined) return others;
  const { personOf, namesOf } = await getSpellings();
  return { ...others, person: namesOf(personOf(plainName(person))) };
}

export const FACETS = ["action", "organ", "post", "meeting", "year"] as const;
export type FacetName = (typeof FACETS)[number];

/** One value, and how many appointments choosing it would leave; null are those that have none. */
export interface AppointmentFacetValue {
  value: string | null;
  count: number;
}

/** The first of its values, and how many it has. */
export interface AppointmentFacet {
  values: AppointmentFacetValue[];
  total: number;
}

export type AppointmentFacets = Record<FacetName, AppointmentFacet>;

const COLUMNS: Record<FacetName, Prisma.Sql> = {
  action: Prisma.sql`"action"`,
  organ: Prisma.sql`"organ"`,
  post: Prisma.sql`"post"`,
  meeting: Prisma.sql`"meetingId"`,
  year: Prisma.sql`substr("date", 1, 4)`,
};

/** A row of years is looked through by year, not by count; a year that only misprints name comes after the others. */
const ORDERS: Record<FacetName, Prisma.Sql> = {
  ...{ action: Prisma.sql`"count" DESC`, organ: Prisma.sql`"count" DESC` },
  ...{ post: Prisma.sql`"count" DESC`, meeting: Prisma.sql`"count" DESC` },
  year: Prisma.sql`"first"`,
};

/** More than any has. */
export const ALL = 2 ** 31 - 1;

/** One facet is counted with the other filters alone: its figures say what choosing another value would leave. */
export async function facetOf(
  name: FacetName,
  filters: NarrowedTo,
  { from = 0, take }: { from?: number; take: number },
): Promise<AppointmentFacet> {
  const others = { ...filters, [name]: undefined };
  const narrowed = Object.values(others).some((value) => value !== undefined);
  // By what narrows them the rows are few: an expression keeps the database from walking a whole index to meet the groups in
  // order.
  const column = narrowed ? Prisma.sql`${COLUMNS[name]} || ''` : COLUMNS[name];
  const rows = await archive().$queryRaw<{ value: string | null; count: bigint; total: bigint }[]>`
    SELECT * FROM (
      SELECT ${column} AS "value", count(*) AS "count", min("place") AS "first", count(*) OVER () AS "total"
      FROM "appointments" WHERE ${conditions(others)} GROUP BY 1) AS counted
    ORDER BY "value" IS NULL, ${ORDERS[name]}, "value" LIMIT ${take} OFFSET ${from}`;
  const values = rows.map(({ value, count }) => ({ value, count: Number(count) }));
  return {
    values: name === "year" ? values : byCount(values),
    total: Number(rows[0]?.total ?? 0),
  };
}

/** As first printed. */
function conditions({ meeting, year, from, to, ...same }: NarrowedTo): Prisma.Sql {
  const span = withinSpan({ from, to });
  const { action, organ, post, person } = same;
  return Prisma.join(
    [
      Prisma.sql`"repeats" IS NULL`,
      ...(action === undefined ? [] : [Prisma.sql`"action" = ${action}`]),
      ...(organ === undefined ? [] : [Prisma.sql`"organ" = ${organ}`]),
      ...(post === undefined ? [] : [Prisma.sql`"post" = ${post}`]),
      ...(person === undefined ? [] : [Prisma.sql`"person" IN (${Prisma.join(person)})`]),
      ...(meeting === undefined ? [] : [Prisma.sql`"meetingId" = ${meeting}`]),
      ...(year === undefined
        ? []
        : [Prisma.sql`"date" BETWEEN ${`${year}-01-01`} AND ${`${year}-12-31`}`]),
      ...(span ? [Prisma.sql`"date" BETWEEN ${span.gte ?? ""} AND ${span.lte}`] : []),
    ],
    " AND ",
  );
}

/** The most frequent first, appointments without a value last. */
export function byCount(values: AppointmentFacetValue[]): AppointmentFacetValue[] {
  return values.toSorted(
    (a, b) =>
      Number(a.value === null) - Number(b.value === null) ||
      b.count - a.count ||
      (a.value ?? "").localeCompare(b.value ?? "", "zh-CN"),
  );
}
