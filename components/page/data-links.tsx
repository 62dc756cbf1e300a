import { Fragment } from "react";
import { FEED_FORMS, type FeedForm } from "@/lib/site/feeds/feed";
import * as links from "@/lib/site/links";

type Form = "csv" | "json" | FeedForm;

const NAMES: Record<Form, string> = {
  csv: "CSV",
  json: "JSON",
  atom: FEED_FORMS.atom.label,
  "feed.json": FEED_FORMS["feed.json"].label,
};

interface Props {
  /** The page's own address: its data has the same with a suffix. */
  of: string;
  forms?: Form[];
}

/** What the page shows, as data or to be followed. */
export function DataLinks({ of: path, forms = ["csv", "json"] }: Props) {
  return (
    <p className="no-print text-note text-soft">
      本页数据：
      {forms.map((form, index) => (
        <Fragment key={form}>
          {index > 0 && "、"}
          <a href={links.data(path, form)} rel="nofollow">
            {NAMES[form]}
          </a>
        </Fragment>
      ))}
    </p>
  );
}
