import { getPlan } from "@/lib/archive/plans/plans";
import { yearParams } from "@/lib/site/params";
import { asJson, nothing } from "../../../data";

/** A year's plan with what the agendas tell of each item; reached as /plans/2021.json. */
export async function GET(_request: Request, props: { params: Promise<{ year: string }> }) {
  const asked = await yearParams(props.params);
  const plan = asked && (await getPlan(asked.year));
  return plan ? asJson(JSON.stringify(plan)) : nothing("没有这一年的计划。");
}
