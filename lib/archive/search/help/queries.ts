/** For each way to search, queries that may find something here, the better first. Pure: help.ts tries them. */
import { Converter } from "opencc-js/cn2t";
import { ACTIONS } from "../../../words";
import type { IssueSummary, MeetingSummary } from "../../model";
import { countedBy } from "../facets";
import type { KnownName } from "../names/known";
import { BREAK, type SearchFields, type SearchText } from "../text/engine";
import { foldForSearch } from "../text/fold";

export interface Holdings {
  /** Oldest issue first. */
  texts: SearchText[];
  /** Newest first, as the issues are. */
  meetings: MeetingSummary[];
  issues: IssueSummary[];
  names: KnownName[];
  /** Of the newest documents, as printed. */
  documents: { id: string; title: string; page: number | null }[];
}

/** A query, and another that finds less. */
export type Pair = [wide: string, narrow: string];

const QUOTED = /“([^“”]{2,8})”/u;
const SUBJECT = /关于对?(?:本[区市县])?([\p{Script=Han}]{4,8}?)(?:工作)?(?:推进)?情况/u;
const MOST_PHRASES = 12;

/** What titles are about: 一网统管, 公园建设. */
export function phrasesOf({ documents }: Holdings): string[] {
  const phrases = documents.flatMap(({ title }) => [
    ...(QUOTED.exec(title)?.slice(1) ?? []),
    ...(SUBJECT.exec(title)?.slice(1) ?? []),
  ]);
  return [...new Set(phrases)].slice(0, MOST_PHRASES);
}

const traditional = Converter({ from: "cn", to: "t" });
const fullWidth = (ascii: string) =>
  ascii.replace(/[!-~]/gu, (character) => String.fromCodePoint(character.charCodeAt(0) + 0xfee0));

/** Those that read phrases, given some that the archive holds, the better first. */
export function phraseQueries({ texts, documents }: Holdings, phrases: string[]) {
  const known = phrases.map((phrase) => {
    const held = foldForSearch(phrase);
    const holders = texts.filter(({ title, body }) => title.includes(held) || body.includes(held));
    const types = byCount(holders, ({ typeLabel }) => [typeLabel]);
    const people = byCount(holders, ({ people }) => people.slice(0, 3));
    return { phrase, types, people };
  });
  const types = byCount(texts, ({ typeLabel }) => [typeLabel]);
  const years = yearsOf(texts);
  return {
    both: known.flatMap(({ phrase, types, people }) => [
      ...types.slice(0, 1).map((type) => `${phrase} ${type}`),
      ...people.slice(0, 1).map((person) => `${phrase} ${person}`),
    ]),
    quoted: [...phrases, ...documents.map(({ title }) => title)]
      .flatMap(neighbours)
      .map((parted): Pair => [parted, `"${parted}"`]),
    excluded: [
      ...known.flatMap(({ phrase, types }) =>
        types.map((type): Pair => [phrase, `${phrase} -${type}`]),
      ),
      ...phrases.flatMap((phrase) => types.map((type): Pair => [type, `${type} -${phrase}`])),
    ],
    tolerant: [
      ...phrases
        .map(traditional)
        .filter((form) => !phrases.includes(form))
        .slice(0, 1),
      ...phrases.slice(0, 1).map((phrase) => `"${Array.from(phrase).join(" ")}"`),
      ...years.slice(0, 1).flatMap((year) => [fullWidth(`${year}年`), fullWidth(`${year}`)]),
    ],
  };
}

const words = new Intl.Segmenter("zh", { granularity: "word" });

/** Words of two characters or more that follow one another: 财政决算的报告 → 财政 决算. */
function neighbours(text: string): string[] {
  const cut = Array.from(words.segment(text), ({ segment }) => segment);
  return cut.flatMap((word, at) => {
    const next = cut[at + 1];
    return isWord(word) && isWord(next ?? "") ? [`${word} ${next}`] : [];
  });
}

const isWord = (text: string) => /^\p{Script=Han}{2,}$/u.test(text);

/** The newest first. */
const yearsOf = (texts: SearchText[]) =>
  byCount(texts, ({ year }) => (year === null ? [] : [year])).toSorted((a, b) => b - a);

/** Those that narrow by what documents are, or name one. */
export function fieldQueries(holdings: Holdings) {
  const { texts, meetings, issues, documents } = holdings;
  const types = byCount(texts, ({ typeLabel }) => [typeLabel]);
  const years = yearsOf(texts);
  const dates = texts.flatMap(({ fields }) => fields.date ?? []).toSorted();
  const [first, last] = [dates.at(0), dates.at(-1)];
  const [newest, oldest] = [years.at(0), years.at(-1)];
  const meeting = meetings.find(({ documentCount }) => documentCount > 0);
  const sitting = meeting?.name.match(/第[^第届次]+(?:届|次会议|次主任会议)/gu)?.join("");
  const actions = byCount(texts, ({ actions }) => actions).map((action) => ACTIONS[action]);
  return {
    type: types.slice(0, 2).map((type, at) => `文种${at === 0 ? ":" : "："}${type}`),
    meeting: meeting ? [`届次:${meeting.id}`, ...(sitting ? [`届次:${sitting}`] : [])] : [],
    year: [
      ...(newest ? [`年:${newest}`] : []),
      ...(newest && oldest && oldest < newest ? [`年:${oldest}-${newest}`] : []),
    ],
    date:
      first && last
        ? [`日期:${last}`, `日期:${month(last)}`, `日期:${first.slice(0, 7)}..${last.slice(0, 7)}`]
        : [],
    ...nameQueries(holdings),
    organ: byCount(texts, ({ organs }) => organs)
      .filter((organ) => !/\s/u.test(organ))
      .map((organ) => `机构:${organ}`),
    action: actions.flatMap((action) => [
      `任免:${action}`,
      ...types.map((type) => `任免:${action} 文种:${type}`),
    ]),
    cited: [
      ...issues.slice(0, 1).flatMap((issue) => citations(issue, documents)),
      ...(sitting ? [sitting] : []),
    ],
    apart: apart(texts),
  };
}

/** 2021-05-31 → 2021年5月. */
const month = (date: string) => `${date.slice(0, 4)}年${Number(date.slice(5, 7))}月`;

/** A name that can be spelled in every way, and those ways. */
function nameQueries({ names }: Holdings) {
  const [known] = names
    .filter(
      ({ keys: { syllables } }) =>
        syllables.length > 2 && syllables.every(({ sounds }) => sounds.length > 0),
    )
    .toSorted(
      (a, b) =>
        b.summary.documents - a.summary.documents ||
        b.summary.appointments - a.summary.appointments,
    );
  if (!known)
    return { person: names.slice(0, 1).map(({ summary }) => `人:${summary.name}`), sound: [] };
  const sounds = known.keys.syllables.map(({ sounds: [sound = ""] }) => sound);
  return {
    person: [`人:${known.summary.name}`],
    sound: [
      `人:${sounds.join("")}`,
      `人:${sounds.map((sound) => sound.charAt(0)).join("")}`,
      `人:${Array.from(known.summary.name).slice(1).join("")}`,
    ],
  };
}

function citations(
  { id, year, number, serialNumber }: IssueSummary,
  documents: Holdings["documents"],
): string[] {
  const own = documents.find(
    (document) => document.page !== null && document.id.startsWith(`${id}/`),
  );
  const printed = year !== null && number !== null ? `${year}年第${number}号` : null;
  return [
    ...(printed === null ? [] : [printed]),
    ...(printed === null || !own ? [] : [`${printed}第${own.page}页`]),
    ...(serialNumber === null ? [] : [`总第${serialNumber}号`]),
  ];
}

/** Two names printed side by side: as two terms both are found, as one phrase across them neither. */
const apart = (texts: SearchText[]): Pair[] =>
  texts.toReversed().flatMap(({ body, fields: { people } }): Pair[] => {
    const at = people.findIndex((name, index) => {
      const next = people[index + 1];
      return next !== undefined && body.includes(foldForSearch(name) + BREAK + foldForSearch(next));
    });
    const [one, other] = at < 0 ? [] : people.slice(at, at + 2);
    return one && other ? [[`${one} ${other}`, one + other]] : [];
  });

/** The values that documents have, those of most documents first. */
const byCount = <Value>(
  texts: SearchText[],
  valuesOf: (fields: SearchFields) => Value[],
): Value[] => countedBy(texts, valuesOf).map(({ value }) => value);
