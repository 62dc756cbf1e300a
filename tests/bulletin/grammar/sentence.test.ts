import { expect, it } from "vitest";
import { appointmentsOf, parseDocument } from "../../make/bulletin";

const LIST = "青禾县人民代表大会常务委员会任免名单";
const read = (...lines: string[]) => appointmentsOf(LIST, ...lines);

it.each([
  ["免去张三原青禾县财政局局长职务。", ["remove 张三 青禾县财政局 局长"]],
  ["免去𠅤明华原青禾县财政局局长职务。", ["remove 𠅤明华 青禾县财政局 局长"]],
  ["免去王原青禾县财政局局长职务。", ["remove 王原 青禾县财政局 局长"]],
  ["免去张三的原县财政局局长职务。", ["remove 张三 县财政局 局长"]],
  ["免去张三县财政局原局长职务。", ["remove 张三 县财政局 局长"]],
  ["免去前任县财政局局长张三的职务。", ["remove 张三 县财政局 局长"]],
  ["免去张三所任青禾县财政局局长职务。", ["remove 张三 青禾县财政局 局长"]],
  ["免去张三的原平市财政局局长职务。", ["remove 张三 原平市财政局 局长"]],
  [
    "免去张三的青禾县财政局局长职务，任命其为青禾县审计局局长。",
    ["remove 张三 青禾县财政局 局长", "appoint 张三 青禾县审计局 局长"],
  ],
  [
    "任命张三为青禾县审计局局长；免去其青禾县财政局局长职务。",
    ["appoint 张三 青禾县审计局 局长", "remove 张三 青禾县财政局 局长"],
  ],
  ["免去其青禾县财政局局长职务。", []],
  ["会议选举出张三为青禾县副县长。", ["elect 张三 青禾县 副县长"]],
  ["会议推举出了任建国为青禾县副县长。", ["elect 任建国 青禾县 副县长"]],
  ["会议选举出席会议的张三为青禾县副县长。", []],
  [
    "接受张三辞去青禾县县长职务和李四、王五辞去青禾县副县长职务的请求。",
    [
      "accept-resignation 张三 青禾县 县长",
      "accept-resignation 李四 青禾县 副县长",
      "accept-resignation 王五 青禾县 副县长",
    ],
  ],
  ["接受张三要求解除其青禾县财政局局长职务的请求。", ["accept-resignation 张三 青禾县财政局 局长"]],
  [
    "会议决定设立县选举委员会，任命张三为主任，李四为副主任。",
    ["appoint 张三 县选举委员会 主任", "appoint 李四 县选举委员会 副主任"],
  ],
  [
    "会议选举产生了大会主席团和秘书长。推选张三为大会主席团常务主席。",
    ["elect 张三 大会 主席团常务主席"],
  ],
  [
    "决定张三、李四为大会副秘书长。会议指定，李四兼任大会发言人。",
    ["appoint 张三 大会 副秘书长", "appoint 李四 大会 副秘书长", "appoint 李四 大会 发言人"],
  ],
  [
    "免去张三的青禾县财政局局长职务；免去李四、其木格的青禾县人民法院审判员职务。",
    [
      "remove 张三 青禾县财政局 局长",
      "remove 李四 青禾县人民法院 审判员",
      "remove 其木格 青禾县人民法院 审判员",
    ],
  ],
  [
    "免去张三的青禾县财政局局长职务；免去其木格的青禾县审计局局长职务。",
    ["remove 张三 青禾县财政局 局长", "remove 其木格 青禾县审计局 局长"],
  ],
  [
    "免去张三的青禾县财政局局长职务；免去其木格同志的青禾县审计局局长职务。",
    ["remove 张三 青禾县财政局 局长", "remove 其木格 青禾县审计局 局长"],
  ],
  [
    "任命张三为青禾县审计局局长；免去其兼任的青禾县财政局局长职务。",
    ["appoint 张三 青禾县审计局 局长", "remove 张三 青禾县财政局 局长"],
  ],
  [
    "任命张三、李四、王五为青禾县人民法院审判员，免去其书记员职务。",
    ["张三", "李四", "王五"]
      .map((name) => `appoint ${name} 青禾县人民法院 审判员`)
      .concat(["张三", "李四", "王五"].map((name) => `remove ${name} 青禾县人民法院 书记员`)),
  ],
  ...["二人", "两人", "上述二人", "他们", "二位同志"].map((they): [string, string[]] => [
    `任命张三、李四为青禾县人民法院审判员，免去${they}的书记员职务。`,
    [
      "appoint 张三 青禾县人民法院 审判员",
      "appoint 李四 青禾县人民法院 审判员",
      "remove 张三 青禾县人民法院 书记员",
      "remove 李四 青禾县人民法院 书记员",
    ],
  ]),
  [
    "免去张三、李四的青禾县人民法院书记员职务，任命二人为审判员。",
    [
      "remove 张三 青禾县人民法院 书记员",
      "remove 李四 青禾县人民法院 书记员",
      "appoint 张三 青禾县人民法院 审判员",
      "appoint 李四 青禾县人民法院 审判员",
    ],
  ],
])("%s", (sentence, acts) => expect(read(sentence)).toEqual(acts));

it.each([
  "任命张三为青禾县财政局局长的议案，因提请机关要求撤回，本次会议不再审议。",
  "免去张三的青禾县财政局局长职务的议案，因提请机关撤回，会议未付表决。",
  "任命张三为青禾县财政局局长的提请，因材料不全退回。",
  "关于任命张三为青禾县财政局局长的议案，主任会议决定不列入本次会议议程。",
  "不予批准东岭县人民代表大会选举张三为东岭县人民检察院检察长。",
  "决定撤销2021年1月15日作出的关于任命张三为青禾县财政局局长的决定。",
  "会议认为不宜免去张三的青禾县财政局局长职务。",
  "免去张三青禾县财政局局长职务的议案未通过，张三继续担任青禾县财政局局长职务。",
  "以上任命自通过之日起生效。",
])("nothing came of it: %s", (sentence) => {
  const { appointments, diagnostics } = parseDocument(LIST, sentence);
  expect(appointments).toEqual([]);
  expect(diagnostics.map(({ code }) => code)).not.toContain("appointments/unread");
});

it.each([
  [
    "表决通过了任命张三为县财政局局长的决定，任命李四为县审计局局长的议案由提请机关撤回。",
    ["appoint 张三 县财政局 局长"],
  ],
  [
    "决定撤销2021年1月15日作出的关于任命张三为县财政局局长的决定，任命李四为县财政局局长。",
    ["appoint 李四 县财政局 局长"],
  ],
  ["任命张三为青禾县人民政府副县长，挂职两年。", ["appoint 张三 青禾县人民政府 副县长"]],
  [
    "通过张三为青禾县第九届人民代表大会法制委员会主任委员人选。",
    ["appoint 张三 青禾县第九届人民代表大会法制委员会 主任委员"],
  ],
  ["通过张三为青禾县人民政府副县长人选。", []],
  [
    "张三辞去青禾县人民政府副县长职务的请求，会议决定予以接受。",
    ["accept-resignation 张三 青禾县人民政府 副县长"],
  ],
  ["张三辞去青禾县人民政府副县长职务的请求，会议决定不予接受。", []],
])("%s", (sentence, acts) => expect(read(sentence)).toEqual(acts));

it.each([
  "任命张三为青禾县财政局局长（免去青禾县统计局局长职务）。",
  "任命张三为青禾县财政局局长；李四同上；",
])("an act that stands in no clause of its own is told: %s", (sentence) => {
  const { diagnostics } = parseDocument(LIST, sentence);
  expect(diagnostics.map(({ code }) => code)).toContain("appointments/unread");
});

it.each([
  "张三的青禾县第九届人民代表大会代表职务暂时停止执行。",
  "青禾县第九届人民代表大会代表张三因涉嫌犯罪被刑事拘留，其代表职务暂时停止执行。",
  "青禾县第九届人民代表大会代表张三的代表职务已暂停执行。",
  "张三执行青禾县第九届人民代表大会代表职务予以暂停。",
])("a deputy is suspended in the passive too: %s", (sentence) =>
  expect(appointmentsOf("青禾县人民代表大会常务委员会公告", sentence)).toEqual([
    "suspend 张三 青禾县第九届人民代表大会 代表",
  ]),
);

it("a law says of nobody that his office is suspended", () => {
  const { appointments, diagnostics } = parseDocument(
    "青禾县人民代表大会常务委员会公告",
    "代表因刑事案件被羁押正在受侦查的，其代表职务暂时停止执行。",
  );
  expect(appointments).toEqual([]);
  expect(diagnostics.map(({ code }) => code)).not.toContain("appointments/unread");
});

it("二人 of three who were named may be any of them", () => {
  const { diagnostics } = parseDocument(
    LIST,
    "任命张三、李四、王五为青禾县人民法院审判员，免去二人的书记员职务。",
  );
  expect(diagnostics.map(({ code }) => code)).toContain("appointments/unread");
});

it("a term of office is nobody left without a post", () => {
  const { diagnostics } = parseDocument(LIST, "任命张三为青禾县审计局局长，任期五年。");
  expect(diagnostics.map(({ code }) => code)).not.toContain("appointments/unread");
});

it("a number of persons in a heading is no part of the body", () =>
  expect(read("任命下列2人为青禾县人民法院审判员：", "张 三　李 四")).toEqual([
    "appoint 张三 青禾县人民法院 审判员",
    "appoint 李四 青禾县人民法院 审判员",
  ]));

it("a padded heading is no name", () =>
  expect(
    read("任 命", "", "张三为青禾县审计局局长。", "免 职", "", "李四的青禾县审计局局长职务。"),
  ).toEqual(["appoint 张三 青禾县审计局 局长", "remove 李四 青禾县审计局 局长"]));

it("removals without 的 and without a stop are one a line", () =>
  expect(
    read(
      "免去张三青禾县财政局局长职务",
      "免去李四青禾县审计局局长职务",
      "任命王小五为青禾县审计局局长",
    ),
  ).toEqual([
    "remove 张三 青禾县财政局 局长",
    "remove 李四 青禾县审计局 局长",
    "appoint 王小五 青禾县审计局 局长",
  ]));

it("a count and an order in brackets are no part of a heading", () =>
  expect(
    read("任命下列同志为青禾县人民法院人民陪审员（共2名，按姓氏笔画排序）：", "张 三　李 四"),
  ).toEqual(["appoint 张三 青禾县人民法院 人民陪审员", "appoint 李四 青禾县人民法院 人民陪审员"]));

it("names that only 的 parts from their post are no one person", () => {
  const { appointments, diagnostics } = parseDocument(
    LIST,
    "免去张三李四王小五的青禾县财政局局长职务。",
  );
  expect(appointments).toEqual([]);
  expect(diagnostics.map(({ code }) => code)).toContain("appointments/unread");
});

it("a verb that the line's end cut", () =>
  expect(
    appointmentsOf(
      "青禾县第十六届人民代表大会第二次会议选举结果",
      "青禾县第十六届人民代表大会第二次会议于2021年1月20日补",
      "选张三为青禾县人民政府副县长。",
    ),
  ).toEqual(["elect 张三 青禾县人民政府 副县长"]));

it("a sentence that the line's end cut behind its meeting", () =>
  expect(
    appointmentsOf(
      "青禾县人民代表大会常务委员会关于接受张三辞去青禾县人民政府副县长职务的请求的决定",
      "青禾县第十六届人民代表大会常务委员会第三十七次会议",
      "审议了张三提出的关于辞去青禾县人民政府副县长职务的请求，决定接受他的辞职请求。",
    ),
  ).toEqual(["accept-resignation 张三 青禾县人民政府 副县长"]));

it("the deputy who acts until another is elected", () =>
  expect(
    appointmentsOf(
      "青禾县人民代表大会常务委员会关于代理县长的决定",
      "青禾县人大常委会决定：在青禾县人民代表大会选举产生新的县长之前，由副县长张三代理青禾县人民政府县长职务。",
    ),
  ).toEqual(["acting 张三 青禾县人民政府 县长"]));

it("whom an act is reported to is no part of it", () => {
  const sentence =
    "罢免张三的云山市人民代表大会代表职务，报云山市人民代表大会常务委员会备案、公告。";
  const { appointments, diagnostics } = parseDocument(LIST, sentence);
  expect(appointments).toHaveLength(1);
  expect(diagnostics.map(({ code }) => code)).not.toContain("appointments/unread");
});

it("接受辞职 at the head of its part is nobody's name", () =>
  expect(read("一、接受辞职", "接受张三辞去青禾县人大常委会委员职务的请求。")).toEqual([
    "accept-resignation 张三 青禾县人大常委会 委员",
  ]));

it("a sentence that the line's end cut behind the day of its meeting, or in 审议", () => {
  const result = "青禾县第十六届人民代表大会第二次会议选举结果";
  const lines = [
    "青禾县第十六届人民代表大会第二次会议于2021年1月20日",
    "依法选举张三为青禾县人民政府县长。",
  ];
  expect(parseDocument(result, ...lines).documents[0]?.blocks.at(-1)?.text).toBe(lines.join(""));
  const request =
    "青禾县人民代表大会常务委员会关于接受张三辞去青禾县人民政府副县长职务的请求的决定";
  expect(
    appointmentsOf(
      request,
      "青禾县第十六届人民代表大会常务委员会第三十七次会议审",
      "议了张三提出的关于辞去青禾县人民政府副县长职务的请求，决定接受他的辞职请求。",
    ),
  ).toEqual(["accept-resignation 张三 青禾县人民政府 副县长"]);
});

it("whom and which body an unread act names, what follows does not take from further up", () => {
  const { appointments, diagnostics } = parseDocument(
    LIST,
    "任命张三为青禾县人民法院审判员。",
    "免去李大伟云山市人民检察院检察员职务，任命其为青禾县人民检察院检察员。",
    "免去其助理检察员职务。",
    "任命王刚为书记员。",
  );
  expect(appointments.map(({ person, organ }) => [person, organ])).toEqual([
    ["张三", "青禾县人民法院"],
    ["王刚", null],
  ]);
  expect(diagnostics.filter(({ code }) => code === "appointments/unread")).toHaveLength(2);
});

it.each(["任命李四为检察员。", "任命李四为青禾县人民法院检察长。"])(
  "a post that the body has none of is told: %s",
  (line) => {
    const { appointments, diagnostics } = parseDocument(
      LIST,
      "任命张三为青禾县人民法院审判员。",
      line,
    );
    expect(appointments).toHaveLength(1);
    expect(diagnostics.map(({ code }) => code)).toContain("appointments/unread");
  },
);

it.each(["任命国家机关工作人员张强为县教育局局长。", "任命国家机关工作人员：张强为县教育局局长。"])(
  "does not let those who are named as a whole excuse whom it names: %s",
  (sentence) => {
    const { diagnostics } = parseDocument("青禾县人大常委会任命名单", sentence);
    expect(diagnostics.map(({ code }) => code)).toContain("appointments/unread");
  },
);

it.each([
  ["对张三的青禾县财政局局长职务予以免去。", ["remove 张三 青禾县财政局 局长"]],
  ["会议决定将张三的青禾县财政局局长职务予以撤销。", ["dismiss 张三 青禾县财政局 局长"]],
  [
    "对张三辞去青禾县人民政府副县长职务的请求予以接受。",
    ["accept-resignation 张三 青禾县人民政府 副县长"],
  ],
  [
    "关于张三辞去青禾县人民政府副县长职务的请求，会议决定予以接受。",
    ["accept-resignation 张三 青禾县人民政府 副县长"],
  ],
  ["决定重新任命张三为青禾县人民法院审判员。", ["appoint 张三 青禾县人民法院 审判员"]],
  ["决定增加张三为青禾县选举委员会委员。", ["appoint 张三 青禾县选举委员会 委员"]],
  ["王统一任青禾县财政局局长。", ["appoint 王统一 青禾县财政局 局长"]],
])("what leads up to a name is no part of it: %s", (sentence, acts) =>
  expect(read(sentence)).toEqual(acts),
);

it("what stands between 决定 and the verb of its act is nobody", () => {
  const { appointments, diagnostics } = parseDocument(
    LIST,
    "决定郑重任命张三为青禾县人民法院审判员。",
  );
  expect(appointments.map(({ person }) => person)).toEqual(["张三"]);
  expect(diagnostics.map(({ code }) => code)).toContain("appointments/unread");
});

it.each([
  "继续担任审判员",
  "张三仍任审判员",
  "由其继续担任审判员",
  "并继续担任审判员",
  "仍为审判员",
  "继续保留审判员职务",
  "其审判员职务不变",
  "审判员职务保留",
  "其审判员职务继续保留",
  "其审判员、审判委员会委员职务继续担任",
])("what somebody stays is no act: %s", (stays) =>
  expect(read(`免去张三的青禾县人民法院副院长职务，${stays}。`)).toEqual([
    "remove 张三 青禾县人民法院 副院长",
  ]),
);

it("what somebody becomes who left is one", () =>
  expect(read("免去张三的青禾县人民法院副院长职务，改任审判员。")).toEqual([
    "remove 张三 青禾县人民法院 副院长",
    "appoint 张三 青禾县人民法院 审判员",
  ]));

it.each(["恢复其执行", "恢复张三的", "决定恢复其执行"])(
  "a suspension that is lifted ends no seat, and is told: %s",
  (resumes) => {
    const { appointments, diagnostics } = parseDocument(
      "青禾县人民代表大会常务委员会关于恢复张三执行代表职务的决定",
      `张三暂时停止执行代表职务的情形已经消失，${resumes}青禾县第九届人民代表大会代表职务。`,
    );
    expect(appointments).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toContain("appointments/unread");
  },
);

it.each([
  "原青禾县教育局局长张三、青禾县审计局副局长李四",
  "青禾县教育局局长张三、李四",
  "原青禾县教育局局长张三和青禾县审计局副局长李四",
  "张三和青禾县审计局副局长李四",
])("what several were so far is not what they become: %s", (who) =>
  expect(read(`任命${who}为青禾县人民政府办公室副主任。`)).toEqual([
    "appoint 张三 青禾县人民政府办公室 副主任",
    "appoint 李四 青禾县人民政府办公室 副主任",
  ]),
);

it("an office before a name is what he becomes where nothing follows that links them", () =>
  expect(read("任命青禾县教育局局长张三、青禾县审计局副局长李四。")).toEqual([
    "appoint 张三 青禾县教育局 局长",
    "appoint 李四 青禾县审计局 副局长",
  ]));

it.each([
  "会议同意张三撤回辞去青禾县人民政府副县长职务的请求。",
  "张三要求撤回辞去青禾县人民政府副县长职务的请求，会议同意其撤回。",
])("a resignation that is withdrawn is none: %s", (sentence) => expect(read(sentence)).toEqual([]));

it.each([
  ["对张三的青禾县副县长职务予以罢免。", ["recall 张三 青禾县 副县长"]],
  ["张三的青禾县副县长职务被依法罢免。", ["recall 张三 青禾县 副县长"]],
  ["会议就张三的青禾县副县长职务作出免去的决定。", ["remove 张三 青禾县 副县长"]],
  ["会议对张三的青禾县副县长职务作出撤销决定。", ["dismiss 张三 青禾县 副县长"]],
  ["会议听取了就张三的青禾县副县长职务作出免去决定的说明。", []],
])("an office may stand before its end: %s", (sentence, acts) =>
  expect(read(sentence)).toEqual(acts),
);

it.each([
  "会议未就张三的青禾县副县长职务作出免去的决定。",
  "会议就张三、李四的职务作出免去的决定。",
])("such an end is told where it is denied, or says of no office: %s", (sentence) => {
  const { appointments, diagnostics } = parseDocument(LIST, sentence);
  expect(appointments).toEqual([]);
  expect(diagnostics.map(({ code }) => code)).toContain("appointments/unread");
});

it("a resignation that a bill asks to accept is only heard", () =>
  expect(
    appointmentsOf(
      "青禾县人民代表大会常务委员会第三次会议纪要",
      "会议审议接受张三辞去青禾县副县长职务的请求的议案。",
    ),
  ).toEqual([]));

it.each(["职级为四级调研员", "级别为正处级", "其法官等级为四级法官"])(
  "how high he stands whom an act names is nobody's post: %s",
  (rank) => {
    const { appointments, diagnostics } = parseDocument(
      LIST,
      `任命张三为青禾县财政局局长，${rank}；李四为青禾县审计局局长。`,
    );
    expect(appointments.map(({ person }) => person)).toEqual(["张三", "李四"]);
    expect(diagnostics.map(({ code }) => code)).not.toContain("appointments/unread");
  },
);

it.each(["会议决定暂不任命李四为青禾县财政局局长", "会议决定不再任命李四为青禾县财政局局长"])(
  "what is decided not to be done is no act: %s",
  (denied) => {
    const { appointments, diagnostics } = parseDocument(
      "青禾县人民代表大会常务委员会第三次会议纪要",
      `${denied}，任命王五为青禾县审计局局长。`,
    );
    expect(appointments.map(({ person }) => person)).toEqual(["王五"]);
    expect(diagnostics.map(({ code }) => code)).not.toContain("appointments/unread");
  },
);

it.each([
  "预算工作委员会主任、副主任由主任会议提请常务委员会任命。",
  "高级人民法院的副院长、庭长由院长提请任命。",
  "副检察长由检察长提名，由常务委员会任命。",
  "行政长官在当地通过选举或协商产生，由中央人民政府任命。",
  "机构名称变更的，原任命人员职务不再重新任命。",
])("a rule of who appoints is no act: %s", (rule) =>
  expect(
    parseDocument("青禾县人民代表大会常务委员会关于设立预算工作委员会的决定", rule).diagnostics.map(
      ({ code }) => code,
    ),
  ).not.toContain("appointments/unread"),
);

it.each([
  "张三为县财政局局长由县十六届人大常委会第三次会议任命。",
  "张三的县人民法院副院长由县人大常委会任命。",
  "县财政局局长由县长提名李四，由县人大常委会任命。",
  "县财政局局长李四由县长提名，由县人大常委会任命。",
  "县人民法院审判员张三、副庭长由县人大常委会任命。",
])("a rule of who appoints names nobody: %s", (told) =>
  expect(
    parseDocument("青禾县人民代表大会常务委员会关于人事任命的决定", told).diagnostics.map(
      ({ code }) => code,
    ),
  ).toContain("appointments/unread"),
);

it.each([
  [
    "李四的县人大常委会委员、代表资格审查委员会委员职务，张三的县人大法制委员会委员职务相应终止。",
    [
      "terminate 李四 县人大常委会 委员",
      "terminate 李四 代表资格审查委员会 委员",
      "terminate 张三 县人大法制委员会 委员",
    ],
  ],
  [
    "张三、李四的县人大常委会委员职务，王五的县人大社会建设委员会委员职务，依法终止。",
    [
      "terminate 张三 县人大常委会 委员",
      "terminate 李四 县人大常委会 委员",
      "terminate 王五 县人大社会建设委员会 委员",
    ],
  ],
  [
    "张三的县人大常委会委员职务，李四的县人大法制委员会委员职务相应撤销。",
    ["dismiss 张三 县人大常委会 委员", "dismiss 李四 县人大法制委员会 委员"],
  ],
  // Behind another verb they are its own.
  [
    "免去张三的县财政局局长职务，李四的县审计局局长职务，王五的县人大常委会委员职务自行终止。",
    ["remove 张三 县财政局 局长", "remove 李四 县审计局 局长", "terminate 王五 县人大常委会 委员"],
  ],
])("one verb ends the offices of several, each in a clause of its own: %s", (text, acts) => {
  expect(read(text)).toEqual(acts);
});
