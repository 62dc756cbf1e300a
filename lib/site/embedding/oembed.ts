/** What an oEmbed consumer is answered (oembed.com, 1.0): a frame, within the bounds that it names. Pure. */
import { CARD } from "../card/size";
import * as links from "../links";
import { element, toXml } from "../xml";
import { FRAME, frameOf } from "./embedding";

export interface Told {
  origin: string;
  archive: string;
  title: string;
  author: string | null;
  /** The page that is embedded. */
  path: string;
  /** Of the picture that stands for it, if it has one. */
  card: string | null;
}

export interface Bounds {
  maxwidth?: number | undefined;
  maxheight?: number | undefined;
}

type Oembed = Record<string, string | number>;

export function oembedOf(told: Told, { maxwidth, maxheight }: Bounds): Oembed {
  const width = Math.min(FRAME.width, maxwidth ?? FRAME.width);
  const height = Math.min(FRAME.height, maxheight ?? FRAME.height);
  const src = links.absolute(told.origin, links.embed(told.path));
  const isRoom =
    CARD.width <= (maxwidth ?? CARD.width) && CARD.height <= (maxheight ?? CARD.height);
  return {
    ...{ version: "1.0", type: "rich", title: told.title },
    ...(told.author !== null && { author_name: told.author }),
    ...{ provider_name: told.archive, provider_url: links.absolute(told.origin, links.home()) },
    ...{ width, height },
    html: frameOf({ src, title: told.title, width, height }),
    ...(told.card !== null &&
      isRoom && {
        thumbnail_url: links.absolute(told.origin, told.card),
        ...{ thumbnail_width: CARD.width, thumbnail_height: CARD.height },
      }),
  };
}

interface Form {
  type: string;
  written: (of: Oembed) => string;
}

export const OEMBED_FORMS: Record<"json" | "xml", Form> = {
  json: { type: "application/json", written: (of) => JSON.stringify(of) },
  xml: {
    type: "text/xml",
    written: (of) =>
      toXml(
        element(
          "oembed",
          {},
          Object.entries(of).map(([name, value]) => element(name, {}, String(value))),
        ),
      ),
  },
};

export const isOembedForm = (form: string): form is keyof typeof OEMBED_FORMS =>
  Object.hasOwn(OEMBED_FORMS, form);
