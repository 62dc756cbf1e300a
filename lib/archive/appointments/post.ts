import type { Appointment, Sources } from "../model";
import { archive } from "../store/database";
import { appointmentOf, readAction } from "../store/facts";
import { inBatches } from "../store/rows/batches";
import { type Meetings, meetingsOf, sourcesOf } from "../store/sources";
import { getSpellings } from "../store/spellings";
import { type Holding, holdingsOf } from "./holdings";
import { isShared, type Placed, placedIn, termOf } from "./line";

const PAGE_SIZE = 100;

export interface Post {
  organ: string | null;
  post: string;
}

export interface PostData extends Post {
  total: number;
  /** The newest first, each with what is told of those before it and beside it. */
  holdings: (Holding & Placed)[];
  /** Several are told to have held it at once. */
  shared: boolean;
  meetings: Meetings;
  sources: Sources;
}

export interface PostPage extends PostData {
  page: number;
  pageCount: number;
}

/** Who came and went; body and post as printed. Null where no appointment here names the post, or there is no such page. */
export async function getPost(of: Post, page = 1): Promise<PostPage | null> {
  const data = await dataOf(of, { from: (page - 1) * PAGE_SIZE, take: PAGE_SIZE });
  return data && { ...data, page, pageCount: Math.ceil(data.total / PAGE_SIZE) };
}

/** All of it. */
export const getPostData = (of: Post): Promise<PostData | null> =>
  dataOf(of, { from: 0, take: Number.POSITIVE_INFINITY });

async function dataOf(
  of: Post,
  { from, take }: { from: number; take: number },
): Promise<PostData | null> {
  const all = holdingsOf(await toldOf(of));
  const terms = all.map(termOf);
  const shared = isShared(terms);
  const newestFirst = all.map((holding, at) => ({ holding, at })).toReversed();
  const shown = newestFirst.slice(from, from + take);
  if (shown.length === 0) return null;
  const full = await atPlaces(
    shown.flatMap(({ holding: { begun, ended } }) =>
      [begun, ended].flatMap((told) => told?.place ?? []),
    ),
  );
  const appointments = [...full.values()];
  const whole = (told: Told | null) => (told && full.get(told.place)) ?? null;
  const [meetings, sources] = await Promise.all([
    meetingsOf(appointments.map(({ meeting }) => meeting)),
    sourcesOf(appointments),
  ]);
  return {
    ...{ organ: of.organ, post: of.post, total: all.length },
    holdings: shown.map(({ holding: { person, begun, ended }, at }) => ({
      ...{ person, begun: whole(begun), ended: whole(ended) },
      ...placedIn(terms, at, shared),
    })),
    ...{ shared, meetings, sources },
  };
}

/** What tells who followed whom: all that the post ever saw, bare, each under the name that the person's page bears. */
type Told = Pick<Appointment, "action" | "person" | "date"> & { place: number; day: string | null };

/** The oldest first, but before them those without a day and those whose day lies far from their issue's year. */
async function toldOf({ organ, post }: Post): Promise<Told[]> {
  const rows = await archive().$queryRaw<
    { place: bigint; action: string; person: string; date: string | null; day: string | null }[]
  >`
    SELECT told."place", "action", "person", told."date",
      CASE WHEN "documents"."date" IS NOT DISTINCT FROM "sortDate" THEN told."date" END AS "day" FROM "appointments" AS told
    JOIN "documents" ON "documents"."id" = "documentId"
    WHERE "organ" IS NOT DISTINCT FROM ${organ} AND "post" = ${post} AND "repeats" IS NULL
    ORDER BY "day" NULLS FIRST, "documents"."place", told."position"`;
  const { personOf } = await getSpellings();
  return rows.map(({ place, action, person, ...days }) => {
    return { place: Number(place), action: readAction(action), person: personOf(person), ...days };
  });
}

/** Of a page: by their places. */
async function atPlaces(places: number[]): Promise<Map<number, Appointment>> {
  const rows = await inBatches(places, (batch) =>
    archive().appointment.findMany({ where: { place: { in: batch } } }),
  );
  return new Map(rows.map((row) => [row.place, appointmentOf(row)]));
}
