import { type Draft, evidenceAt } from "../blocks/draft";
import { warning } from "../diagnostics";
import { POSTS } from "../lexicon/office/posts";
import { endsWithColon, labelAt, SIGNERS } from "../lexicon/paper/headings";
import { readNameTokens } from "../readers/name-list";
import { isLikelyName, readPersonList } from "../readers/names";
import { readSignatory, readSpeakers, type Speaker, speakersGreeting } from "../readers/offices";
import type { Author, BulletinDocument, Diagnostic, Evidence } from "../schema";
import type { Line } from "../source/lines";

/**
 * Persons in a speaker line or a personal signature, each with office as printed. A body that signs is no author; the
 * contents' by-line counts only where the document names nobody.
 */
export function readAuthors(id: string, drafts: Draft[], byline: string | null): Author[] {
  const authors: Author[] = [];
  for (const draft of drafts) {
    for (const speaker of speakersOf(draft)) {
      if (authors.some(({ name }) => name === speaker.name)) continue;
      authors.push(authorOf(speaker, placeOf(id, draft, speaker)));
    }
  }
  return authors.length > 0 ? authors : fromContents(id, drafts, byline);
}

const authorOf = ({ name, office }: Speaker, evidence: Evidence): Author => {
  const { document, block, lines, quote } = evidence;
  return { document, block, lines, quote, name, office };
};

function speakersOf(draft: Draft): Speaker[] {
  if (draft.kind === "byline")
    return (
      readSpeakers(draft.text) ?? speakersGreeting(draft.text)?.speakers ?? namedAlone(draft.text)
    );
  if (draft.kind !== "signature") return [];
  const label = labelAt(draft.text, SIGNERS);
  if (label !== null) return signersOf(draft.text, label);
  const signatory = readSignatory(draft.text);
  return signatory ? [signatory] : [];
}

/** 倡议人：王刚　李兵: each signs; a deputy as one, and 倡议人 is nobody's office. */
function signersOf(text: string, label: string): Speaker[] {
  const office = POSTS.before(label) !== null ? label : null;
  return readNameTokens(text)
    .filter(({ kind }) => kind === "name")
    .map(({ name, note }) => ({ name, note, office }));
}

/** 其木格: of no known surname, but where only a name stands. */
const namedAlone = (text: string): Speaker[] =>
  (readPersonList(text) ?? []).map((person) => ({ ...person, office: null }));

/** From the office's first character to the name's last; the name alone where one office serves several. */
function placeOf(id: string, draft: Draft, { name, office }: Speaker) {
  const at = draft.text.indexOf(name);
  const officeAt = office === null ? -1 : draft.text.slice(0, at).lastIndexOf(office);
  return evidenceAt(id, draft, officeAt < 0 ? at : officeAt, at + name.length);
}

/** The contents name who spoke and the text does not: what vouches for it is the title the by-line stands beside. */
function fromContents(id: string, drafts: Draft[], byline: string | null): Author[] {
  const title = drafts[0];
  if (!title || byline === null) return [];
  const evidence = evidenceAt(id, title, 0, title.text.length);
  const speakers =
    readSpeakers(byline) ?? readSpeakers(byline.replace(/、/gu, " ")) ?? namedAlone(byline);
  return speakers.map((speaker) => authorOf(speaker, evidence));
}

/**
 * 高峰 above a text that nobody passed, or as its last line: a name or a word, and nothing beside it tells which. Where an
 * author is known, it is a word.
 */
export function uncertainAuthors(
  { authors, dateBasis }: BulletinDocument,
  drafts: Draft[],
  lines: Line[],
): Diagnostic[] {
  if (authors.length > 0) return [];
  const first = dateBasis === "adopted" ? undefined : drafts.find(({ kind }) => !FRONT.has(kind));
  return [...new Set([first, drafts.at(-1)])].flatMap((draft) => {
    if (draft?.kind !== "paragraph" || draft.lines[0] !== draft.lines[1]) return [];
    const at = lines.findIndex(({ no }) => no === draft.lines[0]);
    const named = draft.text.length <= LONGEST_NAMED && readSpeakers(lines[at]?.raw ?? "");
    if (!named || named.some(({ name }) => !isLikelyName(name))) return [];
    if (draft !== first && isLastOfList(named, lines[at - 1])) return [];
    const message = `“${draft.text}”是署名还是正文，文字上不能断定，未作为作者。可在更正文件中写明`;
    return [warning("author/uncertain", message, draft.lines[0])];
  });
}
/** 主　任　沈砚之 / 副主任　贺兰舟, 历任领导： / 秘书长　郝思齐, 王　伟　高　峰: the last row of a list signs nothing. */
const isLastOfList = (named: Speaker[], above: Line | undefined) =>
  named.length > 1 || endsWithColon(above?.text ?? "") || readSpeakers(above?.raw ?? "") !== null;
const FRONT = new Set<Draft["kind"]>(["title", "note"]);
const LONGEST_NAMED = 30;
