/** The data dictionary: every field of every answer with what it means, read from the published description. Pure. */
import { z } from "zod";
import type { Schema } from "./openapi";

export interface Field {
  /** `blocks[].lines`: under what it stands. */
  path: string;
  type: string;
  /** Where one of the other entries tells what it is made of. */
  of: string | null;
  meaning: string;
}

export interface Entry {
  name: string;
  fields: Field[];
}

const node = z.looseObject({
  $ref: z.string().optional(),
  type: z.union([z.string(), z.array(z.string())]).optional(),
  description: z.string().optional(),
  enum: z.array(z.unknown()).optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  items: z.unknown().optional(),
  anyOf: z.array(z.unknown()).optional(),
  oneOf: z.array(z.unknown()).optional(),
  additionalProperties: z.unknown().optional(),
});
type Node = z.infer<typeof node>;

export const dictionaryOf = (schemas: Record<string, Schema>): Entry[] =>
  Object.entries(schemas).map(([name, schema]) => ({ name, fields: fieldsIn(schema, "") }));

function fieldsIn(given: unknown, under: string): Field[] {
  const { properties = {}, ...schema } = readNode(given);
  const own = Object.entries(properties).flatMap(([key, property]): Field[] => {
    const path = under === "" ? key : `${under}.${key}`;
    const read = readNode(property);
    const { words, of } = typeOf(read);
    return [
      { path, type: words, of, meaning: read.description ?? "" },
      ...fieldsIn(property, path),
    ];
  });
  const further = [
    ...choicesOf(schema).flatMap((choice) => fieldsIn(choice, under)),
    ...(isObject(schema.items) ? fieldsIn(schema.items, `${under}[]`) : []),
    ...(isObject(schema.additionalProperties)
      ? fieldsIn(schema.additionalProperties, `${under}{}`)
      : []),
  ];
  return [...own, ...further];
}

const TYPES: Record<string, string> = {
  ...{ string: "文字", integer: "整数", number: "数", boolean: "是否" },
  ...{ array: "列表", object: "对象", null: "null" },
};

function typeOf(schema: Node): { words: string; of: string | null } {
  if (schema.$ref !== undefined) return { words: "", of: schema.$ref.split("/").at(-1) ?? null };
  const choices = choicesOf(schema).map((choice) => typeOf(readNode(choice)));
  if (choices.length > 0) {
    const words = [...new Set(choices.map(({ words }) => words).filter(Boolean))].join("或");
    return { words, of: choices.find(({ of }) => of !== null)?.of ?? null };
  }
  const words = [schema.type ?? []].flat().map((type) => TYPES[type] ?? type);
  const inside = isObject(schema.items)
    ? schema.items
    : isObject(schema.additionalProperties)
      ? schema.additionalProperties
      : null;
  return { words: words.join("或"), of: inside && typeOf(readNode(inside)).of };
}

const choicesOf = ({ anyOf = [], oneOf = [] }: Pick<Node, "anyOf" | "oneOf">) => [
  ...anyOf,
  ...oneOf,
];
const isObject = (value: unknown) => typeof value === "object" && value !== null;
const readNode = (given: unknown): Node => node.parse(given);
