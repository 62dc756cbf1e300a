import { yearsHeld } from "@/lib/archive/years/year";
import { toJson } from "@/lib/site/json";
import { asJson } from "../../data";

/** Every year that a document is of; reached as /years.json. */
export const GET = async (): Promise<Response> => asJson(toJson({ years: await yearsHeld() }));
