import {
  type Desk,
  heading,
  item,
  lines,
  type Maker,
  nobody,
  type Piece,
  paragraph,
} from "../words/draft";
import { chinese, date, iso } from "../words/numerals";
import { adopted } from "../words/opening";
import { prose } from "../words/prose";
import { nameOf } from "../words/sitting";
import { subject } from "./acts-of-the-house";

function articles(desk: Desk, from: number, count: number): Piece[] {
  const { random } = desk;
  return Array.from({ length: count }, (_, index) => {
    const text = `第${chinese(from + index)}条　${prose(random, 1)}`;
    if (!random.chance(0.25)) return [item(text)];
    return [
      item(`第${chinese(from + index)}条　有下列情形之一的，由有关部门责令改正：`),
      item("（一）未按照规定报告的；"),
      item("（二）拒绝、阻碍检查的；"),
      item("（三）其他违法情形。"),
    ];
  }).flat();
}

/** Two acts in one note: passed here, approved by the body above, whose meeting is none of this bulletin's. */
function approved(desk: Desk): ReturnType<typeof adopted> {
  const { sitting, place, random } = desk;
  const later = { ...sitting.first, month: Math.min(sitting.first.month + 1, 12), day: 28 };
  const above = `东屏省第${chinese(random.int(9, 14))}届人民代表大会常务委员会第${chinese(random.int(2, 40))}次会议批准`;
  const printed = [
    `（${date(sitting.first, desk.dateForm)}${nameOf(place, sitting, "full")}通过`,
    `${date(later, desk.dateForm)}${above}）`,
  ];
  return {
    pieces: [
      lines(...(desk.knobs.flag("law.approved-one-line", 0.4) ? [printed.join("　")] : printed)),
    ],
    ...{ date: iso(sitting.first), dateBasis: "adopted", meeting: sitting.id },
  };
}

/** 法规, with 章 and a contents of its own. */
export const regulation: Maker = (desk) => {
  const { place, knobs, random } = desk;
  const opening = knobs.flag("law.approved", 0.2)
    ? approved(desk)
    : adopted(desk, ["通过", "修订"]);
  const chapters =
    knobs.turn("law.chapters", { no: 1, yes: 2 }) === "yes"
      ? ["总则", "规划与建设", "监督管理", "法律责任", "附则"]
      : [];
  const own = chapters.length > 0 && knobs.flag("law.contents", 0.6);
  const title = `${place.full}${subject(desk)}${random.pick(["条例", "办法", "管理条例"])}`;
  const named = chapters.map((name, index) => `第${chinese(index + 1)}章　${name}`);
  let from = 1;
  const body = (chapters.length > 0 ? named : [""]).flatMap((name) => {
    const count = random.int(2, 4);
    const told = articles(desk, from, count);
    from += count;
    return name ? [heading(name), ...told] : told;
  });
  return {
    ...nobody,
    ...opening,
    ...{ type: "regulation", title },
    pieces: [
      ...opening.pieces,
      ...(own ? [lines(random.pick(["目　录", "目录", "目 录"])), lines(...named)] : []),
      ...body,
    ],
  };
};

/** 修改决定, whose quoted paragraphs open with a quotation mark that only the last closes. */
export const amendment: Maker = (desk) => {
  const { place, random } = desk;
  const opening = adopted(desk);
  const law = `《${place.full}${subject(desk)}条例》`;
  return {
    ...nobody,
    ...opening,
    ...{ type: "amendment", title: `${place.publisher}关于修改${law}的决定` },
    pieces: [
      ...opening.pieces,
      paragraph(`${place.publisher}决定对${law}作如下修改：`),
      paragraph(`一、将第三条修改为：“${prose(random, 1)}`),
      paragraph(`“县级以上人民政府应当加强监督检查。${prose(random, 1)}”`),
      paragraph("二、删去第十二条。"),
      paragraph(`三、增加一条，作为第十五条：“${prose(random, 1)}”`),
      paragraph("本决定自公布之日起施行。"),
      paragraph(`${law}根据本决定作相应修改，重新公布。`),
    ],
  };
};
