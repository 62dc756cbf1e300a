import type { Construct, View } from "../view";

const MARK = /^附(?:件|表)?(?:[0-9一二三四五六七八九十]{1,2})?[：:]?$/u;
const NUMBERED = /^附件?[：:]\s?[1一][.．、]/u;
const NEXT_NUMBER = /^\d{1,2}[.．、](?!\d)[^。；]*$/u;
const MOST_POINTERS = 20;
const POINTER = /^附(?:件|表)?(?:[0-9一二三四五六七八九十]{1,2})?[：:].+/u;
/** Far enough for any bulletin, and no further: damaged input stays linear. */
const LOOK_AHEAD = 1000;

/** `附件` alone on its line: what follows is attached, its title first. */
export const attachmentMark: Construct = (view, at) =>
  MARK.test(textAt(view, at)) ? { kind: "heading", level: 1, count: 1 } : null;

export const attachmentTitle: Construct = (view, at) => {
  if (!MARK.test(textAt(view, at - 1)) || view.lines[at]?.tabbed) return null;
  const text = textAt(view, at);
  if (
    text.length > 80 ||
    /[。；，：:]$/u.test(text) ||
    /^[（(]?[一二三四五六七八九十\d]{1,3}[、.）)]/u.test(text)
  ) {
    return null;
  }
  return { kind: "heading", level: 1, count: 1 };
};

/** `附件：1.某某表` / `2.某某名单`: the next of several that are only named. */
export const nextPointer: Construct = (view, at) => {
  for (let above = at; above > Math.max(0, at - MOST_POINTERS); above--) {
    if (!NEXT_NUMBER.test(textAt(view, above))) return null;
    if (NUMBERED.test(textAt(view, above - 1))) return { kind: "item", count: 1 };
  }
  return null;
};

/** `附件：某某安排表` names an attachment at a text's end; where nothing else opens it, it is its heading. */
export const attachmentPointer: Construct = (view, at) => {
  if (!POINTER.test(textAt(view, at))) return null;
  // 附件：1.……  / 2.…… names several; none of them opens here.
  if (NUMBERED.test(textAt(view, at))) return { kind: "paragraph", count: 1 };
  const later = view.lines.slice(at + 1, at + LOOK_AHEAD);
  const opensItself = later.length > 0 && !later.some((line) => MARK.test(line.text));
  return opensItself ? { kind: "heading", level: 1, count: 1 } : { kind: "paragraph", count: 1 };
};

const textAt = (view: View, at: number) => view.lines[at]?.text ?? "";
