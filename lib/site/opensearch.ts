/** How browsers and library systems search the archive: OpenSearch 1.1 and its extension for suggestions. */
import type { Suggestion } from "../archive/search/suggest";
import { FEED_FORMS } from "./feeds/feed";
import { shorten } from "./format";
import * as links from "./links";
import { element, toXml } from "./xml";

export const OPENSEARCH = "application/opensearchdescription+xml";
export const SUGGESTIONS = "application/x-suggestions+json";

const KINDS: Record<Suggestion["kind"], string> = {
  person: "人员",
  type: "文件种类",
  title: "文件",
};

/** `[typed, queries, what each is]`, the form that browsers ask for. */
export type Suggestions = [string, string[], string[]];

export const toSuggestions = (typed: string, suggestions: Suggestion[]): Suggestions => [
  typed,
  suggestions.map(({ query }) => query),
  suggestions.map(({ kind }) => KINDS[kind]),
];

/** At most sixteen characters, says the specification: state organs have shorter names of their own. */
const shortName = (name: string) =>
  shorten(name.replace("人民代表大会常务委员会", "人大常委会").replace("人民代表大会", "人大"), 16);

interface Described {
  /** The site's name. */
  name: string;
  /** What is searched. */
  publication: string;
  origin: string;
}

export function toOpenSearch({ name, publication, origin }: Described): string {
  const results = (type: string, path: string, rel = "results") =>
    element("Url", { type, rel, template: links.template(origin, path) });
  const search = links.search();
  return toXml(
    element("OpenSearchDescription", { xmlns: "http://a9.com/-/spec/opensearch/1.1/" }, [
      element("ShortName", {}, shortName(name)),
      element("LongName", {}, shorten(name, 48)),
      element(
        "Description",
        {},
        shorten(`在《${publication}》的全文里查找原句、人名、职务。`, 1024),
      ),
      element("InputEncoding", {}, "UTF-8"),
      element("OutputEncoding", {}, "UTF-8"),
      element("Language", {}, "zh-CN"),
      element("Image", { type: "image/svg+xml" }, links.absolute(origin, links.icon())),
      results("text/html", search),
      results("application/json", links.data(search, "json")),
      results(FEED_FORMS.atom.type, links.data(search, "atom")),
      results(SUGGESTIONS, links.suggest(), "suggestions"),
      element("Url", {
        ...{ type: OPENSEARCH, rel: "self" },
        template: links.absolute(origin, links.openSearch()),
      }),
    ]),
  );
}
