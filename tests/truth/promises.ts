import { INVISIBLE, kindsAt } from "../../lib/bulletin/lexicon/script/characters";
import { shownAs } from "../../lib/bulletin/lexicon/script/look-alikes";
import { codePointOf, movedTo } from "../../lib/bulletin/lexicon/script/private-use";
import type { Bulletin, Evidence } from "../../lib/bulletin/schema";

const isInvisible = (character: string) => (kindsAt(character, 0) & INVISIBLE) > 0;

/** The text of a source, without what reading text changes: blanks, width, brackets, what GB18030 moved, the unseen. */
const essence = (text: string) =>
  Array.from(text)
    .filter((character) => !isInvisible(character))
    .join("")
    .replace(/\s+/gu, "")
    .replace(/[\ue000-\uf8ff]/gu, (c) => movedTo(c) ?? c)
    .replace(/[\u2e3a\u2e3b\u2e80-\u2fd5\uf900-\ufaff\ufe58]/gu, shownAs)
    .replace(/[０-９Ａ-Ｚａ-ｚ]/gu, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/（/gu, "(")
    .replace(/）/gu, ")");

/** Every breach of what `lib/bulletin/README.md` promises of any bulletin; an empty list is what a test wants. */
export function breaches(bulletin: Bulletin, source: string): string[] {
  return [
    ...lostCharacters(bulletin, source),
    ...untoldInvisibles(bulletin, source),
    ...badQuotes(bulletin),
    ...badReferences(bulletin),
  ];
}

/** Its characters, in whatever order they stand. */
const inOrder = (text: string) => Array.from(text).sort().join("");

const linesOf = (source: string) => source.replace(/^\ufeff/u, "").split(/\r\n|\n|\r/u);

/** What shows nothing in print is told, each line's once: by its code points, and how often each. */
function untoldInvisibles(bulletin: Bulletin, source: string): string[] {
  const told = new Map<number, string[]>();
  for (const { lines, text, reason } of bulletin.omissions) {
    if (reason === "invisible-character") told.set(lines[0], [...(told.get(lines[0]) ?? []), text]);
  }
  return linesOf(source).flatMap((line, index) => {
    const stands = Array.from(line).filter(isInvisible).map(codePointOf).sort().join(" ");
    const named = (told.get(index + 1) ?? []).flatMap((text) =>
      text.split(" ").flatMap((one) => {
        const [name = "", count = "1"] = one.split("×");
        return Array<string>(Number(count)).fill(name);
      }),
    );
    return named.sort().join(" ") === stands ? [] : [`line ${index + 1} hides ${stands}`];
  });
}

function lostCharacters(bulletin: Bulletin, source: string): string[] {
  const found: string[] = [];
  const lines = linesOf(source);
  const isBlank = (no: number) => essence(lines[no - 1] ?? "") === "";
  const owner = new Map<number, string>();
  const marks = new Map<number, string[]>();
  const claim = (by: string, [first, last]: [number, number]) => {
    for (let no = first; no <= last; no++) {
      const before = owner.get(no);
      if (before === by || isBlank(no)) continue;
      if (before) found.push(`line ${no} lies in ${before} and ${by}`);
      owner.set(no, by);
    }
  };
  for (const omission of bulletin.omissions) {
    if (omission.reason === "invisible-character") continue;
    if (omission.reason === "list-dash" || omission.reason === "footnote-mark") {
      const no = omission.lines[0];
      marks.set(no, [...(marks.get(no) ?? []), omission.text]);
    } else if (omission.reason === "table-line" && omission.text.includes("×")) {
      const no = omission.lines[0];
      const sides = omission.text.split(" ").flatMap((told) => {
        const [side = "", count] = told.split("×");
        return Array<string>(Number(count)).fill(side);
      });
      marks.set(no, [...(marks.get(no) ?? []), ...sides]);
    } else claim("omissions", omission.lines);
  }
  for (const entry of bulletin.contents) claimRest(`contents ${entry.order}`, entry.lines);
  for (const document of bulletin.documents) {
    for (const block of document.blocks) {
      const name = `${document.id}#${block.id}`;
      claimRest(name, block.lines);
      const printed = lines
        .slice(block.lines[0] - 1, block.lines[1])
        .map((line, index) => {
          const no = block.lines[0] + index;
          if (owner.get(no) !== name) return "";
          // A mark is taken out once, where a list dash or a footnote's mark stood in its line.
          return (marks.get(no) ?? []).reduce((text, mark) => text.replace(mark, ""), line);
        })
        .join("");
      // Of a drawn row that is cut over lines each cell is read to its end before the next.
      const cut = block.rows !== undefined && block.rows.length < drawnRows(block.lines);
      const [stands, reads] = [essence(printed), essence(block.text)];
      if (cut ? inOrder(stands) !== inOrder(reads) : stands !== reads)
        found.push(`${name} reads otherwise than its lines`);
    }
  }
  const body = Math.min(
    ...bulletin.contents.map((e) => e.lines[0]),
    ...bulletin.documents.map((d) => d.lines[0]),
  );
  for (let no = body; no <= lines.length; no++) {
    if (!isBlank(no) && !owner.has(no)) found.push(`line ${no} lies nowhere`);
  }
  return found;

  /** How many of its lines are a drawn table's rows, whole or cut. */
  function drawnRows([first, last]: [number, number]): number {
    return bulletin.omissions.filter(
      ({ reason, text, lines: [no] }) =>
        reason === "table-line" && text.includes("×") && first <= no && no <= last,
    ).length;
  }

  function claimRest(by: string, [first, last]: [number, number]) {
    for (let no = first; no <= last; no++) if (owner.get(no) !== "omissions") claim(by, [no, no]);
  }
}

function evidenceOf(bulletin: Bulletin): [string, Evidence][] {
  return [
    ...bulletin.documents.flatMap((d) => [
      ...d.authors.map((author) => [`author ${author.name}`, author] as [string, Evidence]),
      ...(d.dateEvidence ? [[`date of ${d.id}`, d.dateEvidence] as [string, Evidence]] : []),
    ]),
    ...bulletin.meetings.flatMap((m) => [
      ...Object.entries(m.evidence).map(
        ([key, e]) => [`${key} of ${m.id}`, e] as [string, Evidence],
      ),
      ...m.agenda.map((item) => [`agenda ${item.order}`, item] as [string, Evidence]),
    ]),
    ...bulletin.attendance.map((row) => [`attendance of ${row.person}`, row] as [string, Evidence]),
    ...bulletin.appointments.map(
      (row) => [`appointment of ${row.person}`, row] as [string, Evidence],
    ),
    ...bulletin.planItems.map((row) => [`plan item ${row.id}`, row] as [string, Evidence]),
    ...(bulletin.totals ?? []).map((row) => [`total of ${row.counts}`, row] as [string, Evidence]),
  ];
}

function badQuotes(bulletin: Bulletin): string[] {
  const documents = new Map(bulletin.documents.map((document) => [document.id, document]));
  return evidenceOf(bulletin).flatMap(([fact, { document: id, block: blockId, lines, quote }]) => {
    const block = documents.get(id)?.blocks.find((candidate) => candidate.id === blockId);
    if (!block?.text.includes(quote))
      return [`${fact}: “${quote}” does not stand in ${id}#${blockId}`];
    const inside = block.lines[0] <= lines[0] && lines[1] <= block.lines[1] && lines[0] <= lines[1];
    return inside ? [] : [`${fact}: lines ${lines} lie outside of ${id}#${blockId}`];
  });
}

function badReferences(bulletin: Bulletin): string[] {
  const meetings = new Set(bulletin.meetings.map(({ id }) => id));
  const named = [
    ...bulletin.documents.map(({ meeting }) => meeting),
    ...bulletin.attendance.map(({ meeting }) => meeting),
    ...bulletin.appointments.map(({ meeting }) => meeting),
  ];
  const ids = bulletin.documents.map(({ id }) => id);
  return [
    ...named
      .filter((id) => id !== null && !meetings.has(id))
      .map((id) => `meeting ${id} is not listed`),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `two documents are ${id}`),
    ...bulletin.documents.flatMap(({ id, blocks }) =>
      blocks.some((block, i) => blocks.findIndex((other) => other.id === block.id) !== i)
        ? [`two blocks of ${id} share an id`]
        : [],
    ),
  ];
}
