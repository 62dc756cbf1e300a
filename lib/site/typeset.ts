/** How names and mastheads are set. */

/** Printed lists give two-character names the width of three; the page does it by CSS, not by characters. */
export const isShortName = (name: string) => /^\p{Script=Han}{2}$/u.test(name);

/** Short enough to be one name: print may run names and words together in one line, and that must break. */
export const isName = (text: string) => [...text].length <= 8;

/** A masthead in two lines as bulletins print it: the congress above, its organ's gazette below. */
export function masthead(title: string): { over: string | null; main: string } {
  const cut = /^(.+?人民代表大会)(.{3,})$/u.exec(title);
  return cut?.[1] && cut[2] ? { over: cut[1], main: cut[2] } : { over: null, main: title };
}

/** 上海市虹口区人民代表大会常务委员会免职名单 → 免职名单: beside a quote the body is known, and its name only long. */
export function withoutBody(title: string): string {
  const rest = /^.{2,30}?(?:人民代表大会(?:常务委员会)?|人大常委会)(.{4,})$/u.exec(title)?.[1];
  return rest === undefined || title.startsWith("关于") ? title : rest;
}
