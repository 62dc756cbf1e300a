import { seriesHeld } from "@/lib/archive/attendance/held";
import { toJson } from "@/lib/site/json";
import { asJson } from "../../data";

/** Of which terms lists are here; reached as /members.json. */
export const GET = async (): Promise<Response> =>
  asJson(toJson({ series: await seriesHeld({ listed: true }) }));
