/**
 * A document as Akoma Ntoso 3.0 (OASIS LegalDocML). Every block is one element, in order, with the id it has on its page; what
 * kind of block it is stands in `name`, its level and its article in `class`. Pure.
 */
import type { Block, DocumentPage } from "../../archive/model";
import { numberIn } from "../cite/citable";
import { formatIssue } from "../format";
import { isLegislation } from "../structured";
import { comment, element, mixed, toXml, type Xml } from "../xml";
import type { Handed } from "./handed";
import { sourceOf } from "./text";

const NS = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";
/** The schema wants a day of everything: this one says that print tells none. */
const UNDATED = "9999-12-31";

const CONVENTION =
  "Akoma Ntoso 3.0. FRBR URIs: /akn/cn/(act|doc)/DATE/ISSUE-ORDER, DATE being the document's day, else the issue's year, " +
  "else 9999-12-31 for none printed. eId is the block's address on its page (p12: its first line is the 12th of its " +
  "document) and stays for good; it is no eId of the OASIS Naming Convention, so the file conforms at level 1 only. " +
  "The dates may be bare years, as the lenient schema allows. Characters that XML cannot hold are left out.";

/** What a body has adopted is an act, anything else a document. */
export function akomaNtosoOf(of: Handed): string {
  const { document } = of.page;
  const blocks = document.blocks.map(blockElement);
  const attributes = { name: document.type, contains: "originalVersion" };
  const meta = metaOf(of);
  // An act's body is a hierarchy: print has none that all acts share, so one level holds the text.
  const whole = isLegislation(document.nature)
    ? element("act", attributes, [
        meta,
        element("body", {}, [
          element("hcontainer", { name: "text", eId: "text" }, [element("content", {}, blocks)]),
        ]),
      ])
    : element("doc", attributes, [meta, element("mainBody", {}, blocks)]);
  return toXml(element("akomaNtoso", { xmlns: NS }, [comment(CONVENTION), whole]));
}

function blockElement({ id, kind, text, level, anchor, rows }: Block): Xml {
  const classes = [...(level === undefined ? [] : [`level-${level}`]), ...(anchor ? [anchor] : [])];
  const attributes = { eId: id, ...(classes.length > 0 && { class: classes.join(" ") }) };
  if (rows) return table(attributes, rows);
  if (kind === "paragraph") return element("p", attributes, [lines(text)]);
  const content = kind === "title" ? element("docTitle", {}, [lines(text)]) : lines(text);
  return element("block", { name: kind, ...attributes }, [content]);
}

const table = (attributes: Record<string, string>, rows: string[][]) =>
  element(
    "table",
    attributes,
    rows.map((cells) =>
      element(
        "tr",
        {},
        cells.map((cell) => element("td", {}, [element("p", {}, [lines(cell)])])),
      ),
    ),
  );

/** A line's end within a block is one of print. */
const lines = (text: string): Xml =>
  mixed(text.split("\n").flatMap((line, at) => (at === 0 ? [line] : [element("eol", {}), line])));

function metaOf(of: Handed): Xml {
  const { page, url } = of;
  const { document, issue } = page;
  const { date, name } = dateOf(page);
  const type = isLegislation(document.nature) ? "act" : "doc";
  const work = `/akn/cn/${type}/${date}/${document.id.replace("/", "-")}`;
  const expression = `${work}/zho@${date}`;
  const core = (uri: string, suffix = "") => [
    element("FRBRthis", { value: `${uri}/!main${suffix}` }),
    element("FRBRuri", { value: `${uri}${suffix}` }),
    element("FRBRdate", { date, name }),
  ];
  const publisher = element("FRBRauthor", { href: "#publisher", as: "#publisher" });
  const identification = element("identification", { source: "#archive" }, [
    element("FRBRWork", {}, [
      ...[...core(work), publisher, element("FRBRcountry", { value: "cn" })],
    ]),
    element("FRBRExpression", {}, [
      ...[...core(expression), publisher, element("FRBRlanguage", { language: "zho" })],
    ]),
    element("FRBRManifestation", {}, [
      ...core(expression, ".xml"),
      element("FRBRauthor", { href: "#archive", as: "#archive" }),
      element("FRBRformat", { value: "application/akn+xml" }),
    ]),
  ]);
  const publication = element("publication", {
    ...{
      date: String(issue.year),
      name: issue.title,
      showAs: `${issue.title}${formatIssue(issue)}`,
    },
    number: numberIn(issue),
  });
  return element("meta", {}, [
    identification,
    ...(issue.year === null ? [] : [publication]),
    element("references", { source: "#archive" }, [
      element("original", { eId: "original", href: url, showAs: sourceOf(of).join(" ") }),
      thing("TLCOrganization", "publisher", "organization", issue.publisher),
      element("TLCOrganization", { eId: "archive", href: new URL(url).origin, showAs: "公报档案" }),
      ...document.authors.map((author, at) =>
        thing("TLCPerson", `author-${at + 1}`, "person", author),
      ),
    ]),
  ]);
}

/** Who is spoken of, in the ontology that the names themselves make. */
const thing = (tag: string, eId: string, kind: string, name: string) =>
  element(tag, { eId, href: `/akn/ontology/${kind}/cn/${encodeURIComponent(name)}`, showAs: name });

function dateOf({ document, issue }: DocumentPage): { date: string; name: string } {
  if (document.date !== null) return { date: document.date, name: document.dateBasis ?? "printed" };
  if (issue.year !== null) return { date: String(issue.year), name: "issued" };
  return { date: UNDATED, name: "unknown" };
}
