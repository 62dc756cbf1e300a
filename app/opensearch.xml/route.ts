import { OPENSEARCH, toOpenSearch } from "@/lib/site/opensearch";
import { asData } from "../data";
import { described, origin } from "../site";

/** For browsers and library systems that search here from their own box. */
export async function GET(): Promise<Response> {
  const [{ title, publication }, address] = await Promise.all([described(), origin()]);
  return asData(toOpenSearch({ name: title, publication, origin: address }), OPENSEARCH);
}
