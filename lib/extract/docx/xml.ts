/** What is read of a document's XML: elements by Word's own names, whatever prefix they were written with. */
import { DOMParser, XMLSerializer } from "@xmldom/xmldom";
import { Unextractable } from "../told";

export const BROKEN = "Word 文件有损坏，读不下去。请用 Word 或 WPS 打开后另存为 .docx 再提取";

/** Elements within elements; no document of an office comes near it. */
const DEEPEST = 1024;

export function parsed(xml: string): Document {
  // No entity is Word's own; one may grow without end.
  if (/<!DOCTYPE/iu.test(xml)) throw new Unextractable(BROKEN);
  const fail = () => {
    throw new Unextractable(BROKEN);
  };
  const quiet = { warning: () => {}, error: fail, fatalError: fail };
  const document = new DOMParser({ errorHandler: quiet }).parseFromString(xml, "text/xml");
  if (isTooDeep(document)) fail();
  return document;
}

/** Walks without calling itself: whoever walks afterwards may. */
function isTooDeep(document: Document): boolean {
  let depth = 0;
  let node: Node | null = document.documentElement;
  while (node) {
    if (node.firstChild) {
      node = node.firstChild;
      depth += 1;
      if (depth > DEEPEST) return true;
      continue;
    }
    while (node && !node.nextSibling) {
      node = node.parentNode;
      depth -= 1;
    }
    node = node?.nextSibling ?? null;
  }
  return false;
}

/** A part's characters, in the encoding that its first bytes or its declaration name. */
export function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new Unextractable(BROKEN, { cause });
  }
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 200));
  return /^<\?xml\b[^>]*\bencoding\s*=\s*["']([\w.-]+)["']/u.exec(head)?.[1] ?? "utf-8";
}

export const written = (document: Document): string =>
  new XMLSerializer().serializeToString(document);

export const isElement = (node: Node | null): node is Element => node?.nodeType === 1;

export const childrenOf = (element: Element, name?: string): Element[] =>
  Array.from({ length: element.childNodes.length }, (_, at) => element.childNodes[at] ?? null)
    .filter(isElement)
    .filter((child) => name === undefined || child.localName === name);

export const childOf = (element: Element | undefined, name: string): Element | undefined =>
  element && childrenOf(element, name)[0];

/** `w:val`, or another of Word's attributes. */
export function attributeOf(element: Element | undefined, name = "val"): string | undefined {
  if (!element) return undefined;
  for (let at = 0; at < element.attributes.length; at++) {
    const attribute = element.attributes[at];
    if (attribute?.localName === name) return attribute.value;
  }
  return undefined;
}

export function numberOf(element: Element | undefined, name = "val"): number | undefined {
  const value = Number.parseInt(attributeOf(element, name) ?? "", 10);
  return Number.isNaN(value) ? undefined : value;
}

/** Every element of a name below, in the order of the text. */
export function* elementsBelow(element: Element | Document, name: string): Generator<Element> {
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (!isElement(node)) continue;
    if (node.localName === "gone") continue;
    // What older programs are shown of the same again.
    if (node.localName === "Fallback" && hasChoice(node)) continue;
    if (node.localName === name) yield node;
    yield* elementsBelow(node, name);
  }
}

const hasChoice = (fallback: Element) =>
  isElement(fallback.parentNode) && childOf(fallback.parentNode, "Choice") !== undefined;

export const isOn = (element: Element | undefined) =>
  element !== undefined && !["0", "false", "off"].includes(attributeOf(element) ?? "1");

/** Another name in the same place: what stands beside it need not move, however much it is. */
export function renamed(element: Element, name: string) {
  const full = element.prefix ? `${element.prefix}:${name}` : name;
  Object.assign(element, { localName: name, nodeName: full, tagName: full });
}

/** No reader looks into it any more. */
export const gone = (element: Element) => renamed(element, "gone");

/** A new element of the kind of another. */
export function made(like: Element, name: string, text = ""): Element {
  const full = `${like.prefix ?? "w"}:${name}`;
  const element = like.ownerDocument.createElementNS(like.namespaceURI, full);
  if (text === "") return element;
  element.setAttribute("xml:space", "preserve");
  element.appendChild(like.ownerDocument.createTextNode(text));
  return element;
}
