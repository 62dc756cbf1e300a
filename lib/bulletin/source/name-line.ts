/** A part of a line of names, with its place in the line's reading text. */
export interface NameToken {
  kind: "name" | "office" | "label" | "odd";
  text: string;
  /** Of a name: bare, and what brackets say after it; the office where one is glued to it. */
  name: string;
  note: string | null;
  office: string | null;
  /** Why he was away, where that stands right behind the name: 因公出差, 在外学习. */
  reason: string | null;
  at: number;
}

/** A line of names as readers see it: padding gone (陈 良 → 陈良), one wide blank between names, other marks as printed. */
export interface NameLine {
  text: string;
  tokens: NameToken[];
}
