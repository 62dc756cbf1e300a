/** Lists as tables for spreadsheets: each says where it is printed, and no id in it becomes a day. */
import { expect, test } from "../test";

const PRINTED = [
  "/appointments.csv",
  "/attendance.csv",
  "/plans/2021.csv",
  "/checks.csv",
  "/issues/2021-2.csv",
  `/search.csv?${new URLSearchParams({ q: "报告" })}`,
];
const OTHERS = [
  "/issues.csv",
  "/meetings.csv",
  "/people.csv",
  "/members/16.csv",
  "/plans.csv",
  "/years/2021.csv",
  `/appointments/post.csv?${new URLSearchParams({ organ: "虹口区人民法院", post: "审判员" })}`,
  "/appointments/facet.csv?of=post",
  `/search/facet.csv?${new URLSearchParams({ q: "报告", of: "type" })}`,
];
/** What a spreadsheet takes for a day or a month: 2021-2, 16-3, 2021-2/7. A whole day may be one. */
const DAYLIKE = /^\d{1,4}(?:[-/]\d{1,4}){1,2}$/u;
const DAY = /^\d{4}-\d{2}-\d{2}$/u;

test("every row of what is printed says in which bulletin and on which page", async ({
  request,
}) => {
  for (const path of PRINTED) {
    const text = (await (await request.get(path)).text()).slice(1);
    const [headings = "", ...rows] = text.split("\r\n");
    expect(headings.split(","), path).toEqual(expect.arrayContaining(["公报", "页"]));
    expect(rows.length, path).toBeGreaterThan(2);
    expect(rows.join("\n"), path).toMatch(/2021年第二号/u);
  }
});

test("no id becomes a day", async ({ request }) => {
  for (const path of [...PRINTED, ...OTHERS]) {
    const answer = await request.get(path);
    expect(answer.status(), path).toBe(200);
    const cells = (await answer.text()).split(/,|\r\n/u);
    expect(cells.length, path).toBeGreaterThan(2);
    expect(
      cells.filter((cell) => DAYLIKE.test(cell) && !DAY.test(cell)),
      path,
    ).toEqual([]);
  }
});

test("a table has a row for each of its list, as JSON has", async ({ request }) => {
  for (const [path, key] of [
    ["/issues", "issues"],
    ["/people", "people"],
    ["/members/16", "members"],
    ["/plans", "plans"],
    [
      `/appointments/post?${new URLSearchParams({ organ: "虹口区人民法院", post: "审判员" })}`,
      "holdings",
    ],
    ["/appointments/facet?of=post", "values"],
    [`/search/facet?${new URLSearchParams({ q: "报告", of: "type" })}`, "values"],
  ] as const) {
    const [place, query = ""] = path.split("?");
    const json = await (await request.get(`${place}.json?${query}`)).json();
    const csv = await (await request.get(`${place}.csv?${query}`)).text();
    expect(csv.trimEnd().split("\r\n"), path).toHaveLength(1 + json[key].length);
    expect(json[key].length, path).toBeGreaterThan(0);
  }
});

test("what is not there is 404 with a sentence, as data too", async ({ request }) => {
  for (const path of [
    "/issues/1999-1.csv",
    "/issues/1999-1/source.json",
    "/issues/2021-2/page/1.json",
    "/meetings/1-1.json",
    "/members/99.csv",
    "/members/99.json",
    "/years/1999.json",
    "/appointments/post.json?post=无此职务",
    "/appointments/facet.csv?of=person",
    "/search/facet.json?of=organ&q=报告",
  ]) {
    const answer = await request.get(path);
    expect(answer.status(), path).toBe(404);
    expect((await answer.json()).error, path).toMatch(/。$/u);
  }
});
