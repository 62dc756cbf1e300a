import { getPlan } from "@/lib/archive/plans/plans";
import { toCsv } from "@/lib/csv";
import { yearParams } from "@/lib/site/params";
import { planColumns } from "@/lib/site/tables";
import { asCsv, nothing } from "../../../data";
import { origin } from "../../../site";

/** One row a planned item; reached as /plans/2021.csv. */
export async function GET(_request: Request, props: { params: Promise<{ year: string }> }) {
  const asked = await yearParams(props.params);
  const plan = asked && (await getPlan(asked.year));
  if (!plan) return nothing("没有这一年的计划。");
  return asCsv(toCsv(planColumns(plan, await origin()), plan.entries), `plan-${plan.year}`);
}
