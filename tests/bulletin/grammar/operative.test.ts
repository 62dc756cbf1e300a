import { describe, expect, it } from "vitest";
import { parseDocument } from "../../make/bulletin";

const MINUTES = "青禾县第十八届人民代表大会常务委员会第七次会议纪要";

/** The acts of a sentence of minutes, and whether any of it was told as unread. */
function read(sentence: string) {
  const { appointments, diagnostics } = parseDocument(MINUTES, sentence);
  const acts = appointments.map(({ action, person, organ, post }) =>
    [action, person, organ, post].filter(Boolean).join(" "),
  );
  return { acts, told: diagnostics.some(({ code }) => code === "appointments/unread") };
}

const COUNTY = "青禾县第十八届人民代表大会";

const whole = (acts: string[]) => ({ acts, told: false });

describe("papers that were passed", () => {
  it.each([
    [
      "会议通过了关于召开县人民代表大会的决定、关于接受张三辞去县人民政府副县长职务的决定。",
      ["accept-resignation 张三 县人民政府 副县长"],
    ],
    [
      "会议通过了关于接受张三辞去县人民政府县长职务请求的决定和关于任命李四为县人民政府副县长的决定（草案）。",
      ["accept-resignation 张三 县人民政府 县长", "appoint 李四 县人民政府 副县长"],
    ],
    [
      "会议通过了任免名单、关于李四代理县人民政府县长的决定，向通过任命人员颁发任命书。",
      ["acting 李四 县人民政府 县长"],
    ],
    ["会议表决通过了县长关于提请任命李四为县财政局局长的议案。", ["appoint 李四 县财政局 局长"]],
    ["会议表决通过了县长关于任命李四为县财政局局长的提请。", ["appoint 李四 县财政局 局长"]],
    [
      "会议通过了关于许可对县人大代表王小五采取强制措施并暂停其执行代表职务的决定。",
      ["suspend 王小五 青禾县第十八届人民代表大会 代表"],
    ],
    [
      "会议通过了关于张三、李四两位同志辞去县人大常委会委员以及王小五辞去县监察委员会委员的辞呈。",
      [
        "accept-resignation 张三 县人大常委会 委员",
        "accept-resignation 李四 县人大常委会 委员",
        "accept-resignation 王小五 县监察委员会 委员",
      ],
    ],
  ])("%s", (sentence, acts) => expect(read(sentence)).toEqual(whole(acts)));

  it.each([
    "会议通过了会议议程，审议了关于接受张三辞去县人民政府副县长职务的决定（草案）、关于任命李四为县财政局局长的决定（草案）。",
    "会议通过了议程，主任宣读了关于任命李四为县财政局局长的决定。",
    "会议听取了关于任命李四为县财政局局长的决定（草案）的说明，通过了工作要点。",
    "会议通过了关于补选县人大代表的决定、关于任命人民陪审员的决定和关于罢免部分代表职务的决定。",
    "会议表决未通过任命李四为县财政局局长的议案。",
    "会议未通过李四为县人大法制委员会主任委员。",
    "会议未通过关于任命李四为县财政局局长的议案。",
    "会议表决没有通过关于免去李四的县财政局局长职务的提请。",
  ])("nobody: %s", (sentence) => expect(read(sentence)).toEqual(whole([])));
});

describe("what an act rests on hides none", () => {
  it.each([
    ["根据工作需要决定任命李四为县财政局局长。", ["appoint 李四 县财政局 局长"]],
    ["根据县长的提名任命县财政局局长李四。", ["appoint 李四 县财政局 局长"]],
    ["会议重新任命县财政局局长李四。", ["appoint 李四 县财政局 局长"]],
    [
      "会议经主任会议提名任命李四为县人大常委会办公室主任。",
      ["appoint 李四 县人大常委会办公室 主任"],
    ],
    ["会议根据县长要求免去李四的县财政局局长职务。", ["remove 李四 县财政局 局长"]],
    ["会议提名并任命李四为县财政局局长。", ["appoint 李四 县财政局 局长"]],
    ["会议继续任命李四为县财政局局长。", ["appoint 李四 县财政局 局长"]],
    ["会议重新终止李四的县人大代表资格。", ["terminate-seat 李四 青禾县第十八届人民代表大会 代表"]],
    ["本次会议新任命李四为县财政局局长。", ["appoint 李四 县财政局 局长"]],
    ["会议再次任命李四为县财政局局长。", ["appoint 李四 县财政局 局长"]],
    ["大会主持选举李四为县人民法院院长。", ["elect 李四 县人民法院 院长"]],
  ])("%s", (sentence, acts) => expect(read(sentence)).toEqual(whole(acts)));

  it.each([
    "县人大常委会应当根据县长的提名任命副县长。",
    "县财政经济委员会建议任命李四为县财政局局长。",
    "主任会议要求免去不称职人员的职务。",
    "会议要求，要任命责任心强的同志。",
    "会议讨论了任命李四为县财政局局长的议案。",
  ])("nobody: %s", (sentence) => expect(read(sentence)).toEqual(whole([])));
});

describe("who became what", () => {
  it.each([
    ["经预备会议选举产生的主席团共三十人，李四当选为大会秘书长。", ["elect 李四 大会 秘书长"]],
    ["李四当选为委员会主任。", ["elect 李四 委员会 主任"]],
    ["李四以190票的高票当选为县人大常委会主任。", ["elect 李四 县人大常委会 主任"]],
    [
      "李四以赞成票90票、反对票0票、弃权票0票的投票结果，当选为青禾镇人民政府副镇长。",
      ["elect 李四 青禾镇人民政府 副镇长"],
    ],
    ["李四以满票当选为青禾镇人民政府副镇长。", ["elect 李四 青禾镇人民政府 副镇长"]],
    [
      "李四当选为青禾县人民检察院检察长，须报云山市人大常委会批准。",
      ["elect 李四 青禾县人民检察院 检察长"],
    ],
    [
      "会议选举（按姓名笔画为序）李四、王小五为县人大常委会委员。",
      ["elect 李四 县人大常委会 委员", "elect 王小五 县人大常委会 委员"],
    ],
    [
      "会议表决通过李四为县人大法制委员会主任委员，王小五为副主任委员。",
      ["appoint 李四 县人大法制委员会 主任委员", "appoint 王小五 县人大法制委员会 副主任委员"],
    ],
    [
      "会议决定，县选举委员会由以下同志组成：主任李四，副主任王小五、张三。",
      [
        "appoint 李四 县选举委员会 主任",
        "appoint 王小五 县选举委员会 副主任",
        "appoint 张三 县选举委员会 副主任",
      ],
    ],
    [
      "任命李四为首任青禾县知识产权法院院长，免去王小五的县人民法院庭长职务，保留审判员职务。",
      ["appoint 李四 青禾县知识产权法院 院长", "remove 王小五 县人民法院 庭长"],
    ],
    [
      "任命李四以及王小五女士为县人民法院审判员，全票通过，会议还通过了其他任免事项。",
      ["appoint 李四 县人民法院 审判员", "appoint 王小五 县人民法院 审判员"],
    ],
    [
      "选举李四为青禾镇人大主席，王小五为副主席，张三为镇长。",
      ["elect 李四 青禾镇人大 主席", "elect 王小五 青禾镇人大 副主席", "elect 张三 镇长"],
    ],
    ["会议任命李四为县财政局局长，并颁发任命书。", ["appoint 李四 县财政局 局长"]],
    ["会议指定李四兼任大会发言人。", ["appoint 李四 大会 发言人"]],
    [
      "免去李四的县财政局局长职务，以及王小五的县人民法院审判员职务。",
      ["remove 李四 县财政局 局长", "remove 王小五 县人民法院 审判员"],
    ],
    [
      "李四、王小五当选为县人大常委会副主任，张三为县人大常委会主任。",
      [
        "elect 李四 县人大常委会 副主任",
        "elect 王小五 县人大常委会 副主任",
        "elect 张三 县人大常委会 主任",
      ],
    ],
    [
      "选举李四为县长。新当选的县人民政府县长李四、县人大常委会主任王小五进行了宪法宣誓。",
      ["elect 李四 县长"],
    ],
    [
      "李四的代表资格终止，县人大常委会委员职务相应终止。",
      ["terminate-seat 李四 青禾县第十八届人民代表大会 代表", "terminate 李四 县人大常委会 委员"],
    ],
    ["会议同意由李四任县选举委员会副主任。", ["appoint 李四 县选举委员会 副主任"]],
  ])("%s", (sentence, acts) => expect(read(sentence)).toEqual(whole(acts)));

  it.each([
    "县人民法院不得推定被告人为有罪。",
    "会议同意县财政局提出的把旅游业作为主导产业的报告。",
    "经过表决，会议推选了大会全体会议执行主席。",
    "会议讨论了补选县长的选举办法，推选了监票人，选举正式开始。",
    "会议对任命程序作了修改，明确了免去职务的条件。",
    "大会选举产生了新一届县人大常委会组成人员和县国家机关领导人员。",
    "全年共任免干部35人次，其中任命20人次，免去12人次，接受辞职3人次。",
    "依法任免干部50人次，其中任命30人次、免去18人次、接受辞职2人次。",
    "加强对选举和任命的国家机关工作人员的监督，听取补选代表情况的报告。",
    "任命书由县人大常委会主任颁发。",
    "区委书记就补选县长的人选情况作了说明。",
    "会议责成选任代工委做好准备，部署大会选举及民生实事项目票决的监票人1名。",
    "会议同意提请县人大常委会任命李四为县财政局局长。",
  ])("nobody: %s", (sentence) => expect(read(sentence)).toEqual(whole([])));
});

it.each([
  "会议作出以下决定：一是任命张三为县财政局局长；二是免去李四的县教育局局长职务。",
  "会议决定：一是任命张三为县财政局局长，二是免去李四的县教育局局长职务。",
])("what counts the acts is nobody: %s", (sentence) =>
  expect(read(sentence)).toEqual(
    whole(["appoint 张三 县财政局 局长", "remove 李四 县教育局 局长"]),
  ),
);

describe("whose seats end", () => {
  const congress = "青禾县第十八届人民代表大会 代表";
  it.each([
    ["李四、王小五等二人的代表资格终止。", ["李四", "王小五"]],
    ["李四、王小五两位代表的代表资格终止。", ["李四", "王小五"]],
    ["李四、王小五2名同志的代表资格终止。", ["李四", "王小五"]],
    ["原县人大代表李四调出，王小五病故，代表资格自行终止。", ["李四", "王小五"]],
    ["李四因工作调动，王小五因病去世，二人的代表资格终止。", ["李四", "王小五"]],
    ["会议通过了关于终止李四代表资格的报告。", ["李四"]],
    ["县人大代表李四、王小五两人因工作调动，其代表资格终止。", ["李四", "王小五"]],
    ["县人大代表李四、王小五、赵六三位同志因病去世，其代表资格终止。", ["李四", "王小五", "赵六"]],
    ["县人大代表李四去世、王小五调离本县，其代表资格终止。", ["李四", "王小五"]],
  ])("%s", (sentence, names) =>
    expect(read(sentence)).toEqual(
      whole(names.map((name) => `terminate-seat ${name} ${congress}`)),
    ),
  );

  it("of those whom 代表： names, each with who elected them", () => {
    const { acts } = read(
      "代表：张三（北桥镇）、李四（南桥镇）因工作调出，王小五辞去代表职务被接受，其代表资格终止。",
    );
    expect(acts).toHaveLength(3);
    expect(acts[0]).toContain("terminate-seat 张三");
    expect(acts[2]).toContain("terminate-seat 王小五");
  });

  it("of each whose resignation was accepted, and of each who was elected somewhere", () => {
    const resigned = read("接受李四、王小五辞去县第十八届人大代表职务的请求，其代表资格终止。");
    expect(resigned.acts.filter((act) => act.startsWith("terminate-seat"))).toHaveLength(2);
    const { appointments } = parseDocument(
      MINUTES,
      "第3选区选出的李四、第5选区选出的王小五代表资格终止。",
    );
    expect(appointments.map(({ person, note }) => `${person} ${note}`)).toEqual([
      "李四 第3选区",
      "王小五 第5选区",
    ]);
  });

  it.each([
    ["云山市人大代表李四因病去世，其代表资格终止。", ["云山市人大"]],
    ["云山市、青禾县人大代表李四因病去世，其代表资格终止。", ["云山市人大", COUNTY]],
    ["市县两级人大代表李四因病去世，其代表资格终止。", ["市人大", COUNTY]],
    ["云山市人大代表、青禾县人大代表李四的代表资格终止。", ["云山市人大", COUNTY]],
    ["接受云山市人大代表李四辞去代表职务的请求，其代表资格终止。", ["云山市人大"]],
    [
      "终止李四的云山市第九届人民代表大会代表、青禾县第十八届人民代表大会代表资格。",
      ["云山市第九届人民代表大会", COUNTY],
    ],
    ["东岭镇代表李四因病去世，其代表资格终止。", [COUNTY]],
    ["和丰县第九届人大代表李四因病去世，其代表资格终止。", ["和丰县第九届人大"]],
  ])("in each congress of which they are called deputies: %s", (sentence, congresses) => {
    const { acts, told } = read(sentence);
    expect(acts.filter((act) => act.startsWith("terminate-seat"))).toEqual(
      congresses.map((name) => `terminate-seat 李四 ${name} 代表`),
    );
    expect(told).toBe(false);
  });

  it.each([
    "云山市、青禾县代表李四因病去世，其代表资格终止。",
    "云山市代表、青禾县代表李四因病去世，其代表资格终止。",
    "云山市代表李四因病去世，其代表资格终止。",
  ])("told where only the place of another congress is named: %s", (sentence) =>
    expect(read(sentence).told).toBe(true),
  );

  it("compares their number", () => {
    const { diagnostics } = parseDocument(MINUTES, "依法终止李四等3名代表的代表资格。");
    expect(diagnostics.map(({ code }) => code)).toContain("appointments/count");
  });
});

it("reads drafts and proposals that were passed by their titles", () => {
  expect(
    read(
      "会议通过了《关于接受李四辞去县人民政府县长职务的决定（草案）》和《县长关于提请任命王小五为县财政局局长的议案》。",
    ).acts,
  ).toEqual(["accept-resignation 李四 县人民政府 县长", "appoint 王小五 县财政局 局长"]);
  expect(read("会议审议了《县长关于提请任命王小五为县财政局局长的议案》。").acts).toEqual([]);
});

it("tells of a heading under which nobody could be read, and of no other", () => {
  const told = (...lines: string[]) =>
    parseDocument("青禾县人民代表大会常务委员会任免名单", ...lines).diagnostics.some(
      ({ code }) => code === "appointments/unread",
    );
  const heading = "任命下列人员为青禾县人民法院人民陪审员：";
  expect(told(heading, "王丽　　　女　　汉族　　教师", "", "任命张三为青禾县副县长。")).toBe(true);
  expect(told(heading, "王 丽　张 强", "", "任命张三为青禾县副县长。")).toBe(false);
  expect(told("任命：", "一、青禾县人民法院", "张三为审判员。")).toBe(false);
});

it("what is done with those who were appointed hides nobody who was", () => {
  const second = "任命李四为县财政局局长；王小五为县教育局局长";
  const acts = ["appoint 李四 县财政局 局长", "appoint 王小五 县教育局 局长"];
  for (const tail of ["，并向其颁发任命书。", "，新任命人员进行了宪法宣誓。", "，列席了会议。"])
    expect(read(second + tail).acts).toEqual(acts);
  expect(read("任命李四为县财政局局长；县长王小五向其颁发任命书。")).toEqual(
    whole(acts.slice(0, 1)),
  );
});

it("whom a text calls newly elected among others was elected by no sentence of that", () =>
  expect(
    read("选举李四为县长。会上，新当选的县长李四、县人大常委会副主任王小五进行了宪法宣誓。"),
  ).toEqual(whole(["elect 李四 县长"])));

it("some who are not named hide nobody who is", () =>
  expect(read("会议任命李四为县人民法院副院长及若干名审判员。")).toEqual({
    acts: ["appoint 李四 县人民法院 副院长"],
    told: true,
  }));

it.each([
  ["江湾市长安区人民法院", "副院长"],
  ["江湾市市长安镇人民政府", "副镇长"],
  ["湖东省长江航道管理局", "局长"],
])("a place in a body's name is no bearer of an office: %s", (organ, post) =>
  expect(read(`任命李四为${organ}${post}。`)).toEqual(whole([`appoint 李四 ${organ} ${post}`])),
);

describe("bills that were only heard", () => {
  const BILL = "会议审议了任命张三为县财政局局长的议案";
  const ACT = ["appoint 张三 县财政局 局长"];

  it("are no act beside the one that was resolved on them", () => {
    expect(read(`${BILL}。经表决，决定任命张三为县财政局局长。`)).toEqual(whole(ACT));
    expect(read("会议审议了罢免张三县长职务的议案，决定罢免张三的县长职务。")).toEqual(
      whole(["recall 张三 县长"]),
    );
  });

  it.each(["，未获通过。", "，决定交有关委员会审查。", "，推迟审议。", "。经表决，未获通过。"])(
    "are none where nothing came of them: %s",
    (what) => expect(read(BILL + what)).toEqual(whole([])),
  );

  it("are read, or told, where they were passed without a verb", () => {
    expect(read(`${BILL}，会议通过了该议案。`).acts).toEqual(ACT);
    expect(read(`${BILL}。会议通过了该议案。`)).toEqual({ acts: [], told: true });
    expect(read(`${BILL}，决定予以任命。`)).toEqual({ acts: [], told: true });
  });

  it("put nobody off whom the words behind them do not mean", () =>
    expect(read("会议任命张三为县财政局局长，推迟审议李四的任命。").acts).toEqual(ACT));
});
