import { getMatter } from "@/lib/archive/matters/matter";
import { matterFeed } from "@/lib/site/feeds/feeds";
import { matterParams } from "@/lib/site/params";
import { asFeed } from "../../../../answer";

type Props = { params: Promise<{ form: string; meeting: string; order: string }> };

/** A matter to follow; reached as /meetings/16-38/1.atom. */
export const GET = (_request: Request, { params }: Props) =>
  asFeed(params, async (named, from) => {
    const asked = await matterParams(Promise.resolve(named));
    const matter = asked && (await getMatter(asked.meeting, asked.order));
    return matter && matterFeed(matter, from);
  });
