import { OPENSEARCH, toOpenSearch } from "@/lib/site/opensearch";
import { asXml } from "../data";
import { origin, siteName } from "../site";

/** For browsers and library systems that search here from their own box. */
export async function GET(): Promise<Response> {
  const [name, address] = await Promise.all([siteName(), origin()]);
  return asXml(toOpenSearch({ name, origin: address }), OPENSEARCH);
}
