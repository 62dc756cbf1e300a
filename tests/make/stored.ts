import { createHash } from "node:crypto";
import type { StoredBulletin } from "../../lib/archive/import/content";
import type { Block, Bulletin, BulletinDocument, Evidence } from "../../lib/bulletin/schema";

/** Bulletins as the parser would hand them to the archive, of a place, persons and documents that are nowhere. */
const PUBLISHER = "云州市青溪区人民代表大会常务委员会";

export interface InventedDocument {
  title: string;
  blocks?: { kind: Block["kind"]; text: string }[];
  date?: string;
  meeting?: string;
  /** Persons removed from office by this document. */
  removed?: string[];
  /** Deputies whose seats end by it. */
  unseated?: string[];
  attending?: { person: string; status?: "present" | "leave" | "observer" }[];
}

export interface InventedBulletin {
  id: string;
  serial?: number | null;
  lastSerial?: number;
  year?: number | null;
  number?: number | null;
  file?: string;
  documents: InventedDocument[];
  agenda?: string[];
}

/** A report, and a list of one removal, of one meeting. */
export const WATERWORKS: InventedBulletin = {
  id: "2031-1",
  serial: 7,
  documents: [
    {
      title: "关于水渠的报告",
      blocks: [{ kind: "paragraph", text: "水渠已修。" }],
      meeting: "3-1",
    },
    { title: "免职名单", removed: ["安如山"], date: "2031-02-03", meeting: "3-1" },
  ],
};

/** Each block is one line of the source, as the title is; documents follow one another with a blank line between. */
export function storedBulletin(invented: InventedBulletin): StoredBulletin {
  const [year, number] = invented.id.split("-").map(Number);
  const lines: string[] = [`${PUBLISHER}公报`];
  const documents = invented.documents.map((document, index) =>
    storedDocument(`${invented.id}/${index + 1}`, index + 1, document, lines),
  );
  const bytes = Buffer.from(`${lines.join("\n")}\n`);
  const issue = {
    id: invented.id,
    publisher: PUBLISHER,
    title: `${PUBLISHER}公报`,
    year: invented.year === undefined ? (year ?? null) : invented.year,
    number: invented.number === undefined ? (number ?? null) : invented.number,
    serialNumber: invented.serial ?? null,
    lastSerialNumber: invented.lastSerial ?? null,
    ...({ numberUnit: "号", serialUnit: "号" } as const),
  };
  const bulletin: Bulletin = {
    source: {
      file: invented.file ?? `${invented.id}.txt`,
      sha256: createHash("sha256").update(bytes).digest("hex"),
      encoding: "utf-8",
      lineCount: lines.length,
    },
    issue,
    contents: documents.map(({ id, order, title, page }) => {
      return { order, title, byline: null, page, document: id, lines: [1, 1] };
    }),
    documents,
    meetings: meetingsOf(documents, invented.agenda ?? []),
    ...factsOf(invented, documents),
    planItems: [],
    corrections: [],
    omissions: [],
    diagnostics: [],
  };
  return { bulletin, issue, bytes, misprints: [] };
}

function storedDocument(
  id: string,
  order: number,
  { title, blocks = [], date, meeting }: InventedDocument,
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

function factsOf(invented: InventedBulletin, documents: BulletinDocument[]) {
  const pairs = documents.map((document, index) => ({ document, told: invented.documents[index] }));
  type Act = Bulletin["appointments"][number];
  const appointments = pairs.flatMap(({ document, told }) => {
    const act = (action: Act["action"], post: string) => (person: string) => ({
      ...{ action, person, personNote: null, organ: null, post, note: null },
      ...{ meeting: document.meeting, date: document.date, ...titleOf(document) },
    });
    return [
      ...(told?.removed ?? []).map(act("remove", "科长")),
      ...(told?.unseated ?? []).map(act("terminate-seat", "代表")),
    ];
  });
  const attendance = pairs.flatMap(({ document, told }) =>
    (told?.attending ?? []).map(({ person, status = "present" }, index) => ({
      ...{ meeting: document.meeting, person, personNote: null, status, office: null, note: null },
      ...{ order: index + 1, ...titleOf(document) },
    })),
  );
  return { appointments, attendance };
}
