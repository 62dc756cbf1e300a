import { describe, expect, it } from "vitest";
import { TYPES, typeOf } from "../../../lib/bulletin/types/list";
import { parseDocument } from "../../make/bulletin";

describe("a title tells its type", () => {
  it.each([
    ["agenda", "青禾县第十六届人民代表大会常务委员会第三次会议议程"],
    ["attendance", "青禾县第十六届人民代表大会常务委员会第三次会议出席、请假情况"],
    ["appointments", "青禾县人民代表大会常务委员会任免名单"],
    ["appointments", "青禾县人民代表大会常务委员会免职名单"],
    ["appointments", "青禾县人民代表大会常务委员会撤职名单"],
    ["appointments", "青禾县人大常委会任免国家机关工作人员名单"],
    ["appointments", "青禾县人大常委会任命人民陪审员名单"],
    ["roster", "青禾县人大常委会各工作委员会组成人员名单"],
    ["appointments", "青禾县人民代表大会常务委员会任命人员的名单"],
    ["roster", "青禾县人民代表大会常务委员会组成人员的名单"],
    ["decision", "青禾县人民代表大会常务委员会关于人事任免的决定"],
    ["decision", "青禾县人民代表大会常务委员会关于改进人事任免工作的决定"],
    ["appointments", "青禾县人民代表大会常务委员会关于张三等同志任免职务的通知"],
    ["resignation", "青禾县人民代表大会常务委员会关于接受张三辞去副县长职务请求的决定"],
    ["election-result", "青禾县第十六届人民代表大会第二次会议选举结果"],
    ["credentials-report", "青禾县人民代表大会常务委员会代表资格审查委员会关于代表资格的审查报告"],
    ["roster", "青禾县第十六届人民代表大会第二次会议主席团名单"],
    ["work-plan", "青禾县人民代表大会常务委员会2021年度工作要点"],
    ["work-report", "青禾县人民法院工作报告"],
    ["work-report", "政府工作报告"],
    ["budget-report", "关于青禾县2020年财政决算的报告"],
    ["budget-report", "关于2020年预算执行情况和其他财政收支的审计工作报告"],
    ["inspection-report", "关于检查《中华人民共和国水法》实施情况的报告"],
    ["research-report", "关于全县养老服务的调研报告"],
    ["deliberation-report", "法制委员会关于《青禾县绿化条例（草案）》审议结果的报告"],
    ["deliberation-opinion", "关于全县教育工作情况报告的审议意见"],
    ["statement", "关于《青禾县绿化条例（草案）》的说明"],
    ["report", "关于全县教育工作情况的报告"],
    ["report", "青禾县人民政府关于教育工作审议意见研究处理情况的报告"],
    ["amendment", "青禾县人民代表大会常务委员会关于修改《青禾县绿化条例》的决定"],
    ["resolution", "青禾县人民代表大会常务委员会关于批准2020年财政决算的决议"],
    ["decision", "青禾县人民代表大会常务委员会关于加强检察工作的决定"],
    ["regulation", "青禾县绿化条例"],
    ["regulation", "青禾县人大常委会会议工作程序"],
    ["regulation", "青禾县人大代表履职行为规范"],
    ["regulation", "青禾省地方性法规制定程序"],
    ["other", "青禾县人大闭幕会的程序"],
    ["interpretation", "青禾省人大常委会关于《青禾省绿化条例》第二条的解释"],
    ["other", "关于政府工作报告有关名词的解释"],
    ["announcement", "青禾县人民代表大会常务委员会公告"],
    ["minutes", "青禾县人大常委会第五次主任会议纪要"],
    ["speech", "在青禾县第十六届人民代表大会第二次会议闭幕会上的讲话"],
    ["agenda", "青禾县人大常委会第五十二次主任会议议题"],
    ["schedule", "青禾县第七届人民代表大会第三次会议日程安排"],
    ["work-plan", "青禾县人大常委会2022年度议题安排表"],
    ["work-report", "关于青禾县人民法院工作的报告"],
    ["report", "关于教育工作的报告"],
    ["research-report", "关于视察全县重点工程建设情况的报告"],
    ["research-report", "关于全县农村饮水安全工作调研情况的汇报"],
    ["deliberation-report", "青禾县人大法制委员会关于《青禾县绿化条例（草案）》修改意见的报告"],
    ["deliberation-report", "法制工作委员会关于《青禾县绿化条例（草案）》的初步审查报告"],
    ["report", "关于落实教育工作审议意见的报告"],
    ["amendment", "青禾县绿化条例修正案"],
    ["announcement", "青禾县第七届人民代表大会常务委员会公告〔七届〕第12号"],
    ["announcement", "青禾县人民代表大会常务委员会关于代表资格变动的公告"],
    ["announcement", "关于《青禾县绿化条例（草案）》公开征求意见的公告"],
    ["decision", "青禾县人民代表大会常务委员会关于暂时停止张三执行代表职务的决定"],
    ["speech", "在青禾县七届人大三次会议闭幕时的讲话提纲"],
    ["other", "青禾县人民代表大会常务委员会2021年大事记"],
    ["other", "青禾县人大常委会推行五步监督法"],
    ["appointments", "青禾县人民代表大会常务委员会任免国家机关工作人员名单"],
    ["regulation", "青禾县人民代表大会常务委员会任免国家机关工作人员办法"],
    ["roster", "出席云岫市第九届人民代表大会代表名单"],
    ["report", "关于县人大常委会组成人员出席会议情况的报告"],
    ["report", "关于2020年度审计查出问题整改情况的报告"],
    ["report", "关于《中华人民共和国水法》执法检查报告研究处理情况的报告"],
    ["report", "关于2022年规范性文件备案审查报告"],
    ["deliberation-report", "财政经济委员会关于青禾县2022年财政决算的审查报告"],
    ["deliberation-report", "城建环保委员会审议代表议案结果的报告"],
    ["research-report", "关于全县宗教场所管理情况的调查研究报告"],
    ["decision", "青禾县人民代表大会常务委员会关于废止《青禾县绿化条例》的决定"],
    ["amendment", "青禾县人民代表大会常务委员会关于修改和废止部分地方性法规的决定"],
    ["decision", "东屏省人民代表大会常务委员会关于批准《云岫市绿化条例修正案》的决定"],
  ])("%s: %s", (type, title) => expect(typeOf(title).id).toBe(type));
});

it.each(TYPES.flatMap(({ id, examples }) => examples.map((title) => [id, title] as const)))(
  "%s: its example %s",
  (id, title) => expect(typeOf(title).id).toBe(id),
);

it("leaves a title of no known type to the last", () => expect(typeOf("卷首语").id).toBe("other"));

it("tells a title of no known kind of paper, and of a known one only that its acts are not read", () => {
  const told = (title: string, text: string) =>
    parseDocument(title, text).diagnostics.some(({ code }) => code === "document/type-unknown");
  expect(told("关于开展植树活动的倡议书", "全县代表要带头植树。")).toBe(false);
  expect(told("青禾县人大常委会关于印发《议事规则》的通知", "现印发给你们，请遵照执行。")).toBe(
    false,
  );
  expect(told("关于同意设立青禾街道人大工委的批复", "经研究，同意设立。")).toBe(false);
  const voted = "青禾县人大常委会表决结果";
  expect(told(voted, "关于任命张三为县财政局局长的议案：赞成41票，反对3票，通过。")).toBe(true);
  expect(told(voted, "表决结果：通过，罢免张三的县人大代表职务。")).toBe(true);
  expect(told(voted, "关于批准2020年财政决算的决议：赞成41票，反对3票，通过。")).toBe(false);
  expect(told("青禾县人大常委会2021年大事记", "3月11日，任命张三为副县长。")).toBe(true);
  const votes = "姓名\t拟任职务\t赞成\t结果\n张三\t县财政局局长\t21\t通过";
  expect(told("青禾县第十六届人大常委会第三次会议人事任免表决结果", votes)).toBe(true);
  expect(told("青禾县人大常委会工作概况", "全县代表要带头植树。")).toBe(true);
});
