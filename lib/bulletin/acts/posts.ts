import { type Office, readOffice } from "../readers/offices";

export interface Post extends Office {
  note: string | null;
}

const CLOSING = /(?:等)?(?:的)?(?:职务|一职)?(?:的)?(?:请求|申请|辞呈)?[。；，：]?$/u;
const NOTE = /（([^（）]*)）/gu;

/**
 * One post of a list: 虹口区人民检察院副检察长（挂职锻炼）→ organ, post, note; `A副主任和委员` is two. Null when the text ends
 * with no post (it may be the beginning of a body's name: 教育、科学、文化、卫生委员会主任委员).
 */
export function readPosts(text: string): Post[] | null {
  const bare = text.replace(CLOSING, "");
  const two = splitAtAnd(bare);
  if (two) return two;
  const notes = [...bare.matchAll(NOTE)].filter(
    ({ index, 0: all }) => index + all.length === bare.length,
  );
  const note = notes[0]?.[1] ?? null;
  const named = note === null ? bare : bare.slice(0, bare.length - note.length - 2);
  const office = readOffice(named.replace(CLOSING, ""));
  return office ? [{ ...office, note }] : null;
}

function splitAtAnd(text: string): Post[] | null {
  for (const { index, 0: and } of text.matchAll(/和|及|兼|并任|暨/gu)) {
    const left = readOffice(text.slice(0, index));
    const right = left && readPosts(text.slice(index + and.length));
    if (left && right) return [{ ...left, note: null }, ...right];
  }
  return null;
}
