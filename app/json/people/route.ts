import { listPeople } from "@/lib/archive/people/people";
import { phraseParams, queryOf } from "@/lib/site/params";
import { asJson } from "../../data";

/** The names of the archive, or those found; reached as /people.json. */
export async function GET(request: Request): Promise<Response> {
  const { q } = await phraseParams(queryOf(request));
  return asJson(JSON.stringify(await listPeople(q)));
}
