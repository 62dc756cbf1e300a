import { type Desk, lines, type Maker, nobody, paragraph, raw } from "../words/draft";
import { chinese, date, iso } from "../words/numerals";
import { adopted } from "../words/opening";
import { prose, TOPICS } from "../words/prose";
import { congressOf, nameOf } from "../words/sitting";

export const subject = ({ random }: Desk) => random.pick(TOPICS).replace(/[“”]/gu, "");

export const resolution: Maker = (desk) => {
  const { place, year, random } = desk;
  const opening = adopted(desk);
  const of = desk.sitting.body === "congress" ? congressOf(place, desk.term) : place.publisher;
  const about = random.pick(
    [
      `批准${year - 1}年财政决算`,
      `开展第八个五年法治宣传教育`,
      `加强${subject(desk)}工作`,
      "政府工作报告",
    ].slice(0, desk.sitting.body === "congress" ? 4 : 3),
  );
  return {
    ...nobody,
    ...opening,
    ...{ type: "resolution", title: `${of}关于${about}的决议` },
    pieces: [
      ...opening.pieces,
      paragraph(`${of}听取和审议了有关报告，${prose(random, 1)}`),
      paragraph(`会议强调，${prose(random, 2)}`),
      paragraph(`会议决定，批准上述报告。`),
    ],
  };
};

export const decision: Maker = (desk) => {
  const { place, random, year } = desk;
  const opening = adopted(desk);
  const about = random.pick([
    `召开${place.short}第${chinese(desk.term)}届人民代表大会第${chinese(random.int(2, 8))}次会议`,
    `批准${year}年${place.kind}级预算调整方案`,
    `设立${place.publisher}预算工作委员会`,
    `加强${subject(desk)}监督`,
  ]);
  return {
    ...nobody,
    ...opening,
    ...{ type: "decision", title: `${place.publisher}关于${about}的决定` },
    pieces: [
      ...opening.pieces,
      paragraph(`为了${prose(random, 1).slice(0, -1)}，根据有关法律规定，${place.publisher}决定：`),
      paragraph(`一、${prose(random, 1)}`),
      paragraph(`二、${prose(random, 1)}`),
      paragraph("三、本决定自通过之日起施行。"),
    ],
  };
};

/** 公告: a number, a signature and a date. It only mentions the meeting. */
export const announcement: Maker = (desk) => {
  const { place, knobs, random, sitting } = desk;
  const day = { ...sitting.first, day: sitting.first.day + 1 };
  const number = knobs.turn("announcement.number", { term: 1, year: 1, none: 1 });
  const numbers = {
    term: [lines(`〔${chinese(desk.term)}届〕第${random.int(2, 30)}号`)],
    year: [lines(`〔${desk.year}〕第${chinese(random.int(2, 12))}号`)],
    none: [],
  };
  return {
    ...nobody,
    ...{
      type: "announcement",
      title: `${place.publisher}公告`,
      date: iso(day),
      dateBasis: "signed",
      // Its act was passed at a meeting; whether the notice was, the design leaves open.
      meeting: undefined,
    },
    pieces: [
      ...numbers[number],
      paragraph(
        `《${place.full}${subject(desk)}条例》已由${nameOf(place, sitting, "full")}于${date(sitting.first, desk.dateForm)}通过，现予公布，自${desk.year}年10月1日起施行。`,
      ),
      lines(place.publisher),
      lines(date(day, desk.dateForm)),
    ],
  };
};

export const minutes: Maker = (desk) => {
  const { place, sitting, random } = desk;
  const day = date(sitting.first, desk.dateForm);
  return {
    ...nobody,
    ...{
      type: "minutes",
      title: `${nameOf(place, sitting, "full")}${sitting.body === "chairs" ? "" : ""}纪要`,
    },
    ...{ date: iso(sitting.first), dateBasis: undefined, meeting: sitting.id },
    pieces: [
      lines(`（${day}）`),
      paragraph(`${day}，${place.kind}人大常委会召开会议。现纪要如下：`),
      paragraph(`一、${prose(random, 2)}`),
      paragraph(`二、${prose(random, 1)}`),
    ],
  };
};

/** 名单: names that no act appoints. */
export const roster: Maker = (desk) => {
  const { place, random, knobs } = desk;
  const names = random.sample([...desk.members, ...desk.others], random.int(12, 30));
  const parted = { blank: " ", "、": "、", ideographic: "　" }[
    knobs.turn("roster.parted", { blank: 1, "、": 1, ideographic: 1 })
  ];
  const rows: string[] = [];
  for (let at = 0; at < names.length; at += 6)
    rows.push(
      names.slice(at, at + 6).join(parted) + (parted === "、" && at + 6 < names.length ? "、" : ""),
    );
  const opening = adopted(desk);
  return {
    ...nobody,
    ...opening,
    ...{
      type: "roster",
      title: `${nameOf(place, desk.sitting, "full")}${random.pick(["主席团和秘书长名单", "议案审查委员会名单"])}`,
    },
    pieces: [
      ...opening.pieces,
      lines(random.pick(["（按姓名笔划排列）", `（共${names.length}人，按姓氏笔画为序）`])),
      raw(...rows),
    ],
  };
};

/** A bill: what no other type takes, signed by a person. */
export const other: Maker = (desk) => {
  const { place, random, sitting } = desk;
  const day = { ...sitting.first, day: sitting.first.day - 2 };
  const name = random.pick(desk.others);
  return {
    ...nobody,
    ...{ type: "other", title: `${place.short}人民政府关于提请审议${subject(desk)}规划的议案` },
    ...{ date: iso(day), dateBasis: "signed", authors: [{ name }] },
    pieces: [
      lines(`${place.publisher}：`),
      paragraph(prose(random, 2)),
      paragraph("请予审议。"),
      raw(`${place.chief}　${name}`),
      lines(date(day, desk.dateForm)),
    ],
  };
};
