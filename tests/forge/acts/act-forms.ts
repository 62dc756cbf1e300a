import { type Desk, lines, type Piece, paragraph, raw } from "../words/draft";
import { chinese } from "../words/numerals";
import { printed } from "../words/people";
import { bench, one, seat } from "../words/posts";
import { congressOf } from "../words/sitting";
import { type Act, list, type Roll, type Row, rows } from "./acts";
import { appoint } from "./appoint";
import { remove } from "./remove";

export interface Told {
  pieces: Piece[];
  rows: Row[];
}

const NUMBERS = {
  none: () => "",
  chinese: (at: number) => `${chinese(at)}、`,
  brackets: (at: number) => `（${chinese(at)}）`,
  arabic: (at: number) => `${at}.`,
  "arabic-comma": (at: number) => `${at}、`,
};

/** Sentences one a paragraph, parted by ； or 。, numbered or not. */
export function sentences(desk: Desk, acts: Act[], reasons = true): Told {
  const { knobs } = desk;
  const numbering =
    NUMBERS[
      knobs.turn("acts.numbering", {
        none: 6,
        chinese: 2,
        brackets: 1,
        arabic: 1,
        "arabic-comma": 1,
      })
    ];
  const stop = knobs.turn("acts.stop", { "。": 2, "；": 2, none: 0.5 });
  const why = reasons && knobs.flag("acts.why", 0.1) ? because(desk) : () => "";
  const told = acts.map(({ text }, index) => {
    const last = index === acts.length - 1;
    return numbering(index + 1) + why() + text + (stop === "none" ? "" : last ? "。" : stop);
  });
  const tight = knobs.flag("acts.tight", 0.4);
  return {
    pieces: tight ? [lines(...told)] : told.map(paragraph),
    rows: acts.flatMap((act) => act.rows),
  };
}

/** Who proposed it, or why: names and posts that the act is not about. */
const because = (desk: Desk) => () =>
  desk.random.pick([
    `根据${desk.place.short}人民政府${desk.place.chief}${desk.random.pick(desk.members)}的提名，`,
    `根据${desk.place.short}人民法院院长${desk.random.pick(desk.members)}的提请，`,
    "因工作变动，",
  ]);

/** 任命： and under it whom to what. */
export function underHeading(desk: Desk, roll: Roll, verb: "任命" | "免去"): Told {
  const acts = Array.from({ length: desk.random.int(2, 4) }, () => {
    const several = desk.random.chance(0.3);
    const who = several ? roll.some(2) : [roll.next()];
    const where = several ? bench(desk) : one(seat(desk));
    const text =
      verb === "任命"
        ? `${list(who)}为${where.organ}${where.posts[0]}`
        : `${list(who)}的${where.organ}${where.posts[0]}职务`;
    return { text, rows: rows(verb === "任命" ? "appoint" : "remove", who, where) };
  });
  const told = sentences(desk, acts, false);
  return { ...told, pieces: [lines(verbHead(desk, verb)), ...told.pieces] };
}

export function verbHead({ knobs }: Desk, verb: string): string {
  const form = knobs.turn("acts.head", { "：": 4, spaced: 1, bare: 1 });
  return form === "spaced" ? `${[...verb].join("　")}：` : form === "bare" ? verb : `${verb}：`;
}

/** 任命： and under it a table, name and then post, with a tab or blanks between. */
export function table(desk: Desk, roll: Roll, verb: "任命" | "免去"): Told {
  const gap = desk.knobs.turn("acts.table", { tab: 2, blanks: 1, ideographic: 1 });
  const between = { tab: "\t", blanks: "    ", ideographic: "　　" }[gap];
  const all = Array.from({ length: desk.random.int(2, 5) }, () => ({
    who: roll.next(),
    where: one(seat(desk)),
  }));
  const head = desk.random.chance(0.3) ? [`姓名${between}职务`] : [];
  return {
    pieces: [
      lines(verbHead(desk, verb)),
      raw(
        ...head,
        ...all.map(({ who, where }) => printed(who) + between + where.organ + where.posts[0]),
      ),
    ],
    rows: all.flatMap(({ who, where }) =>
      rows(verb === "任命" ? "appoint" : "remove", [who], where),
    ),
  };
}

/** 任命下列人员为…组成人员： 主任委员：甲 副主任委员：乙、丙 */
export function postsFirst(desk: Desk, roll: Roll): Told {
  const organ = `${congressOf(desk.place, desk.term)}常务委员会代表资格审查委员会`;
  const groups = [
    { post: "主任委员", who: roll.some(1) },
    { post: "副主任委员", who: roll.some(2) },
    { post: "委员", who: roll.some(desk.random.int(3, 5)) },
  ];
  const gap = desk.knobs.turn("acts.posts-first", { "：": 2, blank: 1, ideographic: 1 });
  const between = { "：": "：", blank: " ", ideographic: "　" }[gap];
  return {
    pieces: [
      paragraph(`任命下列人员为${organ}组成人员：`),
      raw(...groups.map(({ post, who }) => post + between + list(who))),
    ],
    rows: groups.flatMap(({ post, who }) => rows("appoint", who, { organ, posts: [post] })),
  };
}

/** 任命： then an organ a line, and under it its posts with their names. */
export function organsFirst(desk: Desk, roll: Roll): Told {
  const at = desk.place.organs;
  const groups = [
    { organ: `${at}人民法院`, posts: ["副院长", "审判员"] },
    { organ: `${at}人民检察院`, posts: ["检察委员会委员", "检察员"] },
  ].map(({ organ, posts }) => ({
    organ,
    posts: posts.map((post, index) => ({ post, who: roll.some(index + 1) })),
  }));
  const printed = groups.flatMap(({ organ, posts }) => [
    organ,
    ...posts.map(({ post, who }) => `${post}　${list(who)}`),
  ]);
  return {
    pieces: [lines(verbHead(desk, "任命")), raw(...printed)],
    rows: groups.flatMap(({ organ, posts }) =>
      posts.flatMap(({ post, who }) => rows("appoint", who, { organ, posts: [post] })),
    ),
  };
}

/** 免去甲的…职务；任命乙为… in one item, or 任命甲为…，免去其…职务. */
export function mixed(desk: Desk, roll: Roll): Act {
  if (desk.knobs.turn("acts.both", { semicolon: 1, same: 1 }) === "semicolon") {
    const [first, second] = [remove(desk, roll), appoint(desk, roll)];
    return { text: `${first.text}；${second.text}`, rows: [...first.rows, ...second.rows] };
  }
  const [who, now, was] = [roll.next(), one(seat(desk)), one(seat(desk))];
  return {
    text: `任命${printed(who)}为${now.organ}${now.posts[0]}，免去其${was.organ}${was.posts[0]}职务`,
    rows: [...rows("appoint", [who], now), ...rows("remove", [who], was)],
  };
}
