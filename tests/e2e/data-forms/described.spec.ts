/** What the published description says of each data address is what that address answers. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "../test";

/** The sample as it was received. */
const SEED = createHash("sha256").update(readFileSync("content/2021-2.txt")).digest("hex");

/** One of each; of some the states that an answer may be in. */
const EXAMPLES: Record<string, string[]> = {
  "/issues.json": [""],
  "/issues/{issue}.json": ["/issues/2021-2.json"],
  "/issues/{issue}/{order}.json": Array.from(
    { length: 14 },
    (_, at) => `/issues/2021-2/${at + 1}.json`,
  ),
  "/issues/{issue}/page/{page}.json": [
    "/issues/2021-2/page/21.json",
    "/issues/2021-2/page/18.json",
  ],
  "/issues/{issue}/source.json": ["/issues/2021-2/source.json"],
  "/meetings.json": [""],
  "/meetings/{meeting}.json": ["/meetings/16-37.json", "/meetings/16-38.json"],
  "/meetings/{meeting}/{order}.json": ["/meetings/16-38/1.json", "/meetings/16-38/2.json"],
  "/attendance.json": ["", "?series=16"],
  "/people.json": ["", "?q=huqingyun"],
  "/people/{name}.json": ["/people/胡青云.json", "/people/陈良.json"],
  "/appointments.json": ["", "?action=appoint&year=2021"],
  "/appointments/post.json": ["?organ=虹口区人民法院&post=审判员"],
  "/appointments/facet.json": ["?of=post", "?of=meeting&year=2021", "?of=year"],
  "/members.json": [""],
  "/members/{series}.json": ["/members/16.json"],
  "/years.json": [""],
  "/years/{year}.json": ["/years/2021.json"],
  "/plans.json": [""],
  "/plans/{year}.json": ["/plans/2021.json"],
  "/checks.json": ["", "?year=2021"],
  "/search.json": ["", "?q=报告", "?q=报告 年:2021 文种:小说&sort=date", "?q=此语不见于公报"],
  "/search/facet.json": ["?of=type&q=报告", "?of=meeting&q=报告"],
  "/compare.json": ["?a=2021-2/7&b=2021-2/8", "?a=2021-2/4&b=2021-2/5"],
  "/suggest.json": ["?q=任", ""],
  "/data.json": [""],
  "/verify.json": [`?sha256=${SEED}`, `?sha256=${"0".repeat(64)}`],
};

/** Readers must take a field more; here one that is not described is a fault. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== "object" || schema === null) return schema;
  const inner = Object.fromEntries(Object.entries(schema).map(([key, one]) => [key, closed(one)]));
  return "properties" in schema ? { additionalProperties: false, ...inner } : inner;
}

test("every data address answers as its description says, and says no more", async ({
  request,
}) => {
  const description = await (await request.get("/openapi.json")).json();
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  ajv.addSchema({ $id: "all", components: closed(description.components) }, "all");
  const paths = Object.keys(description.paths).filter((path) => /^[^.]*\.json$/u.test(path));
  expect(Object.keys(EXAMPLES).toSorted()).toEqual(paths.toSorted());
  for (const path of paths) {
    const { content } = description.paths[path].get.responses[200];
    const [media = "", { schema }] = Object.entries<{ schema: { $ref: string } }>(content)[0] ?? [
      "",
      { schema: { $ref: "" } },
    ];
    const validate = ajv.compile({ $ref: `all${schema.$ref}` });
    for (const example of EXAMPLES[path] ?? []) {
      const at = example.startsWith("/") ? example : path + example;
      const answer = await request.get(at);
      expect(answer.status(), at).toBe(200);
      expect(answer.headers()["content-type"], at).toContain(media);
      const told = await answer.json();
      if (!Array.isArray(told)) expect(validate({ ...told, undescribed: 1 }), at).toBe(false);
      validate(told);
      expect((validate.errors ?? []).slice(0, 5), at).toEqual([]);
    }
  }
});

test("every other form that it describes is there", async ({ request }) => {
  const { paths } = await (await request.get("/openapi.json")).json();
  const named: Record<string, string> = {
    ...{
      issue: "2021-2",
      order: "7",
      meeting: "16-38",
      name: "胡青云",
      series: "16",
      year: "2021",
    },
  };
  for (const path of Object.keys(paths).filter((one) => !/^[^.]*\.json$|\.pdf$/u.test(one))) {
    const order = path.startsWith("/meetings/") ? "1" : "7";
    const at = path.replace(
      /\{(\w+)\}/gu,
      (_, name) => (name === "order" ? order : named[name]) ?? "",
    );
    const query =
      EXAMPLES[path.replace(/\..*$/u, ".json")]?.find((one) => one.startsWith("?")) ?? "";
    const answer = await request.get(at + query);
    expect(answer.status(), at + query).toBe(200);
    const [media = ""] = Object.keys(paths[path].get.responses[200].content);
    expect(answer.headers()["content-type"], at).toContain(media);
  }
});

test("a fault has the form that is described", async ({ request }) => {
  for (const path of ["/issues/1999-1.json", "/compare.json", "/nowhere.json"]) {
    const answer = await request.get(path);
    expect([400, 404], path).toContain(answer.status());
    expect(await answer.json(), path).toEqual({
      version: expect.stringMatching(/^\d+\.\d+$/u),
      error: expect.stringMatching(/[。，]/u),
    });
  }
});
