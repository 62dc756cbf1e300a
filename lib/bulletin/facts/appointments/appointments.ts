import type { Draft } from "../../blocks/draft";
import { BOUNDS } from "../../lexicon/bounds";
import { COLONS } from "../../lexicon/paper/headings";
import { readMarker } from "../../lexicon/paper/markers";
import { cutAt } from "../../lexicon/script/marks";
import type { Facts, Read } from "../facts";
import { BLOCK_READERS, SENTENCES } from "./blocks";
import type { Place } from "./findings";
import { isVerbAlone } from "./headings";
import { tellLeftOut, tellVoted } from "./left-out";
import { readLine } from "./lines";
import { tellConfirmed, tellLosses } from "./losses";
import { tellPassed } from "./passed";
import { type Options, Progress } from "./progress";
import { tellUnsigned } from "./signed";
import { isDraft } from "./titles";
import { tellTwice } from "./twice";

/**
 * Every act on a person and a post that a document tells, each quoted from its sentence. Afterwards: each verb of an act
 * in its text was read, excused by a row of `grammar/excuses.ts`, or told; so was every number of persons.
 */
export function readAppointments(read: Read, options: Options): Partial<Facts> {
  if (isDraft(read)) return {};
  const { titled, seatsAlone = false, listed = false } = options;
  const progress = new Progress(read, options);
  const { found } = progress;
  const drafts = read.drafts.slice(1);
  for (const [index, draft] of drafts.entries()) {
    progress.before = drafts[index - 1] ?? null;
    if (BLOCK_READERS.some((reader) => reader(progress, draft))) continue;
    tellUnsigned(progress, draft);
    progress.above = draft;
    if (SENTENCES.has(draft.kind)) readSentences(progress, draft);
  }
  progress.finish();
  tellConfirmed(drafts, found);
  if (titled === "elect") tellVoted(drafts, found);
  if (seatsAlone) tellLosses(drafts, found);
  else tellLeftOut(drafts, found, listed);
  tellPassed(read.title, drafts, found);
  found.tellEmpty();
  const twice = tellTwice(found.appointments, drafts);
  return { appointments: found.appointments, diagnostics: [...found.diagnostics, ...twice] };
}

function readSentences(progress: Progress, draft: Draft) {
  progress.passed &&= draft.text.length <= BOUNDS.organ;
  progress.lists &&= progress.passed;
  for (const line of sentencesOf(draft)) readLine(progress, line);
  const { listed } = progress.context;
  if (listed?.read === 0 && COLONS.has(draft.text.slice(-1)))
    progress.rows = { draft, start: 0, text: draft.text, listed: { ...listed } };
  else progress.found.close(draft, progress.context);
  progress.context = { ...progress.context, listed: null };
}

/** Sentences end with 。 or ；; a number in front of one is none of it. */
function* sentencesOf(draft: Draft): Generator<Place> {
  for (const { text, at, mark } of cutAt(draft.text, "。；;")) {
    const number = readMarker(text)?.length ?? 0;
    const sentence = text.slice(number) + mark;
    const head = verbInBrackets(sentence);
    if (head !== null) yield { draft, text: `${head}：`, start: at + number };
    const from = number + (head === null ? 0 : head.length + 2);
    if (text.slice(from) + mark !== "")
      yield { draft, text: text.slice(from) + mark, start: at + from };
  }
}

/** 【任命】, alone or above what runs on behind it. */
function verbInBrackets(text: string): string | null {
  const end = text.startsWith("【") ? text.indexOf("】") : -1;
  const head = text.slice(1, Math.max(1, end));
  return end > 0 && end <= LONGEST_IN_BRACKETS && isVerbAlone(head) ? head : null;
}
const LONGEST_IN_BRACKETS = 12;
