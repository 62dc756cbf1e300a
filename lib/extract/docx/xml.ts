/** What is read of a document's XML: elements by Word's own names, whatever prefix they were written with. */
import { DOMParser, XMLSerializer } from "@xmldom/xmldom";
import { Unextractable } from "../told";

const BROKEN = "Word 文件有损坏，读不下去。请用 Word 或 WPS 打开后另存为 .docx 再提取";

export function parsed(xml: string): Document {
  // No entity is Word's own; one may grow without end.
  if (/<!DOCTYPE/iu.test(xml)) throw new Unextractable(BROKEN);
  const fail = () => {
    throw new Unextractable(BROKEN);
  };
  const quiet = { warning: () => {}, error: fail, fatalError: fail };
  return new DOMParser({ errorHandler: quiet }).parseFromString(xml, "text/xml");
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
    // What older programs are shown of the same again.
    if (node.localName === "Fallback" && hasChoice(node)) continue;
    if (node.localName === name) yield node;
    yield* elementsBelow(node, name);
  }
}

const hasChoice = (fallback: Element) =>
  isElement(fallback.parentNode) && childOf(fallback.parentNode, "Choice") !== undefined;
