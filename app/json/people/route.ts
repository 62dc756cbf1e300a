import type { NextRequest } from "next/server";
import { listPeople } from "@/lib/archive/people";
import { peopleParams } from "@/lib/params";

/** The names of the archive, or those found; reached as /people.json. */
export async function GET(request: NextRequest): Promise<Response> {
  const asked = await peopleParams(
    Promise.resolve(Object.fromEntries(request.nextUrl.searchParams)),
  );
  return Response.json(await listPeople(asked?.q), {
    headers: { "Access-Control-Allow-Origin": "*" },
  });
}
