/** The data addresses as OpenAPI 3.1 has them, made from the schemas that real answers are held against. Pure. */
import { z } from "zod";
import { FEED_FORMS } from "../feeds/feed";
import { DOCUMENT_FORMS } from "../forms/document";
import { VERSION } from "../json";
import { MEANINGS, PARAMETERS } from "./words";

export interface Address {
  /** Without its form: `/issues/{issue}`. */
  path: string;
  says: string;
  /** As JSON: the name of what it answers, and its schema. */
  answer: [name: string, schema: z.ZodType];
  /** Where it is none of `application/json`. */
  type?: string;
  /** What it reads of a query; all of it may be left out but what is required. */
  query?: string[];
  required?: string[];
  /** Those besides JSON. */
  forms?: string[];
}

export interface Described {
  title: string;
  origin: string;
  /** On what terms the data may be used; null where nothing is said. */
  terms: string | null;
  addresses: Address[];
  /** What several answers are made of, by name. */
  shared: Record<string, z.ZodType>;
  /** The one schema that is code: the first and last of some lines. */
  lines: z.ZodType;
}

export type Schema = Record<string, unknown>;

const TYPES: Record<string, string> = {
  ...{ csv: "text/csv", pdf: "application/pdf" },
  ...Object.fromEntries(
    Object.entries({ ...FEED_FORMS, ...DOCUMENT_FORMS }).map(([form, { type }]) => [form, type]),
  ),
};

const refTo = (name: string) => `#/components/schemas/${name}`;

/** Every schema by its name; those of several answers are told once. */
export function schemasOf({ addresses, shared, lines }: Described): Record<string, Schema> {
  const named = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(shared)) named.add(schema, { id });
  for (const { answer } of addresses) named.add(answer[1], { id: answer[0] });
  const { schemas } = z.toJSONSchema(named, {
    uri: refTo,
    unrepresentable: "any",
    override({ zodSchema, jsonSchema }) {
      if (Object.is(zodSchema, lines))
        Object.assign(jsonSchema, {
          ...{ type: "array", items: { type: "integer", minimum: 1 } },
          ...{ minItems: 2, maxItems: 2 },
        });
      // Fields may be added within a version: whoever reads must not refuse them.
      delete jsonSchema.additionalProperties;
      for (const [key, property] of Object.entries(jsonSchema.properties ?? {})) {
        if (typeof property === "object" && property.description === undefined)
          property.description = MEANINGS[key] ?? "";
      }
    },
  });
  return Object.fromEntries(
    Object.entries(schemas).map(([name, { $schema: _, $id: __, ...schema }]) => {
      for (const [key, property] of Object.entries(schema.properties ?? {})) {
        const own = MEANINGS[`${name}.${key}`];
        if (own !== undefined && typeof property === "object") property.description = own;
      }
      return [name, schema];
    }),
  );
}

export function openApiOf(described: Described): object {
  const { title, origin, terms, addresses } = described;
  return {
    openapi: "3.1.0",
    info: {
      title: `${title}：数据`,
      version: VERSION,
      description: `公报的公开档案作数据。版本号小数点前的数不变时，字段只会增加，不会去掉，也不会改变含义。${terms ?? ""}原文以纸质公报为准。`,
    },
    servers: [{ url: origin }],
    paths: Object.fromEntries(addresses.flatMap(pathsOf)),
    components: { schemas: schemasOf(described) },
  };
}

function pathsOf(address: Address): [string, object][] {
  const { path, says, answer, type = "application/json", forms = [] } = address;
  const inPath = Array.from(path.matchAll(/\{(\w+)\}/gu), ([, name = ""]) => name);
  const parameters = [
    ...inPath.map((name) => parameter(name, "path", true)),
    ...(address.query ?? []).map((name) =>
      parameter(name, "query", address.required?.includes(name) ?? false),
    ),
  ];
  const refused = (description: string) => ({
    description,
    content: { "application/json": { schema: { $ref: refTo("Refused") } } },
  });
  const operation = (form: string, media: string, schema: object): [string, object] => [
    `${path}.${form}`,
    {
      get: {
        operationId: `${answer[0]}.${form}`,
        summary: says,
        ...(parameters.length > 0 && { parameters }),
        responses: {
          200: { description: says, content: { [media]: { schema } } },
          304: { description: "与If-None-Match或If-Modified-Since所说的相同" },
          400: refused("问得不对，error里说明怎样改"),
          404: refused("没有这个地址"),
          503: refused("暂时不能回答，过Retry-After所说的秒数再问"),
        },
      },
    },
  ];
  return [
    operation("json", type, { $ref: refTo(answer[0]) }),
    ...forms.map((form) => {
      const media = TYPES[form] ?? form;
      return operation(form, media, media.endsWith("json") ? {} : { type: "string" });
    }),
  ];
}

const parameter = (name: string, place: "path" | "query", required: boolean) => ({
  ...{ name, in: place, required },
  description: PARAMETERS[name] ?? "",
  schema: { type: "string" },
});
