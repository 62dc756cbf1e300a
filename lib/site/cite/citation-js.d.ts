/** What we use of a library that has no types. */
declare module "@citation-js/core" {
  type Choice = "asciiOnly" | "useIdAsLabel" | "checkLabel";
  export class Cite {
    /** A CSL-JSON item, several, or a text of a known form. */
    constructor(input: unknown);
    readonly data: Readonly<Record<string, unknown>>[];
    format(form: "bibtex" | "ris"): string;
  }
  export const plugins: {
    config: { get(form: "@bibtex"): { format: Record<Choice, boolean> } };
  };
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";
