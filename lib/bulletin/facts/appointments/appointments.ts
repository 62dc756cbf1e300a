import type { Draft } from "../../blocks/draft";
import { verbsOf } from "../../grammar/tokens";
import { BOUNDS } from "../../lexicon/bounds";
import { COLONS } from "../../lexicon/paper/headings";
import { readMarker } from "../../lexicon/paper/markers";
import { cutAt, STOPS } from "../../lexicon/script/marks";
import { trimEnd, words } from "../../lexicon/words";
import { tellsHolder } from "../../readers/offices";
import type { Facts, Read } from "../facts";
import { BLOCK_READERS, SENTENCES } from "./blocks";
import type { Place } from "./findings/told";
import { bodyInFront, isVerbAlone } from "./headings";
import { tellLeftOut, tellVoted } from "./left-out";
import { readLine } from "./lines";
import { tellConfirmed, tellLosses, tellOffered } from "./losses";
import { votedDown } from "./missed";
import { tellPassed } from "./passed";
import { type Options, Progress } from "./progress";
import { tellUnsigned } from "./signed";
import { countsAll } from "./sums";
import { isDraft } from "./titles";
import { tellTwice } from "./twice";

/**
 * Every act on a person and a post that a document tells, each quoted from its sentence. Afterwards: each verb of an act
 * in its text was read, excused by a row of `grammar/excuses`, or told; so was every number of persons.
 */
export function readAppointments(read: Read, options: Options): Partial<Facts> {
  if (isDraft(read)) return {};
  const { titled, seatsAlone = false, listed = false } = options;
  const progress = new Progress(read, options);
  const { found } = progress;
  const drafts = read.drafts.slice(1);
  for (const [index, draft] of drafts.entries()) {
    progress.before = drafts[index - 1] ?? null;
    progress.next = drafts[index + 1] ?? null;
    const told = found.acts.all.length;
    if (BLOCK_READERS.some((reader) => reader(progress, draft))) {
      if (found.acts.all.length > told) progress.acted = draft;
      continue;
    }
    tellUnsigned(progress, draft);
    progress.above = draft;
    // （任命3人，免去1人） over the list.
    if (listed && draft.kind === "note" && found.acts.all.length === 0 && countsAll(draft.text))
      found.declared.sumOfList({ draft, start: 0, text: draft.text }, [draft.text]);
    // （未获通过）, a note of its own, is of what stands above it.
    if (SENTENCES.has(draft.kind) || votedDown(draft.text))
      readSentences(progress, draft, drafts[index + 1]);
  }
  const headline = drafts.find(({ kind }) => kind !== "note");
  if (headline) found.acts.dropHeadline(headline);
  progress.finish();
  tellConfirmed(drafts, found);
  tellOffered(drafts, found);
  if (titled === "elect") tellVoted(drafts, found);
  if (seatsAlone) tellLosses(drafts, found);
  else tellLeftOut(read.title, drafts, found, listed);
  tellPassed(read.title, drafts, found);
  found.declared.tellEmpty();
  const twice = tellTwice(found.acts.all, drafts);
  return { appointments: found.acts.all, diagnostics: [...found.told.diagnostics, ...twice] };
}

function readSentences(progress: Progress, draft: Draft, next: Draft | undefined) {
  progress.passed &&= draft.text.length <= BOUNDS.organ;
  progress.lists &&= progress.passed;
  const lines = [...sentencesOf(draft)];
  for (const [index, line] of lines.entries()) {
    const result = lines[index + 1]?.text ?? next?.text ?? "";
    // 任命张三为县农业局局长。表决结果：赞成11票，反对12票，未获通过。
    const above = lines[index - 1]?.text ?? progress.last;
    if (votedDown(result) && !mayBeDenied(above)) progress.settled = result;
    else if (line.text === progress.settled) progress.settled = null;
    else readLine(progress, line);
  }
  progress.last = lines.at(-1)?.text ?? "";
  const heads = COLONS.has(draft.text.slice(-1));
  const goesOn = readMarker(draft.text) !== null || LIST_MARKS.has(draft.text.slice(-1));
  if (heads || !goesOn)
    progress.head = heads ? draft.text.slice(draft.text.lastIndexOf("。") + 1) : "";
  const { listed } = progress.context;
  if (listed?.read === 0 && heads)
    progress.rows = { draft, start: 0, text: draft.text, listed: { ...listed } };
  else progress.found.declared.close(draft, progress.context);
  progress.context = { ...progress.context, listed: null };
}

const LIST_MARKS = words("； ;");

/** Whether a sentence tells acts too, which a vote told behind the next may be of. */
const mayBeDenied = (text: string) =>
  !COLONS.has(text.slice(-1)) && (verbsOf(text).length > 0 || tellsHolder(trimEnd(text, STOPS)));

/** Sentences end with 。 or ；; a number in front of one is none of it. */
function* sentencesOf(draft: Draft): Generator<Place> {
  for (const { text, at, mark } of cutAt(draft.text, "。；;")) {
    const number = readMarker(text)?.length ?? 0;
    const sentence = text.slice(number) + mark;
    const head = verbInBrackets(sentence);
    if (head !== null) yield { draft, text: `${head}：`, start: at + number };
    const body = head === null ? bodyInFront(sentence) : 0;
    if (body > 0) yield { draft, text: sentence.slice(0, body), start: at + number };
    const from = number + (head === null ? body : head.length + 2);
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
