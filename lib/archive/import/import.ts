import type { Reading } from "../../bulletin/parse";
import { openDatabase } from "../store/database";
import { databaseFile } from "../store/file";
import { migrate } from "../store/migrate";
import { checkArchive } from "./checks";
import {
  type ContentFile,
  correctedIssue,
  correctionsName,
  failed,
  identify,
  isBulletinFile,
  type PlacedCheck,
  type PlacedDiagnostic,
  type Reader,
  readWithCorrections,
  type StoredBulletin,
  UNREADABLE,
} from "./content";
import type { Contents } from "./rows";
import { storeArchive } from "./store";

/** Called after each bulletin, for a progress line. */
export type Progress = (done: number, total: number) => void;

/**
 * Reads all of content/. Afterwards: every file is a bulletin, the corrections of one, or a diagnostic; with no `error`
 * among the diagnostics the bulletins can be stored as they are.
 */
export function readContents(files: ContentFile[], read: Reader, progress: Progress): Contents {
  const visible = files
    .filter((file) => !file.name.startsWith("."))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const texts = visible.filter((file) => isBulletinFile(file.name));
  const corrections = correctionTexts(visible);
  const bulletins: StoredBulletin[] = [];
  const checks: PlacedCheck[] = [];
  const diagnostics: PlacedDiagnostic[] = [];
  const used = new Set<string>();
  const unused: Explanation[] = [];
  for (const [index, file] of texts.entries()) {
    const one = readFile(file, read, (id) => {
      const text = corrections.get(id) ?? null;
      if (text !== null) used.add(id);
      return text;
    });
    for (const found of one.diagnostics) diagnostics.push(found);
    if (one.stored) {
      const place = { file: file.name, issueId: one.stored.issue.id };
      const { archiveDiagnostics, unusedExplanations } = one.reading;
      bulletins.push(one.stored);
      for (const check of one.reading.checks) checks.push({ ...check, issueId: place.issueId });
      for (const found of archiveDiagnostics) diagnostics.push({ ...found, ...place });
      for (const line of unusedExplanations) unused.push({ ...place, line });
    }
    progress(index + 1, texts.length);
  }
  const whole = checkArchive(bulletins);
  const told = [
    ...diagnostics,
    ...whole.diagnostics,
    ...strays(visible, used),
    ...unused.filter((one) => !explains(one, whole.diagnostics)).map(needless),
    ...(texts.length === 0 ? [nothingHere()] : []),
  ];
  return { bulletins, checks: [...checks, ...whole.checks], diagnostics: told };
}

interface Explanation {
  issueId: string;
  file: string;
  line: number;
}

/** Whether a difference that only the whole archive shows stands at its line. */
const explains = ({ issueId, line }: Explanation, differences: PlacedDiagnostic[]) =>
  differences.some((found) => found.issueId === issueId && found.line === line);

function needless({ issueId, file, line }: Explanation): PlacedDiagnostic {
  const message = `第${line}行没有需要说明的不一致，此条未用`;
  return { file, issueId, severity: "warning", code: "corrections/refused", line, message };
}

function correctionTexts(files: ContentFile[]): Map<string, string> {
  const texts = new Map<string, string>();
  for (const { name, bytes } of files) {
    const id = correctedIssue(name);
    if (id !== null && bytes) texts.set(id, new TextDecoder().decode(bytes));
  }
  return texts;
}

type FileRead = { diagnostics: PlacedDiagnostic[] } & (
  | { stored: StoredBulletin; reading: Reading }
  | { stored: null }
);

/** One file, whatever becomes of it: the others are read all the same. */
function readFile(
  file: ContentFile,
  read: Reader,
  correctionsOf: (issueId: string) => string | null,
): FileRead {
  if (!file.bytes) return { stored: null, diagnostics: [unreadable(file)] };
  try {
    return identified(file, readWithCorrections(read, file.name, file.bytes, correctionsOf));
  } catch (cause) {
    return { stored: null, diagnostics: [unparsed(file, cause)] };
  }
}

function identified(file: ContentFile, reading: Reading): FileRead {
  const { bulletin, misprints } = reading;
  const issue = identify(bulletin);
  const place = { file: file.name, issueId: issue?.id ?? null };
  const diagnostics = bulletin.diagnostics.map((found) => ({ ...found, ...place }));
  if (issue && file.bytes) {
    return { stored: { bulletin, issue, bytes: file.bytes, misprints }, reading, diagnostics };
  }
  if (!diagnostics.some((found) => found.severity === "error")) diagnostics.push(nameless(file));
  return { stored: null, diagnostics };
}

function about(
  file: string,
  severity: PlacedDiagnostic["severity"],
  code: string,
  message: string,
): PlacedDiagnostic {
  return { file, issueId: null, severity, code, message, line: null };
}

function unreadable({ name, problem }: ContentFile): PlacedDiagnostic {
  const message = `不能读取（${problem ?? "原因不明"}）。请检查文件是否存在、是否有读取权限，再导入`;
  return about(name, "error", "content/unreadable", message);
}

function unparsed({ name }: ContentFile, cause: unknown): PlacedDiagnostic {
  return about(name, "error", UNREADABLE, failed(cause));
}

function nameless({ name }: ContentFile): PlacedDiagnostic {
  const message = "没有读到刊头的机关、年份和期号，不知是哪一期。请在文件开头补上刊头，再导入";
  return about(name, "error", "issue/unidentified", message);
}

function nothingHere(): PlacedDiagnostic {
  const message = "这里没有公报，资料库将是空的。请放入公报文本（一期一个 .txt 文件），再导入";
  return about("", "warning", "content/empty", message);
}

function strays(files: ContentFile[], used: Set<string>): PlacedDiagnostic[] {
  return files.flatMap((file) => {
    const id = correctedIssue(file.name);
    if (id !== null && !file.bytes) return [unreadable(file)];
    if (id !== null && !used.has(id)) {
      const message = `没有 ${id} 期公报可供更正。请核对文件名（应为 ${correctionsName("期号")}），或移走此文件`;
      return [about(file.name, "warning", "content/unused-corrections", message)];
    }
    if (id !== null || isBulletinFile(file.name)) return [];
    const message = "不是公报（*.txt）也不是更正（*.corrections.json），未导入。请改名或移走";
    return [about(file.name, "warning", "content/unknown-file", message)];
  });
}

/** All or nothing: with an `error` among the diagnostics the archive stays as it was, and the answer is null. */
export async function writeArchive(contents: Contents, importedAt: string): Promise<string | null> {
  if (contents.diagnostics.some((found) => found.severity === "error")) return null;
  const file = databaseFile();
  await migrate(file);
  const database = openDatabase(file);
  try {
    return await storeArchive(database, contents, importedAt);
  } finally {
    await database.$disconnect();
  }
}

/** `content/2021-2.txt:252: warning attendance/count: 公报载出席28人，名单读得27人` */
export function printed(
  folder: string,
  { file, line, severity, code, message }: PlacedDiagnostic,
): string {
  const place = [file ? `${folder}/${file}` : `${folder}/`, ...(line === null ? [] : [line])].join(
    ":",
  );
  return `${place}: ${severity} ${code}: ${message}`;
}
