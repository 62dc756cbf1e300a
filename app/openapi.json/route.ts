import { openApiOf } from "@/lib/site/openapi/openapi";
import { asJson } from "../data";
import { described } from "./described";

export const dynamic = "force-dynamic";

/** The data addresses for programs (OpenAPI 3.1). */
export async function GET(): Promise<Response> {
  return asJson(JSON.stringify(openApiOf(await described())), "application/openapi+json");
}
