import { listPeople } from "@/lib/archive/people/people";
import { toCsv } from "@/lib/csv";
import { phraseParams, queryOf } from "@/lib/site/params";
import { personColumns } from "@/lib/site/tables";
import { asCsv } from "../../data";
import { origin } from "../../site";

/** One row a name, all of them or those found; reached as /people.csv. */
export async function GET(request: Request): Promise<Response> {
  const { q } = await phraseParams(queryOf(request));
  const { people } = await listPeople(q);
  return asCsv(toCsv(personColumns(await origin()), people), "people");
}
