import { heldThings } from "@/lib/archive/held/things";
import { partParams } from "@/lib/site/params";
import { SITEMAP, sitemapOf } from "@/lib/site/sitemap";
import { asData, nothing } from "../../data";
import { origin } from "../../site";

/** One file of a site map that is too long for one; reached as /sitemap-1.xml. */
export async function GET(_request: Request, { params }: { params: Promise<{ part: string }> }) {
  const asked = await partParams(params);
  const file = asked && sitemapOf(await heldThings(), await origin(), asked.part);
  return file ? asData(file, SITEMAP) : nothing("网站地图没有这一份。");
}
