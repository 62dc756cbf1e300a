import { attributeOf, childOf, childrenOf, isOn } from "./xml";

/** Which styles say that their text is hidden, or that it is not, themselves or by what they are based on. */
export function hidingStyles(styles: Document | null): Map<string, boolean> {
  const root = styles?.documentElement;
  const elements = new Map(
    (root ? childrenOf(root, "style") : []).map((style) => [
      attributeOf(style, "styleId") ?? "",
      style,
    ]),
  );
  const known = new Map<string, boolean | undefined>();
  for (const id of elements.keys()) {
    const path: string[] = [];
    let at: string | undefined = id;
    let hides: boolean | undefined;
    while (at !== undefined && hides === undefined && !known.has(at)) {
      const style = elements.get(at);
      known.set(at, undefined);
      path.push(at);
      hides = saidBy(style);
      at = attributeOf(childOf(style, "basedOn"));
    }
    hides ??= at === undefined ? undefined : known.get(at);
    for (const one of path) known.set(one, hides);
  }
  const said = new Map<string, boolean>();
  for (const [id, hides] of known) if (hides !== undefined) said.set(id, hides);
  return said;
}

/** Of the properties of a run, or of a style's runs: undefined where they say nothing. */
export function saidBy(element: Element | undefined): boolean | undefined {
  const vanish = childOf(childOf(element, "rPr"), "vanish");
  return vanish && isOn(vanish);
}
