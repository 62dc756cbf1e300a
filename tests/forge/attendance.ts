import { type Desk, lines, type Maker, nobody, type Piece, paragraph, raw } from "./draft";
import { rowsOf } from "./name-rows";
import { heldOn } from "./opening";
import { nameOf } from "./sitting";
import type { TrueAttendance, TrueMeeting } from "./truth";

type Row = Omit<TrueAttendance, "document" | "meeting">;

interface Lists {
  present: string[];
  leave: { person: string; note: string | null }[];
  absent: string[];
  observers: { person: string; office: string | null }[];
}

function draw(desk: Desk): Lists {
  const { knobs, random, place } = desk;
  const members = random.shuffle(desk.members).slice(0, random.int(15, desk.members.length));
  const away =
    knobs.turn("attendance.away", { none: 1, some: 4 }) === "some" ? random.int(1, 4) : 0;
  const reasons = knobs.turn("attendance.reason", { none: 3, brackets: 1 });
  const absent = knobs.flag("attendance.absent", 0.2)
    ? members.slice(away, away + random.int(1, 2))
    : [];
  const watching = knobs.turn("attendance.observers", { none: 3, bare: 1, offices: 2 });
  const offices = [
    `${place.kind}人民政府副${place.chief}`,
    `${place.kind}监察委员会主任`,
    `${place.kind}人民法院院长`,
    `${place.kind}人民检察院检察长`,
  ];
  return {
    present: members.slice(away + absent.length),
    absent,
    leave: members.slice(0, away).map((person) => ({
      person,
      note: reasons === "brackets" ? random.pick(["因公", "因病", "公务", "因事"]) : null,
    })),
    observers:
      watching === "none"
        ? []
        : random.sample(desk.others, 4).map((person, index) => ({
            person,
            office: watching === "offices" ? (offices[index] ?? null) : null,
          })),
  };
}

export const attendance: Maker = (desk) => {
  const { knobs, random, place, sitting } = desk;
  const lists = draw(desk);
  const held = heldOn(desk);
  const about = knobs.turn("attendance.held", { half: 3, bare: 3, sentence: 1 });
  const due = lists.present.length + lists.leave.length + lists.absent.length;
  const half =
    held.period && held.period !== "全天"
      ? "会议半天，"
      : sitting.last
        ? random.pick(["会议两天，", ""])
        : "";
  const opening =
    about === "half"
      ? lines(`（${half}${held.text}）`)
      : about === "bare"
        ? lines(`（${held.text}）`)
        : lines(`会议时间：${held.text}`);
  const numbered = knobs.flag("attendance.numbered", 0.5);
  const counts = knobs.turn("attendance.counts", { heading: 4, sentence: 2, table: 1, absent: 1 });
  const words = knobs.turn("attendance.words", { 出席: 3, 实到: 1, 出席人员: 1 });
  const pieces: Piece[] = [opening];
  const statement: Partial<TrueMeeting> = { period: held.period };
  let no = 0;
  const head = (text: string) => `${numbered ? `${"一二三四五六".charAt(no++)}、` : ""}${text}`;
  const tally = (many: number) => (counts === "heading" ? `（${many}人）` : "");
  if (counts === "heading") {
    pieces.push(
      lines(head(random.pick([`应出席会议：${due}人`, `应出席${due}人`, `应到：${due}人`]))),
    );
    Object.assign(statement, { due, present: lists.present.length });
  } else if (counts === "sentence") {
    const away = lists.leave.length > 0 ? `，请假${lists.leave.length}人` : "";
    const gone = lists.absent.length > 0 ? `，缺席${lists.absent.length}人` : "";
    const seen = random.pick([
      `应出席会议${due}人，实际出席${lists.present.length}人`,
      `应到${due}人，实到${lists.present.length}人`,
      `本次会议应出席${due}人，出席${lists.present.length}人`,
    ]);
    pieces.push(paragraph(`${seen}${away}${gone}。`));
    Object.assign(statement, {
      due,
      present: lists.present.length,
      leave: lists.leave.length || null,
      absent: lists.absent.length || null,
    });
  } else if (counts === "table") {
    pieces.push(
      raw(
        "应出席\t实出席\t请假\t缺席",
        [due, lists.present.length, lists.leave.length, lists.absent.length].join("\t"),
      ),
    );
    Object.assign(statement, {
      due,
      present: lists.present.length,
      leave: lists.leave.length,
      absent: lists.absent.length,
    });
  }
  const rows: Row[] = [];
  const role = knobs.flag("attendance.roles", 0.15);
  pieces.push(lines(`${head(words)}${tally(lists.present.length)}：`));
  if (role) {
    const [chief = "", ...rest] = lists.present;
    const groups = [
      ["主任", [chief]],
      ["副主任", rest.slice(0, 3)],
      ["委员", rest.slice(3)],
    ] as const;
    pieces.push(raw(...groups.map(([office, names]) => `${office}：${names.join("、")}`)));
    for (const [office, names] of groups)
      for (const person of names)
        rows.push({ person, personNote: null, status: "present", office, note: null });
  } else {
    pieces.push(rowsOf(desk, lists.present));
    for (const person of lists.present)
      rows.push({ person, personNote: null, status: "present", office: null, note: null });
  }
  if (lists.leave.length > 0) {
    if (counts === "heading") statement.leave = lists.leave.length;
    pieces.push(lines(`${head("请假")}${tally(lists.leave.length)}：`));
    const named = lists.leave.some(({ note }) => note);
    pieces.push(
      named
        ? raw(
            lists.leave
              .map(({ person, note }) => person + (note ? `（${note}）` : ""))
              .join(knobs.turn("leave.parted", { "、": 2, " ": 1 })),
          )
        : rowsOf(
            desk,
            lists.leave.map(({ person }) => person),
          ),
    );
    for (const { person, note } of lists.leave)
      rows.push({ person, personNote: null, status: "leave", office: null, note });
  } else if (knobs.flag("attendance.leave-none", 0.4)) {
    pieces.push(lines(`${head("请假")}：无`));
    statement.leave = 0;
  }
  if (lists.absent.length > 0) {
    if (counts === "heading") statement.absent = lists.absent.length;
    pieces.push(
      lines(`${head("缺席")}${tally(lists.absent.length)}：`),
      rowsOf(desk, lists.absent),
    );
    for (const person of lists.absent)
      rows.push({ person, personNote: null, status: "absent", office: null, note: null });
  }
  if (lists.observers.length > 0) {
    if (counts === "heading") statement.observers = lists.observers.length;
    pieces.push(lines(`${head("列席")}${tally(lists.observers.length)}：`));
    const bare = lists.observers.every(({ office }) => office === null);
    pieces.push(
      bare
        ? rowsOf(
            desk,
            lists.observers.map(({ person }) => person),
          )
        : raw(
            ...lists.observers.map(
              ({ person, office }) =>
                `${office}${knobs.turn("observers.gap", { " ": 1, "　": 1 })}${person}`,
            ),
          ),
    );
    for (const { person, office } of lists.observers)
      rows.push({ person, personNote: null, status: "observer", office, note: null });
  }
  const name = knobs.turn("attendance.title", {
    "出席、请假情况": 4,
    出席情况: 2,
    "出席、列席情况": 1,
    出席人员名单: 1,
    "出席、请假、缺席名单": 1,
  });
  return {
    ...nobody,
    ...{
      type: "attendance",
      title: nameOf(place, sitting, "full") + name,
      date: day(desk),
      dateBasis: "held",
      meeting: sitting.id,
    },
    ...{ pieces, statement, attendance: rows },
  };
};

function day({ sitting: { first } }: Desk): string {
  return `${first.year}-${String(first.month).padStart(2, "0")}-${String(first.day).padStart(2, "0")}`;
}
