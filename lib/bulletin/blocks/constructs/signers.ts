import { labelAt, SIGNERS } from "../../lexicon/paper/headings";
import type { Line } from "../../source/lines";
import { signature } from "../ending";
import type { Construct } from "../view";
import { hasOnlyNames, isAllNames, takeNames, tokensOf } from "./names/names";

const LONGEST = 60;

/** `倡议人：王刚　李兵` and the lines of names under it, above the day: they sign together, each by himself. */
export const signers: Construct = (view, at) => {
  const line = view.lines[at];
  if (!line || line.tabbed || line.text.length > LONGEST) return null;
  if (labelAt(line.text, SIGNERS) === null || !isOfSeveral(line)) return null;
  const signs = (one: Line) => (one === line ? hasOnlyNames(one) : isAllNames(one));
  const taken = takeNames(view, at, signs);
  const signed = taken && signature(view, at + taken.count - 1) !== null;
  return signed ? { ...taken, kind: "signature" } : null;
};

const isOfSeveral = (line: Line) => tokensOf(line).filter(({ kind }) => kind === "name").length > 1;
