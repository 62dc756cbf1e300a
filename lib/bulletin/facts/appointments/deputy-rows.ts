import { type Draft, rowsOf } from "../../blocks/draft";
import type { Act } from "../../grammar/groups";
import { productionOf } from "../../grammar/productions";
import type { Listed } from "../../grammar/reading";
import { lastClause, votersBefore } from "../../grammar/voters";
import { BOUNDS } from "../../lexicon/bounds";
import { personsAt } from "../../lexicon/office/people";
import { cutAt, STOPS, withNote } from "../../lexicon/script/marks";
import { trimEnd, words } from "../../lexicon/words";
import { congressOfDeputiesIn } from "../../readers/congress";
import { isLikelyName, type NamedPerson, readPersonList } from "../../readers/names";
import { readPersonTokens } from "../../readers/person-tokens";
import { withoutSum } from "./headings";

const COLONS = "：:";
const SEAT = "代表";

export interface DeputiesInRow {
  acts: { act: Act; start: number; end: number }[];
  /** 东岭县（2名）：张三, and how many a row says that it names. */
  counts: { declared: number; read: number; at: number }[];
}

/** 东岭县（2名）：张三、李四（女）: in every row of a block a unit, and whom it elected, or names alone. Null where one tells anything else. */
export function deputiesInRows(draft: Draft, { posts, production }: Listed): DeputiesInRow | null {
  const reading: DeputiesInRow = { acts: [], counts: [] };
  for (const { text, at: start } of rowsOf(draft)) {
    const row = readRow(trimEnd(text, STOPS));
    if (!row) return null;
    const { unit: note, people, declared } = row;
    if (declared !== null && declared !== people.length)
      reading.counts.push({ declared, read: people.length, at: start });
    for (const { name: person, note: personNote } of people)
      for (const { organ, post, note: over } of posts)
        reading.acts.push({
          act: { action: production.action, person, personNote, organ, post, note: note ?? over },
          ...{ start, end: start + text.length },
        });
  }
  return reading.acts.length > 0 ? reading : null;
}

function readRow(text: string) {
  const [head, ...behind] = cutAt(text, COLONS);
  const alone = head?.mark === "" ? peopleIn(text) : null;
  if (alone?.every(({ name }) => isLikelyName(name)))
    return { unit: null, people: alone, declared: null };
  if (!head || head.mark === "" || behind.length !== 1 || head.text.length > BOUNDS.voters)
    return null;
  const { bare, note } = withNote(head.text);
  const unit = lastClause(bare) === bare ? votersBefore(bare) : null;
  const people = unit === null ? null : peopleIn(behind[0]?.text ?? "");
  return people && unit !== null ? { unit, people, declared: countIn(note) } : null;
}

function peopleIn(text: string): NamedPerson[] | null {
  const bare = readPersonTokens(text);
  return bare ? bare.map((name) => ({ name, note: null })) : readPersonList(text);
}

const countIn = (note: string | null) => {
  const at = note?.startsWith("共") ? 1 : 0;
  return note === null ? null : (personsAt(note, at)?.value ?? null);
};

/** 现将青禾县第十六届人民代表大会代表当选名单公布如下：, above the rows that name them. */
export function headsDeputies(text: string): Listed | null {
  if (!COLONS.includes(text.slice(-1)) || ELECTED.find(text) === null) return null;
  const congress = congressOfDeputiesIn(text);
  const production = congress && productionOf("elect");
  return production
    ? {
        production,
        posts: [{ organ: congress.name, post: SEAT, note: null }],
        counted: withoutSum(text).counted,
        read: 0,
      }
    : null;
}
/** 县第五届人民代表大会代表选举结果：, above rows of who elected whom. */
export const headsResultsOfDeputies = (text: string) =>
  RESULTS.find(text) !== null && headsDeputies(text) !== null;
const RESULTS = words("选举结果");
const ELECTED = words(
  "当选名单 当选人名单 当选代表 当选的代表 选举结果 选出的代表 选举产生的代表 代表名单",
);
