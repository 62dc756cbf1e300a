/** Bulletins that a scanner, a hand or a wrong export has damaged, from a seed. */
import { readdirSync, readFileSync } from "node:fs";
import { Random } from "../forge/words/random";
import { COVER, FRAMES } from "./damage";

/** Small texts of each kind that reads facts: a change of one character lies close to something read. */
const SMALL = [
  `${FRAMES["a list of appointments"]}任命张三为某区人民法院审判员；\n免去李四的某区人民检察院检察员职务。\n`,
  `${FRAMES["an attendance list"]}主任：张三\n委员：李四　王五　买买提·艾力（女）\n请假（1人）：赵六（因病）\n`,
  `${FRAMES["a law"]}第二条 本条例所称古桥，是指：\n（一）石桥；\n（二）木桥。\n第三条 （草案）①\n① 见说明。\n`,
  `${FRAMES["a plan"]}3月\t1、听取甲的报告 [办公室] 2、乙\n\t3、丙\n4-5月\t丁（财经委）\n`,
  `${COVER}目 录\n某区第一届人民代表大会常务委员会第一次会议议程 (1)\n\n某区第一届人民代表大会常务委员会第一次会议议程\n（2021年1月1日）\n一、听取报告\n二、审议草案；\n三、人事任免\n`,
  `${COVER}目 录\n某区第一届人民代表大会常务委员会第一次会议出席情况 (1)\n\n某区第一届人民代表大会常务委员会第一次会议出席情况\n（2021年1月1日）\n出席：张三　李四\n`,
  `${COVER}某区人民代表大会常务委员会关于接受张三辞去代表职务的决定\n\n（2021年1月1日某区第一届人民代表大会常务委员会第一次会议通过）\n某区第一届人民代表大会常务委员会第一次会议决定：接受张三辞去某区人民代表大会代表职务的请求。\n— 3 —\n某区公报 2021·2\n`,
];

const read = (url: URL) => readFileSync(url, "utf8").split(/\r?\n/u);
const fixtures = new URL("../fixtures/", import.meta.url);

/** The sample, the fixtures and the small texts, as lines. */
export const ORIGINALS: string[][] = [
  read(new URL("../../content/2021-2.txt", import.meta.url)),
  ...readdirSync(fixtures)
    .filter((name) => name.endsWith(".txt") && !name.includes("gb18030"))
    .map((name) => read(new URL(name, fixtures))),
  ...SMALL.map((text) => text.split("\n")),
];

const STRANGE = [
  ..."、，。；：（）()《》“”·—-*①［］一十第0９\t \u3000\n\r",
  ..."\u200b\u00ad\ufeff\u202e\ue863\ue123\ufffd\u0085\u2028\f\0䶮𠮷",
  ..."为的任免命去届次会议人年月日代表",
];

/** A place in a list, its end aside. */
const placeIn = (chance: Random, { length }: { length: number }) =>
  chance.int(0, Math.max(0, length - 1));

type Damage = (lines: string[], chance: Random) => void;

/** Where a title breaks: beside 会议, or wherever the seed says. */
const AT_A_MEETING = /(?<=会议)(?=.)|(?<=.)(?=会议)/u;

/** A title over two or three lines, of which the contents name the first alone, or the first two. */
const breakTitle: Damage = (lines, chance) => {
  const titles = lines.flatMap((title, at) => {
    const entry = title.length < SHORTEST_TITLE ? -1 : lines.findIndex((o) => o.startsWith(title));
    return entry >= 0 && entry < at ? [{ title, at, entry }] : [];
  });
  if (titles.length === 0) return;
  const { title, at, entry } = chance.pick(titles);
  const place = chance.int(1, title.length - 1);
  const words = title.split(AT_A_MEETING);
  const parts = words.length > 1 ? words : [title.slice(0, place), title.slice(place)];
  const named = parts.slice(0, chance.int(1, parts.length)).join("");
  lines[entry] = named + (lines[entry] ?? "").slice(title.length);
  lines.splice(at, 1, ...parts);
};
const SHORTEST_TITLE = 6;

/** Changes one line at a place that the seed decides. */
const inLine =
  (change: (line: string, place: number, chance: Random) => string): Damage =>
  (lines, chance) => {
    const no = placeIn(chance, lines);
    const line = lines[no] ?? "";
    lines[no] = change(line, chance.int(0, line.length), chance);
  };

const DAMAGES: Record<string, Damage> = {
  "a line dropped": (lines, chance) => lines.splice(placeIn(chance, lines), 1),
  "a line doubled": (lines, chance) => {
    const no = placeIn(chance, lines);
    lines.splice(no, 0, lines[no] ?? "");
  },
  "a line moved": (lines, chance) => {
    const [line = ""] = lines.splice(placeIn(chance, lines), 1);
    lines.splice(placeIn(chance, lines), 0, line);
  },
  "a line of another bulletin": (lines, chance) => {
    const other = chance.pick(ORIGINALS);
    lines.splice(placeIn(chance, lines), 0, chance.pick(other));
  },
  "the rest of another bulletin": (lines, chance) => {
    const other = chance.pick(ORIGINALS);
    const from = placeIn(chance, lines);
    lines.splice(from, lines.length, ...other.slice(placeIn(chance, other)));
  },
  "a line cut": inLine((line, place) => line.slice(0, place)),
  "a line broken": inLine((line, place) => `${line.slice(0, place)}\n${line.slice(place)}`),
  "two lines run together": (lines, chance) => {
    const no = placeIn(chance, lines);
    lines.splice(no, 2, (lines[no] ?? "") + (lines[no + 1] ?? ""));
  },
  "a blank line": (lines, chance) => lines.splice(placeIn(chance, lines), 0, ""),
  "a character dropped": inLine((line, place) => line.slice(0, place) + line.slice(place + 1)),
  "a character doubled": inLine(
    (line, place) => line.slice(0, place) + line.slice(Math.max(0, place - 1)),
  ),
  "a character moved": inLine((line, place, chance) => {
    const rest = line.slice(0, place) + line.slice(place + 1);
    const to = chance.int(0, rest.length);
    return rest.slice(0, to) + line.charAt(place) + rest.slice(to);
  }),
  "a strange character": inLine(
    (line, place, chance) => line.slice(0, place) + chance.pick(STRANGE) + line.slice(place),
  ),
  "a title broken, and part of it in the contents": breakTitle,
};
const NAMES = Object.keys(DAMAGES);
const MOST_DAMAGES = 6;

/** The bulletin of a seed, and what was done to it. */
export function mutation(seed: number): { text: string; damages: string[] } {
  const chance = new Random(seed);
  const lines = [...chance.pick(ORIGINALS)];
  const damages = Array.from({ length: chance.int(1, MOST_DAMAGES) }, () => chance.pick(NAMES));
  for (const name of damages) if (lines.length > 0) DAMAGES[name]?.(lines, chance);
  return { text: lines.join("\n"), damages };
}
