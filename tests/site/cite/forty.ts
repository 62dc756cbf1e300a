/** Forty documents as print has them: nested titles, several authors, no date, dotted names, joint issues, all that is unusual. */
import type { Citable } from "../../../lib/site/cite/citable";

const BODY = "云州市青溪区人民代表大会常务委员会";
const issue: Citable["issue"] = {
  ...{ id: "2021-2", title: `${BODY}公报`, publisher: BODY, year: 2021, number: 2 },
  ...{ serialNumber: 15, lastSerialNumber: null, numberUnit: "号", serialUnit: "号" },
};
const joint = { ...issue, id: "2021-2-3" };
const supplement = { ...issue, id: "2021-s1", number: 1, serialNumber: null };
const serial = { ...issue, id: "no-15", year: null, number: null };
const monthly = { ...issue, numberUnit: "期" };
const meeting = {
  name: "云州市青溪区第三届人民代表大会常务委员会第九次会议",
  date: "2021-05-31",
  endDate: null,
  body: "standing-committee" as const,
};
const days = { ...meeting, date: "2021-05-30", endDate: "2021-06-01" };

type Document = Citable["document"];
const signed = (title: string, authors: string[], more: Partial<Document> = {}): Document => ({
  ...{
    id: "2021-2/7",
    title,
    authors,
    date: "2021-05-31",
    dateBasis: "delivered",
    page: 17,
  },
  ...more,
});
const adopted = (title: string, more: Partial<Document> = {}) =>
  signed(title, [], { dateBasis: "adopted", ...more });
const plain = (title: string, more: Partial<Document> = {}) =>
  signed(title, [], { date: null, dateBasis: null, ...more });

const cite = (document: Document, more: Partial<Citable> = {}): Citable => ({
  ...{ document, issue, meeting },
  ...more,
});

export const FORTY: Citable[] = [
  cite(signed("关于〈某条例〉修正案（草案）的说明", ["李明"])),
  cite(signed("关于《〈某条例〉修正案（草案）》的说明", ["李明"])),
  cite(signed("关于《《某条例》修正案（草案）》的说明", ["李明"])),
  cite(signed("对《关于〈预算法〉实施情况的报告》的审议意见", ["李明"])),
  cite(signed("关于检查《〈中华人民共和国《示例》法〉办法》的报告", ["李明"])),
  cite(signed("关于“一网统管”工作的报告", ["李明", "王芳"])),
  cite(signed("关于公园建设情况的报告", ["李明", "王芳", "赵四"])),
  cite(signed("关于公园建设情况的报告", ["李明", "王芳", "赵四", "钱五"])),
  cite(signed("关于民族工作情况的报告", ["阿不都热依木·沙吾提"])),
  cite(signed("关于民族工作情况的报告", ["阿依古丽·买买提", "巴特尔"])),
  cite(signed("关于文物保护情况的报告", ["钱𬭎"])),
  cite(signed("关于文物保护情况的报告", ["龑"])),
  cite(signed("在闭幕会上的讲话", ["欧阳修远"]), { meeting: null }),
  cite(signed("关于公园建设情况的报告", ["李明"], { page: null })),
  cite(signed("关于公园建设情况的报告", ["李明"], { date: null })),
  cite(signed("关于公园建设情况的报告", ["李明"], { dateBasis: "signed" })),
  cite(signed("关于公园建设情况的报告", ["李明"]), { issue: joint }),
  cite(signed("关于公园建设情况的报告", ["李明"]), { issue: supplement }),
  cite(signed("关于公园建设情况的报告", ["李明"]), { issue: serial }),
  cite(signed("关于公园建设情况的报告", ["李明"]), { issue: monthly }),
  cite(signed("关于降低5%和R&D_{2}经费$100的报告#1", ["李明"])),
  cite(signed("关于A\\B~C^D的报告", ["李明"])),
  cite(signed("关于Internet和APEC会议保障的报告", ["李明"])),
  cite(signed("关于<i>斜体</i>的报告", ["李明"])),
  cite(adopted(`${BODY}任命名单`)),
  cite(adopted(`${BODY}关于批准2020年本级决算的决议`)),
  cite(adopted("云州市青溪区养老服务条例"), { issue: joint }),
  cite(adopted("免职名单"), { meeting: null }),
  cite(adopted("关于修改《青溪区人大常委会议事规则》的决定"), { issue: monthly }),
  cite(adopted("关于接受张三辞职的决定", { page: null })),
  cite(signed("第九次会议出席、请假情况", [], { dateBasis: "held" })),
  cite(signed("第九次会议出席、请假情况", [], { dateBasis: "held" }), { meeting: days }),
  cite(signed("第九次会议议程", [], { dateBasis: "held" }), { issue: supplement }),
  cite(plain("审议意见")),
  cite(plain("审议意见", { page: null })),
  cite(plain("审议意见"), { issue: serial }),
  cite(plain("审议意见"), { issue: serial, meeting: null }),
  cite(plain("公告（第３号）"), { meeting: null }),
  cite(plain("关于《国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要》的决议")),
  cite(plain("云州市青溪区 2021 年国民经济计划")),
];
