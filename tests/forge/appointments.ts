import { type Act, list, Roll, type Row, rows } from "./acts";
import { appoint } from "./appoint";
import {
  type Desk,
  type Draft,
  lines,
  type Maker,
  nobody,
  type Piece,
  paragraph,
  raw,
} from "./draft";
import { chinese } from "./numerals";
import { adopted } from "./opening";
import { printed } from "./people";
import { bench, one, seat } from "./posts";
import { remove } from "./remove";
import { congressOf } from "./sitting";

interface Told {
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
function sentences(desk: Desk, acts: Act[]): Told {
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
  const told = acts.map(({ text }, index) => {
    const last = index === acts.length - 1;
    return numbering(index + 1) + text + (stop === "none" ? "" : last ? "。" : stop);
  });
  const tight = knobs.flag("acts.tight", 0.4);
  return {
    pieces: tight ? [lines(...told)] : told.map(paragraph),
    rows: acts.flatMap((act) => act.rows),
  };
}

/** 任命： and under it whom to what. */
function underHeading(desk: Desk, roll: Roll, verb: "任命" | "免去"): Told {
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
  const told = sentences(desk, acts);
  return { ...told, pieces: [lines(`${verb}：`), ...told.pieces] };
}

/** 任命： and under it a table, name and then post, with a tab or blanks between. */
function table(desk: Desk, roll: Roll, verb: "任命" | "免去"): Told {
  const gap = desk.knobs.turn("acts.table", { tab: 2, blanks: 1, ideographic: 1 });
  const between = { tab: "\t", blanks: "    ", ideographic: "　　" }[gap];
  const all = Array.from({ length: desk.random.int(2, 5) }, () => ({
    who: roll.next(),
    where: one(seat(desk)),
  }));
  const head = desk.random.chance(0.3) ? [`姓名${between}职务`] : [];
  return {
    pieces: [
      lines(`${verb}：`),
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
function postsFirst(desk: Desk, roll: Roll): Told {
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

/** 免去甲的…职务；任命乙为… in one item, or 任命甲为…，免去其…职务. */
function mixed(desk: Desk, roll: Roll): Act {
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

function told(desk: Desk, kind: "appoint" | "remove" | "both"): Told {
  const roll = new Roll(desk);
  const { knobs, random } = desk;
  const count = random.int(1, 5);
  const many = (make: () => Act) => Array.from({ length: count }, make);
  if (kind === "both") {
    const form = knobs.turn("acts.form", { sentences: 3, mixed: 2, headings: 2, tables: 1 });
    if (form === "sentences")
      return sentences(
        desk,
        many(() => (random.chance(0.5) ? appoint(desk, roll) : remove(desk, roll))),
      );
    if (form === "mixed")
      return sentences(
        desk,
        many(() => mixed(desk, roll)),
      );
    const make = form === "headings" ? underHeading : table;
    const parts = [make(desk, roll, "任命"), make(desk, roll, "免去")];
    return {
      pieces: parts.flatMap(({ pieces }) => pieces),
      rows: parts.flatMap((part) => part.rows),
    };
  }
  const verb = kind === "appoint" ? "任命" : "免去";
  const form = knobs.turn("acts.form", {
    sentences: 7,
    heading: 1,
    table: 1,
    "posts-first": kind === "appoint" ? 1 : 0,
  });
  if (form === "heading") return underHeading(desk, roll, verb);
  if (form === "table") return table(desk, roll, verb);
  if (form === "posts-first") return postsFirst(desk, roll);
  if (kind === "appoint") {
    const word = knobs.turn("acts.verb", { 任命: 6, 决定任命: 2, 批准任命: 0.5 });
    return sentences(
      desk,
      many(() => appoint(desk, roll, word)),
    );
  }
  const word = knobs.turn("acts.verb", { 免去: 6, 撤销: 0.7, 决定免去: 0.7 });
  return sentences(
    desk,
    many(() => remove(desk, roll, word)),
  );
}

export const appointments: Maker = (desk) => {
  const kind = desk.knobs.turn("acts.kind", { appoint: 3, remove: 3, both: 2 });
  const { place } = desk;
  const name = { appoint: "任命名单", remove: "免职名单", both: "任免名单" }[kind];
  const title = desk.random.pick([
    `${place.publisher}${name}`,
    `${place.publisher}${name}`,
    `${place.short}人大常委会${name}`,
  ]);
  const opening = adopted(desk);
  const { pieces, rows: acts } = told(desk, kind);
  const fixed: Draft = {
    ...nobody,
    ...opening,
    type: "appointments",
    title,
    appointments: acts,
    pieces: [...opening.pieces, ...pieces],
  };
  return fixed;
};
