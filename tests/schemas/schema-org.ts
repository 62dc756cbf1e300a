/** What is wrong with structured data by the vocabulary of schema.org: its types, whose its properties are, what they hold. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const VOCABULARY = createRequire(import.meta.url).resolve("@vocabulary/schema/schema.nq");
const QUAD = /^<([^>]*)> <([^>]*)> <([^>]*)> /gmu;
const SCHEMA = "http://schema.org/";
const RDFS = "http://www.w3.org/2000/01/rdf-schema#";
const TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

/** By subject, then by what is said of it. */
const said = new Map<string, Map<string, string[]>>();
for (const [, subject = "", predicate = "", object = ""] of readFileSync(
  VOCABULARY,
  "utf8",
).matchAll(QUAD)) {
  const own = said.get(subject) ?? new Map<string, string[]>();
  own.set(predicate, [...(own.get(predicate) ?? []), object]);
  said.set(subject, own);
}

const of = (name: string, predicate: string) => said.get(SCHEMA + name)?.get(predicate) ?? [];
const names = (addresses: string[]) => addresses.map((one) => one.replace(SCHEMA, ""));
const isA = (name: string, kind: string) => of(name, TYPE).includes(kind);

/** A type, and all that it is one of. */
function kindsOf(type: string): string[] {
  return [type, ...names(of(type, `${RDFS}subClassOf`)).flatMap(kindsOf)];
}

const DAY = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u;
const isText = (value: unknown) => typeof value === "string" && value.trim() !== "";
const isAddress = (value: unknown) => typeof value === "string" && URL.canParse(value);
/** What is written as a value; everything else is a thing. */
const VALUES: Record<string, (value: unknown) => boolean> = {
  Text: isText,
  URL: isAddress,
  Date: (value) => typeof value === "string" && DAY.test(value),
  DateTime: (value) =>
    typeof value === "string" && /T/u.test(value) && !Number.isNaN(Date.parse(value)),
  Boolean: (value) => typeof value === "boolean",
  Integer: Number.isInteger,
  Number: (value) => typeof value === "number",
};

const isThing = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const listed = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

export function faultsOfStructuredData(data: unknown): string[] {
  if (!isThing(data)) return ["is no object"];
  const { "@context": context, "@graph": graph, ...rest } = data;
  return [
    ...(context === "https://schema.org" ? [] : ["has another context"]),
    ...Object.keys(rest).map((key) => `${key} beside the graph`),
    ...listed(graph).flatMap((thing, at) => faultsOfThing(thing, `${at}`)),
  ];
}

function faultsOfThing(thing: unknown, at: string): string[] {
  if (!isThing(thing)) return [`${at} is no thing`];
  const { "@type": type, ...properties } = thing;
  const types = listed(type).map(String);
  const unknown = types.filter((name) => !isA(name, `${RDFS}Class`) || isOld(name));
  if (unknown.length > 0) return [`${at} is of no type that there is: ${unknown.join()}`];
  const kinds = types.flatMap(kindsOf);
  return Object.entries(properties).flatMap(([name, value]) =>
    faultsOfProperty(name, value, kinds, `${at} ${types.join("+")}.${name}`),
  );
}

const isOld = (name: string) => of(name, `${SCHEMA}supersededBy`).length > 0;

function faultsOfProperty(name: string, value: unknown, kinds: string[], at: string): string[] {
  // What a reader fills in for an action is told of by the property's name (schema.org/docs/actions.html).
  const asked = name.replace(/-(?:input|output)$/u, "");
  if (!isA(asked, "http://www.w3.org/1999/02/22-rdf-syntax-ns#Property") || isOld(asked))
    return [`${at}: there is no such property`];
  if (!names(of(asked, `${SCHEMA}domainIncludes`)).some((kind) => kinds.includes(kind)))
    return [`${at}: no property of it`];
  const takes = asked === name ? names(of(name, `${SCHEMA}rangeIncludes`)) : ["Text"];
  return listed(value).flatMap((one) => faultsOfValue(one, takes, at));
}

function faultsOfValue(value: unknown, takes: string[], at: string): string[] {
  if (!isThing(value)) {
    const fits = takes.some((kind) => (VALUES[kind] ?? isAddress)(value));
    return fits ? [] : [`${at}: ${JSON.stringify(value)} is no ${takes.join(" or ")}`];
  }
  const kinds = listed(value["@type"]).flatMap((type) => kindsOf(String(type)));
  return [
    ...(takes.some((kind) => kinds.includes(kind)) ? [] : [`${at}: takes ${takes.join(" or ")}`]),
    ...faultsOfThing(value, at),
  ];
}
