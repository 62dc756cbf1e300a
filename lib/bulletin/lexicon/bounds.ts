/**
 * How long things of a bulletin can be, in characters or lines. What is longer is none of the kind and is told where it
 * matters: so no text, however made, is read in more than linear time.
 */
export const BOUNDS = {
  /** Of one person, dots and all: 买买提·艾力·阿不都热合曼. */
  name: 20,
  /** What brackets say behind a name. */
  nameNote: 60,
  /** A body's name: 中华人民共和国驻某某共和国, ……常务委员会教育科学文化卫生工作委员会办公室. */
  organ: 60,
  /** A post, ranks and all. */
  post: 24,
  /** Names and posts that one act lists, with the words between. */
  sentence: 6_000,
  /** A clause of a sentence that tells why, or under which law. */
  clause: 120,
  /** Who elected a seat: 第64选区, 驻榆部队. */
  voters: 24,
  /** A title, over all of its lines. */
  title: 120,
  /** A line of contents; also a heading, a label, a by-line. */
  shortLine: 300,
  /** Digits of a number that counts people. */
  numeral: 6,
} as const;
