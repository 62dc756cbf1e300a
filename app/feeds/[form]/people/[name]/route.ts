import { getPerson } from "@/lib/archive/people/person";
import { search } from "@/lib/archive/search/search";
import { personFeed } from "@/lib/site/feeds/feeds";
import { FOUND_PAGE_SIZE } from "@/lib/site/found";
import { both, pagedParams, personParams, queryOf } from "@/lib/site/params";
import { quoted } from "@/lib/words";
import { asFeed } from "../../../answer";

type Props = { params: Promise<{ form: string; name: string }> };

/** What names a person, to follow; reached as /people/NAME.atom. */
export const GET = (request: Request, { params }: Props) =>
  asFeed(params, async ({ name: written }, from) => {
    const named = personParams(Promise.resolve({ name: written }));
    const asked = await both(named, pagedParams(queryOf(request)));
    if (!asked || !(await getPerson(asked.name))) return null;
    const { name, page } = asked;
    const query = `人:${quoted(name)}`;
    const found = await search({ query, page, sort: "added", size: FOUND_PAGE_SIZE });
    return page > Math.max(1, found.pageCount) ? null : personFeed(name, found, from);
  });
