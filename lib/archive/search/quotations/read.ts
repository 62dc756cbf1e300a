/** What a text that somebody pastes quotes: “……”, 《……》; where it quotes nothing, its sentences. Pure. */
import { outermostPairs } from "./pairs";

export interface Quotation {
  kind: "words" | "title" | "sentence";
  /** Without its marks. */
  text: string;
}

/** What of a text is checked: one quotation, or a sentence where it is the bulletin's, else what it quotes. */
export interface Passage {
  /** Somebody's own words, or the bulletin's with a term in quotes: only where it stands here is anything to be told. */
  sentence: Quotation | null;
  quotations: Quotation[];
}

/** Less than this is a word, which quotes set off for other reasons. */
const FEWEST_LETTERS = 4;
/** Longer quotations are read sentence by sentence, that one other character does not hide what stands. */
const LONGEST = 300;
/** Sentences are put together up to this: short ones stand anywhere. */
const SENTENCES = 60;
/** A sentence most of which is a quotation is what it quotes. */
const MOST_QUOTED = 0.5;
/** Fewer letters are anybody's sentence (会议指出). */
const FEWEST_OF_SENTENCE = 10;

/** What is left out of a quotation parts it: what stands before and behind is checked by itself. */
const LEFT_OUT = /…+|⋯+|\.{3,}|。{3,}/u;

interface Stretch {
  text: string;
  from: number;
  to: number;
}
type Marked = Stretch & { quotation: Quotation };

/** In their order, each once. Quotations within titles, and titles within quotations, are part of them. */
export function passagesIn(text: string): Passage[] {
  const marked = markedIn(text);
  const passages = marked.length > 0 ? amongSentences(marked, text) : sentencesAlone(text);
  const seen = new Set<string>();
  const isNew = ({ kind, text: own }: Quotation) => {
    const before = seen.size;
    return seen.add(`${kind} ${own}`).size > before;
  };
  return passages
    .map(({ sentence, quotations }) => ({
      sentence: sentence && isNew(sentence) ? sentence : null,
      quotations: quotations.filter(isNew),
    }))
    .filter(({ sentence, quotations }) => sentence !== null || quotations.length > 0);
}

function markedIn(text: string): Marked[] {
  return outermostPairs(text)
    .pairs.map(({ from, to }): Marked => {
      const whole = text.slice(from, to);
      const kind = whole.startsWith("《") ? "title" : "words";
      return { text: whole, from, to, quotation: { kind, text: whole.slice(1, -1) } };
    })
    .filter(({ quotation }) => isLong(quotation));
}

const sentencesAlone = (text: string): Passage[] =>
  sentencesOf(text).map((sentence) => ({
    sentence: null,
    quotations: partsOf({ kind: "sentence", text: sentence.text }),
  }));

/** A quotation over the end of a sentence is no part of either. */
function amongSentences(marked: Marked[], text: string): Passage[] {
  let next = 0;
  return linesOf(text)
    .flatMap(eachSentence)
    .map((sentence) => {
      const isBegun = (marked[next - 1]?.to ?? 0) > sentence.from;
      const first = next;
      while ((marked[next]?.from ?? Number.POSITIVE_INFINITY) < sentence.to) next += 1;
      const own = marked.slice(first, next);
      const isWhole = !isBegun && (own.at(-1)?.to ?? 0) <= sentence.to;
      const quoted = own.reduce((sum, one) => sum + lettersIn(one.quotation.text), 0);
      const letters = lettersIn(sentence.text);
      const isOwn =
        isWhole &&
        sentence.text.length <= LONGEST &&
        letters >= FEWEST_OF_SENTENCE &&
        quoted < letters * MOST_QUOTED;
      return {
        sentence: isOwn ? { kind: "sentence" as const, text: sentence.text.trim() } : null,
        quotations: own.flatMap(({ quotation }) => partsOf(quotation)),
      };
    });
}

function partsOf(quotation: Quotation): Quotation[] {
  const { kind, text } = quotation;
  const parts = kind === "title" ? [text] : text.split(LEFT_OUT);
  return parts
    .flatMap((part) =>
      part.length > LONGEST ? sentencesOf(part).map((one) => one.text) : [part.trim()],
    )
    .map((part): Quotation => ({ kind, text: part }))
    .filter(isLong);
}

/** What it sets off and is too short to be held against anything, each once, in its order. */
export function shortIn(text: string): string[] {
  const words = outermostPairs(text).pairs.flatMap(({ from, to }) =>
    text.slice(from + 1, to - 1).split(LEFT_OUT),
  );
  const short = words.map((word) => word.trim()).filter((word) => !isLong({ text: word }));
  return [...new Set(short)].filter((word) => lettersIn(word) > 0);
}

const lettersIn = (text: string) => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
const isLong = ({ text }: { text: string }) => lettersIn(text) >= FEWEST_LETTERS || isFigure(text);

/** A figure is no word, however short: 4.5%, 12件. One digit alone stands anywhere. */
const FIGURE = /^\d[\d.,]*(?:[%‰]|\p{Script=Han}{0,2})$/u;
const isFigure = (text: string) => text.length > 1 && FIGURE.test(text.trim().normalize("NFKC"));

/** Whole sentences of one line, short ones together; a very long one is cut at its commas. */
const sentencesOf = (text: string): Stretch[] =>
  linesOf(text).flatMap((line) =>
    gathered(
      eachSentence(line).flatMap((one) =>
        one.text.length > LONGEST ? stretches(one.text, CLAUSE, one.from) : [one],
      ),
    ),
  );

const linesOf = (text: string) => stretches(text, /[^\r\n]+/gu, 0);
const eachSentence = (line: Stretch) => stretches(line.text, SENTENCE, line.from);

const SENTENCE = /[^。！？；]+[。！？；]*[”」』）)]*|[。！？；]+/gu;
const CLAUSE = /[^，,]{1,300}[，,]*/gu;

const stretches = (text: string, form: RegExp, at: number): Stretch[] =>
  Array.from(text.matchAll(form), ({ 0: part, index }) => {
    return { text: part, from: at + index, to: at + index + part.length };
  });

function gathered(parts: Stretch[]): Stretch[] {
  const sentences: Stretch[] = [];
  for (const part of parts) {
    const last = sentences.at(-1);
    if (last !== undefined && last.text.length + part.text.length <= SENTENCES) {
      last.text += part.text;
      last.to = part.to;
    } else sentences.push({ ...part, text: part.text.trim() });
  }
  return sentences;
}
