const QUOTED = /“([^“”]{2,8})”/u;
const SUBJECT = /关于对?(?:本[区市县])?([\p{Script=Han}]{4,8}?)(?:工作)?(?:推进)?情况/u;
const MOST_PHRASES = 12;

/** What titles are about: 一网统管, 公园建设. */
export function phrasesOf(titles: string[]): string[] {
  const phrases = titles.flatMap((title) => [
    ...(QUOTED.exec(title)?.slice(1) ?? []),
    ...(SUBJECT.exec(title)?.slice(1) ?? []),
  ]);
  return [...new Set(phrases)].slice(0, MOST_PHRASES);
}
