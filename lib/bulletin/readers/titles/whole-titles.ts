import { BODY_IN_TITLE } from "../../lexicon/paper/openings";
import { endsTitle, mayEndTitle } from "../../lexicon/paper/papers";
import { isUnclosed } from "../../lexicon/script/characters";
import { LONG_DASHES } from "../../lexicon/script/marks";

export const isWholeTitle = (title: string) =>
  mayEndTitle(title) &&
  title.length >= SHORTEST_TITLE &&
  endsTitle(title) &&
  !isUnclosed(title, "《", "》");

/** 青禾县第十六届人民代表大会第三次会议出席情况: a whole title, its body at its head. */
export const namesItsBody = (text: string) => isWholeTitle(text) && opensWithItsBody(text);

export function opensWithItsBody(text: string): boolean {
  const body = BODY_IN_TITLE.find(text);
  const place = body ? text.slice(0, body.at) : "";
  return place.length >= 2 && place.length <= FARTHEST_BODY && !/[，《关对]/u.test(place);
}
const FARTHEST_BODY = 16;
const SHORTEST_TITLE = 4;

/** Nor does an appendix's line, 附件一. */
export const NO_TITLE_BEGINS = new Set(`《（(“附${LONG_DASHES}`);
