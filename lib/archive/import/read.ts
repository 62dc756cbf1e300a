/** One file of content/, whatever becomes of it: the others are read all the same. Pure. */
import type { Reading } from "../../bulletin/parse";
import {
  about,
  type ContentFile,
  failed,
  identify,
  type PlacedCheck,
  type PlacedDiagnostic,
  type Reader,
  readWithCorrections,
  type StoredBulletin,
  UNREADABLE,
} from "./content";

export interface FileRead {
  file: string;
  stored: StoredBulletin | null;
  /** The issue whose corrections it was read with. */
  corrected: string | null;
  checks: PlacedCheck[];
  diagnostics: PlacedDiagnostic[];
  /** Lines with an editor's words on a difference that the issue alone does not show. */
  unused: number[];
}

export function readFile(
  file: ContentFile,
  read: Reader,
  correctionsOf: (issueId: string) => string | null,
): FileRead {
  let corrected: string | null = null;
  const usedCorrections = (id: string) => {
    const text = correctionsOf(id);
    if (text !== null) corrected = id;
    return text;
  };
  const nothing = { file: file.name, stored: null, checks: [], unused: [] };
  if (!file.bytes) return { ...nothing, corrected, diagnostics: [unreadable(file)] };
  try {
    const reading = readWithCorrections(read, file.name, file.bytes, usedCorrections);
    return { ...nothing, corrected, ...understood(file, file.bytes, reading) };
  } catch (cause) {
    return { ...nothing, corrected, diagnostics: [unparsed(file, cause)] };
  }
}

function understood(file: ContentFile, bytes: Uint8Array, reading: Reading) {
  const { bulletin, misprints, checks, archiveDiagnostics, unusedExplanations } = reading;
  const issue = identify(bulletin);
  const place = { file: file.name, issueId: issue?.id ?? null };
  const diagnostics = bulletin.diagnostics.map((found) => ({ ...found, ...place }));
  if (!issue) {
    const isTold = diagnostics.some(({ severity }) => severity === "error");
    return { diagnostics: isTold ? diagnostics : [...diagnostics, nameless(file)] };
  }
  return {
    stored: { bulletin, issue, bytes, misprints },
    checks: checks.map((check) => ({ ...check, issueId: issue.id })),
    diagnostics: [...diagnostics, ...archiveDiagnostics.map((found) => ({ ...found, ...place }))],
    unused: unusedExplanations,
  };
}

export function unreadable({ name, problem, isStrange }: ContentFile): PlacedDiagnostic {
  if (isStrange) {
    const message = `${problem}，未打开，也未导入。请移走，或换成文件本身`;
    return about(name, "warning", "content/not-a-file", message);
  }
  const message = `不能读取（${problem ?? "原因不明"}）。请检查文件是否存在、是否有读取权限，再导入`;
  return about(name, "error", "content/unreadable", message);
}

/** The text is published all the same. */
export function withoutFacsimile({ name, problem }: ContentFile): PlacedDiagnostic {
  const message = `原件不能读取（${problem ?? "原因不明"}），这一期没有原件可看。请换一份，再导入`;
  return about(name, "warning", "content/unreadable", message);
}

export function brokenFacsimile(name: string): PlacedDiagnostic {
  const message = "原件打不开，不知有几页，仍照原样提供。请换一份完好的，再导入";
  return about(name, "warning", "content/broken-facsimile", message);
}

function unparsed({ name }: ContentFile, cause: unknown): PlacedDiagnostic {
  return about(name, "error", UNREADABLE, failed(cause));
}

function nameless({ name }: ContentFile): PlacedDiagnostic {
  const message = "没有读到刊头的机关、年份和期号，不知是哪一期。请在文件开头补上刊头，再导入";
  return about(name, "error", "issue/unidentified", message);
}
