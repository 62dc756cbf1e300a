import { type Desk, lines, type Maker, nobody, type Piece, paragraph, raw } from "../words/draft";
import { type Named, rowsOf } from "../words/name-rows";
import { iso } from "../words/numerals";
import { heldOn } from "../words/opening";
import { nameOf } from "../words/sitting";
import type { TrueAttendance, TrueMeeting } from "../words/truth";
import { drawVoters, type Voters } from "../words/voters";

type Row = Omit<TrueAttendance, "document" | "meeting">;
type Counts = "heading" | "sentence" | "table" | "absent";

const row = (status: Row["status"], { name, note }: Named, rest: Partial<Row> = {}): Row => ({
  ...{ person: name, personNote: note, status, office: null, note: null },
  ...rest,
});

/** What the list declares before it names anybody. */
function declared(desk: Desk, voters: Voters, counts: Counts, head: (text: string) => string) {
  const [present, leave, absent] = [
    voters.present.length,
    voters.leave.length,
    voters.absent.length,
  ];
  const due = present + leave + absent;
  const { random } = desk;
  const pieces: Piece[] = [];
  let statement: Partial<TrueMeeting> = {};
  if (counts === "heading") {
    const said = [`应出席会议：${due}人`, `应出席${due}人`, `应到：${due}人`, `应出席（${due}人）`];
    pieces.push(lines(head(random.pick(said))));
    statement = { due, present };
  } else if (counts === "sentence") {
    const away = leave > 0 ? `，请假${leave}人` : "";
    const gone = absent > 0 ? `，缺席${absent}人` : "";
    const seen = [
      `应出席会议${due}人，实际出席${present}人`,
      `应到${due}人，实到${present}人`,
      `本次会议应出席${due}人，出席${present}人`,
    ];
    pieces.push(paragraph(`${random.pick(seen)}${away}${gone}。`));
    statement = { due, present, leave: leave || null, absent: absent || null };
  } else if (counts === "table") {
    pieces.push(raw("应出席\t实出席\t请假\t缺席", [due, present, leave, absent].join("\t")));
    statement = { due, present, leave, absent };
  }
  return { pieces, statement };
}

/** 主任：… 副主任：… 委员：… */
function byRole(names: Named[]): { piece: Piece; rows: Row[] } {
  const groups: [string, Named[]][] = [
    ["主任", names.slice(0, 1)],
    ["副主任", names.slice(1, 4)],
    ["委员", names.slice(4)],
  ];
  return {
    piece: raw(
      ...groups.map(
        ([office, who]) =>
          `${office}：${who.map(({ name, note }) => name + (note ? `（${note}）` : "")).join("、")}`,
      ),
    ),
    rows: groups.flatMap(([office, who]) => who.map((one) => row("present", one, { office }))),
  };
}

function watching(desk: Desk, { observers }: Voters): { piece: Piece; rows: Row[] } {
  const rows = observers.map(({ name, office }) =>
    row("observer", { name, note: null }, { office }),
  );
  if (observers.every(({ office }) => office === null))
    return {
      piece: rowsOf(
        desk,
        observers.map(({ name }) => ({ name, note: null })),
      ),
      rows,
    };
  const gap = desk.knobs.turn("observers.gap", { blank: 2, ideographic: 2, "：": 1, tab: 1 });
  const between = { blank: " ", ideographic: "　", "：": "：", tab: "\t" }[gap];
  return { piece: raw(...observers.map(({ name, office }) => `${office}${between}${name}`)), rows };
}

export const attendance: Maker = (desk) => {
  const { knobs, random, place, sitting } = desk;
  const voters = drawVoters(desk);
  const held = heldOn(desk);
  const about = knobs.turn("attendance.held", { half: 3, bare: 3, sentence: 1 });
  const long = sitting.last
    ? random.pick(["会议两天，", ""])
    : held.period && held.period !== "全天"
      ? "会议半天，"
      : "";
  const opening = {
    half: `（${long}${held.text}）`,
    bare: `（${held.text}）`,
    sentence: `会议时间：${held.text}`,
  }[about];
  const numbered = knobs.flag("attendance.numbered", 0.5);
  const counts = knobs.turn("attendance.counts", { heading: 4, sentence: 2, table: 1, absent: 1 });
  const words = knobs.turn("attendance.words", { 出席: 3, 实到: 1, 出席人员: 1 });
  const form = knobs.turn("attendance.tally", {
    "（28人）": 4,
    "（共28人）": 1,
    "28人": 1,
    "：28人": 1,
    "（28名）": 0.5,
  });
  let no = 0;
  const head = (text: string) => `${numbered ? `${"一二三四五六".charAt(no++)}、` : ""}${text}`;
  const titled = (text: string, many: number) =>
    lines(
      head(text) +
        (counts === "heading" ? form.replace("28", `${many}`) : "") +
        (counts === "heading" && form === "：28人" ? "" : "："),
    );

  const first = declared(desk, voters, counts, head);
  const statement: Partial<TrueMeeting> = { period: held.period, ...first.statement };
  const pieces: Piece[] = [lines(opening), ...first.pieces, titled(words, voters.present.length)];
  const rows: Row[] = [];
  if (knobs.flag("attendance.roles", 0.15)) {
    const { piece, rows: roles } = byRole(voters.present);
    pieces.push(piece);
    rows.push(...roles);
  } else {
    pieces.push(rowsOf(desk, voters.present));
    rows.push(...voters.present.map((one) => row("present", one)));
  }
  if (voters.leave.length > 0) {
    if (counts === "heading") statement.leave = voters.leave.length;
    pieces.push(titled("请假", voters.leave.length), rowsOf(desk, voters.leave));
    rows.push(
      ...voters.leave.map(({ name, note }) => row("leave", { name, note: null }, { note })),
    );
  } else if (knobs.flag("attendance.leave-none", 0.4)) {
    pieces.push(lines(`${head("请假")}：无`));
    statement.leave = 0;
  }
  if (voters.absent.length > 0) {
    if (counts === "heading") statement.absent = voters.absent.length;
    pieces.push(titled("缺席", voters.absent.length), rowsOf(desk, voters.absent));
    rows.push(...voters.absent.map((one) => row("absent", one)));
  }
  if (voters.observers.length > 0) {
    if (counts === "heading") statement.observers = voters.observers.length;
    const seen = watching(desk, voters);
    pieces.push(
      titled(knobs.turn("observers.word", { 列席: 3, 列席人员: 1 }), voters.observers.length),
      seen.piece,
    );
    rows.push(...seen.rows);
  }
  const name = knobs.turn("attendance.title", {
    ...{ "出席、请假情况": 4, 出席情况: 2, "出席、列席情况": 1 },
    ...{ 出席人员名单: 1, "出席、请假、缺席名单": 1 },
  });
  return {
    ...nobody,
    ...{ type: "attendance", title: nameOf(place, sitting, "full") + name },
    ...{ date: iso(sitting.first), dateBasis: "held", meeting: sitting.id },
    ...{ pieces, statement, attendance: rows },
  };
};
