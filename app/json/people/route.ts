import { listPeople } from "@/lib/archive/people/people";
import { jsonOf } from "@/lib/site/json";
import { phraseParams, queryOf } from "@/lib/site/params";
import { asJson } from "../../data";

/** The names of the archive, or those found; reached as /people.json. */
export async function GET(request: Request): Promise<Response> {
  const { q } = await phraseParams(queryOf(request));
  const { people, ...head } = await listPeople(q);
  return asJson(jsonOf(head, { people: pieces(people) }));
}

const PIECE = 1_000;

async function* pieces<Row>(rows: Row[]): AsyncGenerator<Row[], void> {
  for (let from = 0; from < rows.length; from += PIECE) yield rows.slice(from, from + PIECE);
}
