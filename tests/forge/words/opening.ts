import { type Desk, type Draft, lines, type Piece, raw } from "./draft";
import { date, iso, range } from "./numerals";
import { type NameForm, nameOf, type Sitting } from "./sitting";

type Dated = Pick<Draft, "date" | "dateBasis" | "meeting" | "until">;

function nameForm({ knobs, sitting }: Desk): NameForm {
  if (sitting.body !== "standing-committee") return knobs.turn("name.form", { full: 5, digits: 2 });
  return knobs.turn("name.form", {
    full: 10,
    digits: 2,
    "short-full": 2,
    short: 1,
    "no-term": 1,
  });
}

const dated = (desk: Desk, dateBasis: Draft["dateBasis"]): Dated => ({
  ...{ date: iso(desk.sitting.first), dateBasis, meeting: desk.sitting.id },
});

/** （2021年3月11日…第三十七次会议通过）, in one line or two, and with the brackets that print has lost. */
export function adopted(desk: Desk, verbs: string[] = ["通过"]): { pieces: Piece[] } & Dated {
  const { knobs, place, sitting } = desk;
  const day = date(sitting.first, desk.dateForm);
  const verb = knobs.turn("note.verb", { 通过: 8, 审议通过: 1, other: 1 });
  const act =
    verb === "other"
      ? (verbs[1] ?? verbs[0] ?? "通过")
      : ((verbs.length > 1 ? verbs[0] : verb) ?? verb);
  const text = `${day}${nameOf(place, sitting, nameForm(desk))}${act}`;
  const bracket = knobs.turn("note.brackets", {
    both: 14,
    "no-opening": 1,
    "no-closing": 1,
    none: 1,
  });
  const open = bracket === "both" || bracket === "no-closing" ? "（" : "";
  const close = bracket === "both" || bracket === "no-opening" ? "）" : "";
  const after = knobs.turn("note.after", { nothing: 14, "in-force": 0.5 });
  const whole = `${open}${text}${after === "nothing" ? "" : `　自${desk.year}年12月1日起施行`}${close}`;
  const cut = knobs.turn("note.lines", { one: 3, "at-body": 3, anywhere: 1 });
  const at =
    cut === "one"
      ? -1
      : cut === "at-body"
        ? whole.search(/常务委员会第|第[^届]{1,6}次/u)
        : knobs.random.int(18, whole.length - 6);
  const printed = at > 4 ? [whole.slice(0, at), whole.slice(at)] : [whole];
  return { pieces: [lines(...printed)], ...dated(desk, "adopted") };
}

/** ——2021年5月31日在…第三十八次会议上 */
export function session(desk: Desk): { pieces: Piece[] } & Dated {
  const { knobs, place, sitting } = desk;
  const dash = knobs.turn("session.dash", {
    "——": 10,
    "—": 1,
    "— —": 1,
    "--": 1,
    "－－": 1,
    none: 1,
    brackets: 2,
  });
  const days = sitting.last && knobs.flag("session.two-days", 0.2) ? sitting.last : null;
  const day = days
    ? range(sitting.first, days, desk.dateForm, "至")
    : date(sitting.first, desk.dateForm);
  const name = nameOf(place, sitting, nameForm(desk));
  const said = `${day}在${name}上`;
  const whole = dash === "none" ? said : dash === "brackets" ? `（${said}）` : `${dash}${said}`;
  const twoLines = knobs.flag("session.two-lines", 0.5);
  const at = whole.search(/常务委员会第|第[^届]{1,6}次/u);
  const printed = twoLines && at > 4 ? [whole.slice(0, at), whole.slice(at)] : [whole];
  return {
    pieces: [lines(...printed)],
    ...dated(desk, "delivered"),
    until: days ? iso(days) : null,
  };
}

/** The speaker's line: office and name, and what parts them. */
export function speaker(
  desk: Desk,
  people: { name: string; office: string }[],
): Pick<Draft, "authors" | "byline"> & { pieces: Piece[] } {
  const { knobs } = desk;
  const gap = knobs.turn("speaker.gap", {
    blank: 6,
    "two-blanks": 1,
    ideographic: 3,
    nbsp: 1,
    glued: 1.5,
  });
  const between = { blank: " ", "two-blanks": "  ", ideographic: "　", nbsp: "\u00a0", glued: "" }[
    gap
  ];
  const padding = knobs.turn("speaker.padding", { none: 1, blank: 1, ideographic: 1 });
  const pad = (name: string) =>
    gap !== "glued" && [...name].length === 2 && padding !== "none"
      ? [...name].join(padding === "blank" ? " " : "　")
      : name;
  const printed = people.map(({ name, office }) => office + between + pad(name));
  return {
    pieces: [raw(...printed)],
    authors: people.map(({ name, office }) => ({ name, office })),
    byline: people.map(({ name }) => name).join(" "),
  };
}

/** 主任、各位副主任，各位委员： and what else stands there, or nothing. */
export function salutation(desk: Desk): Piece[] {
  const end = desk.knobs.turn("salutation", { "：": 8, "！": 1, ":": 1, none: 1 });
  if (end === "none") return [];
  const said =
    desk.sitting.body === "congress"
      ? "各位代表"
      : desk.random.pick([
          "主任、各位副主任、各位委员",
          "主任、副主任、各位委员",
          "各位组成人员",
          "常务委员会",
        ]);
  return [lines(said + end)];
}

/** 2021年3月11日上午, 2021年3月29日至30日 */
export function heldOn(desk: Desk): { text: string; period: Sitting["period"] } {
  const { first, last } = desk.sitting;
  if (last) {
    const both = last.day === first.day + 1 ? 1 : 0;
    const joint = desk.knobs.turn("held.joint", { 至: 3, "—": 1, 和: both });
    return { text: range(first, last, desk.dateForm, joint), period: null };
  }
  const period = desk.knobs.turn("held.period", { none: 2, 上午: 2, 下午: 2, 全天: 1 });
  const text = date(first, desk.dateForm);
  return period === "none" ? { text, period: null } : { text: text + period, period };
}
