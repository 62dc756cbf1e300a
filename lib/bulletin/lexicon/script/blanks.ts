/** Blanks of any width: they part words, or only set them apart. */
export const isBlank = (character: string) => character.trim() === "" && character !== "";

export const hasBlank = (text: string) => /\s/u.test(text);

export const withoutBlanks = (text: string) => (hasBlank(text) ? text.replace(/\s+/gu, "") : text);

/** What stands between blanks. */
export const partsOf = (text: string) =>
  hasBlank(text) ? text.split(/\s+/u).filter((part) => part !== "") : text === "" ? [] : [text];
