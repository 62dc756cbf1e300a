/** What is wrong with a page's Open Graph tags, by the tables of https://ogp.me. */
import { z } from "zod";

export interface Meta {
  property: string;
  content: string;
}

const text = z.string().regex(/\S/u);
const pixels = z.string().regex(/^[1-9]\d*$/u);
const moment = z.union([z.iso.date(), z.iso.datetime({ offset: true })]);
const locale = z.string().regex(/^[a-z]{2}_[A-Z]{2}$/u);

/** An image that says of itself what one can know before it is fetched. */
const image = z.strictObject({
  "og:image": z.url(),
  "og:image:secure_url": z.url().optional(),
  "og:image:type": z.string().regex(/^image\/[a-z+]+$/u),
  "og:image:width": pixels,
  "og:image:height": pixels,
  "og:image:alt": text,
});

const basic = {
  "og:title": text,
  "og:url": z.url(),
  "og:image": z.array(image).min(1),
  "og:description": text.optional(),
  "og:locale": locale.optional(),
  "og:site_name": text.optional(),
};

const tags = z.discriminatedUnion("og:type", [
  z.strictObject({ ...basic, "og:type": z.literal("website") }),
  z.strictObject({
    ...basic,
    "og:type": z.literal("article"),
    "article:published_time": moment.optional(),
    "article:modified_time": moment.optional(),
    "article:expiration_time": moment.optional(),
    "article:section": text.optional(),
  }),
]);

/** In the order of the page: what is said of an image follows it. A tag that may stand once and stands twice is a list. */
export function faultsOfOpenGraph(metas: Meta[]): string[] {
  const images: Record<string, string>[] = [];
  const told: Record<string, unknown> = { "og:image": images };
  for (const { property, content } of metas) {
    if (property === "og:image") images.push({ [property]: content });
    else if (property.startsWith("og:image:"))
      Object.assign(images.at(-1) ?? told, { [property]: content });
    else told[property] = property in told ? [told[property], content] : content;
  }
  const { error } = tags.safeParse(told);
  return error?.issues.map(({ path, message }) => `${path.join(" ")}: ${message}`) ?? [];
}
