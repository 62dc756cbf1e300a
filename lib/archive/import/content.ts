/** What the files of content/ are, and the bulletins read from them. Pure: the bytes come from the scripts. */
import type { MisprintPlace } from "../../bulletin/blocks/misprints";
import type { BulletinFile, Reading } from "../../bulletin/parse";
import type { Bulletin, Check, Diagnostic, Issue } from "../../bulletin/schema";
import { decode, encodingOf } from "../../bulletin/source/text";

export interface ContentFile {
  name: string;
  /** Null when it could not be read; `problem` says why. */
  bytes: Uint8Array | null;
  problem?: string;
  /** It is no file of the folder (a folder, a pipe, a link to elsewhere), and was not opened. */
  isStrange?: boolean;
}

/** The parser, as the scripts hand it in: this folder knows only what it answers. */
export type Reader = (input: BulletinFile) => Reading;

export interface IdentifiedIssue {
  id: string;
  publisher: string;
  title: string;
  year: number | null;
  number: number | null;
  serialNumber: number | null;
  lastSerialNumber: number | null;
  numberUnit: Issue["numberUnit"];
  serialUnit: Issue["serialUnit"];
}

export interface StoredBulletin {
  bulletin: Bulletin;
  issue: IdentifiedIssue;
  bytes: Uint8Array;
  /** Where its mended misprints stand. */
  misprints: MisprintPlace[];
}

/** A diagnostic and the file of content/ it speaks of. */
export interface PlacedDiagnostic extends Diagnostic {
  file: string;
  issueId: string | null;
}

/** A comparison and the issue it stands in: the later one where it spans two. */
export interface PlacedCheck extends Check {
  issueId: string;
  /** The year whose totals it compares. */
  year?: number | null;
  /** Whose lists of members it compares. */
  series?: string;
}

/** What an editor says of the whole archive. */
export const SETTINGS_FILE = "archive.json";

/** An editor's file, in any of the encodings that a bulletin may have. */
export const textOf = (bytes: Uint8Array): string => decode(bytes, encodingOf(bytes));

const CORRECTIONS = /^(.+)\.corrections\.json$/iu;

/** Windows and scanners also write `.TXT`. */
const BULLETIN = /\.txt$/iu;

export function isBulletinFile(name: string): boolean {
  return BULLETIN.test(name);
}

/** What a system or an editor keeps there for itself, and hides, as `.DS_Store` and `.2021-2.txt.swp` are hidden. */
const LEFT = /^(?:\..*|~\$.*|#.*#|.*~|Thumbs\.db|desktop\.ini|__MACOSX)$/iu;

export const isHidden = (name: string): boolean => LEFT.test(name);

/** `2021-2.corrections.json` → `2021-2`. */
export function correctedIssue(name: string): string | null {
  return CORRECTIONS.exec(name)?.[1] ?? null;
}

/** The printer's PDF of an issue, as the scripts found it beside the text. */
export interface Facsimile {
  path: string;
  sha256: string;
  size: number;
  pageCount: number | null;
}

const FACSIMILE = /^(.+)\.pdf$/iu;

/** `2021-2.pdf` → `2021-2`. */
export function facsimileIssue(name: string): string | null {
  return FACSIMILE.exec(name)?.[1] ?? null;
}

export const facsimileName = (issueId: string) => `${issueId}.pdf`;

export function correctionsName(issueId: string): string {
  return `${issueId}.corrections.json`;
}

/**
 * The issue says its id only once it is read, and its corrections are found by that id: so it is read again with them.
 * A masthead nobody can read leaves the file's own name to go by, since a correction may be what mends it.
 */
export function readWithCorrections(
  read: Reader,
  file: string,
  bytes: Uint8Array,
  correctionsOf: (issueId: string) => string | null,
): Reading {
  const reading = read({ file, bytes });
  const corrections = correctionsOf(reading.bulletin.issue.id ?? file.replace(BULLETIN, ""));
  return corrections === null ? reading : read({ file, bytes, corrections });
}

export const UNREADABLE = "bulletin/unreadable";

/** A fault of the program, and none of the text: the one thing an editor cannot mend. */
export const failed = (cause: unknown) =>
  `解析程序出错（${cause instanceof Error ? cause.message : String(cause)}），此文件未读入。请把文件连同这一行报告给开发者`;

/** Null when the masthead leaves the issue without a name of its own. */
export function identify({ issue }: Bulletin): IdentifiedIssue | null {
  const { id, publisher, title } = issue;
  return id === null || publisher === null || title === null
    ? null
    : { ...issue, id, publisher, title };
}

/** What is said of a file of content/ as such. */
export function about(
  file: string,
  severity: PlacedDiagnostic["severity"],
  code: string,
  message: string,
): PlacedDiagnostic {
  return { file, issueId: null, severity, code, message, line: null };
}
