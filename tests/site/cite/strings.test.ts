import { describe, expect, it } from "vitest";
import type { Citable } from "../../../lib/site/cite/citable";
import { creditedTo, RULES } from "../../../lib/site/cite/credited";
import { cite2015, cite2025 } from "../../../lib/site/cite/gbt";
import { citeLaw } from "../../../lib/site/cite/law";

const issue = {
  id: "2021-2",
  publisher: "上海市虹口区人民代表大会常务委员会",
  title: "上海市虹口区人民代表大会常务委员会公报",
  year: 2021,
  number: 2,
  serialNumber: 15,
  lastSerialNumber: null,
  numberUnit: "号",
  serialUnit: "号",
};
const meeting = (ordinal: string, date: string) => ({
  name: `上海市虹口区第十六届人民代表大会常务委员会第${ordinal}次会议`,
  date,
  endDate: null,
  body: "standing-committee" as const,
});

const report: Citable = {
  document: {
    id: "2021-2/8",
    title: "关于本区城市运行“一网统管”工作推进情况的调研报告",
    authors: ["胡青云"],
    date: "2021-05-31",
    dateBasis: "delivered",
    page: 17,
  },
  issue,
  meeting: meeting("三十八", "2021-05-31"),
};
const appointments: Citable = {
  document: {
    id: "2021-2/8",
    title: "上海市虹口区人民代表大会常务委员会任命名单",
    authors: [],
    date: "2021-05-31",
    dateBasis: "adopted",
    page: 22,
  },
  issue,
  meeting: meeting("三十八", "2021-05-31"),
};
const URL = "https://example.org/issues/2021-2/8";

describe("法学引注", () => {
  it("cites a report by who gave it, when and where", () => {
    expect(citeLaw(report)).toBe(
      "胡青云：《关于本区城市运行“一网统管”工作推进情况的调研报告》，2021年5月31日在上海市虹口区第十六届人民代表大会常务委员会第三十八次会议上，载《上海市虹口区人民代表大会常务委员会公报》2021年第2号，第17页。",
    );
  });

  const county = { ...issue, publisher: "青禾县人民代表大会常务委员会", title: "青禾县公报" };
  const sentBy = (title: string, ...bodies: string[]) =>
    citeLaw({
      issue: county,
      document: {
        ...{ ...report.document, title, authors: [], date: "2021-03-01", dateBasis: "signed" },
        blocks: bodies.map((text, at) => ({
          ...{ id: `p${at + 3}`, kind: "signature" as const, text },
          lines: [at + 3, at + 3] as [number, number],
        })),
      },
      meeting: null,
    }).split("，2021年")[0];

  it.each([
    ["关于食品安全的报告", ["县农业局"], "青禾县农业局：《关于食品安全的报告》"],
    [
      "关于审计情况的函",
      ["县审计局", "县财政局"],
      "青禾县审计局、青禾县财政局：《关于审计情况的函》",
    ],
    // The title says whose it is, or the journal does, or nothing.
    ["县人民政府关于食品安全的报告", ["青禾县人民政府"], "《县人民政府关于食品安全的报告》"],
    ["青禾县财政局决算的说明", ["县财政局"], "《青禾县财政局决算的说明》"],
    ["县财政局决算的说明", ["县财政局"], "《县财政局决算的说明》"],
    ["县人民政府对审议意见的函", ["青禾县人民政府"], "《县人民政府对审议意见的函》"],
    ["关于召开会议的通知", ["青禾县人大常委会"], "《关于召开会议的通知》"],
    // Of two who sign, one alone would be a false author.
    ["关于召开会议的通知", ["青禾县人大常委会", "青禾县人民政府"], "《关于召开会议的通知》"],
    ["关于食品安全的报告", [], "《关于食品安全的报告》"],
  ])("names a body before the title where nothing else says it: %s", (title, bodies, cited) => {
    expect(sentBy(title, ...bodies)).toBe(cited);
  });

  it("makes single the title marks inside a title", () => {
    const statement: Citable = {
      document: {
        id: "2021-2/2",
        title: "关于《区人大常委会2021年度工作要点》（草案）编制情况的说明",
        authors: ["徐素娣"],
        date: "2021-03-11",
        dateBasis: "delivered",
        page: 9,
      },
      issue,
      meeting: meeting("三十七", "2021-03-11"),
    };
    expect(citeLaw(statement)).toBe(
      "徐素娣：《关于〈区人大常委会2021年度工作要点〉（草案）编制情况的说明》，2021年3月11日在上海市虹口区第十六届人民代表大会常务委员会第三十七次会议上，载《上海市虹口区人民代表大会常务委员会公报》2021年第2号，第9页。",
    );
  });

  it("cites an act by its adoption and where it was printed", () => {
    expect(citeLaw(appointments)).toBe(
      "《上海市虹口区人民代表大会常务委员会任命名单》，2021年5月31日上海市虹口区第十六届人民代表大会常务委员会第三十八次会议通过，载《上海市虹口区人民代表大会常务委员会公报》2021年第2号，第22页。",
    );
  });

  it.each([
    ["第四次会议主席团第三次会议通过", "第四次会议主席团第三次会议通过"],
    ["第四次会议预备会议通过", "第四次会议预备会议通过"],
    ["第四次会议预备会议选举产生", "第四次会议预备会议选举产生"],
    ["第四次会议大会主席团第一次会议审议通过", "第四次会议大会主席团第一次会议通过"],
    ["第四次会议批准", "第四次会议批准"],
    ["第四次会议第三次全体会议通过", "第四次会议通过"],
    ["第四次会议主席团提请，第四次会议通过", "第四次会议通过"],
  ])("names who of a session adopted it, as its note does: %s", (note, cited) => {
    const of = "某市第九届人民代表大会";
    const text = `（2021年1月17日${of}${note}）`;
    const evidence = { document: "2021-2/8", block: "p2", lines: [3, 3] as [number, number] };
    const it = {
      ...appointments,
      document: {
        ...{ ...appointments.document, date: "2021-01-17" },
        blocks: [{ id: "p2", kind: "note" as const, text, lines: evidence.lines }],
        dateEvidence: { ...evidence, quote: "2021年1月17日" },
      },
      meeting: {
        ...{ ...meeting("", "2021-01-18"), body: "congress" as const, name: `${of}第四次会议` },
      },
    };
    expect(citeLaw(it)).toContain(`》，2021年1月17日${of}${cited}，载《`);
  });

  it("calls an issue as its masthead does", () => {
    const printed = { ...issue, numberUnit: "期", serialUnit: null };
    expect(citeLaw({ ...appointments, issue: printed })).toContain("公报》2021年第2期，第22页。");
    expect(citeLaw({ ...appointments, issue: { ...printed, id: "2021-2-3" } })).toContain(
      "第2、3期",
    );
  });

  it("leaves out what print does not say", () => {
    const bare: Citable = {
      document: {
        id: "no-15/1",
        title: "纪要",
        authors: [],
        date: null,
        dateBasis: null,
        page: null,
      },
      issue: {
        ...issue,
        id: "no-15",
        title: "某县公报",
        publisher: "某县人大常委会",
        year: null,
        number: null,
      },
      meeting: null,
    };
    expect(citeLaw(bare)).toBe("《纪要》，载《某县公报》总第15号。");
    expect(cite2025(bare, URL)).toBe(`某县人大常委会. 纪要[J/OL]. 某县公报（15）. ${URL}.`);
  });
});

describe("GB/T 7714", () => {
  it("takes full-width punctuation in the edition of 2025", () => {
    expect(cite2025(report, URL)).toBe(
      `胡青云. 关于本区城市运行“一网统管”工作推进情况的调研报告[J/OL]. 上海市虹口区人民代表大会常务委员会公报，2021（2）：17. ${URL}.`,
    );
  });

  it("takes half-width punctuation and the day of access in that of 2015", () => {
    expect(cite2015(report, URL, "2026-08-22")).toBe(
      `胡青云. 关于本区城市运行“一网统管”工作推进情况的调研报告[J/OL]. 上海市虹口区人民代表大会常务委员会公报, 2021(2): 17[2026-08-22]. ${URL}.`,
    );
  });

  it("names three authors, then 等; the body where nobody signed", () => {
    const { document } = report;
    const four = { ...report, document: { ...document, authors: ["甲", "乙", "丙", "丁"] } };
    expect(cite2015(four, URL, "2026-08-22")).toMatch(/^甲, 乙, 丙, 等\. 关于/);
    expect(cite2025(appointments, URL)).toMatch(
      /^上海市虹口区人民代表大会常务委员会\. 上海市虹口区人民代表大会常务委员会任命名单\[J\/OL\]/,
    );
  });

  it("credits the body whose act it is, and nobody with the report of an unnamed speaker", () => {
    const { document } = appointments;
    const congress = { ...meeting("三", "2021-01-20"), body: "congress" as const };
    const of = (more: Partial<Citable["document"]>, at: Citable["meeting"]) =>
      creditedTo({ issue, document: { ...document, ...more }, meeting: at });
    const [body] = of({}, null);
    expect(body).toBe(issue.publisher);
    expect(of({ title: "关于政府工作报告的决议" }, congress)).toEqual(["上海市虹口区人民代表大会"]);
    const title = "上海市虹口区人民代表大会关于政府工作报告的决议";
    expect(of({ title, dateBasis: "signed" }, null)).toEqual(["上海市虹口区人民代表大会"]);
    const report = { title: "关于计划执行情况的报告" };
    expect(of({ ...report, dateBasis: "delivered" }, congress)).toEqual([]);
    const unsigned = { ...document, ...report, dateBasis: null };
    expect(cite2025({ issue, document: unsigned, meeting: congress }, URL)).toMatch(/^关于计划/u);
    expect(of({}, congress)).toEqual([issue.publisher]);
  });

  const signedBy = (...names: string[]) =>
    names.map((text, at) => ({
      ...{ id: `p${at + 9}`, kind: "signature" as const, text },
      lines: [at + 9, at + 9] as [number, number],
    }));
  const county = {
    ...{ ...issue, publisher: "青禾县人民代表大会常务委员会", title: "青禾县人大常委会公报" },
  };
  const credited = (title: string, names: string[] = [], basis: "signed" | "adopted" = "signed") =>
    creditedTo({
      issue: county,
      document: {
        ...appointments.document,
        ...{ title, dateBasis: basis, blocks: signedBy(...names) },
      },
      meeting: meeting("三十八", "2021-05-31"),
    }).join("，");

  it.each([
    ["青禾县人民政府关于提请审议决算的议案", [], "青禾县人民政府"],
    ["县人民政府关于道路养护情况的报告", [], "青禾县人民政府"],
    ["青禾县人民法院2021年工作报告", [], "青禾县人民法院"],
    ["2021年青禾县人民检察院工作报告", [], "青禾县人民检察院"],
    ["青禾县人民委员会关于召开人民代表大会的通知", [], "青禾县人民委员会"],
    [
      "青禾县第十届人民代表大会法制委员会关于条例草案审议结果的报告",
      [],
      "青禾县人民代表大会法制委员会",
    ],
    ["县人大常委会主任会议关于提请任命的议案", [], "青禾县人大常委会主任会议"],
    [
      "县人大常委会执法检查组关于检查绿化条例实施情况的报告",
      ["县人大常委会办公室"],
      "青禾县人大常委会执法检查组",
    ],
    ["县人大常委会调研组关于道路养护的调研报告", [], "青禾县人大常委会调研组"],
    ["关于提请任免审判人员的议案", ["青禾县人民法院"], "青禾县人民法院"],
    [
      "关于食品安全的报告",
      ["县市场监督管理局", "青禾县农业农村局"],
      "青禾县市场监督管理局，青禾县农业农村局",
    ],
    ["关于公布当选名单的公告", ["青禾县第十届人民代表大会第二次会议主席团"], "青禾县人民代表大会"],
  ])(
    "credits the body that sends a paper, not the one that prints it: %s",
    (title, names, whose) => {
      expect(credited(title, names)).toBe(whose);
    },
  );

  it.each([
    ["青禾县第十届人民代表大会常务委员会公告", [], "青禾县人民代表大会常务委员会"],
    ["青禾县人大常委会关于批准决算的决议", [], "青禾县人民代表大会常务委员会"],
    ["青禾县人民代表大会关于县人民法院工作报告的决议", [], "青禾县人民代表大会"],
    ["关于召开会议的通知", ["青禾县人大常委会"], "青禾县人民代表大会常务委员会"],
    ["批转县人民政府关于道路养护的报告的通知", [], "青禾县人民代表大会常务委员会"],
    ["对《县人民政府关于道路养护情况的报告》的审议意见", [], "青禾县人民代表大会常务委员会"],
    ["关于人民法院工作的审议意见", [], "青禾县人民代表大会常务委员会"],
    ["青禾县人大常委会评议县财政局关于工作情况的意见", [], "青禾县人民代表大会常务委员会"],
    ["青禾县人民政府工作报告的决议", [], "青禾县人民代表大会常务委员会"],
    ["听取县人大常委会检查组关于绿化的报告的决议", [], "青禾县人民代表大会常务委员会"],
    ["关于绿化的报告", ["——2021年3月1日在青禾县人民代表大会"], ""],
    ["青禾县2021年人民法院工作报告", [], ""],
    ["关于提请任免审判人员的议案", [], ""],
  ])("leaves to a committee what is its own, and invents no author: %s", (title, names, whose) => {
    expect(credited(title, names)).toBe(whose);
  });

  it.each(RULES)("credits $name", ({ whose, example }) => {
    const { title, signed, adopted } = example;
    const [body, person] = signed?.split("　") ?? [];
    const it: Citable = {
      issue: county,
      document: {
        ...appointments.document,
        ...{ title, dateBasis: adopted ? "adopted" : "signed" },
        authors: person === undefined ? [] : [person],
        blocks: signedBy(...(body === undefined || person !== undefined ? [] : [body])),
      },
      meeting: null,
    };
    const { publisher } = county;
    const paper = {
      ...{ ...it, publisher, congress: "青禾县人民代表大会" },
      isOfSomebody: /(?:报告|议案)$/u.test(title),
    };
    expect(whose(paper)?.join("，")).toBe(example.whose);
    expect(creditedTo(it).join("，")).toBe(example.whose);
  });

  const creditedIn = (place: string, title: string) =>
    creditedTo({
      issue: { ...county, publisher: `${place}人民代表大会常务委员会` },
      document: { ...appointments.document, title, dateBasis: "signed" },
      meeting: null,
    }).join("，");

  it.each([
    ["青禾市", "市中区人民政府", "青禾市市中区人民政府"],
    ["青禾市", "市北区财政局", "青禾市市北区财政局"],
    ["青禾市", "市中级人民法院", "青禾市中级人民法院"],
    ["青禾市", "市人民政府", "青禾市人民政府"],
    ["青禾市", "人民检察院", "青禾市人民检察院"],
    ["青禾市", "青禾市市南区人民政府", "青禾市市南区人民政府"],
    ["青禾市", "红石县人民政府", "红石县人民政府"],
    ["青禾市市中区", "区人民政府", "青禾市市中区人民政府"],
    ["青禾市市中区", "市中区人民法院", "青禾市市中区人民法院"],
    ["云州市青溪区", "青溪区审计局", "云州市青溪区审计局"],
    ["云州市青溪区", "市北区人民政府", "市北区人民政府"],
  ])("names a body in full, under the masthead of %s: %s", (place, body, whose) => {
    expect(creditedIn(place, `${body}关于河道治理情况的报告`)).toBe(whose);
  });

  it("takes an adopted act for the meeting's, whoever brought it in", () => {
    expect(credited("关于人民法院任免名单", ["青禾县人民法院"], "adopted")).toBe(county.publisher);
  });

  it("numbers no supplement that print does not", () => {
    const supplement = { ...report, issue: { ...issue, id: "2021-s1", number: null } };
    expect(cite2025(supplement, URL)).toContain("2021（增刊）：17");
    expect(citeLaw(supplement)).toContain("公报》2021年增刊，第17页。");
  });

  it("joins the numbers of a joint issue", () => {
    const joint = { ...report, issue: { ...issue, id: "2021-1-2", number: null } };
    expect(cite2025(joint, URL)).toContain("2021（1/2）：17");
    expect(citeLaw({ ...appointments, issue: joint.issue })).toContain("2021年第1、2号");
  });
});
