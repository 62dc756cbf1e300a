import type { Desk } from "./draft";
import type { Named } from "./name-rows";

/** Who came, who did not, and who watched. */
export interface Voters {
  present: Named[];
  leave: Named[];
  absent: Named[];
  observers: { name: string; office: string | null }[];
}

export function drawVoters(desk: Desk): Voters {
  const { knobs, random, place } = desk;
  const members = random.shuffle(desk.members).slice(0, random.int(15, desk.members.length));
  const some = knobs.turn("attendance.away", { none: 1, some: 4 }) === "some";
  const away = some ? random.int(1, 4) : 0;
  const reasons = knobs.turn("attendance.reason", { none: 3, brackets: 1, "half-day": 0.3 });
  const gone = knobs.flag("attendance.absent", 0.2) ? random.int(1, 2) : 0;
  const watching = knobs.turn("attendance.observers", { none: 3, bare: 1, offices: 2 });
  const offices = [
    `${place.kind}人民政府副${place.chief}`,
    `${place.kind}监察委员会主任`,
    `${place.kind}人民法院院长`,
    `${place.kind}人民检察院检察长`,
  ];
  const why = {
    none: [null],
    brackets: ["因公", "因病", "公务", "因事"],
    "half-day": ["上午", "下午"],
  }[reasons];
  return {
    present: withNotes(desk, members.slice(away + gone)),
    absent: bare(members.slice(away, away + gone)),
    leave: members.slice(0, away).map((name) => ({ name, note: random.pick(why) })),
    observers:
      watching === "none"
        ? []
        : random.sample(desk.others, 4).map((name, index) => ({
            name,
            office: watching === "offices" ? (offices[index] ?? null) : null,
          })),
  };
}

const bare = (names: string[]): Named[] => names.map((name) => ({ name, note: null }));

/** 王伟（大） 王伟（小）, or 张三（女）: what brackets after a name tell people apart by. */
function withNotes({ knobs, random }: Desk, names: string[]): Named[] {
  const notes = knobs.turn("attendance.notes", { none: 8, women: 1, twins: 1 });
  if (notes === "none") return bare(names);
  if (notes === "women")
    return names.map((name) => ({ name, note: random.chance(0.3) ? "女" : null }));
  const [twin = "", ...rest] = names;
  return [{ name: twin, note: "大" }, { name: twin, note: "小" }, ...bare(rest)];
}
