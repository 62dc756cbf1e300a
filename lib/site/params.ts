/**
 * Every value a URL can carry, checked once at the door. `null` means the address names nothing here:
 * the page answers 404, and no query is asked.
 */
import { z } from "zod";
import type { FacetName } from "../archive/appointments/facets";
import type { PersonPart } from "../archive/people/model";
import type { SearchFacetName } from "../archive/search/model";
import { documentNamed } from "./comparison/named";
import { CHOSEN } from "./display";
import { HIDDEN } from "./format";
import * as narrowing from "./narrowing/narrowing";
import { meetingId } from "./narrowing/narrowing";
import { passageNamed } from "./passages/passage";
import { digestIn } from "./verifying/digest";

/** Route params arrive percent-encoded; a broken escape is a wrong address, not a fault. */
const decoded = z.string().transform((raw, context) => {
  try {
    return decodeURIComponent(raw);
  } catch {
    context.addIssue({ code: "custom", message: "not percent-encoded UTF-8" });
    return z.NEVER;
  }
});

const serial = z
  .string()
  .regex(/^[1-9]\d{0,5}$/)
  .transform(Number);

/** `2021-2`, joint `2021-1-2`, supplement `2021-s1`, serial number alone `no-15`. */
const issueId = z.string().regex(/^(?:\d{4}(?:-\d{1,3}){1,4}|\d{4}-s\d{1,3}|no-\d{1,6})$/);
/**
 * Any name that print can hold: no list of scripts, for rare characters stand in private ones, and no length, for whoever is
 * listed has a page.
 */
const personName = z.string().regex(/^[^\p{Cc}/\\]+$/u);

type Values = Record<string, string | string[] | undefined>;

/** What a route handler is asked, as a page is handed it. */
export async function queryOf({ url }: { url: string }): Promise<Values> {
  const values = new Map<string, string[]>();
  for (const [name, value] of new URL(url).searchParams) {
    const given = values.get(name);
    if (given) given.push(value);
    else values.set(name, [value]);
  }
  return Object.fromEntries(values);
}

/** With the names of the values that it reads. */
function door<Shape extends z.ZodRawShape>(schema: z.ZodObject<Shape>) {
  const take = async (params: Promise<Values>) => {
    const parsed = schema.safeParse(await params);
    return parsed.success ? parsed.data : null;
  };
  return Object.assign(take, { names: Object.keys(schema.shape) });
}

/** One that no value closes: each that cannot be meant is left out, or stands for none. */
function openDoor<Shape extends z.ZodRawShape>(schema: z.ZodObject<Shape>) {
  const take = async (params: Promise<Values>) => schema.parse(await params);
  return Object.assign(take, { names: Object.keys(schema.shape) });
}

export const issueParams = door(z.object({ issue: decoded.pipe(issueId) }));
export const documentParams = door(
  z.object({ issue: decoded.pipe(issueId), order: decoded.pipe(serial) }),
);
const passage = z.string().transform((name, context) => {
  const named = passageNamed(name);
  if (!named) context.addIssue({ code: "custom", message: "no passage" });
  return named ?? z.NEVER;
});
export const passageParams = door(
  z.object({
    ...{ issue: decoded.pipe(issueId), order: decoded.pipe(serial) },
    passage: decoded.pipe(passage),
  }),
);
export const pageParams = door(
  z.object({ issue: decoded.pipe(issueId), page: decoded.pipe(serial) }),
);
export const partParams = door(z.object({ part: decoded.pipe(serial) }));
export const serialParams = door(z.object({ serial: decoded.pipe(serial) }));
export const meetingParams = door(z.object({ meeting: decoded.pipe(meetingId) }));
export const matterParams = door(
  z.object({ meeting: decoded.pipe(meetingId), order: decoded.pipe(serial) }),
);
export const personParams = door(z.object({ name: decoded.pipe(personName) }));

/** More than a reader types: each further term costs a look at every document. */
const MOST_CHARACTERS = 400;
const MOST_TERMS = 20;

export const TOO_MUCH_SOUGHT = "一次最多查找四百字、二十个词，请删去一些再查。";

/** Whether a query is one that no reader typed: the server answers 400 before any page is asked for. */
export function tooMuch(query: string): boolean {
  const typed = query.trim();
  return typed.length > MOST_CHARACTERS || typed.split(/\s+/u).length > MOST_TERMS;
}

/** Query values arrive decoded. A name given twice counts once, the first time. */
const once = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value);

/** Without what nobody types and no text of the archive has. */
const typed = z.string().transform((text) => text.replace(HIDDEN, " ").trim());
const phrase = z.preprocess(once, typed.default(""));

const year = z
  .string()
  .regex(/^[12]\d{3}$/)
  .transform(Number);

export const yearParams = door(z.object({ year: decoded.pipe(year) }));
/** `none` asks for the issues that print no year. */
const yearOrNone = z.union([z.literal("none").transform(() => null), year]);
/** One year of a list of years, the newest where none is named. */
export const yearOfListParams = door(z.object({ year: z.preprocess(once, yearOrNone.optional()) }));

/** Of a list in pages; past its end there is none, which the query tells. */
const page = z.preprocess(once, serial.default(1));
export const pagedParams = door(z.object({ page }));

/** What a path names and what its query asks of that: nothing where either means nothing here. */
export async function both<Named extends object, Of extends object>(
  named: Promise<Named | null>,
  of: Promise<Of | null>,
): Promise<(Named & Of) | null> {
  const [address, asked] = await Promise.all([named, of]);
  return address && asked && { ...address, ...asked };
}

/** A value that a wrong or missing one leaves out: what it narrows is shown whole. */
const optional = <T>(schema: z.ZodType<T>) =>
  z.preprocess(once, schema.optional()).catch(undefined);

/** What is to be marked in a document: a phrase wherever it stands, or the words of a fact in their block. */
export const markParams = openDoor(
  z.object({
    q: phrase,
    block: optional(z.string().regex(/^p\d{1,6}$/)),
    quote: optional(z.string().min(1).max(400)),
  }),
);
/** The words of a fact, within the paragraphs that an address names. */
export const quoteParams = openDoor(z.object({ quote: optional(z.string().min(1).max(400)) }));
/** As oEmbed's consumers ask; bounds that mean nothing bind nothing. */
export const oembedParams = door(
  z.object({
    url: z.preprocess(once, z.string().max(4000)),
    format: z.preprocess(once, z.string().default("json")),
    maxwidth: optional(serial),
    maxheight: optional(serial),
  }),
);
const sort = optional(narrowing.sort);
export const searchParams = door(
  z.object({ q: phrase, sort, group: optional(narrowing.group), page }),
);
/** All that was found, unless one page of it is asked for. */
export const wholeSearchParams = door(
  z.object({ q: phrase, sort, page: z.preprocess(once, serial.optional()) }),
);
const searchFacets: Record<SearchFacetName, SearchFacetName> = {
  ...{ type: "type", year: "year", meeting: "meeting", action: "action" },
};
export const searchFacetParams = door(
  z.object({ of: z.preprocess(once, z.enum(searchFacets)), q: phrase, sort, page }),
);
/** A name, or what may be being typed. */
export const phraseParams = openDoor(z.object({ q: phrase }));

/**
 * A letter of the list of names; `rest` for those whose sound is not known. Whoever writes addresses by hand may put a
 * character that names have: 張.
 */
const initial = z.union([
  z.literal("rest").transform(() => null),
  z
    .string()
    .transform((letter) => letter.normalize("NFKC").toUpperCase())
    .pipe(z.string().regex(/^(?:[A-Z]|\p{Script=Han})$/u)),
]);
export const peopleParams = door(
  z.object({ q: phrase, initial: z.preprocess(once, initial.optional()), page }),
);
const parts: Record<PersonPart, PersonPart> = {
  ...{ attendance: "attendance", documents: "documents", appointments: "appointments" },
};
export const personPartParams = door(
  z.object({ part: z.preprocess(once, z.enum(parts).optional()), page }),
);

/** Whose meetings and lists of members: `16`, `16-p`, `16-c`. */
const seriesId = z.string().regex(/^\d{1,4}(?:-[pc])?$/);
const series = z.preprocess(once, seriesId.optional());
export const membersParams = door(z.object({ series: decoded.pipe(seriesId) }));
export const attendanceParams = door(z.object({ series }));
const day = optional(narrowing.day);
const span = { from: day, to: day };
export const seriesParams = door(z.object({ series, page }));
export const meetingsParams = door(z.object({ series, ...span, page }));

const words = typed.pipe(z.string().min(1).max(200));
const appointmentFilters = {
  action: optional(narrowing.action),
  organ: optional(words),
  post: optional(words),
  person: optional(words),
  meeting: optional(meetingId),
  year: optional(narrowing.year),
  ...span,
};
export const appointmentFilterParams = openDoor(z.object(appointmentFilters));
export const appointmentsParams = door(z.object({ ...appointmentFilters, page }));
const facets: Record<FacetName, FacetName> = {
  ...{ action: "action", organ: "organ", post: "post", meeting: "meeting", year: "year" },
};
export const appointmentFacetParams = door(
  z.object({ of: z.preprocess(once, z.enum(facets)), ...appointmentFilters, page }),
);
/** A post may be printed without a body. */
export const postParams = door(
  z.object({ organ: optional(words), post: z.preprocess(once, words) }),
);

/** Two documents as they were typed, and as they are known where that names any. */
const named = phrase.transform((text) => ({ typed: text, id: documentNamed(text) }));
export const comparisonParams = openDoor(z.object({ a: named, b: named }));

/** A digest as it was typed, and as it is known where that holds one. */
const digest = phrase.transform((text) => ({ typed: text, digest: digestIn(text) }));
export const verifyParams = openDoor(z.object({ sha256: digest }));

/** What the display switch may be set to; anything else is a bad request. */
export const displayChoice = z.union([
  z.object({ size: z.enum(["normal", ...CHOSEN.size]) }),
  z.object({ contrast: z.enum(["normal", ...CHOSEN.contrast]) }),
]);

const DATA: [path: RegExp, door: { names: string[] }][] = [
  [/^\/search\./u, searchParams],
  [/^\/appointments\.(?:atom|feed\.json)$/u, appointmentsParams],
  [/^\/appointments\./u, appointmentFilterParams],
  [/^\/attendance\./u, attendanceParams],
  [/^\/meetings\./u, meetingsParams],
  [/^\/checks\./u, yearOfListParams],
  [/^\/compare\./u, comparisonParams],
  [/^\/verify\./u, verifyParams],
  [/^\/oembed$/u, oembedParams],
  [/^\/appointments\/post\./u, postParams],
  [/^\/appointments\/facet\./u, appointmentFacetParams],
  [/^\/search\/facet\./u, searchFacetParams],
  [/^\/(?:people\.(?:json|csv)|suggest\.json)$/u, phraseParams],
  [/^\/(?:issues|people\/[^/]+)\.(?:atom|feed\.json)$/u, pagedParams],
];

/** What a list as data reads of its query: whatever else is asked makes it no other, and is not worth drawing it again. */
export const namesReadBy = (path: string): string[] =>
  DATA.find(([known]) => known.test(path))?.[1].names ?? [];
