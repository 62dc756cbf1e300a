import { expect, it } from "vitest";
import { appointmentsOf, parseDocument, parseLines } from "../../make/bulletin";

const TITLE = "青禾县人民代表大会常务委员会关于接受张三辞去青禾县人民政府副县长职务请求的决定";
const ACT = "accept-resignation 张三 青禾县人民政府 副县长";

it.each([
  "根据法律的规定，决定接受张三同志辞去青禾县人民政府副县长职务的请求，报青禾县人民代表大会备案。",
  "会议决定：接受他辞去青禾县人民政府副县长职务的请求。",
  "会议决定同意张三同志辞去青禾县人民政府副县长职务。",
  "因工作变动，张三同志书面提出辞去青禾县人民政府副县长职务。会议决定接受张三同志辞去上述职务。",
  "张三因工作变动，提出辞去青禾县人民政府副县长职务的请求。会议决定接受他的辞职请求。",
])("%s", (sentence) => expect(appointmentsOf(TITLE, sentence)).toEqual([ACT]));

it.each(["接受下列同志辞去职务的请求：", "会议决定，接受以下人员的辞职请求："])(
  "%s heads those who each tell their own",
  (heading) =>
    expect(
      appointmentsOf(
        "青禾县人民代表大会常务委员会关于接受张三等同志辞职的决定",
        heading,
        "张三辞去青禾县人民政府副县长职务；",
        "李四辞去县人大常委会委员职务。",
      ),
    ).toEqual([ACT, "accept-resignation 李四 县人大常委会 委员"]),
);

it("does not take 他 for a name where nothing tells who he is", () => {
  const title = "青禾县人民代表大会常务委员会关于接受辞职请求的决定";
  const { appointments, diagnostics } = parseDocument(
    title,
    "决定接受他辞去青禾县人民政府副县长职务的请求。",
  );
  expect(appointments).toEqual([]);
  expect(diagnostics.map(({ code }) => code)).toContain("appointments/unread");
});

it("tells of a title that names one of several, where the text names nobody", () => {
  const { appointments, diagnostics } = parseDocument(
    "青禾县人民代表大会常务委员会关于接受张三等同志辞去青禾县人民政府副县长职务的决定",
    "接受辞职请求，报县人民代表大会备案。",
  );
  expect(appointments.map(({ person }) => person)).toEqual(["张三"]);
  expect(diagnostics.map(({ code }) => code)).toContain("appointments/unread");
});

it.each(["送审稿", "草案", "表决稿"])("what is only a draft accepts nothing: （%s）", (version) => {
  const title = `${TITLE}（${version}）`;
  const text = "会议决定：接受张三辞去青禾县人民政府副县长职务的请求。";
  expect(parseLines(title, "", text).appointments).toEqual([]);
  const day = "本决定自通过之日起施行。";
  expect(parseLines(title, "", text, day).appointments).toEqual([]);
  const passed = "2021年3月11日县人大常委会会议表决通过：";
  expect(parseLines(title, "", passed, text).appointments).toHaveLength(1);
  expect(appointmentsOf(title, text)).toEqual([ACT]);
});

it.each(["接受辞职名单", "青禾县人大常委会关于接受辞职的名单", "辞职人员名单"])("%s", (title) =>
  expect(appointmentsOf(title, "张　三　　青禾县人民政府副县长")).toEqual([ACT]),
);

it.each(["青禾县人大常委会申请辞去代表职务人员名单", "提出辞职请求人员名单"])(
  "who only asks has not resigned: %s",
  (title) => expect(appointmentsOf(title, "张三　李四")).toEqual([]),
);

it("accepts what was asked for", () => {
  const title = "青禾县人大常委会接受申请辞职人员名单";
  expect(appointmentsOf(title, "张　三　　青禾县人民政府副县长")).toEqual([ACT]);
});
