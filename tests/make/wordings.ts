/** Wordings of acts as bodies print them, each with what is read of it and what is told. */
import { describe, expect, it } from "vitest";
import { parseDocument } from "./bulletin";

/** The lines of a document, what they tell, and what is told of them: each a wording that some body prints. */
export type Wording = [lines: string[], acts: string[], codes?: string[]];

/** By the title that they stand under. */
export function holdWordings(wordings: Record<string, Wording[]>) {
  describe.each(Object.entries(wordings))("under %s", (title, list) => {
    it.each(list)("%s", (lines, acts, codes = []) => {
      const { appointments, diagnostics } = parseDocument(
        title,
        ...lines.flatMap((line) => [line, ""]),
      );
      const read = appointments.map(({ action, person, organ, post, note }) =>
        [action, person, organ, post, note].filter((part) => part !== null).join(" "),
      );
      expect(read).toEqual(acts);
      const told = diagnostics
        .map(({ code }) => code)
        .filter((code) => code.startsWith("appointments/"));
      expect([...new Set(told)]).toEqual(codes);
    });
  });
}
