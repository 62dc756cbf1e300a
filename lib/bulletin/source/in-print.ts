import {
  type Bulletin,
  type BulletinDocument,
  bulletinSchema,
  type Diagnostic,
  type Evidence,
  type Meeting,
} from "../schema";
import { type Prints, squeezed } from "./prints";

/** Every word of a bulletin that was read from the print, in its characters; kinds, ids and labels are words of ours. */
export function inPrint(bulletin: Bulletin, prints: Prints): Bulletin {
  const documents = bulletin.documents.map((document) => withBlocks(document, prints));
  const quotes = quotesOf(bulletin.documents, documents);
  const anywhere = (text: string | null) => (text === null ? null : prints.anywhere(text));
  /** A fact's quote as its block has it, and how to print what was read from it. */
  const evidenceOf = ({ document, block, quote, lines }: Evidence) => {
    const printed = quotes(document, block, quote) ?? prints.within(quote, prints.linesAt(lines));
    const twins = { read: squeezed(quote), printed: squeezed(printed) };
    const own = (text: string) => prints.within(text, twins);
    const maybe = (text: string | null) => (text === null ? null : own(text));
    return { quote: printed, own, maybe };
  };
  const quoted = <Fact extends Evidence>(fact: Fact): Fact => ({
    ...fact,
    quote: evidenceOf(fact).quote,
  });
  return {
    ...bulletin,
    issue: {
      ...bulletin.issue,
      publisher: anywhere(bulletin.issue.publisher),
      title: anywhere(bulletin.issue.title),
    },
    contents: bulletin.contents.map((entry) => {
      const twins = prints.linesAt(entry.lines);
      const byline = entry.byline === null ? null : prints.within(entry.byline, twins);
      return { ...entry, title: prints.within(entry.title, twins), byline };
    }),
    documents: documents.map((document) => ({
      ...document,
      dateEvidence: document.dateEvidence && quoted(document.dateEvidence),
      authors: document.authors.map((author) => {
        const { quote, own, maybe } = evidenceOf(author);
        return { ...author, quote, name: own(author.name), office: maybe(author.office) };
      }),
    })),
    meetings: bulletin.meetings.map((meeting) => ({
      ...meeting,
      name: prints.anywhere(meeting.name),
      evidence: declaredIn(meeting, quoted),
      agenda: meeting.agenda.map((item) => {
        const { quote, own } = evidenceOf(item);
        return { ...item, quote, text: own(item.text) };
      }),
    })),
    attendance: bulletin.attendance.map((row) => {
      const { quote, own, maybe } = evidenceOf(row);
      const { person, personNote, office, note } = row;
      const printed = { person: own(person), personNote: maybe(personNote) };
      return { ...row, quote, ...printed, office: maybe(office), note: maybe(note) };
    }),
    appointments: bulletin.appointments.map((act) => {
      const { quote, own, maybe } = evidenceOf(act);
      const { person, personNote, organ, post, note } = act;
      const printed = { person: own(person), personNote: maybe(personNote), organ: maybe(organ) };
      return { ...act, quote, ...printed, post: own(post), note: maybe(note) };
    }),
    planItems: bulletin.planItems.map((item) => {
      const { quote, own, maybe } = evidenceOf(item);
      const { section, period, text, responsible } = item;
      const printed = { section: maybe(section), period: maybe(period), text: own(text) };
      return { ...item, quote, ...printed, responsible: responsible.map(own) };
    }),
    omissions: bulletin.omissions.map((omission) => ({
      ...omission,
      text: prints.within(omission.text, prints.linesAt(omission.lines)),
    })),
    diagnostics: bulletin.diagnostics.map((diagnostic) => quotingPrint(diagnostic, prints)),
    ...(bulletin.totals && { totals: bulletin.totals.map(quoted) }),
  };
}

/** A title, blocks and all that is read from them. */
function withBlocks(document: BulletinDocument, prints: Prints): BulletinDocument {
  const blocks = document.blocks.map((block) => {
    const twins = prints.linesAt(block.lines);
    const text = prints.along(block.text, twins);
    const { lead, rows } = block;
    const cells = rows?.map((row) => row.join("\t")).join("\n");
    return {
      ...block,
      text,
      ...(lead === undefined ? {} : { lead: text.slice(0, lead.length) }),
      ...(cells === undefined ? {} : { rows: rowsOf(prints.along(cells, twins)) }),
    };
  });
  const [head] = blocks;
  const twins = head ? prints.linesAt(head.lines) : { read: "", printed: "" };
  return { ...document, title: prints.within(document.title, twins), blocks };
}

const rowsOf = (cells: string) => cells.split("\n").map((row) => row.split("\t"));

/** A quote by its block, where it stands there: facts come in the order of the text, so each is sought from the last on. */
function quotesOf(read: BulletinDocument[], printed: BulletinDocument[]) {
  const blocks = new Map<string, { read: string; printed: string; from: number }>();
  read.forEach((document, order) => {
    document.blocks.forEach(({ id, text }, index) => {
      const own = printed[order]?.blocks[index]?.text ?? text;
      blocks.set(`${document.id}#${id}`, { read: text, printed: own, from: 0 });
    });
  });
  return (document: string, id: string, quote: string): string | null => {
    const block = blocks.get(`${document}#${id}`);
    if (!block) return null;
    const next = block.read.indexOf(quote, block.from);
    const at = next < 0 ? block.read.indexOf(quote) : next;
    if (at < 0) return null;
    block.from = at;
    return block.printed.slice(at, at + quote.length);
  };
}

const DECLARED = bulletinSchema.shape.meetings.element.shape.evidence.keyType.options;

function declaredIn(meeting: Meeting, quoted: (fact: Evidence) => Evidence): Meeting["evidence"] {
  const printed: Meeting["evidence"] = {};
  for (const key of DECLARED) {
    const evidence = meeting.evidence[key];
    if (evidence) printed[key] = quoted(evidence);
  }
  return printed;
}

/** Our own words stay; what they quote from the print does not. */
function quotingPrint(diagnostic: Diagnostic, prints: Prints): Diagnostic {
  const { line, message } = diagnostic;
  if (!message.includes("“")) return diagnostic;
  const printed = (text: string) =>
    line === null ? prints.anywhere(text) : prints.within(text, prints.linesAt([line, line]));
  const [before = "", ...quotes] = message.split("“");
  const told = quotes.map((quote) => {
    const end = quote.indexOf("”");
    return end < 0 ? quote : printed(quote.slice(0, end)) + quote.slice(end);
  });
  return { ...diagnostic, message: [before, ...told].join("“") };
}
