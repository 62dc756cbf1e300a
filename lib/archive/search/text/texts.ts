import type { Bulletin, BulletinDocument } from "../../../bulletin/schema";
import { sortDate } from "../../store/days";
import { BREAK, type SearchFields, type SearchText } from "./engine";
import { foldForSearch } from "./fold";
import { runsOf } from "./runs";

/** A document's text before it has its place among all. */
export type UnplacedText = Omit<SearchText, "place" | "issue" | "length">;

/** Every document of these bulletins (oldest first), folded, as printed in each. */
export const searchTexts = (bulletins: Bulletin[]): SearchText[] =>
  bulletins
    .flatMap((bulletin, issue) => searchTextsOf(bulletin).map((text) => ({ ...text, issue })))
    .map((text, place) => ({ ...text, place, length: text.body.length }));

/** The documents of one bulletin, as printed. */
export function searchTextsOf(bulletin: Bulletin): UnplacedText[] {
  return bulletin.documents.map((document) => {
    const blocks: SearchText["blocks"] = [];
    const parts: string[] = [];
    let length = 0;
    for (const block of document.blocks) {
      // The title counts once; where its block says something else, that is text of the document too.
      if (block.kind === "title" && block.text === document.title) continue;
      blocks.push([block.id, length]);
      for (const run of runsOf(block)) {
        const text = foldForSearch(run.text);
        parts.push(text);
        length += text.length + BREAK.length;
      }
    }
    const fields = fieldsOf(bulletin, document);
    return {
      ...{ id: document.id, title: foldForSearch(document.title) },
      ...{ body: parts.join(BREAK), blocks, fields },
    };
  });
}

function fieldsOf(bulletin: Bulletin, { id, typeLabel, date, meeting, authors }: BulletinDocument) {
  const own = <Fact extends { document: string }>(facts: Fact[]) =>
    facts.filter(({ document }) => document === id);
  const appointments = own(bulletin.appointments);
  const offices = authors.flatMap(({ office }) => office ?? []);
  const fields: SearchFields = {
    ...{ typeLabel, date, meeting, day: dayOf(date, bulletin.issue.year) },
    year: date === null ? bulletin.issue.year : Number(date.slice(0, 4)),
    people: distinct([
      ...authors.map(({ name }) => name),
      ...appointments.map(({ person }) => person),
      ...own(bulletin.attendance).map(({ person }) => person),
    ]),
    organs: distinct([...appointments.flatMap(({ organ }) => organ ?? []), ...offices]),
    actions: distinct(appointments.map(({ action }) => action)),
  };
  return fields;
}

/** 2021-05-31 → 20210531; what bears no day, or one far from its issue's year, comes with that year, else with its issue. */
const dayOf = (date: string | null, year: number | null): number =>
  Number(sortDate(date, year)?.replaceAll("-", "") ?? (year ?? 0) * 10_000);

const distinct = <T>(values: T[]): T[] => [...new Set(values)];
