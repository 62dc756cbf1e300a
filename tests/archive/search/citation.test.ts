import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { citedBy } from "../../../lib/archive/search/citation";
import { findCited } from "../../../lib/archive/search/cited";
import type { SearchHit } from "../../../lib/archive/search/model";
import { search } from "../../../lib/archive/search/search";
import { citations } from "../../../lib/site/cite/citations";
import * as links from "../../../lib/site/links";
import { archiveOf } from "../../make/archive";

/** Where a query leads: to a document, or, where print tells two of one page apart by nothing, to their page. */
async function placeOf(query: string, { document, issue }: SearchHit) {
  const { cited } = await search({ query });
  const place = cited && (await findCited(cited));
  if (place?.kind === "document") return place.document.id;
  const same = place?.kind === "page" && place.printed.issue.id === issue.id;
  return same && document.alike && place.printed.page === document.page ? document.id : null;
}

const SITE = "https://gongbao.example.org";

describe.each(["content", "tests/fixtures/archive"] as const)("in %s", (folder) => {
  let archive: Awaited<ReturnType<typeof archiveOf>>;
  let documents: SearchHit[];
  beforeAll(async () => {
    archive = await archiveOf(folder);
    documents = (await search({ query: "年:1900..", size: 1000 })).hits;
  });
  afterAll(() => archive.end());

  test("every citation the site offers to copy leads back to its document", async () => {
    expect(documents.length).toBeGreaterThan(10);
    for (const hit of documents) {
      const url = links.absolute(SITE, links.document(hit.document.id));
      for (const { text, label } of citations(hit, url, "2033-05-06")) {
        expect(await placeOf(text, hit), `${label} ${text}`).toBe(hit.document.id);
      }
    }
  });

  test("so does a citation without its address, and an address with what follows it in a sentence", async () => {
    for (const hit of documents) {
      const url = links.absolute(SITE, links.document(hit.document.id));
      const texts = citations(hit, url, "2033-05-06").map(({ text }) =>
        text.replace(` ${url}.`, ""),
      );
      for (const query of [...texts, `${url}。`, `（见${url}）`, `${url}?q=x#p2.`]) {
        expect(await placeOf(query, hit), query).toBe(hit.document.id);
      }
    }
  });
});

const issue = (id: string, number: number) => ({
  ...{ id, publisher: "", title: "", year: 2031, number, documentCount: 0 },
  ...{ serialNumber: null, lastSerialNumber: null, numberUnit: null, serialUnit: null },
});
const citable = {
  issues: [
    ...[issue("2031-2", 2), issue("2031-s1", 1), issue("2031-1", 1)],
    { ...issue("2030-s1", 0), year: 2030, number: null },
    { ...issue("2031-3-4", 3), number: null, serialNumber: 45, lastSerialNumber: 46 },
  ],
  meetings: [],
  titled: () => [],
  nameOf: (typed: string) => (typed === "方大同" ? typed : null),
};

test.each([
  ["2031（1）：9", { issue: "2031-1", page: 9 }],
  ["2031(1):9.", { issue: "2031-1", page: 9 }],
  ["某某公报，2031（2）：21。", { issue: "2031-2", page: 21 }],
  ["某某公报，2031（3/4）：17", { issue: "2031-3-4", page: 17 }],
  ["2031(3-4): 17", { issue: "2031-3-4", page: 17 }],
  ["总第46期", { issue: "2031-3-4", page: null }],
  ["2030年增刊", { issue: "2030-s1", page: null }],
  ["某某公报，2030（增刊）：17.", { issue: "2030-s1", page: 17 }],
  ["载《某某公报》2030年增刊，第17页。", { issue: "2030-s1", page: 17 }],
  ["2031（增刊1）", { issue: "2031-s1", page: null }],
  ["《某某公报》2031年第2号，第21页。", { issue: "2031-2", page: 21 }],
  [`${SITE}/issues/2031-2。`, { issue: "2031-2", page: null }],
  [`${SITE}/issues/2031-2/page/21)`, { issue: "2031-2", page: 21 }],
])("%s cites an issue", (query, { issue: id, page }) => {
  expect(citedBy(query, citable)).toMatchObject({ issue: { id }, page });
});

test.each([
  [`${SITE}/issues/2031-2/8/p12`, { document: "2031-2/8", block: "p12" }],
  [`${SITE}/issues/2031-2/8#p12-p15`, { document: "2031-2/8", block: "p12" }],
  [`${SITE}/people/${encodeURIComponent("方大同")}。`, { person: "方大同" }],
  [`${SITE}/people/方大同`, { person: "方大同" }],
])("%s cites its place", (query, cited) => {
  expect(citedBy(query, citable)).toEqual(cited);
});

const meeting = (id: string, name: string) => ({
  ...{ id, name, body: "standing-committee" as const, term: 16, number: 37 },
  ...{ date: null, endDate: null, documentCount: 1 },
});
const held = [
  meeting("16-37", "虹口区第十六届人民代表大会常务委员会第三十七次会议"),
  meeting("16-3", "虹口区第十六届人民代表大会常务委员会第三次会议"),
];

test.each([
  "第十六届人大常委会第三十七次会议",
  "十六届三十七次会议",
  "十六届人大常委会三十七次会议议程",
  "虹口区16届37次",
  "第16届第37次",
  // Words before its number.
  "区第十六届第三十七次会议",
  "区十六届第三十七次会议",
  "虹口区人大常委会第三十七次会议",
  "区人大常委会十六届三十七次会议",
  "2031年3月11日虹口区第十六届人大常委会第37次会议",
  "在虹口区第十六届人民代表大会常务委员会第三十七次会议",
])("%s cites its meeting", (query) => {
  expect(citedBy(query, { ...citable, meetings: held })).toMatchObject({
    meeting: { id: "16-37" },
  });
});

test.each(["十六届召开3次会议", "十六届", "37次", "16届37次询问", "开了37次会议"])(
  "%s counts, and cites none",
  (query) => expect(citedBy(query, { ...citable, meetings: held })).toBeNull(),
);

test.each([
  "区十六届人大三次会议",
  "第十六届人民代表大会第三次会议",
  "第三十七次主任会议",
  "十六届37次主任会议",
  "区政协十六届三十七次会议",
  "区委十六届37次会议",
  "区政府第三十七次会议",
  "长宁区十六届三十七次会议",
])("%s is a meeting of others", (query) => {
  expect(citedBy(query, { ...citable, meetings: held })).toBeNull();
});

test.each(["公园 十六届37次", "-第三十七次会议", "审议第三十七次会议", "7x24小时 第37次会议"])(
  "%s asks for more than a meeting",
  (query) => expect(citedBy(query, { ...citable, meetings: held })).toBeNull(),
);

test.each(["“十六届三十七次会议”", '"第37次会议"', "「十六届37次」", "“2031年第2号”"])(
  "%s is looked for to the letter",
  (query) => expect(citedBy(query, { ...citable, meetings: held })).toBeNull(),
);

test("of a body's own meetings those of its chairs and of its congress are told apart", () => {
  const meetings = [
    ...held,
    meeting("16-c3", "虹口区第十六届人民代表大会常务委员会第三次主任会议"),
    meeting("16-z3", "虹口区第十六届人民代表大会第三次会议"),
  ];
  const cited = (query: string) => citedBy(query, { ...citable, meetings });
  expect(cited("区十六届人大三次会议")).toMatchObject({ meeting: { id: "16-z3" } });
  expect(cited("十六届人大常委会3次会议")).toMatchObject({ meeting: { id: "16-3" } });
  expect(cited("十六届三次主任会议")).toMatchObject({ meeting: { id: "16-c3" } });
  expect(cited("十六届三次会议")).toBeNull();
});

test.each(["2031年", "虹人大〔2031〕5号", "2031（9）：9", `${SITE}/people/无此人`, "《某某办法》"])(
  "%s cites nothing here",
  (query) => expect(citedBy(query, citable)).toBeNull(),
);
