/** What a page tells search engines, in the words of schema.org: facts that the page shows as well, and no others. Pure. */
import type {
  Article,
  BreadcrumbList,
  Dataset,
  Event,
  Graph,
  Person,
  PublicationIssue,
  Thing,
  WebSite,
} from "schema-dts";
import type { DocumentPage, IssueSummary, MeetingSummary } from "../archive/model";
import { DATA_FORMS, type DataForm } from "./data-forms";
import { formatIssue } from "./format";
import * as links from "./links";

const LANGUAGE = "zh-CN";
const FORMS: DataForm[] = ["csv", "json"];

/** What an issue is one of. */
const periodical = (issue: Pick<IssueSummary, "title" | "publisher">) => ({
  "@type": "Periodical" as const,
  name: issue.title,
  publisher: { "@type": "Organization" as const, name: issue.publisher },
  inLanguage: LANGUAGE,
});

export const issueThing = (origin: string, issue: IssueSummary): PublicationIssue => ({
  "@type": "PublicationIssue",
  url: links.absolute(origin, links.issue(issue.id)),
  name: `${issue.title}${formatIssue(issue)}`,
  ...(issue.number !== null && { issueNumber: issue.number }),
  ...(issue.year !== null && { datePublished: String(issue.year) }),
  inLanguage: LANGUAGE,
  isPartOf: periodical(issue),
});

type Nature = DocumentPage["document"]["nature"];

/** What a body has adopted. */
export const isLegislation = (nature: Nature) => KINDS[nature] === LEGISLATION;

const LEGISLATION = ["Legislation", "Article"];
/** Whatever an issue prints is an article of it, for only such has a page: a report by being one. */
const KINDS: Record<Nature, string | string[]> = {
  ...{ decision: LEGISLATION, law: LEGISLATION },
  ...{ report: "Report", comment: "Report" },
  ...{ release: "Article", paper: "Article" },
};

export function documentThing(origin: string, { document, issue, meeting }: DocumentPage): Article {
  return {
    "@type": KINDS[document.nature] as "Article",
    url: links.absolute(origin, links.document(document.id)),
    name: document.title,
    genre: document.typeLabel,
    inLanguage: LANGUAGE,
    publisher: { "@type": "Organization", name: issue.publisher },
    ...(document.date !== null && { datePublished: document.date }),
    ...(document.authors.length > 0 && {
      author: document.authors.map((name) => personThing(origin, name)),
    }),
    ...(document.page !== null && { pageStart: document.page }),
    isPartOf: issueThing(origin, issue),
    ...(meeting && { recordedAt: meetingThing(origin, meeting) }),
  };
}

export const meetingThing = (origin: string, meeting: MeetingSummary): Event => ({
  "@type": "Event",
  url: links.absolute(origin, links.meeting(meeting.id)),
  name: meeting.name,
  ...(meeting.date !== null && {
    startDate: meeting.date,
    endDate: meeting.endDate ?? meeting.date,
  }),
});

export const personThing = (origin: string, name: string): Person => ({
  "@type": "Person",
  name,
  url: links.absolute(origin, links.person(name)),
});

/** A list, and the forms it can be taken in. */
export const listThing = (
  origin: string,
  { name, description, path }: { name: string; description: string; path: string },
): Dataset => ({
  "@type": "Dataset",
  ...{ name, description, inLanguage: LANGUAGE, isAccessibleForFree: true },
  url: links.absolute(origin, path),
  distribution: FORMS.map((form) => ({
    "@type": "DataDownload" as const,
    encodingFormat: DATA_FORMS[form],
    contentUrl: links.absolute(origin, links.data(path, form)),
  })),
});

/** The site, and how it is searched. */
export const siteThing = (origin: string, name: string): WebSite => ({
  "@type": "WebSite",
  ...{ name, url: links.absolute(origin, links.home()), inLanguage: LANGUAGE },
  potentialAction: {
    "@type": "SearchAction",
    target: links.template(origin, links.search()).replace("{searchTerms}", "{q}"),
    "query-input": "required name=q",
  } as WebSite["potentialAction"],
});

export const trailThing = (
  origin: string,
  crumbs: { label: string; href?: string }[],
): BreadcrumbList => ({
  "@type": "BreadcrumbList",
  itemListElement: [{ label: "首页", href: links.home() }, ...crumbs].map(
    ({ label, href }, at) => ({
      "@type": "ListItem" as const,
      position: at + 1,
      name: label,
      ...(href !== undefined && { item: links.absolute(origin, href) }),
    }),
  ),
});

/** As it stands in a page: no text of it can end the script. */
export function asScript(things: Thing[]): string {
  const graph: Graph = { "@context": "https://schema.org", "@graph": things };
  return JSON.stringify(graph).replaceAll("<", "\\u003c");
}
