import type { Desk } from "../words/draft";
import { printed } from "../words/people";
import { bench, one, seat, several } from "../words/posts";
import { type Act, list, type Roll, rows } from "./acts";

const POST_NOTES = ["挂职锻炼", "正科级", "试用期一年", "副处级", "挂职"];

export function appoint(desk: Desk, roll: Roll, verb = "任命"): Act {
  const { random, knobs } = desk;
  const comrade = knobs.flag("acts.comrade", 0.12) ? "同志" : "";
  switch (
    knobs.turn("appoint", {
      single: 4,
      "several-posts": 3,
      "several-persons": 3,
      inherited: 2,
      "inherited-groups": 1,
      note: 2,
      "note-several": 1,
      "two-organs": 1,
      tail: 1,
    })
  ) {
    case "single": {
      const [who, where] = [roll.next(), one(seat(desk))];
      return {
        text: `${verb}${printed(who)}${comrade}为${where.organ}${where.posts[0]}`,
        rows: rows("appoint", [who], where),
      };
    }
    case "several-posts": {
      const [who, where] = [roll.next(), several(desk)];
      return {
        text: `${verb}${printed(who)}${comrade}为${where.organ}${where.posts.join("、")}`,
        rows: rows("appoint", [who], where),
      };
    }
    case "several-persons": {
      const [who, where] = [roll.some(random.int(2, 5)), bench(desk)];
      const joined = knobs.flag("acts.and", 0.2)
        ? list(who).replace(/、([^、]+)$/u, "和$1")
        : list(who);
      return {
        text: `${verb}${joined}${comrade}为${where.organ}${where.posts[0]}`,
        rows: rows("appoint", who, where),
      };
    }
    case "inherited": {
      const parts = roll.some(random.int(2, 3)).map((who) => ({ who, where: one(seat(desk)) }));
      const told = parts.map(
        ({ who, where }) => `${printed(who)}为${where.organ}${where.posts[0]}`,
      );
      return {
        text: verb + told.join(random.pick(["，", "；"])),
        rows: parts.flatMap(({ who, where }) => rows("appoint", [who], where)),
      };
    }
    case "inherited-groups": {
      const parts = [roll.some(2), roll.some(3)].map((who) => ({ who, where: bench(desk) }));
      const told = parts.map(({ who, where }) => `${list(who)}为${where.organ}${where.posts[0]}`);
      return {
        text: verb + told.join("，"),
        rows: parts.flatMap(({ who, where }) => rows("appoint", who, where)),
      };
    }
    case "note": {
      const [who, where, note] = [roll.next(), several(desk), random.pick(POST_NOTES)];
      const [first, ...others] = where.posts;
      return {
        text: `${verb}${printed(who)}为${where.organ}${[`${first}（${note}）`, ...others].join("、")}`,
        rows: rows("appoint", [who], where, note),
      };
    }
    case "note-several": {
      const [who, where, note] = [roll.some(2), bench(desk), random.pick(POST_NOTES)];
      return {
        text: `${verb}${list(who)}为${where.organ}${where.posts[0]}（${note}）`,
        rows: rows("appoint", who, where, note),
      };
    }
    case "two-organs": {
      const [who, first, second] = [
        roll.next(),
        one(seat(desk)),
        { organ: `${desk.place.organs}人民政府办公室`, posts: ["副主任"] },
      ];
      return {
        text: `${verb}${printed(who)}为${first.organ}${first.posts[0]}、${second.organ}${second.posts[0]}`,
        rows: [...rows("appoint", [who], first), ...rows("appoint", [who], second)],
      };
    }
    case "tail": {
      const [who, where] = [roll.next(), one(seat(desk))];
      const tail = random.pick(
        ["，任期与本届人大常委会任期相同", `，自${desk.year}年6月1日起`, "，试用期一年"].slice(
          0,
          2,
        ),
      );
      return {
        text: `${verb}${printed(who)}为${where.organ}${where.posts[0]}${tail}`,
        rows: rows("appoint", [who], where),
      };
    }
  }
}
