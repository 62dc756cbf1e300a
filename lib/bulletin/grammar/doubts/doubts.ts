import type { Act } from "../groups";
import { OF_BODIES } from "./bodies";
import type { Doubt, Places } from "./doubt";
import { OF_PEOPLE } from "./people";
import { OF_POSTS } from "./posts";

export const DOUBTS: Doubt[] = [...OF_BODIES, ...OF_PEOPLE, ...OF_POSTS];

/** The name of the first row that holds of an act; null where none does. */
export const doubtOf = (act: Act, places: Places = []) =>
  DOUBTS.find(({ holds }) => holds(act, places))?.name ?? null;
