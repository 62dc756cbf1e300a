import { formatted } from "./formats";
import { attributeOf, childOf, childrenOf, elementsBelow, isOn, numberOf } from "./xml";

/** One level of a list, as numbering.xml defines it. */
interface Level {
  start: number;
  format: string;
  /** 第%1条: %1 is the number of the first level. */
  text: string;
  suffix: string;
  /** Begins anew behind this level, from 1, and any above; 0: never; undefined: behind every one above. */
  restart: number | undefined;
  /** Numbers of levels above are written as 1, 2, 3. */
  legal: boolean;
  style: string | undefined;
}

interface List {
  abstract: string;
  levels: Map<number, Level>;
  /** Where the list begins anew when it is first used. */
  starts: Map<number, number>;
}

/** Where a paragraph stands in a list. */
export interface Place {
  list: string;
  level: number;
}

export interface Numbering {
  lists: Map<string, List>;
  /** Of a paragraph by its style. */
  styles: Map<string, Place>;
}

const DEEPEST = 8;

export function readNumbering(numbering: Document | null, styles: Document | null): Numbering {
  const abstracts = new Map<string, { levels: Map<number, Level>; link: string | undefined }>();
  const lists = new Map<string, List>();
  const root = numbering?.documentElement;
  for (const abstract of root ? childrenOf(root, "abstractNum") : []) {
    abstracts.set(attributeOf(abstract, "abstractNumId") ?? "", {
      levels: levelsOf(childrenOf(abstract, "lvl")),
      link: attributeOf(childOf(abstract, "numStyleLink")),
    });
  }
  const named = stylesOf(styles);
  for (const num of root ? childrenOf(root, "num") : []) {
    const abstract = attributeOf(childOf(num, "abstractNumId")) ?? "";
    const levels = new Map(abstracts.get(abstract)?.levels);
    const starts = new Map<number, number>();
    for (const override of childrenOf(num, "lvlOverride")) {
      const level = numberOf(override, "ilvl") ?? 0;
      for (const [, own] of levelsOf(childrenOf(override, "lvl"))) levels.set(level, own);
      const start = numberOf(childOf(override, "startOverride"));
      if (start !== undefined) starts.set(level, start);
    }
    lists.set(attributeOf(num, "numId") ?? "", { abstract, levels, starts });
  }
  // A list that only names a style has that style's levels.
  for (const list of lists.values()) {
    const link = abstracts.get(list.abstract)?.link;
    const target = link === undefined ? undefined : lists.get(named.get(link)?.numId ?? "");
    if (target && list.levels.size === 0) {
      list.levels = target.levels;
      list.abstract = target.abstract;
    }
  }
  return { lists, styles: placesOf(named, lists) };
}

function levelsOf(elements: Element[]): Map<number, Level> {
  return new Map(
    elements.map((element) => [
      numberOf(element, "ilvl") ?? 0,
      {
        start: numberOf(childOf(element, "start")) ?? 0,
        format: formatOf(element),
        text: attributeOf(childOf(element, "lvlText")) ?? "",
        suffix: attributeOf(childOf(element, "suff")) ?? "tab",
        restart: numberOf(childOf(element, "lvlRestart")),
        legal: isOn(childOf(element, "isLgl")),
        style: attributeOf(childOf(element, "pStyle")),
      },
    ]),
  );
}

/** Newer formats stand in `mc:AlternateContent`, the plain one beside them. */
function formatOf(level: Element): string {
  const own = childOf(level, "numFmt") ?? [...elementsBelow(level, "numFmt")][0];
  return attributeOf(own) ?? "decimal";
}

interface Style {
  basedOn: string | undefined;
  numId: string | undefined;
  level: number | undefined;
}

function stylesOf(styles: Document | null): Map<string, Style> {
  const root = styles?.documentElement;
  return new Map(
    (root ? childrenOf(root, "style") : []).map((style) => {
      const numPr = childOf(childOf(style, "pPr"), "numPr");
      return [
        attributeOf(style, "styleId") ?? "",
        {
          basedOn: attributeOf(childOf(style, "basedOn")),
          numId: attributeOf(childOf(numPr, "numId")),
          level: numberOf(childOf(numPr, "ilvl")),
        },
      ];
    }),
  );
}

function placesOf(styles: Map<string, Style>, lists: Map<string, List>): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const id of styles.keys()) {
    let style = styles.get(id);
    const path = new Set([id]);
    while (style && style.numId === undefined && style.basedOn && !path.has(style.basedOn)) {
      path.add(style.basedOn);
      style = styles.get(style.basedOn);
    }
    const list = style?.numId;
    if (list === undefined) continue;
    // A style may name a level of the list that it has from another; or the level names the style.
    const levels = [...(lists.get(list)?.levels ?? [])];
    const named = (one: string) => levels.find(([, level]) => level.style === one)?.[0];
    const level = Array.from(path, (one) => styles.get(one)?.level ?? named(one));
    places.set(id, { list, level: level.find((one) => one !== undefined) ?? 0 });
  }
  return places;
}

/** Counts the paragraphs of lists as they come, and writes each one's number. */
export class Counter {
  private readonly counts = new Map<string, (number | undefined)[]>();
  private readonly begun = new Set<string>();
  /** Formats that no row of `formats.ts` knows. */
  readonly unknown = new Set<string>();

  constructor(private readonly lists: Map<string, List>) {}

  /** 一、 · （一） · 第一条 with what parts it from the text; null where the paragraph is in no list. */
  next({ list: id, level }: Place): string | null {
    const list = this.lists.get(id);
    const own = list?.levels.get(level);
    if (!list || !own || level > DEEPEST) return null;
    const counts = this.counts.get(list.abstract) ?? [];
    this.counts.set(list.abstract, counts);
    const start = list.starts.get(level);
    const first = `${id} ${level}`;
    if (start !== undefined && !this.begun.has(first)) counts[level] = start;
    else counts[level] = (counts[level] ?? own.start - 1) + 1;
    this.begun.add(first);
    for (let below = level + 1; below <= DEEPEST; below++) {
      const restart = list.levels.get(below)?.restart;
      if (restart === undefined || level < restart) counts[below] = undefined;
    }
    if (own.format === "bullet") return "- ";
    const text = own.text.replace(/%([1-9])/gu, (_, digit: string) => {
      const index = Number(digit) - 1;
      const above = list.levels.get(index);
      const value = counts[index] ?? above?.start ?? 1;
      counts[index] ??= value;
      const format = own.legal && index < level ? "decimal" : (above?.format ?? "decimal");
      const written = formatted(value, format);
      if (written === null) this.unknown.add(format);
      return written ?? String(value);
    });
    return text === "" ? null : text + gapBehind(text, own.suffix);
  }
}

/** A mark that ends a number parts it from its text already; a bare one (第一条) would run into it. */
function gapBehind(text: string, suffix: string): string {
  if (/[、）)．]\s*$/u.test(text)) return "";
  if (suffix === "nothing") return /[条章节款项编]$/u.test(text) ? "\u3000" : "";
  return /\p{Script=Han}$/u.test(text) ? "\u3000" : " ";
}
