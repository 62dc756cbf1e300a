/** What reading one file gives to the archive, ready to be stored and to travel between threads. Pure. */
import { createHash } from "node:crypto";
import { BREAK } from "../search/text/engine";
import { type DocumentPairs, pairCodesOf } from "../search/text/postings";
import { searchTextsOf } from "../search/text/texts";
import type { Facsimile, StoredBulletin } from "./content";
import { type Digest, digestOf } from "./digest";
import { issueTables } from "./issue-tables";
import type { FileRead } from "./read";
import { type Table, tableOf } from "./table";

export interface IssueParcel {
  digest: Digest;
  tables: Table[];
  /** SHA-256 of its bulletin JSON: whether it is read as it was before. */
  hash: string;
  /** By the document's id, what the search index is made of. */
  pairs: [id: string, pairs: DocumentPairs][];
  /** Where its printed pages stand in the facsimile, as far as its text marks it. */
  pages: [printed: number, facsimile: number][];
  /** SHA-256 of its facsimile: pages tell it. */
  facsimile: string | null;
}

export interface Parcel extends Omit<FileRead, "stored"> {
  issue: IssueParcel | null;
}

export const parcelOf = ({ stored, ...read }: FileRead): Parcel => ({
  ...read,
  issue: stored && issueParcel(stored),
});

function issueParcel(stored: StoredBulletin): IssueParcel {
  const bulletinJson = JSON.stringify(stored.bulletin);
  const texts = searchTextsOf(stored.bulletin);
  return {
    digest: digestOf(stored),
    tables: issueTables(stored, bulletinJson, texts),
    hash: hashOf(bulletinJson),
    pages: (stored.bulletin.pages ?? []).flatMap(({ page, facsimile }) =>
      facsimile === null ? [] : [[page, facsimile]],
    ),
    facsimile: null,
    pairs: texts.map(({ id, title, body }) => [id, pairCodesOf(title + BREAK + body)]),
  };
}

/** The same with the PDF that lies beside its text. */
export function withFacsimile(parcel: IssueParcel, facsimile: Facsimile): IssueParcel {
  const { digest, pages, tables } = parcel;
  const table = tableOf("facsimiles", [{ issueId: digest.issue.id, ...facsimile, pages }]);
  return { ...parcel, tables: [...tables, table], facsimile: facsimile.sha256 };
}

export const hashOf = (bulletinJson: string) =>
  createHash("sha256").update(bulletinJson).digest("hex");
