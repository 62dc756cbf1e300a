import { listPlans } from "@/lib/archive/plans/plans";
import { toCsv } from "@/lib/csv";
import { planListColumns } from "@/lib/site/tables";
import { asCsv } from "../../data";
import { origin } from "../../site";

/** One row a plan; reached as /plans.csv. */
export const GET = async (): Promise<Response> =>
  asCsv(toCsv(planListColumns(await origin()), await listPlans()), "plans");
