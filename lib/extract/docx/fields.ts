import { formatted } from "./formats";
import { attributeOf, childOf, childrenOf, gone, numberOf, renamed } from "./xml";

interface Field {
  begin: Element;
  instruction: string[];
  /** Its result has not begun. */
  isCode: boolean;
  /** Its result has something that shows. */
  hasResult: boolean;
  /** What stands in its code and does not show, fields within it and all. */
  unshown: Element[];
}

/** The fields of a part as they open and close: `{ code | result }`, one within another's code or result. */
export class Fields {
  private readonly open: Field[] = [];
  /** The outermost field whose code is being read. */
  private outer: Field | null = null;

  /** Shows only if it stands in no field's code. A field that never ends hides nothing. */
  hold(element: Element) {
    this.outer?.unshown.push(element);
    if (element.localName === "t" && !element.textContent) return;
    for (const field of this.open) if (!field.isCode) field.hasResult = true;
  }

  instruct(text: string) {
    this.open.at(-1)?.instruction.push(text);
  }

  /** Of `w:fldChar`. A field that ends without a result is put as the text it shows by itself; says if that is a formula. */
  next(mark: Element): boolean {
    const type = attributeOf(mark, "fldCharType");
    if (type === "begin") {
      const field: Field = {
        begin: mark,
        instruction: [],
        isCode: true,
        hasResult: false,
        unshown: [],
      };
      this.open.push(field);
      this.outer ??= field;
      return false;
    }
    const field = type === "end" ? this.open.pop() : this.open.at(-1);
    if (!field) return false;
    const shows = type === "end" && !field.hasResult ? shownBy(field) : "";
    if (shows) becomeText(field.begin, mark, shows);
    field.isCode = false;
    if (field === this.outer) {
      field.unshown.forEach(gone);
      this.outer = null;
    }
    if (shows) this.hold(mark);
    return shows === null;
  }
}

/** The field is one no more: its end is its text. */
function becomeText(begin: Element, end: Element, text: string) {
  gone(begin);
  renamed(end, "t");
  end.textContent = text;
}

/** eq\o\ac(○,1) */
const CIRCLED = /\\ac\([○〇◯][,，;；]([^()]+)\)$/u;
/** EQ\*jc2\*hps10\o\ad(\s\up9(hán),邗): the reading stands above. */
const READING = /\\s\\up\d*\([^()]*\)[,，;；]([^()]+)\)$/u;

/** Null for a formula. */
function shownBy({ begin, instruction }: Field): string | null {
  const choice = childOf(childOf(begin, "ffData"), "ddList");
  if (choice) return chosenOf(choice);
  const code = instruction.join("").replace(/\s+/gu, "");
  if (!/^eq(?![a-z])/iu.test(code)) return "";
  const reading = READING.exec(code)?.[1];
  if (reading !== undefined) return reading;
  const circled = CIRCLED.exec(code)?.[1]?.normalize("NFKC") ?? "";
  const number = /^\d{1,2}$/u.test(circled) ? Number(circled) : 0;
  return number >= 1 && number <= 50 ? formatted(number, "decimalEnclosedCircle") : null;
}

function chosenOf(choice: Element): string {
  const at = numberOf(childOf(choice, "result")) ?? numberOf(childOf(choice, "default")) ?? 0;
  return attributeOf(childrenOf(choice, "listEntry")[at]) ?? "";
}
