import { suggest } from "@/lib/archive/search/suggest";
import { SUGGESTIONS, toSuggestions } from "@/lib/site/opensearch";
import { phraseParams, queryOf } from "@/lib/site/params";
import { asJson } from "../../data";

/** What a reader may be typing; reached as /suggest.json. */
export async function GET(request: Request): Promise<Response> {
  const { q: typed } = await phraseParams(queryOf(request));
  return asJson(JSON.stringify(toSuggestions(typed, await suggest(typed))), SUGGESTIONS);
}
