import { getDownloads } from "@/lib/archive/held/downloads";
import { toJson } from "@/lib/site/json";
import * as links from "@/lib/site/links";
import { asJson } from "../../data";
import { origin } from "../../site";

/** The files that the whole archive is handed out as; reached as /data.json. */
export async function GET(): Promise<Response> {
  const [downloads, address] = await Promise.all([getDownloads(), origin()]);
  const files = (downloads?.files ?? []).map((file) => ({
    ...file,
    url: links.absolute(address, links.download(file.name)),
  }));
  return asJson(toJson({ revision: downloads?.revision ?? null, files }));
}
