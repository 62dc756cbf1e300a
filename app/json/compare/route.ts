import { compareDocuments } from "@/lib/archive/comparison/compare";
import { comparedData, NOT_NAMED, notHere, tooLarge } from "@/lib/site/comparison/compared";
import { toJson } from "@/lib/site/json";
import { comparisonParams, queryOf } from "@/lib/site/params";
import { asJson, nothing, refused } from "../../data";
import { origin } from "../../site";

/** Two documents side by side; reached as /compare.json. */
export async function GET(request: Request): Promise<Response> {
  const { a, b } = await comparisonParams(queryOf(request));
  if (a.id === null || b.id === null) return refused(NOT_NAMED);
  const comparison = await compareDocuments(a.id, b.id);
  if (comparison.kind === "missing") return nothing(notHere(comparison.ids));
  if (comparison.kind === "too-large") return refused(tooLarge(comparison));
  return asJson(toJson(comparedData(comparison, await origin())));
}
