/** What a text that somebody pastes quotes: “……”, 《……》; where it quotes nothing, its sentences. Pure. */

export interface Quotation {
  kind: "words" | "title" | "sentence";
  /** Without its marks. */
  text: string;
}

/** Less than this is a word, which quotes set off for other reasons. */
const FEWEST_LETTERS = 4;
/** Longer quotations are read sentence by sentence, that one other character does not hide what stands. */
const LONGEST = 300;
/** Sentences are put together up to this: short ones stand anywhere. */
const SENTENCES = 60;

const MARKED = /“([^“”]+)”|「([^「」]+)」|"([^"]+)"|《((?:[^《》]|《[^《》]*》)+)》/gu;

/** In their order, each once. Quotations within titles, and titles within quotations, are part of them. */
export function quotationsIn(text: string): Quotation[] {
  const marked = Array.from(text.matchAll(MARKED), ([, curly, corner, plain, title]): Quotation => {
    return title === undefined
      ? { kind: "words", text: curly ?? corner ?? plain ?? "" }
      : { kind: "title", text: title };
  }).filter(isLong);
  const whole = marked.length > 0 ? marked : [{ kind: "sentence" as const, text }];
  const read = whole.flatMap((one) =>
    one.kind === "sentence" || one.text.length > LONGEST
      ? sentencesOf(one.text).map((sentence): Quotation => ({ ...one, text: sentence }))
      : [one],
  );
  return [...new Map(read.filter(isLong).map((one) => [`${one.kind} ${one.text}`, one])).values()];
}

const lettersIn = (text: string) => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
const isLong = ({ text }: { text: string }) => lettersIn(text) >= FEWEST_LETTERS;

/** Whole sentences of one line; a very long one is cut at its commas. */
function sentencesOf(text: string): string[] {
  return text.split(/[\r\n]+/u).flatMap((line) => {
    const parts = line.match(/[^。！？；]+[。！？；]*[”」』）)]*|[。！？；]+/gu) ?? [];
    return gathered(
      parts.flatMap((part) => (part.length > LONGEST ? (part.match(CLAUSE) ?? []) : [part])),
    );
  });
}

const CLAUSE = /[^，,]{1,300}[，,]*/gu;

function gathered(parts: string[]): string[] {
  const sentences: string[] = [];
  for (const part of parts) {
    const last = sentences.at(-1);
    if (last !== undefined && last.length + part.length <= SENTENCES)
      sentences[sentences.length - 1] = last + part;
    else sentences.push(part.trim());
  }
  return sentences;
}
