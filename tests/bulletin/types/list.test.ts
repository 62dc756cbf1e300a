import { describe, expect, it } from "vitest";
import { typeOf } from "../../../lib/bulletin/types/list";

describe("a title tells its type", () => {
  it.each([
    ["agenda", "青禾县第十六届人民代表大会常务委员会第三次会议议程"],
    ["attendance", "青禾县第十六届人民代表大会常务委员会第三次会议出席、请假情况"],
    ["appointments", "青禾县人民代表大会常务委员会任免名单"],
    ["appointments", "青禾县人民代表大会常务委员会免职名单"],
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
    ["announcement", "青禾县人民代表大会常务委员会公告"],
    ["minutes", "青禾县人大常委会第五次主任会议纪要"],
    ["speech", "在青禾县第十六届人民代表大会第二次会议闭幕会上的讲话"],
    ["other", "青禾县人民代表大会常务委员会2021年大事记"],
  ])("%s: %s", (type, title) => expect(typeOf(title).id).toBe(type));
});

it("leaves a title of no known type to the last", () => expect(typeOf("卷首语").id).toBe("other"));
