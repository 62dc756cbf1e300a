/** What stands to the letter over the ends of paragraphs, the borders of cells, the blanks between names: no search goes over them. */
import { byDate } from "../rank";
import type { Engine, SearchText } from "../text/engine";
import { blocksOver, sentencesIn } from "./joined";

export interface Over {
  text: SearchText;
  /** Those that it runs over, in order; one where it runs over cells or names. */
  blocks: string[];
}

/** Documents that have its every sentence, of which so many are looked at, the newest. */
const MOST_PARTED = 40;
/** So many of those that are likest, for a heading ends in no mark. */
const MOST_LIKE = 12;

/** The documents where a folded phrase stands so, newest first. */
export async function standingOver(phrase: string, { find, near, read }: Engine): Promise<Over[]> {
  const sentences = sentencesIn(phrase);
  const parted = sentences.length > 1 ? byDate(await find(sentences), MOST_PARTED) : [];
  const like = await near(phrase, MOST_LIKE);
  const found = (await read([...new Set([...parted, ...like])])).flatMap((text) => {
    const blocks = blocksOver(text, phrase);
    return blocks ? [{ text, blocks }] : [];
  });
  return found.toSorted((a, b) => b.text.place - a.text.place);
}
