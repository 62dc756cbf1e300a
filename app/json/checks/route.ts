import { checksAsData } from "@/lib/archive/checks/checks";
import { jsonOf } from "@/lib/site/json";
import { queryOf, yearOfListParams } from "@/lib/site/params";
import { asJson, nothing } from "../../data";

/** Every comparison of the archive, or of a year; reached as /checks.json. */
export async function GET(request: Request): Promise<Response> {
  const asked = await yearOfListParams(queryOf(request));
  if (!asked) return nothing("没有这一年的核对。");
  return asJson(jsonOf({}, "checks", checksAsData(asked.year)));
}
