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
  /** SHA-256 of its facsimile: pages tell it. */
  facsimile: string | null;
}

export interface Parcel extends Omit<FileRead, "stored"> {
  issue: IssueParcel | null;
}

export const parcelOf = (
  { stored, ...read }: FileRead,
  facsimile: Facsimile | null = null,
): Parcel => ({
  ...read,
  issue: stored && issueParcel(stored, facsimile),
});

function issueParcel(stored: StoredBulletin, facsimile: Facsimile | null): IssueParcel {
  const bulletinJson = JSON.stringify(stored.bulletin);
  const texts = searchTextsOf(stored.bulletin);
  return {
    digest: digestOf(stored),
    tables: [...issueTables(stored, bulletinJson, texts), ...facsimileTable(stored, facsimile)],
    hash: hashOf(bulletinJson),
    facsimile: facsimile?.sha256 ?? null,
    pairs: texts.map(({ id, title, body }) => [id, pairCodesOf(title + BREAK + body)]),
  };
}

function facsimileTable({ issue, bulletin }: StoredBulletin, facsimile: Facsimile | null): Table[] {
  if (!facsimile) return [];
  const pages = (bulletin.pages ?? []).flatMap(({ page, facsimile: of }) =>
    of === null ? [] : [[page, of]],
  );
  return [tableOf("facsimiles", [{ issueId: issue.id, ...facsimile, pages }])];
}

export const hashOf = (bulletinJson: string) =>
  createHash("sha256").update(bulletinJson).digest("hex");
