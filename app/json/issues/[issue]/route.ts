import { getBulletinJson } from "@/lib/archive/bulletin";
import { issueParams } from "@/lib/params";

/** The bulletin JSON as the parser printed it; reached as /issues/2021-2.json. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/json/issues/[issue]">,
): Promise<Response> {
  const address = await issueParams(params);
  const json = address && (await getBulletinJson(address.issue));
  if (!json) return Response.json({ error: "本站没有这一期公报。" }, { status: 404 });
  return new Response(json, {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Access-Control-Allow-Origin": "*",
    },
  });
}
