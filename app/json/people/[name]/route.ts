import { getPerson } from "@/lib/archive/people";
import { personParams } from "@/lib/params";

/** Everything under a name; reached as /people/NAME.json. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/json/people/[name]">,
): Promise<Response> {
  const address = await personParams(params);
  const page = address && (await getPerson(address.name));
  if (!page) return Response.json({ error: "本站没有这个姓名的记载。" }, { status: 404 });
  return Response.json(page, { headers: { "Access-Control-Allow-Origin": "*" } });
}
