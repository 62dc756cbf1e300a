import { heldThings } from "@/lib/archive/held/things";
import { SITEMAP, sitemapOf } from "@/lib/site/sitemap";
import { asData, nothing } from "../data";
import { origin } from "../site";

export const dynamic = "force-dynamic";

export async function GET(): Promise<Response> {
  const all = sitemapOf(await heldThings(), await origin());
  return all === null ? nothing("没有网站地图。") : asData(all, SITEMAP);
}
