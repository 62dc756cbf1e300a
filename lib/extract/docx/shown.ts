import type { Doubt } from "../told";
import { Fields } from "./fields";
import { saidBy } from "./hidden";
import {
  attributeOf,
  childOf,
  childrenOf,
  elementsBelow,
  gone,
  isOn,
  made,
  numberOf,
  renamed,
} from "./xml";

/** What a text cannot have: each as a clerk is told of so many. */
const LEFT_OUT = {
  hidden: (count: number) =>
    `有${count}处隐藏文字没有收入。如要刊出，请在 Word 里取消隐藏，再重新提取`,
  formula: (count: number) => `有${count}处公式没有收入。请照原件录入`,
  wordArt: (count: number) => `有${count}处艺术字没有收入。请照原件录入`,
  chart: (count: number) => `有${count}处图表没有收入。如图表里有正文，请照原件录入`,
  unfilled: (count: number) =>
    `有${count}处内容控件没有填写，其中的提示（如“单击此处输入文字”）没有收入。请照原件核对`,
  inserted: (count: number) =>
    `有${count}处插入的文件没有收入。请用 Word 打开后另存为 .docx，再重新提取`,
};

export type LeftOut = Map<keyof typeof LEFT_OUT, number>;

export const leftOutDoubts = (leftOut: LeftOut): Doubt[] =>
  [...leftOut].map(([kind, count]) => ({ page: null, message: LEFT_OUT[kind](count) }));

/** Elements that stand around text and show it, by names that the reader knows and looks into. */
const AROUND = new Set(["fldSimple", "bdo", "dir", "ruby", "rubyBase"]);
const AS: Record<string, string> = { cr: "br", ptab: "tab" };
/** A reading above its word; a place where a word may break; what a box is, beside the box that shows. */
const UNSHOWN = new Set(["rt", "softHyphen", "checkbox"]);
/** Taken out by whoever changed the text. */
const DELETED = new Set(["del", "moveFrom"]);
const TOLD: Record<string, keyof typeof LEFT_OUT> = {
  oMath: "formula",
  chart: "chart",
  relIds: "chart",
  altChunk: "inserted",
};

/**
 * Puts what Word shows into elements that the reader of a part knows, and takes out what Word does not show.
 * Afterwards: no text is lost to the reader but what `leftOut` counts.
 */
export function putAsShown(part: Document, styles: Map<string, boolean>, leftOut: LeftOut) {
  new Walk(styles, leftOut).through(part.documentElement);
}

class Walk {
  private readonly fields = new Fields();
  /** What the paragraph's style says of its runs. */
  private hides = false;

  constructor(
    private readonly styles: Map<string, boolean>,
    private readonly leftOut: LeftOut,
  ) {}

  through(parent: Element) {
    for (const element of childrenOf(parent)) this.see(element);
  }

  private see(element: Element) {
    const name = element.localName;
    if (name === "gone" || DELETED.has(name)) return;
    const told = Object.hasOwn(TOLD, name) ? TOLD[name] : undefined;
    if (told) this.leaveOut(told, element);
    else if (UNSHOWN.has(name)) gone(element);
    else if (name === "p") this.paragraph(element);
    else if (name === "r") this.run(element);
    else {
      if (name === "AlternateContent") alternative(element);
      if (name === "tr") indented(element);
      if (name === "sym") symbol(element);
      if (isUnfilled(element)) this.leaveUnfilled(element);
      if (name === "textpath" && attributeOf(element, "string")?.trim())
        this.leaveOut("wordArt", element);
      const as = AROUND.has(name) ? "smartTag" : Object.hasOwn(AS, name) ? AS[name] : undefined;
      if (as !== undefined) renamed(element, as);
      this.through(element);
    }
  }

  private leaveOut(kind: keyof typeof LEFT_OUT, element: Element) {
    this.count(kind);
    gone(element);
  }

  /** Its cells and paragraphs stay where they are. */
  private leaveUnfilled(control: Element) {
    this.count("unfilled");
    for (const run of [...elementsBelow(control, "r")]) gone(run);
  }

  private count(kind: keyof typeof LEFT_OUT) {
    this.leftOut.set(kind, (this.leftOut.get(kind) ?? 0) + 1);
  }

  private paragraph(element: Element) {
    const around = this.hides;
    const style = attributeOf(childOf(childOf(element, "pPr"), "pStyle")) ?? "";
    this.hides = this.styles.get(style) ?? false;
    this.through(element);
    this.hides = around;
  }

  private run(element: Element) {
    const style = attributeOf(childOf(childOf(element, "rPr"), "rStyle")) ?? "";
    const hides = saidBy(element) ?? this.styles.get(style) ?? this.hides;
    for (const child of childrenOf(element)) {
      if (child.localName === "rPr") continue;
      if (child.localName === "instrText") this.fields.instruct(child.textContent ?? "");
      else if (child.localName === "fldChar") {
        if (this.fields.next(child)) this.count("formula");
      } else if (!hides) {
        this.fields.hold(child);
        this.see(child);
      } else if (hasText(child)) this.leaveOut("hidden", child);
      else gone(child);
    }
  }
}

/** A control shows what to write in it: 单击此处输入文字。 */
const isUnfilled = (element: Element) =>
  element.localName === "sdt" && isOn(childOf(childOf(element, "sdtPr"), "showingPlcHdr"));

const hasText = (element: Element) =>
  element.localName === "sym" ||
  [element, ...elementsBelow(element, "t")].some(
    (one) => one.localName === "t" && one.textContent?.trim(),
  );

/** The reader reads what older programs are shown; a text box that these are not shown is put there. */
function alternative(element: Element) {
  const [choice, ...others] = childrenOf(element, "Choice");
  const fallback = childOf(element, "Fallback");
  if (!choice) return;
  others.forEach(gone);
  const boxes = [...elementsBelow(choice, "txbxContent")];
  const isShown = fallback && !elementsBelow(fallback, "txbxContent").next().done;
  const [first] = boxes;
  if (!first || isShown) {
    if (fallback) gone(choice);
    return;
  }
  if (fallback) gone(fallback);
  const holder = made(first, "pict");
  for (const box of boxes) holder.appendChild(box);
  choice.appendChild(holder);
  renamed(choice, "Fallback");
}

/** A row that begins some columns in: an empty cell stands before it. */
function indented(row: Element) {
  const count = numberOf(childOf(childOf(row, "trPr"), "gridBefore")) ?? 0;
  if (count < 1) return;
  const cell = made(row, "tc");
  const properties = made(row, "tcPr");
  const span = made(row, "gridSpan");
  span.setAttributeNS(row.namespaceURI, `${row.prefix ?? "w"}:val`, String(count));
  properties.appendChild(span);
  cell.appendChild(properties);
  cell.appendChild(made(row, "p"));
  const first = childrenOf(row).find(({ localName }) => !/^(?:trPr|tblPrEx)$/u.test(localName));
  row.insertBefore(cell, first ?? null);
}

const PICTURED = /^(?:symbol|webdings|wingdings)/iu;

/** A character by its number; the reader knows what the fonts of pictures show for theirs. */
function symbol(element: Element) {
  const code = Number.parseInt(attributeOf(element, "char") ?? "", 16);
  const isPrivate = code >= 0xe000 && code <= 0xf8ff;
  const isPicture = code <= 0xff && PICTURED.test(attributeOf(element, "font") ?? "");
  if (isPrivate || isPicture || !(code > 0x20 && code < 0xfffe)) return;
  if (code >= 0xd800 && code <= 0xdfff) return;
  renamed(element, "t");
  element.textContent = String.fromCharCode(code);
}
