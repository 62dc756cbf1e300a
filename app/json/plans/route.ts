import { listPlans } from "@/lib/archive/plans/plans";
import { toJson } from "@/lib/site/json";
import { asJson } from "../../data";

/** The years whose plans are here; reached as /plans.json. */
export const GET = async (): Promise<Response> => asJson(toJson({ plans: await listPlans() }));
