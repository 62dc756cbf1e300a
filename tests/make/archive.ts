import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type {
  PlacedCheck,
  PlacedDiagnostic,
  StoredBulletin,
} from "../../lib/archive/import/content";
import { storeArchive } from "../../lib/archive/import/store";
import { closeArchive, openDatabase } from "../../lib/archive/store/database";
import { migrate } from "../../lib/archive/store/migrate";
import type { Block, Bulletin, BulletinDocument, Evidence } from "../../lib/bulletin/schema";

/** Invented bulletins: of a place, persons and documents that are nowhere. */
const PUBLISHER = "云州市青溪区人民代表大会常务委员会";

export interface ForgedDocument {
  title: string;
  blocks?: { kind: Block["kind"]; text: string }[];
  date?: string;
  meeting?: string;
  /** Persons removed from office by this document. */
  removed?: string[];
  attending?: { person: string; status?: "present" | "leave" | "observer" }[];
}

export interface Forged {
  id: string;
  serial?: number | null;
  year?: number | null;
  number?: number | null;
  file?: string;
  documents: ForgedDocument[];
  agenda?: string[];
}

/** Each block is one line of the source, as the title is; documents follow one another with a blank line between. */
export function forge(forged: Forged): StoredBulletin {
  const [year, number] = forged.id.split("-").map(Number);
  const lines: string[] = [`${PUBLISHER}公报`];
  const documents = forged.documents.map((document, index) =>
    forgeDocument(`${forged.id}/${index + 1}`, index + 1, document, lines),
  );
  const bytes = Buffer.from(`${lines.join("\n")}\n`);
  const issue = {
    id: forged.id,
    publisher: PUBLISHER,
    title: `${PUBLISHER}公报`,
    year: forged.year === undefined ? (year ?? null) : forged.year,
    number: forged.number === undefined ? (number ?? null) : forged.number,
    serialNumber: forged.serial ?? null,
  };
  const bulletin: Bulletin = {
    source: {
      file: forged.file ?? `${forged.id}.txt`,
      sha256: createHash("sha256").update(bytes).digest("hex"),
      encoding: "utf-8",
      lineCount: lines.length,
    },
    issue,
    contents: documents.map(({ id, order, title, page }) => {
      return { order, title, byline: null, page, document: id, lines: [1, 1] };
    }),
    documents,
    meetings: meetingsOf(documents, forged.agenda ?? []),
    ...factsOf(forged, documents),
    planItems: [],
    corrections: [],
    omissions: [],
    diagnostics: [],
  };
  return { bulletin, issue, bytes, misprints: [] };
}

function forgeDocument(
  id: string,
  order: number,
  { title, blocks = [], date, meeting }: ForgedDocument,
  lines: string[],
): BulletinDocument {
  lines.push("");
  const first = lines.length + 1;
  const all = [{ kind: "title" as const, text: title }, ...blocks].map((block, index): Block => {
    lines.push(block.text.replaceAll("\n", " "));
    return { id: `p${index + 1}`, ...block, lines: [lines.length, lines.length] };
  });
  return {
    ...{ id, order, type: "other", typeLabel: "其他文件", title, page: order, authors: [] },
    ...{ date: date ?? null, dateBasis: date ? "adopted" : null, dateEvidence: null },
    ...{ meeting: meeting ?? null, lines: [first, lines.length], blocks: all },
  };
}

function titleOf(document: BulletinDocument): Evidence {
  const line = document.lines[0];
  return { document: document.id, block: "p1", lines: [line, line], quote: document.title };
}

function meetingsOf(documents: BulletinDocument[], agenda: string[]): Bulletin["meetings"] {
  const first = new Map<string, BulletinDocument>();
  for (const document of documents) {
    if (document.meeting && !first.has(document.meeting)) first.set(document.meeting, document);
  }
  return [...first].map(([id, document]) => {
    const [term = 0, number = 0] = id.split("-").map(Number);
    return {
      ...{ id, name: `第${term}届第${number}次会议`, body: "standing-committee", term, number },
      ...{ date: document.date, endDate: null, period: null, due: null, present: null },
      ...{ leave: null, absent: null, observers: null },
      evidence: document.date ? { date: titleOf(document) } : {},
      agenda: agenda.map((text, index) => ({ order: index + 1, text, ...titleOf(document) })),
    };
  });
}

function factsOf(forged: Forged, documents: BulletinDocument[]) {
  const pairs = documents.map((document, index) => ({ document, told: forged.documents[index] }));
  const appointments = pairs.flatMap(({ document, told }) =>
    (told?.removed ?? []).map((person): Bulletin["appointments"][number] => ({
      ...{ action: "remove", person, personNote: null, organ: null, post: "科长", note: null },
      ...{ meeting: document.meeting, date: document.date, ...titleOf(document) },
    })),
  );
  const attendance = pairs.flatMap(({ document, told }) =>
    (told?.attending ?? []).map(({ person, status = "present" }, index) => ({
      ...{ meeting: document.meeting, person, personNote: null, status, office: null, note: null },
      ...{ order: index + 1, ...titleOf(document) },
    })),
  );
  return { appointments, attendance };
}

/** A folder of its own with a database in it, which the queries then ask. `end` takes both away. */
export async function emptyArchive() {
  const folder = mkdtempSync(join(tmpdir(), "bulletin-test-"));
  const file = join(folder, "archive.db");
  process.env.DATABASE_URL = `file:${file}`;
  await migrate(file);
  const database = openDatabase(file);
  return {
    folder,
    file,
    database,
    store: (
      bulletins: StoredBulletin[],
      diagnostics: PlacedDiagnostic[] = [],
      checks: PlacedCheck[] = [],
    ) => storeArchive(database, { bulletins, checks, diagnostics }, "2030-01-01T00:00:00.000Z"),
    async end() {
      await database.$disconnect();
      await closeArchive();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Raw answers give some whole numbers as BigInt, which JSON does not know. */
const plain = (_: string, value: unknown) => (typeof value === "bigint" ? Number(value) : value);

/** Every row of every table but the record of the import itself: what two imports of one content must agree on. */
export async function dump(database: ReturnType<typeof openDatabase>): Promise<string> {
  const tables = await database.$queryRawUnsafe<{ name: string }[]>(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_%' ESCAPE '\\' ORDER BY name",
  );
  const dumped: string[] = [];
  for (const { name } of tables) {
    const rows = await database.$queryRawUnsafe<Record<string, unknown>[]>(
      `SELECT * FROM "${name}" ORDER BY 1, 2`,
    );
    dumped.push(
      name,
      ...rows.map((row) =>
        JSON.stringify({ ...row, importedAt: undefined, changes: undefined }, plain),
      ),
    );
  }
  return dumped.join("\n");
}
