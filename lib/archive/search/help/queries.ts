/** For each way to search, queries that may find something here, the better first. Pure: help.ts tries them. */
import { Converter } from "opencc-js/cn2t";
import { ACTIONS, formatSerial, numberUnit, quoted } from "../../../words";
import type { IssueSummary, MeetingSummary } from "../../model";
import { countedBy } from "../facets";
import type { KnownName } from "../names/known";
import { BREAK, type SearchFields, type SearchText } from "../text/engine";
import { foldForSearch } from "../text/fold";

/** What examples are made of. */
export interface Material {
  /** Oldest issue first. */
  texts: SearchText[];
  /** Newest first, as the issues are. */
  meetings: MeetingSummary[];
  issues: IssueSummary[];
  names: KnownName[];
  /** Of the newest documents, as printed. */
  documents: { id: string; title: string; page: number | null }[];
}

/** A way to search. `label` and `name` are a type and a person as words, without their field. */
export type Topic =
  | ("phrase" | "label" | "name" | "both" | "tolerant" | "cited")
  | ("type" | "meeting" | "year" | "date" | "person" | "organ" | "action" | "sound");

/** A way that shows only beside another: two names as two terms (`apart`) and never as one phrase. */
export type Contrast = "quoted" | "excluded" | "apart";

/** A query, and another that finds less. */
export type Pair = [wide: string, narrow: string];

const traditional = Converter({ from: "cn", to: "t" });
const fullWidth = (ascii: string) =>
  ascii.replace(/[!-~]/gu, (character) => String.fromCodePoint(character.charCodeAt(0) + 0xfee0));

/** Made of the archive, and of phrases that it holds, the better first. */
type Make<Made> = (material: Material, phrases: string[]) => Made[];

/** For each way to search the queries to try, and how many examples of it are enough. */
export const QUERIES: Record<Topic, { most: number; queries: Make<string> }> = {
  phrase: { most: 2, queries: (_, phrases) => phrases },
  label: { most: 1, queries: ({ texts }) => typesOf(texts) },
  name: { most: 1, queries: ({ names }) => known(names).map(({ summary }) => summary.name) },
  both: {
    most: 2,
    queries: ({ texts }, phrases) =>
      phrases.flatMap((phrase) => {
        const holders = holding(texts, phrase);
        const people = byCount(holders, (fields) => fields.people.slice(0, 3));
        return [...typesOf(holders).slice(0, 1), ...people.slice(0, 1)].map(
          (other) => `${phrase} ${other}`,
        );
      }),
  },
  tolerant: {
    most: 3,
    queries: ({ texts }, phrases) => [
      ...phrases
        .map(traditional)
        .filter((form) => !phrases.includes(form))
        .slice(0, 1),
      ...phrases.slice(0, 1).map((phrase) => `"${Array.from(phrase).join(" ")}"`),
      ...yearsOf(texts)
        .slice(0, 1)
        .flatMap((year) => [fullWidth(`${year}年`), fullWidth(`${year}`)]),
    ],
  },
  cited: {
    most: 4,
    queries: ({ issues, documents, meetings }) => [
      ...issues.slice(0, 1).flatMap((issue) => citations(issue, documents)),
      ...sittingOf(meetings),
    ],
  },
  type: {
    most: 2,
    queries: ({ texts }) =>
      typesOf(texts)
        .slice(0, 2)
        .map((type, at) => `文种${at === 0 ? ":" : "："}${type}`),
  },
  meeting: {
    most: 2,
    queries: ({ meetings }) => [
      ...meetings
        .filter(({ documentCount }) => documentCount > 0)
        .slice(0, 1)
        .map(({ id }) => `届次:${id}`),
      ...sittingOf(meetings).map((words) => `届次:${words}`),
    ],
  },
  year: {
    most: 2,
    queries: ({ texts }) => {
      const years = yearsOf(texts);
      const [newest, oldest] = [years.at(0), years.at(-1)];
      return [
        ...(newest ? [`年:${newest}`] : []),
        ...(newest && oldest && oldest < newest ? [`年:${oldest}-${newest}`] : []),
      ];
    },
  },
  date: {
    most: 3,
    queries: ({ texts }) => {
      const dates = texts.flatMap(({ fields }) => fields.date ?? []).toSorted();
      const [first, last] = [dates.at(0), dates.at(-1)];
      return first && last
        ? [`日期:${last}`, `日期:${month(last)}`, `日期:${first.slice(0, 7)}..${last.slice(0, 7)}`]
        : [];
    },
  },
  person: {
    most: 1,
    queries: ({ names }) => known(names).map(({ summary }) => `人:${quoted(summary.name)}`),
  },
  sound: { most: 3, queries: ({ names }) => known(names).flatMap(spellings) },
  organ: {
    most: 1,
    queries: ({ texts }) =>
      byCount(texts, ({ organs }) => organs)
        .filter((organ) => !/\s/u.test(organ))
        .map((organ) => `机构:${quoted(organ)}`),
  },
  action: {
    most: 1,
    queries: ({ texts }) =>
      byCount(texts, ({ actions }) => actions)
        .map((action) => ACTIONS[action])
        .flatMap((action) => [
          `任免:${action}`,
          ...typesOf(texts).map((type) => `任免:${action} 文种:${type}`),
        ]),
  },
};

export const CONTRASTS: Record<Contrast, Make<Pair>> = {
  quoted: ({ documents }, phrases) =>
    [...phrases, ...documents.map(({ title }) => title)]
      .flatMap(neighbours)
      .map((parted): Pair => [parted, `"${parted}"`]),
  excluded: ({ texts }, phrases) => [
    ...phrases.flatMap((phrase) =>
      typesOf(holding(texts, phrase)).map((type): Pair => [phrase, `${phrase} -${type}`]),
    ),
    ...phrases.flatMap((phrase) =>
      typesOf(texts).map((type): Pair => [type, `${type} -${phrase}`]),
    ),
  ],
  apart: ({ texts }) => texts.toReversed().flatMap(namesApart),
};

/** The texts that hold a phrase. */
function holding(texts: SearchText[], phrase: string): SearchText[] {
  const folded = foldForSearch(phrase);
  return texts.filter(({ title, body }) => title.includes(folded) || body.includes(folded));
}

/** The labels of types, those of most documents first. */
const typesOf = (texts: SearchText[]) => byCount(texts, ({ typeLabel }) => [typeLabel]);

/** The newest meeting that documents are of, in the words a citation has: 第十六届第三十八次会议. */
function sittingOf(meetings: MeetingSummary[]): string[] {
  const meeting = meetings.find(({ documentCount }) => documentCount > 0);
  const words = meeting?.name.match(/第[^第届次]+(?:届|次会议|次主任会议)/gu)?.join("");
  return words ? [words] : [];
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

/** 2021-05-31 → 2021年5月. */
const month = (date: string) => `${date.slice(0, 4)}年${Number(date.slice(5, 7))}月`;

/** One that can be spelled in every way, and of whom most is told; else any. */
function known(names: KnownName[]): KnownName[] {
  const spelled = names
    .filter(
      ({ keys: { syllables } }) =>
        syllables.length > 2 && syllables.every(({ sounds }) => sounds.length > 0),
    )
    .toSorted(
      (a, b) =>
        b.summary.documents - a.summary.documents ||
        b.summary.appointments - a.summary.appointments,
    );
  return (spelled.length > 0 ? spelled : names).slice(0, 1);
}

/** Its sound, its initials, and a part of it; none of a name whose sound is not known. */
function spellings({ keys: { syllables }, summary }: KnownName): string[] {
  const sounds = syllables.map(({ sounds: [sound = ""] }) => sound);
  if (sounds.length < 3 || sounds.includes("")) return [];
  return [
    `人:${sounds.join("")}`,
    `人:${sounds.map((sound) => sound.charAt(0)).join("")}`,
    `人:${Array.from(summary.name).slice(1).join("")}`,
  ];
}

function citations(issue: IssueSummary, documents: Material["documents"]): string[] {
  const { id, year, number } = issue;
  const own = documents.find(
    (document) => document.page !== null && document.id.startsWith(`${id}/`),
  );
  const printed =
    year !== null && number !== null ? `${year}年第${number}${numberUnit(issue)}` : null;
  return [
    ...(printed === null ? [] : [printed]),
    ...(printed === null || !own ? [] : [`${printed}第${own.page}页`]),
    ...[formatSerial(issue)].flatMap((serial) => serial ?? []),
  ];
}

/** Two names printed side by side: as two terms both are found, as one phrase across them neither. */
function namesApart({ body, fields: { people } }: SearchText): Pair[] {
  const at = people.findIndex((name, index) => {
    const next = people[index + 1];
    return next !== undefined && body.includes(foldForSearch(name) + BREAK + foldForSearch(next));
  });
  const [one, other] = at < 0 ? [] : people.slice(at, at + 2);
  return one && other ? [[`${one} ${other}`, one + other]] : [];
}

/** The values that documents have, those of most documents first. */
const byCount = <Value>(
  texts: SearchText[],
  valuesOf: (fields: SearchFields) => Value[],
): Value[] => countedBy(texts, valuesOf).map(({ value }) => value);
