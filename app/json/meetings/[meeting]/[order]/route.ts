import { getMatter } from "@/lib/archive/matters/matter";
import { matterParams } from "@/lib/site/params";
import { asJson, nothing } from "../../../../data";

type Props = { params: Promise<{ meeting: string; order: string }> };

/** An agenda item with what came before and after it; reached as /meetings/16-38/1.json. */
export async function GET(_request: Request, { params }: Props) {
  const asked = await matterParams(params);
  const matter = asked && (await getMatter(asked.meeting, asked.order));
  return matter ? asJson(JSON.stringify(matter)) : nothing("没有这一项议程。");
}
