import { OPENSEARCH, toOpenSearch } from "@/lib/site/opensearch";
import { asXml } from "../data";
import { origin, publicationName, siteName } from "../site";

/** For browsers and library systems that search here from their own box. */
export async function GET(): Promise<Response> {
  const [name, publication, address] = await Promise.all([siteName(), publicationName(), origin()]);
  return asXml(toOpenSearch({ name, publication, origin: address }), OPENSEARCH);
}
