import type { Draft } from "../draft";
import { readNameTokens } from "../readers/name-list";
import { readPerson } from "../readers/names";
import { readOffice } from "../readers/offices";
import { type Post, readPosts } from "./posts";
import type { Act } from "./sentence";
import type { Wording } from "./verbs";

export interface ListedAct {
  act: Act;
  start: number;
  end: number;
}

/** Posts before names (`副主任　乙　丙`, `委员：甲、乙`) or names before posts, in lines or table rows under a verb. */
export function readActList(
  draft: Draft,
  wording: Wording,
  organ: string | null,
): { acts: ListedAct[]; unread: number[] } {
  return draft.rows ? fromRows(draft.rows, wording, organ) : fromNames(draft, wording, organ);
}

function fromNames(draft: Draft, wording: Wording, organ: string | null) {
  const acts: ListedAct[] = [];
  const unread: number[] = [];
  let posts: Post[] = [];
  draft.pieces.forEach((piece, index) => {
    const end = draft.pieces[index + 1]?.at ?? draft.text.length;
    const line = draft.text.slice(piece.at, end).replace(/\u3000$/u, "");
    const tokens = readNameTokens(line);
    const after = tokens[0]?.kind === "name" && tokens.at(-1)?.kind === "office";
    if (after) posts = readPosts(tokens.at(-1)?.text ?? "") ?? [];
    for (const token of tokens) {
      if (!after && (token.kind === "office" || token.kind === "label")) {
        posts = readPosts(token.text.replace(/[：:]$/u, "")) ?? posts;
      } else if (token.kind === "odd") unread.push(piece.at + token.at);
      if (token.kind !== "name") continue;
      const start = after || tokens.length === 1 ? piece.at : piece.at + token.at;
      const own = token.office ? readPosts(token.office) : posts;
      if (!own || own.length === 0) unread.push(piece.at + token.at);
      const stop = after ? piece.at + line.length : piece.at + token.at + token.text.length;
      for (const post of own ?? []) {
        acts.push({
          act: toAct(token.name, token.note, post, wording, organ),
          start: Math.min(start, piece.at + token.at),
          end: stop,
        });
      }
    }
  });
  return { acts, unread };
}

/** A row with one cell that is a name and one that is a post; a name cell left empty holds for the row above. */
function fromRows(rows: string[][], wording: Wording, organ: string | null) {
  const acts: ListedAct[] = [];
  let at = 0;
  let last: ReturnType<typeof readPerson> = null;
  for (const row of rows) {
    const length = row.join("\t").length;
    const person = row.map(readPerson).find((found) => found !== null) ?? null;
    const cell = row.find((text) => !readPerson(text) && readOffice(text.replace(/职务$/u, "")));
    const posts = cell ? cell.split("、").flatMap((text) => readPosts(text) ?? []) : [];
    last = person ?? last;
    let inherited = organ;
    for (const post of last ? posts : []) {
      inherited = post.organ ?? inherited;
      acts.push({
        act: toAct(last?.name ?? "", last?.note ?? null, post, wording, inherited),
        start: at,
        end: at + length,
      });
    }
    at += length + 1;
  }
  return { acts, unread: [] as number[] };
}

function toAct(
  person: string,
  personNote: string | null,
  post: Post,
  wording: Wording,
  organ: string | null,
): Act {
  return {
    action: wording.action,
    person,
    personNote,
    organ: post.organ ?? organ,
    post: post.post,
    note: post.note,
  };
}
