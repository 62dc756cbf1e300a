import { listPeople } from "@/lib/archive/people";
import { phraseParams, queryOf } from "@/lib/params";

/** The names of the archive, or those found; reached as /people.json. */
export async function GET(request: Request): Promise<Response> {
  const { q } = await phraseParams(queryOf(request));
  return Response.json(await listPeople(q), {
    headers: { "Access-Control-Allow-Origin": "*" },
  });
}
