import { type Desk, type Piece, paragraph, raw } from "./draft";

/** Names in rows, as the list forms print them. */
export function rowsOf(desk: Desk, names: string[]): Piece {
  const { knobs } = desk;
  const parted = knobs.turn("names.parted", {
    blank: 4,
    ideographic: 3,
    "、": 3,
    "two-blanks": 1,
    tab: 0.5,
  });
  const between = { blank: " ", ideographic: "　", "、": "、", "two-blanks": "  ", tab: "\t" }[
    parted
  ];
  const pads =
    parted === "blank" || parted === "two-blanks"
      ? " "
      : parted === "tab"
        ? "　"
        : parted === "ideographic"
          ? knobs.turn("names.pad", { blank: 1, ideographic: 2 }) === "blank"
            ? " "
            : "　"
          : null;
  const padded = pads !== null && knobs.flag("names.padded", 0.8);
  const each = names.map((name) =>
    padded && [...name].length === 2 ? [...name].join(pads) : name,
  );
  if (parted === "、" && knobs.flag("names.one-line", 0.5)) return paragraph(each.join("、"));
  const wide = knobs.turn("names.a-line", { five: 3, eight: 1, four: 1 });
  const count = { five: 5, eight: 8, four: 4 }[wide];
  const printed: string[] = [];
  for (let at = 0; at < each.length; at += count) {
    const line = each.slice(at, at + count).join(between);
    printed.push(parted === "、" && at + count < each.length ? `${line}、` : line);
  }
  return raw(
    ...(knobs.flag("names.indented", 0.2) ? printed.map((line) => `　　${line}`) : printed),
  );
}
