import { LAYOUT_RULES } from "./layout";
import { LIKELY_RULES } from "./likely";
import { LISTING_RULES } from "./listing";
import type { Break, JoinRule } from "./rule";
import { STOP_RULES } from "./stops";
import { SURE_RULES } from "./sure";

/**
 * Whether a line continues the text above it, by what the language says: the first rule that holds decides. What is
 * certain of the line stands first, then what is certain of the text, then what speaks for either.
 */
export const JOIN_RULES: JoinRule[] = [
  ...SURE_RULES,
  ...LISTING_RULES,
  ...STOP_RULES,
  ...LAYOUT_RULES,
  ...LIKELY_RULES,
];

/** The rule that decides of a break. */
export function joinRule(at: Break): JoinRule {
  const rule = JOIN_RULES.find(({ when }) => when(at));
  if (!rule) throw new Error("the last rule decides of every break");
  return rule;
}
