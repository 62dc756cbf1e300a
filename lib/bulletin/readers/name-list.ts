import { HAN, NAME_DOTS } from "../lexicon/characters";
import { matchesOf } from "../lexicon/matches";
import { halveLatin } from "../source/normalise";
import { isLikelyName, isName, isRunOfNames } from "./names";
import { ORGAN_END, readGlued, readOffice } from "./offices";
import { mergeSingles } from "./person-tokens";

/** A part of a line of names, with its place in the line's reading text (`namesText`). */
export interface NameToken {
  kind: "name" | "office" | "label" | "odd";
  text: string;
  /** Of a name: bare, and what brackets say after it; the office where one is glued to it. */
  name: string;
  note: string | null;
  office: string | null;
  at: number;
}

const ATTENDANCE_LABEL =
  /^(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)]?[、.．]?)?\s*(?:应出席|应到|实际出席|实际到会|实出席|实到|出席|到会|未到会|未出席|因[公病事故](?:请假|缺席|未到会|未出席)|请假|缺席|列席|旁听)[^：:\s]{0,12}?(?:[（(][^）)]*[）)])?(?:[：:]|(?=\s)|$)/u;
const A_DOT = new RegExp(`[${NAME_DOTS}]`);
const BLANKS_AROUND_DOT = new RegExp(`(?<=[${HAN}])\\s*([${NAME_DOTS}])\\s*(?=[${HAN}])`, "gu");
/** 委　员：, 主　任：, 出　席 */
const PADDED_LABEL = new RegExp(`(?<=^|[\\s；;])([${HAN}])\\s+([${HAN}])(?=[：:（])`, "gu");
/** 副 主 任　白　祖: three characters apart would else begin with a name of two. */
const PADDED_ROLE = /^(?:副\s+主\s+任|副?\s*秘\s+书\s+长|主\s+任|委\s+员)(?=[\s：:（])/u;
const COUNT = /^[（(]?(?:共|计)?[0-9一二三四五六七八九十]{1,4}[人名位][）)]?[：:]?$|^无$/u;

/** A line of names as readers see it: padding gone (陈 良 → 陈良), one wide blank between names, other marks as printed. */
export function namesText(raw: string): string {
  return pieces(raw)
    .map(({ text, separator }) => text + separator)
    .join("");
}

export function readNameTokens(raw: string): NameToken[] {
  const tokens: NameToken[] = [];
  let at = 0;
  for (const { text, separator } of pieces(raw)) {
    if (text !== "") tokens.push(classify(text, at));
    at += text.length + separator.length;
  }
  return tokens;
}

function classify(text: string, at: number): NameToken {
  if (isLabel(text)) return nameless("label", text, at);
  const [, bare = "", note = null] = text.includes("（")
    ? (/^([^（]*)(?:（([^）]*)）)?$/u.exec(text) ?? [])
    : [text, text];
  if (isName(bare) && !isRunOfNames(bare) && !isOffice(bare))
    return { kind: "name", text, name: bare, note, office: null, at };
  if (!/[为的]/u.test(bare) && readOffice(bare)) return nameless("office", text, at);
  const glued = readGlued(bare);
  return glued
    ? { kind: "name", text, name: glued.name, note, office: glued.office, at }
    : nameless("odd", text, at);
}

/** 副省长, 省财政厅厅长: as long as a name, but with no surname, and a whole post. */
function isOffice(text: string): boolean {
  const office = isLikelyName(text) ? null : readOffice(text);
  return office !== null && (office.organ === null || ORGAN_END.test(office.organ));
}

const nameless = (kind: NameToken["kind"], text: string, at: number): NameToken => {
  return { kind, text, name: "", note: null, office: null, at };
};

const isLabel = (text: string) =>
  /[：:]$/u.test(text) || ATTENDANCE_LABEL.test(text) || COUNT.test(text);

function pieces(raw: string): { text: string; separator: string }[] {
  const line = tidy(raw);
  const label = ATTENDANCE_LABEL.exec(line)?.[0] ?? "";
  const rest = line.slice(label.length).trimStart();
  const found: { text: string; separator: string }[] = [];
  if (label)
    found.push({ text: label.replace(/\s+/gu, ""), separator: rest ? gapAfter(label) : "" });
  for (const { text, mark } of cutAtMarks(rest)) {
    const names = mergeSingles(text.split(/\s+/u).filter(Boolean));
    if (names.length === 0 && mark !== "") found.push({ text: "", separator: mark });
    names.forEach((name, index) => {
      const last = index === names.length - 1;
      found.push({ text: name, separator: last ? mark || gapAfter(name) : "\u3000" });
    });
  }
  const end = found.at(-1);
  if (end?.separator === "\u3000") end.separator = "";
  return found;
}

const MARK_OR_BRACKET = /[（）：:、，,；;。]/g;

/** Stretches between the marks that part names, outside of brackets; a colon stays with its label. */
function cutAtMarks(line: string): { text: string; mark: string }[] {
  const cut: { text: string; mark: string }[] = [];
  let depth = 0;
  let from = 0;
  for (const { 0: mark, index } of matchesOf(line, MARK_OR_BRACKET)) {
    if (mark === "（") depth++;
    else if (mark === "）") depth = Math.max(0, depth - 1);
    else if (depth === 0) {
      const colon = mark === "：" || mark === ":";
      cut.push({ text: line.slice(from, colon ? index + 1 : index), mark: colon ? "" : mark });
      from = index + 1;
    }
  }
  cut.push({ text: line.slice(from), mark: "" });
  return cut;
}

const gapAfter = (text: string) => (/[：:]$/u.test(text) ? "" : "\u3000");

/** Blanks inside and before brackets, and around the dots of a name, part nothing. */
function tidy(raw: string): string {
  const line = tidyBrackets(halveLatin(raw).trim());
  if (!/\s/.test(line)) return line;
  const bare = PADDED_ROLE.test(line)
    ? line.replace(PADDED_ROLE, (role) => role.replace(/\s+/gu, ""))
    : line;
  const labelled = /[：:（]/.test(bare) ? bare.replace(PADDED_LABEL, "$1$2") : bare;
  return A_DOT.test(labelled) ? labelled.replace(BLANKS_AROUND_DOT, "$1") : labelled;
}

function tidyBrackets(line: string): string {
  if (!/[（(]/.test(line)) return line;
  return line
    .replace(
      /[（(]([^（(）)]{0,40})[）)]/gu,
      (_, inner: string) => `（${inner.replace(/\s+/gu, "")}）`,
    )
    .replace(/\s+（/gu, "（");
}
