import type { Act } from "../groups";

/** What the publisher's own place is called: no name stands in it. */
export type Places = readonly string[];

/** Why an act that was read looks wrong, with one that shows it; such a one is told, and is no fact. */
export interface Doubt {
  name: string;
  example: Act;
  holds: (act: Act, places: Places) => boolean;
}

/** The act of an example. */
export const actOf = (
  action: Act["action"],
  person: string,
  organ: string | null,
  post: string,
): Act => ({ action, person, personNote: null, organ, post, note: null });

/** 李四是县审计局局长: what somebody is, and nothing that was done. */
export const IS = "是";
/** Most names are no longer, and but few of those without dots. */
export const LONGEST_NAME = 3;
export const LONGEST_PLAIN = 4;
/** What joins two names, though a name may hold it. */
export const ANDS = "和及与";
