import { llmsOf } from "@/lib/site/robots";
import { asData } from "../data";
import { origin, siteName } from "../site";

export const dynamic = "force-dynamic";

export async function GET(): Promise<Response> {
  const [name, address] = await Promise.all([siteName(), origin()]);
  return asData(llmsOf(name, address), "text/plain");
}
