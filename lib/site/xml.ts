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

const escaped = (text: string) =>
  text.replace(FORBIDDEN, "").replace(/[&<>"\r]/gu, (character) => ESCAPES[character] ?? "");

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

/** Markup that is whole and escaped: nothing else may stand among elements. */
export interface Xml {
  xml: string;
}

export const toXml = ({ xml }: Xml) => `<?xml version="1.0" encoding="utf-8"?>\n${xml}\n`;
