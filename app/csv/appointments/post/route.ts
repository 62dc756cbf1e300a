import { getPostData } from "@/lib/archive/appointments/post";
import { toCsv } from "@/lib/csv";
import { postParams, queryOf } from "@/lib/site/params";
import { holdingColumns } from "@/lib/site/tables";
import { asCsv, nothing } from "../../../data";
import { origin } from "../../../site";

/** One row a person in a post, the newest first; reached as /appointments/post.csv. */
export async function GET(request: Request): Promise<Response> {
  const asked = await postParams(queryOf(request));
  const data = asked && (await getPostData({ organ: asked.organ ?? null, post: asked.post }));
  if (!data) return nothing("没有这一职务的任免。");
  return asCsv(toCsv(holdingColumns(data, await origin()), data.holdings), "post");
}
