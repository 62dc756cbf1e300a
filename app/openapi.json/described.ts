import { SHARED } from "@/lib/archive/answers/answers";
import { lines } from "@/lib/archive/answers/facts";
import { dataTerms } from "@/lib/site/deployment";
import type { Described } from "@/lib/site/openapi/openapi";
import { origin, siteName } from "../site";
import { ADDRESSES } from "./addresses";

/** What the description and the dictionary of the data are made from. */
export async function described(): Promise<Described> {
  const [title, address] = await Promise.all([siteName(), origin()]);
  return {
    ...{ title, origin: address, terms: dataTerms() },
    ...{ addresses: ADDRESSES, shared: SHARED, lines },
  };
}
