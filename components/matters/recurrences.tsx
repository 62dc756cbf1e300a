import type { MatterPage, Recurrence } from "@/lib/archive/matters/model";
import { formatDates, formatMatch, formatMeeting } from "@/lib/site/format";
import * as links from "@/lib/site/links";
import { Evidence } from "../page/evidence";

/** Agenda items of the same subject, each leading to its own page. */
export function Recurrences({ of, page }: { of: Recurrence; page: MatterPage }) {
  return (
    <>
      <ol className="grid gap-4">
        {of.items.map(({ id, item, meeting, rule, score }) => {
          const held = page.meetings[meeting];
          return (
            <li key={id}>
              {held && (
                <a href={links.matter(id)}>
                  {held.date && `${formatDates(held.date, held.endDate)}　`}
                  {formatMeeting(held)}
                </a>
              )}
              <Evidence of={item} from={page.sources[item.document]} />
              <p className="text-note text-soft">{formatMatch(rule, score)}</p>
            </li>
          );
        })}
      </ol>
      {of.further > 0 && (
        <p className="text-note text-soft mt-4">
          另有{of.further}次相隔更远，可从最远的一次接着看。
        </p>
      )}
    </>
  );
}
