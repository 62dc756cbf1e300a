import { listPeople } from "@/lib/archive/people";
import { peopleParams, queryOf } from "@/lib/params";

/** The names of the archive, or those found; reached as /people.json. */
export async function GET(request: Request): Promise<Response> {
  const asked = await peopleParams(queryOf(request));
  return Response.json(await listPeople(asked?.q), {
    headers: { "Access-Control-Allow-Origin": "*" },
  });
}
