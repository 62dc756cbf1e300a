import type { Desk } from "./draft";
import { congressOf } from "./sitting";

export interface Seat {
  organ: string;
  /** Of rising number: the first is what one person is; several are what one person is at once. */
  posts: string[];
}

const BUREAUS = [
  "教育局",
  "财政局",
  "公安局",
  "民政局",
  "司法局",
  "审计局",
  "水务局",
  "应急管理局",
  "市场监督管理局",
];
const COMMISSIONS = ["发展和改革委员会", "卫生健康委员会", "住房和城乡建设委员会"];
const OFFICES = ["办公室", "研究室", "代表工作室"];
const WORKING = [
  "法制工作委员会",
  "财政经济工作委员会",
  "教育科学文化卫生工作委员会",
  "城建环保工作委员会",
  "华侨民族宗教事务工作委员会",
];
const SPECIAL = ["法制委员会", "监察和司法委员会", "财政经济委员会", "社会建设委员会"];
const COURTS = ["民事审判第一庭", "刑事审判庭", "行政审判庭", "立案庭"];

/** An organ and what one may be there, as the standing committee fills it. */
export function seat(desk: Desk): Seat {
  const { place, random, knobs } = desk;
  const at = place.organs;
  switch (
    knobs.turn("acts.organ", {
      court: 4,
      chamber: 2,
      "people's-tribunal": 1,
      enforcement: 0.7,
      procuratorate: 4,
      government: 2,
      "government-office": 1,
      bureau: 3,
      commission: 1,
      supervision: 2,
      "committee-office": 2,
      "working-committee": 2,
      "special-committee": 1,
      street: 1,
    })
  ) {
    case "court":
      return {
        organ: `${at}人民法院`,
        posts: random.pick([
          ["审判员"],
          ["副院长", "审判委员会委员", "审判员"],
          ["审判委员会委员", "审判员"],
          ["人民陪审员"],
          ["审判委员会委员"],
        ]),
      };
    case "chamber":
      return {
        organ: `${at}人民法院${random.pick(COURTS)}`,
        posts: [random.pick(["庭长", "副庭长"])],
      };
    case "enforcement":
      return { organ: `${at}人民法院执行局`, posts: [random.pick(["局长", "副局长"])] };
    case "people's-tribunal":
      return {
        organ: `${at}人民法院${random.pick(place.towns)}人民法庭`,
        posts: [random.pick(["庭长", "副庭长"])],
      };
    case "procuratorate":
      return {
        organ: `${at}人民检察院`,
        posts: random.pick([
          ["检察员"],
          ["副检察长", "检察委员会委员", "检察员"],
          ["检察委员会委员", "检察员"],
          ["检察委员会委员"],
        ]),
      };
    case "government":
      return { organ: `${at}人民政府`, posts: [`副${place.chief}`] };
    case "government-office":
      return { organ: `${at}人民政府办公室`, posts: ["主任"] };
    case "bureau":
      return { organ: at + random.pick(BUREAUS), posts: ["局长"] };
    case "commission":
      return { organ: at + random.pick(COMMISSIONS), posts: ["主任"] };
    case "supervision":
      return { organ: `${at}监察委员会`, posts: [random.pick(["副主任", "委员"])] };
    case "committee-office":
      return {
        organ: place.publisher + random.pick(OFFICES),
        posts: [random.pick(["主任", "副主任"])],
      };
    case "working-committee":
      return {
        organ: place.publisher + random.pick(WORKING),
        posts: [random.pick(["主任", "副主任", "委员"])],
      };
    case "special-committee":
      return {
        organ: congressOf(place, desk.term) + random.pick(SPECIAL),
        posts: [random.pick(["副主任委员", "委员"])],
      };
    case "street":
      return {
        organ: `${place.publisher}${random.pick(place.towns)}街道工作委员会`,
        posts: [random.pick(["主任", "副主任"])],
      };
  }
}

export const one = (seat: Seat): Seat => ({ ...seat, posts: seat.posts.slice(0, 1) });

/** A seat of an organ where many sit. */
export function bench(desk: Desk): Seat {
  const at = desk.place.organs;
  return desk.random.pick([
    { organ: `${at}人民法院`, posts: ["审判员"] },
    { organ: `${at}人民法院`, posts: ["人民陪审员"] },
    { organ: `${at}人民检察院`, posts: ["检察员"] },
    { organ: `${at}监察委员会`, posts: ["委员"] },
    { organ: `${desk.place.publisher}代表资格审查委员会`, posts: ["委员"] },
  ]);
}

/** One person is these things at once. */
export function several(desk: Desk): Seat {
  const at = desk.place.organs;
  return desk.random.pick([
    { organ: `${at}人民检察院`, posts: ["副检察长", "检察委员会委员", "检察员"] },
    { organ: `${at}人民法院`, posts: ["副院长", "审判委员会委员", "审判员"] },
    { organ: `${at}人民法院`, posts: ["审判委员会委员", "审判员"] },
    { organ: `${at}监察委员会`, posts: ["副主任", "委员"] },
  ]);
}
