import { type Desk, type Piece, paragraph, raw } from "./draft";

export interface Named {
  name: string;
  /** What brackets say after the name. */
  note: string | null;
}

const GAPS = { blank: " ", ideographic: "　", "、": "、", "two-blanks": "  ", tab: "\t" };

/** Names in rows, as the list forms print them. */
export function rowsOf({ knobs }: Desk, people: Named[]): Piece {
  const parted = knobs.turn("names.parted", {
    ...{ blank: 4, ideographic: 3, "、": 3, "two-blanks": 1, tab: 0.5 },
  });
  const between = GAPS[parted];
  const narrow = parted === "blank" || parted === "two-blanks";
  const wide = parted === "tab" || parted === "ideographic";
  const half =
    narrow || (wide && knobs.turn("names.pad", { blank: 1, ideographic: 2 }) === "blank");
  const padded = parted !== "、" && knobs.flag("names.padded", 0.8);
  const each = people.map(({ name, note }) => {
    const printed = padded && [...name].length === 2 ? [...name].join(half ? " " : "　") : name;
    return note ? `${printed}（${note}）` : printed;
  });
  if (parted === "、" && knobs.flag("names.one-line", 0.5)) return paragraph(each.join("、"));
  const count = { five: 5, eight: 8, four: 4 }[
    knobs.turn("names.a-line", { five: 3, eight: 1, four: 1 })
  ];
  const rows: string[] = [];
  for (let at = 0; at < each.length; at += count) {
    const row = each.slice(at, at + count).join(between);
    rows.push(parted === "、" && at + count < each.length ? `${row}、` : row);
  }
  const indented = knobs.flag("names.indented", 0.2);
  const printed = indented ? rows.map((row) => `　　${row}`) : rows;
  // A page may end within the list.
  if (printed.length > 2 && knobs.flag("names.broken", 0.12)) printed.splice(2, 0, "");
  return raw(...printed);
}
