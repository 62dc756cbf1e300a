/** The printer's PDFs that lie beside the texts. */
import { createHash } from "node:crypto";
import { join, resolve } from "node:path";
import { facsimileIssue } from "../../lib/archive/import/content";
import { type Parcel, withFacsimile } from "../../lib/archive/import/parcel";
import { brokenFacsimile, withoutFacsimile } from "../../lib/archive/import/read";
import { contentNames, readContentFile } from "../content-files";
import { AnsweringThread } from "./answering-thread";

export class Facsimiles {
  readonly #folder: string;
  /** By its issue: printers write `.PDF` as well. */
  readonly #names: Map<string, string>;
  #counter: AnsweringThread<Uint8Array, number | null> | null = null;

  constructor(folder: string) {
    this.#folder = folder;
    this.#names = new Map(
      contentNames(folder).flatMap((name) => {
        const issue = facsimileIssue(name);
        return issue === null ? [] : [[issue, name]];
      }),
    );
  }

  /** The parcel with its issue's PDF, where one lies there; what is wrong with it is told, and the text published all the same. */
  async beside(parcel: Parcel): Promise<Parcel> {
    const { issue, diagnostics } = parcel;
    if (!issue) return parcel;
    const name = this.#names.get(issue.digest.issue.id);
    if (name === undefined) return parcel;
    const path = resolve(join(this.#folder, name));
    const file = readContentFile(this.#folder, name);
    if (!file.bytes) return { ...parcel, diagnostics: [...diagnostics, withoutFacsimile(file)] };
    const sha256 = createHash("sha256").update(file.bytes).digest("hex");
    const pageCount = await this.#pageCount(file.bytes, name);
    return {
      ...parcel,
      diagnostics: pageCount === null ? [...diagnostics, brokenFacsimile(name)] : diagnostics,
      issue: withFacsimile(issue, { path, sha256, size: file.bytes.length, pageCount }),
    };
  }

  async end(): Promise<void> {
    await this.#counter?.end();
  }

  #pageCount(bytes: Uint8Array, name: string): Promise<number | null> {
    // Not before: most of content/ is text.
    this.#counter ??= new AnsweringThread(new URL("./page-count.mjs", import.meta.url));
    return this.#counter.ask(bytes, name);
  }
}
