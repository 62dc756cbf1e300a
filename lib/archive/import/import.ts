import { Builder, type Completed } from "./builder";
import { checkArchive } from "./checks/checks";
import {
  about,
  type ContentFile,
  correctedIssue,
  correctionsName,
  facsimileIssue,
  facsimileName,
  isBulletinFile,
  isHidden,
  type PlacedCheck,
  type PlacedDiagnostic,
  SETTINGS_FILE,
  textOf,
} from "./content";
import type { Delivery } from "./delivery";
import type { Digest } from "./digest";
import type { Parcel } from "./parcel";
import { personsOf } from "./persons/persons";
import { publishedCount } from "./publish";
import { unreadable } from "./read";
import { checkSettings } from "./settings/held";
import { readSettings, type SettingsRead } from "./settings/settings";

/** What content/ is made of, each by name. */
export interface Entries {
  /** In the order they are read. */
  bulletins: string[];
  corrections: string[];
  /** The printer's PDFs beside the texts. */
  facsimiles: string[];
  /** What is said of the whole archive. */
  settings: string | null;
  others: string[];
}

/** Hidden files are none. */
export function entriesOf(names: string[]): Entries {
  const visible = names.filter((name) => !isHidden(name)).sort();
  const isCorrections = (name: string) => correctedIssue(name) !== null;
  const isFacsimile = (name: string) => facsimileIssue(name) !== null;
  const isSettings = (name: string) => name === SETTINGS_FILE;
  const kinds = [isBulletinFile, isCorrections, isFacsimile, isSettings];
  return {
    bulletins: visible.filter(isBulletinFile),
    corrections: visible.filter(isCorrections),
    facsimiles: visible.filter(isFacsimile),
    settings: visible.find(isSettings) ?? null,
    others: visible.filter((name) => !kinds.some((is) => is(name))),
  };
}

/** The texts of corrections by the issue they correct. */
export type Corrections = ReadonlyMap<string, string>;

export function correctionTexts(files: ContentFile[]): Corrections {
  const texts = new Map<string, string>();
  for (const { name, bytes } of files) {
    const id = correctedIssue(name);
    if (id !== null && bytes) texts.set(id, textOf(bytes));
  }
  return texts;
}

export interface Importing {
  entries: Entries;
  corrections: ContentFile[];
  settings: ContentFile | null;
  /** What each bulletin of the entries gives, in their order. */
  parcels: AsyncIterable<Parcel>;
  /** The database readers are given; null where the content is only to be checked. */
  archive: string | null;
  /** Brings the finished archive to its readers; null where only what it would do is asked. */
  deliver?: Delivery["publish"] | null;
  /** Whether the files are written that it is handed out as. */
  handOut?: boolean;
  /** Whether an archive may be left without an issue. */
  mayEmpty?: boolean;
  /** ISO 8601. */
  importedAt: string;
}

export interface Imported {
  digests: Digest[];
  diagnostics: PlacedDiagnostic[];
  /** Null where there is an error, or nothing was to be stored. */
  completed: Completed | null;
}

/**
 * Reads all of content/ and stores it issue by issue. All or nothing: every file is a bulletin, the corrections of one, or
 * a diagnostic; with an `error` among the diagnostics the archive stays as it was.
 */
export async function importContents(importing: Importing): Promise<Imported> {
  const { archive, importedAt, parcels } = importing;
  const builder = archive === null ? null : new Builder(archive);
  try {
    const reading = new ReadContents();
    for await (const parcel of parcels) {
      // What is not to be published is not stored either: the rest is read for what there is to tell.
      if (reading.take(parcel) && parcel.issue)
        builder?.add({ issue: parcel.issue, checks: parcel.checks });
    }
    const { digests } = reading;
    const said = readSettings(importing.settings);
    const settings = said.settings ?? {};
    const persons = personsOf(digests, settings.people);
    const { checks, diagnostics } = reading.all(importing, persons.digests, said);
    if (importing.entries.bulletins.length === 0) diagnostics.push(nothingHere(importing));
    if (!builder || diagnostics.some(isError)) return { digests, diagnostics, completed: null };
    const completed = builder.complete({
      ...{ digests, persons, settings, checks, diagnostics, importedAt },
    });
    const { deliver = toNobodyElse, handOut } = importing;
    if (deliver) {
      if (handOut) await builder.handOut(completed);
      await deliver(builder.finished, completed.revision);
      builder.publish();
    }
    return { digests, diagnostics, completed };
  } finally {
    builder?.discard();
  }
}

const toNobodyElse = async () => {};

const isError = ({ severity }: PlacedDiagnostic) => severity === "error";

/** What is known of the files read so far. */
class ReadContents {
  readonly digests: Digest[] = [];
  readonly #issues = new Set<string>();
  readonly #corrected = new Set<string>();
  readonly #diagnostics: PlacedDiagnostic[] = [];
  readonly #unused: Explanation[] = [];
  #failed = false;

  /** Whether all of the files can still be published. */
  take({ file, issue, corrected, diagnostics, unused }: Parcel): boolean {
    if (corrected !== null) this.#corrected.add(corrected);
    for (const found of diagnostics) this.#diagnostics.push(found);
    this.#failed ||= diagnostics.some(isError);
    if (issue) {
      const issueId = issue.digest.issue.id;
      this.#failed ||= this.#issues.has(issueId);
      this.#issues.add(issueId);
      this.digests.push(issue.digest);
      for (const line of unused) this.#unused.push({ issueId, file, line });
    }
    return !this.#failed;
  }

  #isOfAnIssue(name: string): boolean {
    return this.#issues.has(facsimileIssue(name) ?? "");
  }

  /** The comparisons of the whole archive, and everything there is to tell of it and of the files. */
  all(
    { entries, corrections }: Pick<Importing, "entries" | "corrections">,
    persons: Digest[],
    said: SettingsRead,
  ): { checks: PlacedCheck[]; diagnostics: PlacedDiagnostic[] } {
    const whole = checkArchive(persons);
    return {
      checks: whole.checks,
      diagnostics: [
        ...this.#diagnostics,
        ...whole.diagnostics,
        ...checkSettings(said, this.digests),
        ...strays(entries, corrections, this.#corrected),
        ...entries.facsimiles.flatMap((name) => (this.#isOfAnIssue(name) ? [] : [ofNoIssue(name)])),
        ...this.#unused.filter((one) => !explains(one, whole.diagnostics)).map(needless),
      ],
    };
  }
}

function ofNoIssue(name: string): PlacedDiagnostic {
  const message = `没有 ${facsimileIssue(name)} 期公报，此 PDF 未用。请核对文件名（应为 ${facsimileName("期号")}），或先用 npm run extract 提取文本`;
  return about(name, "warning", "content/unused-facsimile", message);
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

const emptying = (count: number) => `这里没有公报，导入会清空资料库（现有${count}期）`;

function nothingHere({ archive, mayEmpty = false }: Importing): PlacedDiagnostic {
  const count = archive === null ? 0 : publishedCount(archive);
  const remedy = "请放入公报文本（一期一个 .txt 文件），再导入";
  return count > 0 && !mayEmpty
    ? about("", "error", "content/empty", `${emptying(count)}。${remedy}；确要清空，请加 --empty`)
    : about("", "warning", "content/empty", `这里没有公报，资料库将是空的。${remedy}`);
}

function strays(
  { others }: Entries,
  corrections: ContentFile[],
  used: ReadonlySet<string>,
): PlacedDiagnostic[] {
  const unknown = `不是公报（*.txt）、更正（*.corrections.json）、公报原件（*.pdf），也不是资料库设定（${SETTINGS_FILE}），未导入。请改名或移走`;
  return [
    ...corrections.flatMap((file) => {
      const id = correctedIssue(file.name);
      if (id === null || used.has(id)) return [];
      if (!file.bytes) return [unreadable(file)];
      const message = `没有 ${id} 期公报可供更正。请核对文件名（应为 ${correctionsName("期号")}），或移走此文件`;
      return [about(file.name, "warning", "content/unused-corrections", message)];
    }),
    ...others.map((name) => about(name, "warning", "content/unknown-file", unknown)),
  ];
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
