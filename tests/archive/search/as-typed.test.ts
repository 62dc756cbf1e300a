/** Queries as people type them, with what must come first. Each row that fails is named. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { keptLists } from "../../../lib/archive/lists/kept-lists";
import { findCited } from "../../../lib/archive/search/cited";
import { search } from "../../../lib/archive/search/search";
import { archiveOf } from "../../make/archive";

type Archive = "content" | "tests/fixtures/archive";

/** What a reader is led to by a query: `hit`, the first document; `cite`, `person`, `list`, `near` above or instead of it. */
async function answersOf(query: string): Promise<string[]> {
  const page = await search({ query });
  const place = page.cited && (await findCited(page.cited));
  const lists = await keptLists(page);
  return [
    ...page.hits.slice(0, 1).map(({ document }) => `hit ${document.id}`),
    ...page.people.map(({ name }) => `person ${name}`),
    ...(place === null
      ? []
      : place.kind === "page"
        ? [`cite ${place.printed.issue.id} ${place.printed.page}`]
        : place.kind === "document"
          ? [`cite ${place.document.id}`]
          : place.kind === "person"
            ? [`cite ${place.name}`]
            : [`cite ${place.kind === "meeting" ? place.meeting.id : place.issue.id}`]),
    ...lists.map((kept) =>
      kept.list === "appointments"
        ? `list ${Object.values(kept.filters).join(" ") || "任免"}`
        : kept.list === "post"
          ? `list ${kept.organ}${kept.post}`
          : `list ${kept.list}`,
    ),
    ...page.nearest.slice(0, 1).map((reading) => `near ${reading.query}`),
    `total ${page.total}`,
  ];
}

const ROWS: Record<Archive, [query: string, first: string][]> = {
  content: [
    // A citizen.
    ["一网统管", "hit 2021-2/7"],
    ["虹口区“一网统管”", "hit 2021-2/7"],
    ["垃圾分类", "total 4"],
    ["生活垃圾分类工作", "hit 2021-2/1"],
    ["北外滩", "hit 2021-2/1"],
    ["北外滩开发建设", "hit 2021-2/1"],
    ["旧住房修缮改造", "hit 2021-2/1"],
    ["学前教育", "hit 2021-2/1"],
    ["今年养老服务怎么决定的", "near 养老服务 决定"],
    ["区政府怎么管垃圾分类", "near 区政府 垃圾分类"],
    ["城市运行数字化转型有什么问题", "near 城市运行 数字化转型 问题"],
    ["人大代表怎么监督政府", "near 人大代表 监督 政府"],
    ["谁请假了", "near 请假"],
    ["请假的有哪些人", "list attendance"],
    ["常委会委员名单", "list members"],
    ["常委会组成人员名单", "list members"],
    ["历次会议", "list meetings"],
    ["历次常委会会议", "list meetings"],
    ["公报目录", "list issues"],
    ["2021年监督计划", "list plans"],
    ["2021年工作要点", "list plans"],
    ["十四五开局之年", "hit 2021-2/1"],
    ["建党100周年", "total 2"],
    ["建党１００周年", "total 2"],
    ["胡青云", "person 胡青云"],
    ["hqy", "person 胡青云"],
    ["huqingyun", "person 胡青云"],
    ["Hú Qīngyún", "person 胡青云"],
    ["qingyun", "person 胡青云"],
    // A clerk.
    ["关于本区城市运行一网统管工作推进情况的报告", "hit 2021-2/7"],
    ["关于本区城市运行“一网统管”工作推进情况的报告", "hit 2021-2/7"],
    ["《关于本区城市运行“一网统管”工作推进情况的报告》", "hit 2021-2/7"],
    ["《关于本区城市运行“一网统管”工作推进情况的调研报告》", "hit 2021-2/8"],
    ["一网统管调研报告", "near 一网统管 调研报告"],
    ["一网统管 调研", "hit 2021-2/8"],
    ["文种:调研报告", "hit 2021-2/8"],
    ["文种：议程 三十八次", "hit 2021-2/13"],
    ["第三十七次会议", "cite 16-37"],
    ["第37次会议", "cite 16-37"],
    ["第37次会议议程", "cite 16-37"],
    ["第十六届第三十八次会议出席情况", "cite 16-38"],
    ["16-38", "cite 16-38"],
    ["第 38 次会议", "cite 16-38"],
    ["第 38 次会议", "near 第三十八次会议"],
    ["2021 年 3 月 11 日", "total 6"],
    ["2021年03月11日", "near 2021年3月11日"],
    ["二〇二一年三月", "near 2021年3月"],
    ["2021-03-11", "near 2021年3月11日"],
    ["2021 年度 工作要点", "hit 2021-2/1"],
    ["2021-2", "cite 2021-2"],
    ["2021-2/7", "cite 2021-2/7"],
    ["三十八次会议出席", "hit 2021-2/14"],
    ["审判员 任命", "list 审判员"],
    ["审判员任命", "list 审判员"],
    ["审判员免职", "list remove 审判员"],
    ["人民陪审员任免名单", "list 人民陪审员"],
    ["谁被任命为副检察长", "list appoint 副检察长"],
    ["任免", "list 任免"],
    ["人事任免", "list 任免"],
    ["免职名单", "list remove"],
    ["任命名单", "hit 2021-2/12"],
    ["辞职", "total 0"],
    ["代表资格终止", "hit 2021-2/3"],
    ["个别代表的代表资格", "hit 2021-2/3"],
    ["張 政", "person 张政"],
    ["张 政", "person 张政"],
    ["张　政", "person 张政"],
    ["方 华", "person 方华"],
    ["陈 良", "person 陈良"],
    ["王 琳", "person 王琳"],
    ["人:陈良", "total 3"],
    ["人：“陈 良” 文种:代表资格审查报告", "hit 2021-2/3"],
    ["人:chenliang", "total 3"],
    ["年:2021.. 一网统管", "hit 2021-2/7"],
    ["年:..2020", "total 0"],
    ["日期:2021-04..", "total 8"],
    ["日期:..2021年3月", "total 6"],
    ["日期:2021-03-11", "total 6"],
    // A journalist.
    ["2021（2）：14", "cite 2021-2 14"],
    ["2021年第2号", "cite 2021-2"],
    ["2021年第二号第14页", "cite 2021-2 14"],
    ["《上海市虹口区人民代表大会常务委员会公报》2021年第2号，第14页。", "cite 2021-2 14"],
    ["总第15号", "cite 2021-2"],
    ["总第十五号", "cite 2021-2"],
    ["https://gongbao.example.org/issues/2021-2/7。", "cite 2021-2/7"],
    ["（https://gongbao.example.org/issues/2021-2/7）", "cite 2021-2/7"],
    ["https://gongbao.example.org/issues/2021-2/7#p12", "cite 2021-2/7"],
    ["https://gongbao.example.org/meetings/16-38", "cite 16-38"],
    ["https://gongbao.example.org/people/胡青云", "cite 胡青云"],
    ["虹口區人民代表大會", "total 7"],
    ["財政決算", "hit 2021-2/1"],
    ["預算聯網監督", "hit 2021-2/1"],
    ["“两张网”", "hit 2021-2/1"],
    ["国有资产监督 -预算", "near 国有资产监督"],
    ["张 政 请假", "hit 2021-2/6"],
    ["副区长 张伟", "hit 2021-2/9"],
  ],
  "tests/fixtures/archive": [
    ["公园", "total 6"],
    ["公園", "total 6"],
    ["公园建设", "total 6"],
    ["关于公园建设情况的报告", "hit 2031-1/3"],
    ["《关于公园建设情况的报告》", "hit 2031-1/3"],
    ["关于公园建设情况的报告。", "hit 2031-1/3"],
    ["公园建设 审议意见", "hit 2032-1/1"],
    ["《对〈区人民政府关于公园建设情况的报告〉的审议意见》", "hit 2031-2/2"],
    ["对《区人民政府关于公园建设情况的报告》的审议意见", "hit 2031-2/2"],
    ["对公园建设情况报告的审议意见办理得怎么样", "near 公园建设情况报告 审议意见 办理"],
    ["审议意见研究处理情况", "hit 2032-1/1"],
    ["方大同", "person 方大同"],
    ["fang datong", "person 方大同"],
    ["穆清风任免", "list 穆清风"],
    ["穆清风 任命", "list appoint 穆清风"],
    ["穆清风什么时候免职", "near 穆清风 免职"],
    ["谁是教育局局长", "list 云州市青溪区教育局局长"],
    ["历任教育局局长", "list 云州市青溪区教育局局长"],
    ["教育局局长 任命", "hit 2032-1/2"],
    ["法院副院长", "list 云州市青溪区人民法院副院长"],
    ["欧阳", "person 欧阳修远"],
    ["ouyang", "person 欧阳修远"],
    ["乐 山", "person 乐山"],
    ["yueshan", "person 乐山"],
    ["leshan", "person 乐山"],
    ["何 苗", "person 何苗"],
    ["方 大 同", "person 方大同"],
    ["财政决算", "hit 2031-2/1"],
    ["2030年财政决算", "hit 2031-2/1"],
    ["决算 报告 江上舟", "hit 2031-2/1"],
    ["年:2032..", "hit 2032-1/1"],
    ["年:2031..2031", "total 12"],
    ["日期:..2031-02", "total 6"],
    ["届次:4-1", "hit 2032-1/1"],
    ["第四届第一次会议", "cite 4-1"],
    ["第三届常委会第九次会议", "cite 3-9"],
    ["人大常委会第十次会议议程", "cite 3-10"],
    ["2031年第2号第8页", "cite 2031-2 8"],
    ["云州市青溪区人大常委会公报2032年第一号", "cite 2032-1"],
    ["总第八号", "cite 2031-2"],
    ["停车场建设情况视察", "near 停车场建设 视察"],
    ["河道整治工作推进情况怎么样了", "near 河道整治工作推进"],
    ["水长流 缺席", "hit 2032-1/4"],
    ["缺席", "list attendance"],
    ["公园-建设", "near 公园 建设"],
    ["公园建设 -审议意见", "hit 2031-1/3"],
    ["文种：任免名单 穆清风", "hit 2032-1/2"],
    ["机构:教育局", "hit 2032-1/2"],
    ["云州市青溪区人民法院审判员", "hit 2031-2/4"],
    ["青溪区常委会组成人员名单", "list members"],
  ],
};

describe.each(Object.entries(ROWS) as [Archive, [string, string][]][])("in %s", (folder, rows) => {
  let archive: Awaited<ReturnType<typeof archiveOf>>;
  beforeAll(async () => {
    archive = await archiveOf(folder);
  });
  afterAll(() => archive.end());

  test.each(rows)("%s: %s", async (query, first) => {
    expect(await answersOf(query)).toContain(first);
  });
});

test("there are enough of them", () => {
  expect(Object.values(ROWS).flat().length).toBeGreaterThanOrEqual(120);
});
