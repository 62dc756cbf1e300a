import { permanentRedirect, redirect } from "next/navigation";
import { nameWrittenSo } from "@/lib/archive/people/people";
import { getPersonData } from "@/lib/archive/people/person";
import { toJson } from "@/lib/site/json";
import * as links from "@/lib/site/links";
import { personParams } from "@/lib/site/params";
import { asJson, nothing } from "../../../data";

/** Everything under a name; reached as /people/NAME.json. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/json/people/[name]">,
): Promise<Response> {
  const address = await personParams(params);
  const page = address && (await getPersonData(address.name));
  if (page && page.name !== address.name)
    permanentRedirect(links.data(links.person(page.name), "json"));
  const other = address && !page ? await nameWrittenSo(address.name) : null;
  if (other !== null && other !== address?.name) redirect(links.data(links.person(other), "json"));
  return page ? asJson(toJson(page)) : nothing("本站没有这个姓名的记载。");
}
