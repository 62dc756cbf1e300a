/** The description of the data: a valid one, in which every field and every parameter has a meaning. */
import { Validator } from "@seriousme/openapi-schema-validator";
import { expect, test } from "vitest";
import { ADDRESSES } from "../../app/openapi.json/addresses";
import { SHARED } from "../../lib/archive/answers/answers";
import { lines } from "../../lib/archive/answers/facts";
import { dictionaryOf } from "../../lib/site/openapi/dictionary";
import { openApiOf, schemasOf } from "../../lib/site/openapi/openapi";
import { MEANINGS, PARAMETERS } from "../../lib/site/openapi/words";

const described = {
  ...{ title: "公报", origin: "https://example.org", terms: null },
  ...{ addresses: ADDRESSES, shared: SHARED, lines },
};
const entries = dictionaryOf(schemasOf(described));
const fields = entries.flatMap(({ name, fields: own }) =>
  own.map((field) => ({ ...field, name: `${name}.${field.path}` })),
);

test("is OpenAPI 3.1", async () => {
  const validator = new Validator();
  const { valid, errors } = await validator.validate(
    JSON.parse(JSON.stringify(openApiOf(described))),
  );
  expect(errors ?? []).toEqual([]);
  expect([valid, validator.version]).toEqual([true, "3.1"]);
});

test("tells what every field means, and of what type it is", () => {
  expect(fields.length).toBeGreaterThan(400);
  expect(fields.filter(({ meaning }) => meaning === "").map(({ name }) => name)).toEqual([]);
  expect(fields.filter(({ type, of }) => type === "" && of === null)).toEqual([]);
});

test("leads from a field to what it is made of", () => {
  const names = new Set(entries.map(({ name }) => name));
  expect(fields.filter(({ of }) => of !== null && !names.has(of))).toEqual([]);
  expect(fields).toContainEqual(
    expect.objectContaining({ name: "Document.document.blocks", type: "列表", of: "Block" }),
  );
  expect(fields).toContainEqual(
    expect.objectContaining({ name: "Bulletin.documents[].dateEvidence" }),
  );
});

test("has no word for what is not there", () => {
  const known = new Set(
    fields.flatMap(({ name }) => [name, name.split(/[.[\]{}]+/u).at(-1) ?? ""]),
  );
  expect(Object.keys(MEANINGS).filter((key) => !known.has(key))).toEqual([]);
  const asked = ADDRESSES.flatMap(({ path, query = [] }) => [
    ...Array.from(path.matchAll(/\{(\w+)\}/gu), ([, name = ""]) => name),
    ...query,
  ]);
  expect(Object.keys(PARAMETERS).toSorted()).toEqual([...new Set(asked)].toSorted());
});

test("says of a form that is JSON, described elsewhere, no more than that", () => {
  const { paths } = JSON.parse(JSON.stringify(openApiOf(described)));
  const schemaOf = (path: string) => Object.values(paths[path].get.responses[200].content)[0];
  expect(schemaOf("/issues.feed.json")).toEqual({ schema: {} });
  expect(schemaOf("/issues.atom")).toEqual({ schema: { type: "string" } });
});
