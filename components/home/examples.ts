/** What a visitor might try first: words of the newest issue itself, so each is sure to find something. */
import type { IssuePage } from "../../lib/archive/model";
import { formatSitting } from "../../lib/site/format";
import * as links from "../../lib/site/links";

export interface Example {
  label: string;
  href: string;
}

const QUOTED = /“([^“”]{2,8})”/u;

export function examplesFrom({ contents, meetings }: IssuePage): Example[] {
  const documents = contents.flatMap(({ document }) => (document ? [document] : []));
  const quoted = documents.map(({ title }) => QUOTED.exec(title)?.[1]).find(Boolean);
  const named = documents.find(({ authors }) => authors.length > 0)?.authors[0];
  const typed = documents.find(({ title, typeLabel }) => title.includes(typeLabel))?.typeLabel;
  const sitting = meetings[0] && formatSitting(meetings[0]);
  const inTitle = documents.some(({ title }) => sitting && title.includes(sitting));
  return [quoted, typed, named, inTitle ? sitting : undefined]
    .filter((words) => words !== undefined)
    .map((words) => ({ label: words, href: links.search({ query: words }) }));
}
