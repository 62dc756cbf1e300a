import { checksAsData, diagnosticsAsData } from "@/lib/archive/checks/checks";
import { gatherSources } from "@/lib/archive/store/sources";
import { jsonOf } from "@/lib/site/json";
import { queryOf, yearOfListParams } from "@/lib/site/params";
import { asJson, nothing } from "../../data";

/** Every comparison and every diagnostic of the archive, or of a year; reached as /checks.json. */
export async function GET(request: Request): Promise<Response> {
  const asked = await yearOfListParams(queryOf(request));
  if (!asked) return nothing("没有这一年的核对。");
  const { rows, sources } = gatherSources(checksAsData(asked.year), ({ declared, read }) =>
    [declared, read].flatMap(({ evidence }) => evidence ?? []),
  );
  const diagnostics = diagnosticsAsData(asked.year);
  return asJson(jsonOf({}, { checks: rows, diagnostics }, { sources }));
}
