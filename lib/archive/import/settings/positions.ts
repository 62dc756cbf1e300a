/** JSON, and the line that each of its values stands on. */
import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
} from "jsonc-parser";

export type Path = (string | number)[];

export interface Positioned {
  value: unknown;
  has: (path: Path) => boolean;
  /** Of a value, with the key it stands under; of one that is missing, that of what it is missing in. */
  lineOf: (path: Path) => number;
  /** Keys that their object has already. */
  repeated: { key: string; line: number }[];
}

const STRICT = { disallowComments: true, allowTrailingComma: false };

/** Where it is no JSON, the line from which on it is none. */
export function readJson(text: string): Positioned | { brokenAt: number } {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, STRICT);
  const lineAt = (offset: number) => text.slice(0, offset).split(/\r\n|\n|\r/u).length;
  if (!root || errors[0]) return { brokenAt: lineAt(errors[0]?.offset ?? 0) };
  const placeOf = (path: Path): Node => {
    const node = findNodeAtLocation(root, path);
    if (!node) return placeOf(path.slice(0, -1));
    return node.parent?.type === "property" ? node.parent : node;
  };
  return {
    value: getNodeValue(root),
    has: (path) => findNodeAtLocation(root, path) !== undefined,
    lineOf: (path) => lineAt(placeOf(path).offset),
    repeated: repeatedIn(root).map(({ key, offset }) => ({ key, line: lineAt(offset) })),
  };
}

function repeatedIn({ type, children = [] }: Node): { key: string; offset: number }[] {
  const seen = new Set<string>();
  const own =
    type !== "object"
      ? []
      : children.flatMap(({ children: [name] = [], offset }) => {
          const key = String(name?.value);
          if (seen.has(key)) return [{ key, offset }];
          seen.add(key);
          return [];
        });
  return [...own, ...children.flatMap(repeatedIn)];
}
