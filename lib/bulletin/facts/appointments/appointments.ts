import type { Draft } from "../../blocks/draft";
import type { Act } from "../../grammar/groups";
import { readHolderRow } from "../../grammar/held-by";
import { namesOnly } from "../../grammar/persons";
import { type Post, readPostList, readPosts } from "../../grammar/posts";
import { productionOf } from "../../grammar/productions";
import {
  type ActContext,
  type Around,
  type Listed,
  NO_CONTEXT,
  type ToldAct,
} from "../../grammar/reading";
import { type Mention, mentionsIn } from "../../grammar/seats";
import { readSentence } from "../../grammar/sentence";
import { opensWithVerb, verbWordsOf } from "../../grammar/tokens";
import { BOUNDS } from "../../lexicon/bounds";
import { COMMITTEES, endsAsBody } from "../../lexicon/office/bodies";
import { personsAt } from "../../lexicon/office/people";
import { CHIEFS, OFFICE, POSTS } from "../../lexicon/office/posts";
import { APPOINTS_IN_SHORT } from "../../lexicon/office/verbs";
import { COLONS } from "../../lexicon/paper/headings";
import { readMarker } from "../../lexicon/paper/markers";
import { withoutBlanks } from "../../lexicon/script/blanks";
import { NAME_DOTS } from "../../lexicon/script/characters";
import { closingOf, cutAt, splitAt } from "../../lexicon/script/marks";
import { trimEnd, words } from "../../lexicon/words";
import {
  areOfOneLevel,
  type CongressAt,
  congressIn,
  congressOfDeputiesIn,
} from "../../readers/congress";
import { isLikelyName, type NamedPerson, nameEndsAt, readPerson } from "../../readers/names";
import { type Office, readGlued, readOffice, tellsHolder } from "../../readers/offices";
import type { Appointment } from "../../schema";
import type { Facts, Read } from "../facts";
import { deputiesInRows, headsDeputies } from "./deputy-rows";
import { Findings, type Place } from "./findings";
import { denialIn, isVerbAlone, readHeading, turnedBy, withoutSum } from "./headings";
import { tellLeftOut, tellVoted } from "./left-out";
import { namesAlone, readActList } from "./lists";
import { tellConfirmed, tellLosses } from "./losses";
import {
  deniesAll,
  disqualifies,
  handsOver,
  headsWhatPassed,
  holdersUnknown,
  passesPersons,
  restsOnProposal,
  takesOver,
  tellsResult,
  tellsUnsaid,
} from "./missed";
import { sumAbove } from "./sums";
import { papersIn } from "./titles";
import { readUnder } from "./under-heading";

/** What names somebody who signs, or speaks. */
const SIGNED = new Set<Draft["kind"]>(["signature", "byline"]);
const SENTENCES = new Set<Draft["kind"]>(["heading", "paragraph", "item", "salutation"]);

interface Options {
  /** What the title says of all that stands in it (任命名单); null where only the text tells. */
  titled: Appointment["action"] | null;
  /** Whether elections to other posts than a deputy's are none of its own: a credentials report tells of seats. */
  seatsAlone?: boolean;
  /** The body that all of it are members of. */
  body?: string | null;
  /** Whether the whole document lists acts: then a sentence with an office in it that was not read is told. */
  listed?: boolean;
}

/**
 * Every act on a person and a post that a document tells, each quoted from its sentence. Afterwards: each verb of an act
 * in its text was read, excused by a row of `grammar/excuses.ts`, or told; so was every number of persons.
 */
export function readAppointments(
  read: Read,
  { titled, seatsAlone = false, listed = false, body = null }: Options,
): Partial<Facts> {
  const found = new Findings(read, seatsAlone);
  const production = titled && productionOf(titled);
  let context: ActContext = {
    ...NO_CONTEXT,
    production,
    places: found.places,
    posts: [],
    organ: body,
    ...{ body: null, above: null },
  };
  const around = surroundings(read, found);
  /** Whether the text has said that somebody was chosen by a vote, and whom is still to come. */
  let passed = false;
  /** Whether that was said above rows: 通过下列任免：. */
  let lists = false;
  /** The block that told an act last. */
  let acted: Draft | null = null;
  /** Whether a line above denies what stands below it, or does not tell what became of those. */
  let denied = false;
  /** A line of names whose post the next is to tell. */
  let open: Place | null = null;
  const closeOpen = () => {
    if (open && context.waiting.length > 0) found.unread(open.draft, open.start, open.text);
    context = { ...context, waiting: [] };
  };

  /** Below a line that ends what the verb above holds: another verb, or none. */
  const turn = (place: Place, production: ActContext["production"], isUnread: boolean) => {
    closeOpen();
    found.close(place.draft, context);
    if (isUnread) found.unread(place.draft, place.start, place.text);
    context = {
      ...{ ...context, production, headed: production !== null, posts: [], people: [] },
      ...{ organ: body, body: null, above: null },
    };
    denied = production === null;
  };

  /** 张三 right under 任命：, whose office the line below is to tell. */
  let alone: { draft: Draft; people: NamedPerson[]; action: Act["action"] } | null = null;
  const closeAlone = () => {
    if (alone) found.unread(alone.draft, 0, alone.draft.text);
    alone = null;
  };

  /** Deputies whose rows follow: 补选县人大代表8名。具体名单如下：. */
  let rows: (Place & { listed: Listed }) | null = null;
  const closeRows = () => {
    if (rows) found.closeRows(rows, rows.listed);
    rows = null;
  };

  let above: Draft | null = null;
  for (const draft of read.drafts.slice(1)) {
    const offices = alone ? officesIn(draft, context) : null;
    if (alone && offices) {
      const { action } = alone;
      for (const { name: person, note: personNote } of alone.people)
        for (const post of offices)
          found.add({ action, person, personNote, ...post }, draft, 0, draft.text.length);
      alone = null;
      context = { ...context, organ: offices.at(-1)?.organ ?? context.organ };
      continue;
    }
    closeAlone();
    const named = rows ? deputiesInRows(draft, rows.listed) : null;
    if (rows && named) {
      for (const { act, start, end } of named.acts)
        found.add(ofCongress(act, around(draft, start), ""), draft, start, end);
      for (const { at, ...count } of named.counts) found.count(draft, at, count);
      rows.listed.read += new Set(named.acts.map(({ act }) => act.person)).size;
      continue;
    }
    closeRows();
    if (draft.kind === "names" || draft.kind === "table") {
      closeOpen();
      const { production, headed, posts } = context;
      const people = production && headed && posts.length === 0 ? namesAlone(draft) : null;
      if (production && people && people.length > 0) {
        alone = { draft, people, action: production.action };
        continue;
      }
      const list = readActList(draft, context, listed || passed);
      for (const { act, start, end } of list.acts)
        found.add(ofCongress(act, around(draft, start), ""), draft, start, end);
      for (const at of list.unread) found.unread(draft, at, draft.text.slice(at));
      // 县人民政府副县长： / 张三　李四, and no word of which act it is.
      if (listed && context.production === null && above && headsHolders(above.text))
        found.unread(above, 0, above.text);
      for (const { declared, read, at } of list.counts ?? [])
        if (read > 0 && read !== declared) found.count(draft, at, { declared, read });
      const { production: held } = context;
      context = { ...context, organ: list.organ ?? context.organ, above: null };
      denied ||= held !== null && list.production === null;
      if (held && list.production === null)
        context = { ...context, production: null, headed: false, posts: [], people: [] };
      else if (list.production && list.production !== held && context.headed)
        context = { ...context, production: list.production, posts: [] };
      continue;
    }
    // 县教育局局长　李四 at the end of those under 任命：, and no signature.
    if (SIGNED.has(draft.kind) && isNoSignature(draft, above, context.headed))
      found.unread(draft, 0, draft.text);
    above = draft;
    if (!SENTENCES.has(draft.kind)) continue;
    passed &&= draft.text.length <= LONGEST_BODY;
    lists &&= passed;
    for (const { text, start } of sentencesOf(draft)) {
      const row = isHolder(text) || readHolderRow(text) !== null;
      const verb = row ? undefined : context.production?.action;
      const denial = verb ? denialIn(text, verb === "elect") : null;
      if (denial) {
        turn({ draft, start, text }, null, denial === "open");
        continue;
      }
      const heading = row && context.production ? null : readHeading(text, context);
      if (heading) {
        closeOpen();
        found.close(draft, context);
        context = heading.context;
        denied = false;
        // （一）县政府工作部门, under 任命（10人）, ends no count.
        const isBody = !heading.opens && context.above !== null;
        if (heading.opens || heading.counted !== null || (isBody && found.countsBody))
          found.expect(heading.counted, draft, start, isBody);
        // 县教育局局长 under 任命：, and nobody behind it.
        const bare = heading.counted === null && !COLONS.has(text.slice(-1));
        if (heading.opens || (bare && heading.acts.length === 0 && context.posts.length > 0))
          found.heads({ draft, start, text, posts: context.posts, bare: !heading.opens });
        for (const act of heading.acts)
          found.add(ofCongress(act, around(draft, start), text), draft, start, start + text.length);
        continue;
      }
      const turned = verb === "appoint" || verb === "remove" ? turnedBy(text) : undefined;
      if (turned !== undefined) {
        turn({ draft, start, text }, turned, turned === null);
        continue;
      }
      const deputies = headsDeputies(text);
      if (deputies && readSentence(text, context, around(draft, start)).acts.length === 0) {
        closeOpen();
        context = { ...context, listed: deputies };
        continue;
      }
      const under = readUnder(text, context, listed || titled !== null);
      if (under) {
        for (const act of under.acts)
          found.add(ofCongress(act, around(draft, start), text), draft, start, start + text.length);
        context = { ...context, organ: under.organ };
        continue;
      }
      // 张三为县财政局局长, in a list of acts, or behind what passed them: no verb, and 为 makes him that.
      const made = context.production === null && !denied && (listed || lists) && isMade(text);
      const holds = made ? { ...context, production: productionOf("appoint") } : context;
      const told = readSentence(text, holds, around(draft, start));
      if (context.waiting.length === 0) open = { draft, start, text };
      if (context.listed && told.context.listed !== context.listed && told.acts.length === 0)
        found.close(draft, context);
      // A verb of its own ends what a heading holds.
      if (context.headed && !told.context.headed) found.heads(null);
      for (const { act, from, to } of told.acts) found.add(act, draft, start + from, start + to);
      for (const { acts, unread, title, from, to } of papersIn(text, context.places)) {
        for (const { act } of acts)
          if (!found.has(act)) found.add(act, draft, start + from, start + to);
        if (unread) found.failTitle(draft, start + from, title);
      }
      for (const count of told.counts) found.count(draft, start, count);
      const above = told.acts.length + told.counts.length === 0 ? sumAbove(text) : null;
      if (above !== null) found.sum(draft, start, above);
      if (told.ended !== undefined) found.sumOfEnded({ draft, start, text }, told.ended);
      if (told.elected !== undefined) found.sumOfList({ draft, start, text }, [told.elected]);
      // In a list those whom it counts stand somewhere below.
      const isList = listed || titled !== null;
      const unnamed = told.unnamed.length > 0 ? told.unnamed : othersIn(text, told.acts);
      if (isList && unnamed.length > 0) found.sumOfList({ draft, start, text }, unnamed);
      else for (const sum of unnamed) found.unnamed(draft, start, sum);
      const none = told.acts.length === 0 && told.context.listed === null;
      const missed =
        disqualifies(text) ||
        handsOver(text) ||
        takesOver(text) ||
        ((context.production !== null || told.acts.length > 0 || !text.includes("，")) &&
          holdersUnknown(text).some((name) => told.acts.every(({ act }) => act.person !== name))) ||
        (none &&
          ((context.headed && (holdsInNote(text) || holdsRows(text))) ||
            (context.headed && listed && opensWithPersons(text)) ||
            (listed &&
              (holdsOffice(text) ||
                (context.production !== null &&
                  !restsOnProposal(text) &&
                  (isHolder(text) || holdsPostInList(text))))) ||
            tellsUnsaid(text) ||
            (acted === draft && deniesAll(text)) ||
            ((passed || tellsResult(text)) && splitAt(text, "，。；：").some(tellsHolder))));
      if (told.acts.length > 0) [acted, denied] = [draft, false];
      passed ||= passesPersons(text) || headsWhatPassed(text);
      lists ||= COLONS.has(text.slice(-1)) && passesPersons(text);
      if (told.announces) found.announce(draft, start, text, told.announces);
      else if ((told.unread !== null || missed) && endedIn(text) !== found.ended.size)
        found.fail(draft, start, text, told);
      context = { ...context, ...told.context, posts: [], above: null };
    }
    const heads = context.listed?.read === 0 && COLONS.has(draft.text.slice(-1));
    if (context.listed && heads)
      rows = { draft, start: 0, text: draft.text, listed: { ...context.listed } };
    else found.close(draft, context);
    context = { ...context, listed: null };
  }
  closeRows();
  closeAlone();
  closeOpen();
  found.expect(null);
  found.heads(null);
  found.finish();
  tellConfirmed(read.drafts.slice(1), found);
  if (titled === "elect") tellVoted(read.drafts.slice(1), found);
  if (seatsAlone) tellLosses(read.drafts.slice(1), found);
  else tellLeftOut(read.drafts.slice(1), found, listed);
  found.tellEmpty();
  return { appointments: found.appointments, diagnostics: found.diagnostics };
}

/** 县人民政府副县长：, 县长: posts, and nothing else. */
function headsHolders(text: string): boolean {
  if (text.length > 2 * LONGEST_BODY) return false;
  const told = withoutSum(text).text;
  const posts = COLONS.has(told.slice(-1)) ? told.slice(0, -1) : told;
  return (
    posts.length <= LONGEST_BODY && splitAt(posts, "、，").every((one) => readPosts(one) !== null)
  );
}

/** 张三为青禾县财政局局长, and no verb. */
const isMade = (text: string) => {
  const at = text.length <= LONGEST_BODY ? text.indexOf(MADE, 1) : -1;
  // 任张三为……: a verb.
  if (
    at < 0 ||
    APPOINTS_IN_SHORT.at(text) !== null ||
    verbWordsOf(text).length > 0 ||
    tellsResult(text)
  )
    return false;
  if (tellsHolder(text)) return true;
  return namesOnly(text.slice(0, at)) && readOffice(trimEnd(text.slice(at + 1), ENDS)) !== null;
};
const MADE = "为";

/** 青禾县财政局局长, and nothing else: what the line above it names somebody for. */
function officesIn({ kind, text }: Draft, { organ }: ActContext): Post[] | null {
  if (!SENTENCES.has(kind) || text.length > LONGEST_BODY || opensWithVerb(text)) return null;
  const told = trimEnd(text, ENDS);
  if (splitAt(told, "：，").length > 1 || tellsHolder(told)) return null;
  const parts = splitAt(told, "、").map((part) => readOffice(part));
  const whole = parts.every((part) => part !== null) && parts[0]?.organ != null;
  return whole ? readPostList(told, organ) : null;
}

/** 补选代表3名：张三、……: of the congress that the document speaks of. */
const ofCongress = (act: Act, around: Around, text: string): Act =>
  act.post === "代表" && act.organ === null ? { ...act, organ: around.congress(text) } : act;

/** 本次会议共终止3名代表的代表资格。: a sum of those who were named, and nobody else; else null. */
function endedIn(text: string): number | null {
  const [verb, another] = ENDS_SEATS.all(text);
  const sum = verb && !another ? personsAt(text, verb.at + verb.word.length) : null;
  return sum && OF_SEATS.has(text.slice(sum.end)) ? sum.value : null;
}
const ENDS_SEATS = words("终止 终止了 共终止 共终止了");
const OF_SEATS = words("代表的代表资格 代表的代表资格。 代表资格 代表资格。");

/** 法制委员会, above who is in it. */
const LONGEST_BODY = 60;

const ENDS = words("。 ； ;");

/** Whether a whole sentence speaks of an office, and no verb in it was excused: 张三，任青禾县教育局局长。 */
const holdsOffice = (text: string) =>
  ENDS.before(text) !== null &&
  verbWordsOf(text).length === 0 &&
  (OFFICE.find(text) !== null ||
    splitAt(text, "，。；：、;:").some((part) => readOffice(part)?.organ != null));

/**
 * 暂时停止张三执行青禾县第十六届人民代表大会, cut by its line; and under 任命： 县教育局局长　李四, 审判员　李四, or 李四 below his office:
 * lines that end, or stand, as who signs does.
 */
function isNoSignature({ text }: Draft, above: Draft | null, headed: boolean): boolean {
  if (opensWithVerb(text)) return true;
  if (!headed) return false;
  const bare = withoutBlanks(text).replace(/[：:]/u, "");
  const told = above?.kind === "date" ? "" : withoutBlanks(above?.text ?? "");
  if (tellsHolder(bare) || OFFICE.before(bare) !== null || isOfOthers(readOffice(bare)))
    return true;
  if (isLikelyName(bare)) return isOfOthers(readOffice(told));
  const office = readGlued(bare)?.office ?? readPerson(bare)?.note ?? "";
  const body = endsAsBody(told) && COMMITTEES.before(told) === null ? told : "";
  return isOfOthers(readOffice(office)) || (body !== "" && readOffice(office) !== null);
}

/** Of those whom a list names, and not 县人大常委会主任, 县长 or 主任, who signs it. */
function isOfOthers(office: Office | null): boolean {
  if (!office || CHIEFS.has(office.post) || COMMITTEES.before(office.organ ?? "") !== null)
    return false;
  return office.organ !== null || !SIGNS.has(office.post);
}
const SIGNS = words("主任 副主任 委员长 主席 秘书长 院长 检察长 书记");

/** 张三（县财政局局长） under 任命：, which may be what he was. */
const holdsInNote = (text: string) => readOffice(readPerson(text)?.note ?? "")?.organ != null;

/** 张三：县财政局局长李四：……, or 县财政局局长：张三……, which nothing parts, under such a heading. */
const holdsRows = (text: string) =>
  cutAt(text, "：:—").some(({ text: part, at, mark }) => {
    if (mark === "") return false;
    const end = at + part.length;
    if (POSTS.before(part) !== null) return nameEndsAt(text, end + mark.length).length > 0;
    const named = [2, 3].some((length) => isLikelyName(part.slice(-length)));
    return named && POSTS.find(text, end) !== null;
  });

/**
 * 李四、王五（女），青禾县人 / 民法院审判员, 张三（女）　青: whom a row names, and nothing of what becomes of them; or the rest of a
 * name, 阿依古丽 / ·艾力.
 */
const opensWithPersons = (text: string) => {
  if (NAME_DOTS.includes(text.charAt(0))) return true;
  const head = BEHIND_A_NAME.exec(text.slice(0, BOUNDS.name + 1));
  return head !== null && isLikelyName(text.slice(0, head.index));
};
const BEHIND_A_NAME = /[、，：（—]/u;

/** 张三审判员职务市人民检察院: under a heading that says what became of those below, a line that holds a post. */
const holdsPostInList = (text: string) =>
  text.length <= LONGEST_BODY && ENDS.before(text) === null && POSTS.find(text) !== null;

/** 张三（女）青禾县人民法院民事审判庭庭长, its line cut, under 任命：: a bearer and an office, and no word that links them. */
function isHolder(text: string): boolean {
  const open = text.indexOf("（");
  if (open < 2 || open > BOUNDS.name || ENDS.before(text) !== null) return false;
  const close = closingOf(text, open);
  return (
    close > open &&
    isLikelyName(text.slice(0, open)) &&
    readOffice(text.slice(close + 1))?.organ != null
  );
}

/** 任命张三、李四等为……: that there are others, and nobody tells how many. */
function othersIn(text: string, acts: ToldAct[]): string[] {
  const last = acts
    .map(({ act }) => act.person)
    .find((person) => {
      const end = text.indexOf(person) + person.length;
      const close = text.charAt(end) === "（" ? closingOf(text, end) : -1;
      const at = close < 0 ? end : close + 1;
      return text.startsWith(AND_OTHERS, at) && personsAt(text, at + AND_OTHERS.length) === null;
    });
  return last === undefined ? [] : [last + AND_OTHERS];
}
const AND_OTHERS = "等";

/** Sentences end with 。 or ；; a number in front of one is none of it. */
function* sentencesOf(draft: Draft): Generator<{ text: string; start: number }> {
  for (const { text, at, mark } of cutAt(draft.text, "。；;")) {
    const number = readMarker(text)?.length ?? 0;
    const sentence = text.slice(number) + mark;
    const head = verbInBrackets(sentence);
    if (head !== null) yield { text: `${head}：`, start: at + number };
    const from = number + (head === null ? 0 : head.length + 2);
    if (text.slice(from) + mark !== "") yield { text: text.slice(from) + mark, start: at + from };
  }
}

/** 【任命】, alone or above what runs on behind it. */
function verbInBrackets(text: string): string | null {
  const end = text.startsWith("【") ? text.indexOf("】") : -1;
  const head = text.slice(1, Math.max(1, end));
  return end > 0 && end <= LONGEST_IN_BRACKETS && isVerbAlone(head) ? head : null;
}
const LONGEST_IN_BRACKETS = 12;

/** The first that a text names; where that is of another level than the one whose deputies it names, the latter. */
function congressOf(text: string) {
  const first = congressIn(text);
  const chosen = congressOfDeputiesIn(text);
  return first && chosen && !areOfOneLevel(first.name, chosen.name) ? chosen : first;
}

/** What stands around each sentence of the document, worked out when it is first asked. */
function surroundings(read: Read, { ended, suspended }: Findings) {
  const cache = new Map<Draft, Mention[]>();
  const mentions = (draft: Draft) => {
    const known = cache.get(draft) ?? mentionsIn(draft.text);
    cache.set(draft, known);
    return known;
  };
  let voters: Map<string, string> | null = null;
  // Asked of every seat: what a paragraph, or the document, names is looked for once.
  const named = new Map<Draft, CongressAt | null>();
  const told = (draft: Draft) => {
    const known = named.get(draft);
    const found = known === undefined ? congressOf(draft.text) : known;
    named.set(draft, found);
    return found;
  };
  let anywhere: string | null | undefined;
  return (draft: Draft, start: number): Around => ({
    congress(own) {
      const near = congressIn(own) ?? told(draft);
      if (near) return near.name;
      if (anywhere === undefined) {
        let first: CongressAt | null = null;
        for (const one of read.drafts) first ??= told(one);
        anywhere = first?.name ?? null;
      }
      return anywhere;
    },
    votersOf(name) {
      voters ??= new Map(
        read.drafts
          .slice(1)
          .flatMap(mentions)
          .flatMap(({ people }) => people)
          .flatMap((one): [string, string][] =>
            one.voters === null ? [] : [[one.name, one.voters]],
          )
          .reverse(),
      );
      return voters.get(name) ?? null;
    },
    named() {
      const open = (list: Mention[]) =>
        list.filter(({ people }) =>
          people.some(({ name }) => !(ended.has(name) || suspended.has(name))),
        );
      const own = open(mentions(draft).filter(({ end }) => end <= start));
      if (own.length > 0) return own;
      const at = read.drafts.indexOf(draft);
      return open(read.drafts.slice(1, Math.max(1, at)).flatMap(mentions));
    },
  });
}
