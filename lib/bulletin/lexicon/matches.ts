/**
 * Every match of a global pattern, as `text.matchAll(pattern)` finds them, without the copy of the pattern that it makes
 * at each call. The pattern must not match the empty text.
 */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) found.push(match);
  return found;
}
