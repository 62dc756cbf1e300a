/**
 * The only place a URL of this site is built, so an address changes here or nowhere.
 * Addresses are permanent and ASCII; identity comes from printed facts (issue, place, meeting).
 */

export const home = () => "/";
export const issues = () => "/issues";
export const issue = (id: string) => `/issues/${encodeURIComponent(id)}`;
export const issueJson = (id: string) => `${issue(id)}.json`;
export const meetings = () => "/meetings";
export const meeting = (id: string) => `/meetings/${encodeURIComponent(id)}`;
export const appointments = () => "/appointments";
export const about = () => "/about";
/** An address that no page has, for requests that name none. */
export const nowhere = () => "/no-such-address";
/** Takes the reader's choice of letter size and contrast (POST). */
export const display = () => "/display";

/** A document, or a block of it; with `query`, the phrase the reader came for is marked there. */
export function document(id: string, at: { block?: string; query?: string } = {}): string {
  const path = `/issues/${id.split("/").map(encodeURIComponent).join("/")}`;
  const query = at.query ? `?${new URLSearchParams({ q: at.query })}` : "";
  return path + query + (at.block ? `#${at.block}` : "");
}

/** Where a fact was read. */
export const evidence = (fact: { document: string; block: string }) =>
  document(fact.document, { block: fact.block });

/** The text as received, or one line of it. */
export const source = (issueId: string, line?: number) =>
  `${issue(issueId)}/source${line === undefined ? "" : `#L${line}`}`;

export function search(at: { query?: string; page?: number } = {}): string {
  const params = new URLSearchParams();
  if (at.query) params.set("q", at.query);
  if (at.page && at.page > 1) params.set("page", String(at.page));
  return params.size > 0 ? `/search?${params}` : "/search";
}

/** The absolute form, for canonical links and citations. */
export const absolute = (origin: string, path: string) => new URL(path, origin).href;
