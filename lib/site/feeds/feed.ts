/** What can be followed, before it is written as Atom or as JSON Feed. */

export interface FeedEntry {
  /** Permanent: a reader's program knows by it what it has shown. */
  id: string;
  title: string;
  /** The day that print bears, as a moment (ISO 8601 with its offset); left out where it bears none. */
  published?: string;
  /** When it came to the archive, or was last read otherwise: what came late is new, an unchanged import is not. */
  updated: string;
  href: string;
  summary: string | null;
}

export interface Feed {
  title: string;
  author: string;
  updated: string;
  /** Its address in a form, a page at a time. */
  at: (form: FeedForm, page: number) => string;
  page: number;
  pageCount: number;
  /** Where it is read as a page. */
  alternate: string;
  entries: FeedEntry[];
}

/** By the suffix of its address: /issues.atom, /issues.feed.json. */
export const FEED_FORMS = {
  atom: { type: "application/atom+xml", label: "订阅（Atom）" },
  "feed.json": { type: "application/feed+json", label: "订阅（JSON Feed）" },
} as const;
export type FeedForm = keyof typeof FEED_FORMS;

export const isFeedForm = (suffix: string): suffix is FeedForm => Object.hasOwn(FEED_FORMS, suffix);

/** An address as an id, which stays when a site that began with http has its certificate: else all would come anew. */
export const permanent = (address: string) => address.replace(/^http:/u, "https:");

/** A printed day as a moment: its midnight in Beijing. */
export const midnight = (day: string) => `${day}T00:00:00+08:00`;
