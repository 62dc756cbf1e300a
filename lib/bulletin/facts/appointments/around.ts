import type { Draft } from "../../blocks/draft";
import type { Around } from "../../grammar/reading";
import { type Mention, mentionsIn } from "../../grammar/seats";
import {
  areOfOneLevel,
  type CongressAt,
  congressIn,
  congressOfDeputiesIn,
} from "../../readers/congress";
import type { Read } from "../facts";
import type { Findings } from "./findings/findings";

/** The first that a text names; where that is of another level than the one whose deputies it names, the latter. */
function congressOf(text: string) {
  const first = congressIn(text);
  const chosen = congressOfDeputiesIn(text);
  return first && chosen && !areOfOneLevel(first.name, chosen.name) ? chosen : first;
}

/** What stands around each sentence of the document, worked out when it is first asked. */
export function surroundings(read: Read, { ended, suspended }: Findings) {
  const cache = new Map<Draft, Mention[]>();
  const mentions = (draft: Draft) => {
    const known = cache.get(draft) ?? mentionsIn(draft.text);
    cache.set(draft, known);
    return known;
  };
  const deputies = () =>
    read.drafts
      .slice(1)
      .flatMap(mentions)
      .flatMap(({ people }) => people);
  let voters: Map<string, string> | null = null;
  let notes: Map<string, string | null> | null = null;
  // Asked of every seat: what a paragraph, or the document, names is looked for once.
  const named = new Map<Draft, CongressAt | null>();
  const told = (draft: Draft) => {
    const known = named.get(draft);
    const found = known === undefined ? congressOf(draft.text) : known;
    named.set(draft, found);
    return found;
  };
  let anywhere: string | null | undefined;
  return (draft: Draft, start: number): Around => ({
    congress(own) {
      const near = congressIn(own) ?? told(draft);
      if (near) return near.name;
      if (anywhere === undefined) {
        let first: CongressAt | null = null;
        for (const one of read.drafts) first ??= told(one);
        anywhere = first?.name ?? null;
      }
      return anywhere;
    },
    votersOf(name) {
      voters ??= new Map(
        deputies()
          .flatMap((one): [string, string][] =>
            one.voters === null ? [] : [[one.name, one.voters]],
          )
          .reverse(),
      );
      return voters.get(name) ?? null;
    },
    noteOf(name) {
      if (notes === null) {
        notes = new Map();
        for (const { name: one, note } of deputies())
          if (note !== null)
            notes.set(one, notes.has(one) && notes.get(one) !== note ? null : note);
      }
      return notes.get(name) ?? null;
    },
    named() {
      const open = (list: Mention[]) =>
        list.filter(({ people }) =>
          people.some(({ name }) => !(ended.has(name) || suspended.has(name))),
        );
      const own = open(mentions(draft).filter(({ end }) => end <= start));
      if (own.length > 0) return own;
      const at = read.drafts.indexOf(draft);
      return open(read.drafts.slice(1, Math.max(1, at)).flatMap(mentions));
    },
  });
}
