import { type Desk, type Draft, type Maker, nobody } from "../words/draft";
import { adopted } from "../words/opening";
import {
  mixed,
  organsFirst,
  postsFirst,
  sentences,
  type Told,
  table,
  underHeading,
} from "./act-forms";
import { type Act, Roll } from "./acts";
import { appoint } from "./appoint";
import { remove } from "./remove";

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
    "organs-first": kind === "appoint" ? 0.5 : 0,
  });
  if (form === "heading") return underHeading(desk, roll, verb);
  if (form === "table") return table(desk, roll, verb);
  if (form === "posts-first") return postsFirst(desk, roll);
  if (form === "organs-first") return organsFirst(desk, roll);
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
  const name = {
    appoint: "任命名单",
    remove: "免职名单",
    both: desk.random.pick(["任免名单", "人事任免名单", "决定任免名单"]),
  }[kind];
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
