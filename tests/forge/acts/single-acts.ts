import { type Desk, type Draft, type Maker, nobody, paragraph } from "../words/draft";
import { adopted } from "../words/opening";
import { one, seat } from "../words/posts";
import { congressOf } from "../words/sitting";
import { Roll, type Row } from "./acts";

interface Single {
  title: string;
  text: string;
  rows: Row[];
}

const row = (
  action: Row["action"],
  person: string,
  organ: string | undefined,
  post: string,
): Row => ({
  ...{ action, person, personNote: null, organ, post, note: null },
});

function acting(desk: Desk, name: string): Single {
  const { place, random } = desk;
  const organ = `${place.organs}人民政府`;
  const text = random.pick(
    [
      `决定${name}代理${organ}${place.chief}职务。`,
      `决定${name}为${organ}代理${place.chief}。`,
      `决定任命${name}为${organ}副${place.chief}、代理${place.chief}。`,
    ].slice(0, 2),
  );
  return {
    title: `关于${name}代理${organ}${place.chief}的决定`,
    text,
    rows: [row("acting", name, organ, place.chief)],
  };
}

function dismissed(desk: Desk, name: string): Single {
  const { organ, posts } = one(seat(desk));
  const post = posts[0] ?? "";
  return {
    title: `关于撤销${name}${organ}${post}职务的决定`,
    text: `决定撤销${name}的${organ}${post}职务。`,
    rows: [row("dismiss", name, organ, post)],
  };
}

function recalled(desk: Desk, name: string): Single {
  const organ = congressOf(desk.place, desk.term);
  return {
    title: `关于罢免${name}代表职务的决定`,
    text: `决定罢免${name}的${organ}代表职务。`,
    rows: [row("recall", name, organ, "代表")],
  };
}

function suspended(desk: Desk, name: string): Single {
  const organ = congressOf(desk.place, desk.term);
  return {
    title: `关于许可对${name}采取强制措施并暂时停止其执行代表职务的决定`,
    text: `决定许可对${organ}代表${name}采取强制措施，并暂时停止其执行代表职务。`,
    rows: [row("suspend", name, undefined, "代表")],
  };
}

function chosen(desk: Desk, name: string): Single {
  const organ = `${congressOf(desk.place, desk.term)}常务委员会代表资格审查委员会`;
  return {
    title: `关于推选${name}为代表资格审查委员会主任委员的决定`,
    text: `会议推选${name}为${organ}主任委员。`,
    rows: [row("elect", name, organ, "主任委员")],
  };
}

/** A decision about one person. Whether it is a 决定 or a 任免 the design does not say. */
export const singleAct: Maker = (desk): Draft => {
  const makers = { acting, dismissed, recalled, suspended, chosen };
  const kind = desk.knobs.turn("single-act", {
    acting: 3,
    dismissed: 1,
    recalled: 1,
    suspended: 1,
    chosen: 1,
  });
  const { title, text, rows } = makers[kind](desk, new Roll(desk).next().name);
  const opening = adopted(desk);
  return {
    ...nobody,
    ...opening,
    title: `${desk.place.publisher}${title}`,
    appointments: rows,
    pieces: [
      ...opening.pieces,
      paragraph(
        `根据有关法律规定，${desk.place.publisher}第${desk.sitting.number}次会议${text}`.replace(
          /会议会议/u,
          "会议",
        ),
      ),
    ],
  };
};
