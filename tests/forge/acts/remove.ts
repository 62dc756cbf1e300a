import type { Desk } from "../words/draft";
import { printed } from "../words/people";
import { bench, one, seat, several } from "../words/posts";
import { type Act, list, type Roll, rows } from "./acts";

export function remove(desk: Desk, roll: Roll, verb = "免去"): Act {
  const { random, knobs } = desk;
  const action = verb === "撤销" ? "dismiss" : verb === "罢免" ? "recall" : "remove";
  const end = "职务";
  switch (
    knobs.turn("remove", {
      single: 4,
      "several-posts": 2,
      "several-persons": 2,
      inherited: 2,
      groups: 1,
      "no-of": 1,
      "and-other": 1,
      "two-organs": 1,
      comrade: 1,
    })
  ) {
    case "single": {
      const [who, where] = [roll.next(), one(seat(desk))];
      return {
        text: `${verb}${printed(who)}的${where.organ}${where.posts[0]}${end}`,
        rows: rows(action, [who], where),
      };
    }
    case "several-posts": {
      const [who, where] = [roll.next(), several(desk)];
      return {
        text: `${verb}${printed(who)}的${where.organ}${where.posts.join("、")}${end}`,
        rows: rows(action, [who], where),
      };
    }
    case "several-persons": {
      const [who, where] = [roll.some(random.int(2, 4)), bench(desk)];
      return {
        text: `${verb}${list(who)}的${where.organ}${where.posts[0]}${end}`,
        rows: rows(action, who, where),
      };
    }
    case "inherited": {
      const parts = roll.some(2).map((who) => ({ who, where: one(seat(desk)) }));
      const told = parts.map(
        ({ who, where }) => `${printed(who)}的${where.organ}${where.posts[0]}${end}`,
      );
      return {
        text: verb + told.join("，"),
        rows: parts.flatMap(({ who, where }) => rows(action, [who], where)),
      };
    }
    case "groups": {
      const parts = [roll.some(2), roll.some(2)].map((who) => ({ who, where: bench(desk) }));
      const told = parts.map(
        ({ who, where }) => `${list(who)}的${where.organ}${where.posts[0]}${end}`,
      );
      return {
        text: verb + told.join("，"),
        rows: parts.flatMap(({ who, where }) => rows(action, who, where)),
      };
    }
    case "no-of": {
      const [who, where] = [{ ...roll.next(), note: null }, one(seat(desk))];
      return {
        text: `${verb}${printed(who)}同志${where.organ}${where.posts[0]}${end}`,
        rows: rows(action, [who], where),
      };
    }
    case "and-other": {
      const [who, where] = [roll.next(), several(desk)];
      return {
        text: `${verb}${printed(who)}的${where.organ}${where.posts.join("、")}等${end}`,
        rows: rows(action, [who], where),
      };
    }
    case "two-organs": {
      const [who, first, second] = [
        roll.next(),
        one(seat(desk)),
        { organ: `${desk.place.organs}人民政府办公室`, posts: ["副主任"] },
      ];
      return {
        text: `${verb}${printed(who)}的${first.organ}${first.posts[0]}、${second.organ}${second.posts[0]}${end}`,
        rows: [...rows(action, [who], first), ...rows(action, [who], second)],
      };
    }
    case "comrade": {
      const [who, where] = [roll.next(), one(seat(desk))];
      return {
        text: `${verb}${printed(who)}同志的${where.organ}${where.posts[0]}${end}`,
        rows: rows(action, [who], where),
      };
    }
  }
}
