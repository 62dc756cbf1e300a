import { getBulletinJson } from "@/lib/archive/issues/bulletin";
import { versioned } from "@/lib/site/json";
import { issueParams } from "@/lib/site/params";
import { asJson, nothing } from "../../../data";

/** The bulletin JSON as the parser printed it; reached as /issues/2021-2.json. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/json/issues/[issue]">,
): Promise<Response> {
  const address = await issueParams(params);
  const json = address && (await getBulletinJson(address.issue));
  return json ? asJson(versioned(json)) : nothing("本站没有这一期公报。");
}
