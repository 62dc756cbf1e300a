/** What XML 1.0 cannot hold even escaped, dropped; the rest written so that it stays text. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const ESCAPES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  // A reader of XML takes a bare one for a line's end.
  "\r": "&#13;",
};

/** Without what no XML can hold. */
export const storable = (text: string) => text.replace(FORBIDDEN, "");

const escaped = (text: string) =>
  storable(text).replace(/[&<>"\r]/gu, (character) => ESCAPES[character] ?? "");

type Attributes = Record<string, string>;

/** One element, its content escaped where it is text, taken as it is where it is elements. */
export function element(name: string, attributes: Attributes, content: string | Xml[] = []): Xml {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escaped(value)}"`)
    .join("");
  const inner =
    typeof content === "string" ? escaped(content) : content.map(({ xml }) => xml).join("\n");
  return { xml: inner === "" ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>` };
}

/** Text and elements by turns, with nothing between them that was not there. */
export const mixed = (parts: (string | Xml)[]): Xml => ({
  xml: parts.map((part) => (typeof part === "string" ? escaped(part) : part.xml)).join(""),
});

/** Words for whoever reads the file itself. */
export const comment = (text: string): Xml => ({ xml: `<!-- ${text.replaceAll("--", "—")} -->` });

/** Markup that is whole and escaped: nothing else may stand among elements. */
export interface Xml {
  xml: string;
}

export const toXml = ({ xml }: Xml) => `<?xml version="1.0" encoding="utf-8"?>\n${xml}\n`;
