/** What the display switch sets, and the values of each cookie that say so; anything else is as it comes. */
export const CHOSEN = { size: ["large", "larger"], contrast: ["high"] } as const;

/** For each setting what was chosen; null where nothing was. */
export interface Display {
  size: (typeof CHOSEN.size)[number] | null;
  contrast: (typeof CHOSEN.contrast)[number] | null;
}

/** What cookies say, by their names. */
export const displayBy = (cookie: (name: keyof Display) => string | undefined): Display => ({
  size: CHOSEN.size.find((value) => value === cookie("size")) ?? null,
  contrast: CHOSEN.contrast.find((value) => value === cookie("contrast")) ?? null,
});
