/** What reading one file gives to the archive, ready to be stored and to travel between threads. Pure. */
import { createHash } from "node:crypto";
import { BREAK } from "../search/text/engine";
import { type DocumentPairs, pairCodesOf } from "../search/text/postings";
import { searchTextsOf } from "../search/text/texts";
import type { StoredBulletin } from "./content";
import { type Digest, digestOf } from "./digest";
import { issueTables } from "./issue-tables";
import type { FileRead } from "./read";
import type { Table } from "./table";

export interface IssueParcel {
  digest: Digest;
  tables: Table[];
  /** SHA-256 of its bulletin JSON: whether it is read as it was before. */
  hash: string;
  /** By the document's id, what the search index is made of. */
  pairs: [id: string, pairs: DocumentPairs][];
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
    pairs: texts.map(({ id, title, body }) => [id, pairCodesOf(title + BREAK + body)]),
  };
}

export const hashOf = (bulletinJson: string) =>
  createHash("sha256").update(bulletinJson).digest("hex");
