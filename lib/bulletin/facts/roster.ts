import { isNumberOfLine } from "../blocks/constructs/names/names";
import { type Draft, lineOf, rowsOf } from "../blocks/draft";
import { warning } from "../diagnostics";
import { chain, form } from "../lexicon/forms";
import { endsAsBody } from "../lexicon/office/bodies";
import { COUNTING, personsAt, personsBefore } from "../lexicon/office/people";
import { PLACE_LEVELS } from "../lexicon/office/places";
import { endsWithColon, withoutColon } from "../lexicon/paper/headings";
import { NAME_DOTS } from "../lexicon/script/characters";
import { splitAt, withNote } from "../lexicon/script/marks";
import { words } from "../lexicon/words";
import { nameIn, readNameTokens } from "../readers/name-list";
import { isLikelyName } from "../readers/names";
import type { Diagnostic } from "../schema";
import type { NameToken } from "../source/name-line";
import { countDiffers, sumAbove } from "./appointments/sums";
import type { Read } from "./facts";

/** Whom a list names from one label to the next, or in all. */
class Part {
  named = 0;
  /** How many stand among them of which only their place says that they are names: 阿依古丽, 扎西平措, 县一中. */
  maybe = 0;
  /** Something in it was no name for certain. */
  isDoubtful = false;
  /** 城关镇代表团（5人） / 团长：: labels without a number are of its own people. */
  heads = false;
  /** Others than who leads the group: 成员：. */
  hasMembers = false;
  private readonly times = new Map<string, { times: number; line: number; name: string }>();
  /** How many were named where a label stands in it: what follows may be of others, 秘书长 behind the presidium. */
  private readonly sums = new Set<number>();

  constructor(public declared: { count: number; line: number } | null = null) {}

  add({ name, note }: NameToken, line: number) {
    this.named++;
    const key = `${name}（${sumToldIn(note ?? "") === null ? (note ?? "") : ""}）`;
    this.times.set(key, { name, line, times: (this.times.get(key)?.times ?? 0) + 1 });
  }

  mark() {
    this.sums.add(this.named);
  }

  /** In all, or each person once: 团长 stands among the deputies again. */
  has(count: number): boolean {
    const sums = [this.named, this.times.size, ...this.sums];
    return sums.some((sum) => sum <= count && count <= sum + this.maybe);
  }

  /** Names twice; none where a word stands there so often that it is of a column: 张三　汉族. */
  twice(): { name: string; line: number }[] {
    const found = [...this.times.values()].filter(({ times }) => times > 1);
    return this.isDoubtful || this.maybe > 0 || this.isColumn() ? [] : found;
  }

  count(): Diagnostic[] {
    const { declared, named } = this;
    const open = !declared || named === 0 || this.isDoubtful || this.isColumn();
    const most = named + this.maybe;
    return open || this.has(declared.count)
      ? []
      : [differs(declared, declared.count > most ? most : named)];
  }

  isColumn(): boolean {
    const often = [...this.times.values()].filter(({ times }) => times > 1);
    return often.length > MOST_TWICE || often.some(({ times }) => times > 2);
  }
}
const MOST_TWICE = 2;

const differs = ({ count, line }: { count: number; line: number }, read: number) =>
  countDiffers({ declared: count, read }, line);

/**
 * Of a list that tells no facts (主席团, 监票人, 代表团): how many it says are in it, or under a label of it, against those whom it
 * names there; and one name twice under one label.
 */
export function checkRoster({ title, drafts }: Read): Diagnostic[] {
  const found: Diagnostic[] = [];
  const titled = countBehind(title);
  const all = new Part(titled === null ? null : { count: titled, line: drafts[0]?.lines[0] ?? 1 });
  let under = new Part();
  let isLabelled = false;
  let counted: Part | null = null;
  const parts = () => [under, all, ...(counted ? [counted] : [])];
  const doubt = () => {
    for (const one of parts()) one.isDoubtful = true;
  };
  const nextGroup = () => {
    for (const { name, line } of under.twice()) found.push(nameTwice(name, line));
    under = new Part();
  };
  const ofLeaders = LISTS_LEADERS(title);
  const countOf = (part: Part | null) =>
    part === null || (ofLeaders && part.heads && !part.hasMembers) ? [] : part.count();
  const label = (text: string, count: number | null, line: number) => {
    nextGroup();
    isLabelled = true;
    all.mark();
    if (
      count === null &&
      counted &&
      (counted.named === 0 || counted.heads || LEADS.at(text) !== null)
    ) {
      counted.heads = true;
      counted.hasMembers ||= LEADERS.at(text) === null;
      counted.mark();
      return;
    }
    found.push(...countOf(counted));
    counted = count === null ? null : new Part({ count, line });
  };
  /** 共7名 behind names: of those under the label, or of all so far. */
  const sum = (count: number, line: number) => {
    const isOpen = parts().some((one) => one.isDoubtful || one.isColumn() || one.has(count));
    if (!isOpen && under.named > 0) found.push(differs({ count, line }, under.named));
  };
  const token = (token: NameToken, line: number, place: "first" | "last" | "between") => {
    const named = token.kind === "odd" ? nameIn(token) : token;
    if (token.kind === "odd" && isNumberOfLine(token.text)) return;
    if (token.kind === "label") {
      const count = sumToldIn(token.text);
      if (count === null && token.text === "等") doubt();
      else if (count === null || place === "first")
        label(token.text, count ?? countBehind(token.text), line);
      else sum(count, line);
    } else if (token.kind === "office" && place === "first") label(token.text, null, line);
    else if (named?.kind === "name" && named.office === null && isPerson(named.name)) {
      for (const one of parts()) one.add(named, line);
      const count = sumToldIn(named.note ?? "");
      if (count !== null) sum(count, line);
    } else if (token.kind === "name" && token.office === null) {
      for (const one of parts()) one.maybe++;
    } else if (token.kind !== "office" || place !== "last") doubt();
  };

  for (const [index, draft] of drafts.entries()) {
    const { kind, text } = draft;
    const [line] = draft.lines;
    const isShort = text.length <= LONGEST_LABEL;
    const behind = isShort && under.named > 0 && kind !== "names" ? sumAbove(text) : null;
    const count = isShort ? sumToldIn(text) : null;
    if (index === 0) continue;
    if (kind === "names" && !draft.rows)
      for (const { text, at } of rowsOf(draft)) {
        const tokens = readNameTokens(text);
        // 召集人：甲 / 甲　乙　丙: of whom a label names alone, the row below need not go on.
        if (under.named === 1 && tokens[0]?.kind === "name") nextGroup();
        for (const [index, one] of tokens.entries()) {
          const last = index === tokens.length - 1 ? "last" : "between";
          token(one, lineOf(draft, at + one.at), index === 0 ? "first" : last);
        }
      }
    else if (kind === "names" || kind === "table") doubt();
    else if (behind !== null) sum(behind, line);
    else if (count !== null && under.named === 0) {
      if (!isLabelled) all.declared ??= { count, line };
      else counted ??= new Part({ count, line });
    } else if (LABELS.has(kind) && isLabel(draft, drafts[index + 1]))
      label(text, isShort ? countBehind(text) : null, line);
    else if (LABELS.has(kind) && all.named > 0) doubt();
  }
  nextGroup();
  return [...found, ...countOf(counted), ...all.count()];
}

/** 第一代表团（3人）：张三　李四 / 团长：王五: who leads it is of it. */
const LEADERS = words("团长 副团长 组长 副组长 召集人 副召集人");
const LEADS = words(LEADERS, "成员");
/** 各代表团团长、副团长名单: of the deputies that 城关镇代表团（35人） counts it names who leads them. */
const LISTS_LEADERS = form({ ends: chain("? 正副", LEADERS.list.join(" "), "? 的", "名单") });

const LABELS = new Set<Draft["kind"]>(["paragraph", "heading", "item"]);
const LONGEST_LABEL = 40;

/** 监票人：, 第一选区（4名）, and 第一选区 right over names. */
const isLabel = ({ kind, text }: Draft, next: Draft | undefined) =>
  kind === "heading" ||
  endsWithColon(text) ||
  countBehind(text) !== null ||
  (next?.kind === "names" && text.length <= LONGEST_LABEL && !ENDS.has(text.slice(-1)));
const ENDS = new Set("。；，");

const nameTwice = (name: string, line: number) =>
  warning(
    "appointments/twice",
    `“${name}”在名单的同一处两见。请核对原件：或是录了两遍，或是两人同名`,
    line,
  );

/** 监票人（6名）：, 监票人6名：, 主席团（26人，按姓氏笔画为序） */
function countBehind(text: string): number | null {
  const label = withoutColon(text);
  const { note } = withNote(label);
  if (note !== null) return sumToldIn(note);
  const behind = personsBefore(label);
  const parted = behind && PARTED.before(label, behind.start) !== null;
  return behind && !parted && behind.start > 0 ? behind.value : null;
}
/** 每组3人, 第3名, 约200人: how many are named below is another number. */
const PARTED = words("每 各 第 约 近 超 余 选 为 至");

/** （共15名）, 26人，按姓氏笔画为序; of several numbers none is that of all. */
function sumToldIn(text: string): number | null {
  const inside = "（(".includes(text.charAt(0) || "-") ? withoutColon(text).slice(1, -1) : text;
  const counts = splitAt(inside, "，；、").flatMap((one) => {
    const from = COUNTING.at(one)?.length ?? 0;
    const sum = personsAt(one, from);
    return sum?.end === one.length ? [sum.value] : [];
  });
  return counts.length === 1 ? (counts[0] ?? null) : null;
}

/** No 高新区, 县一中, where they are from, as short as a name. */
const isPerson = (name: string) =>
  (isLikelyName(name) && PLACE_LEVELS.before(name) === null && !endsAsBody(name)) ||
  [...NAME_DOTS].some((dot) => name.includes(dot));
