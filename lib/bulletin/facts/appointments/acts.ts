import { type Draft, evidenceAt, lineOf } from "../../blocks/draft";
import { warning } from "../../diagnostics";
import type { ActContext } from "../../grammar/context";
import { readPostList } from "../../grammar/posts";
import { type Act, readActSentence, wordingAt } from "../../grammar/sentence";
import { PRONOUN, VERBS, WORDINGS } from "../../grammar/verbs";
import { readMarker } from "../../lexicon/markers";
import { matchesOf } from "../../lexicon/matches";
import { NUMERAL } from "../../lexicon/numerals";
import { placesOf } from "../../lexicon/places";
import { readPersonList } from "../../readers/names";
import { ORGAN_END } from "../../readers/offices";
import { readPersonTokens } from "../../readers/person-tokens";
import type { Appointment, Diagnostic, Evidence } from "../../schema";
import { type Facts, type Read, sentenceAround } from "../facts";
import { readActList } from "./lists";

/** A sentence that tells an act of a person and post: not read, it is reported. */
const TELLS_AN_ACT =
  /^(?:决定|批准|同意|提请|依法){0,3}(?:任命|免去)(?!名单|办法|工作|案|事项|国家)|接受.{1,20}辞去(?!上述|以上|该).{2,}职务|^(?:撤销|罢免).{2,40}职务/u;
const SENTENCES = new Set(["heading", "paragraph", "item", "salutation"]);

interface ActsOptions {
  /** What the title says of all that stands in it (任命名单); null where only the text tells. */
  titled: Appointment["action"] | null;
}

/** Every appointment and removal a document tells, each quoted from its sentence; what cannot be read is reported. */
export function readActs(read: Read, { titled }: ActsOptions): Partial<Facts> {
  const appointments: Appointment[] = [];
  const diagnostics: Diagnostic[] = [];
  const wording = WORDINGS.find(({ action }) => action === titled) ?? null;
  const places = placesOf(read.publisher);
  let context: ActContext = { wording, organ: null, posts: [], places };
  const add = (acts: Act[], evidence: Evidence) => {
    for (const told of acts) {
      const act = fromTitle(told, read.title);
      if (act) appointments.push(toAppointment(act, evidence, read));
    }
  };

  for (const draft of read.drafts.slice(1)) {
    if (draft.kind === "names" || draft.kind === "table") {
      const list = readActList(draft, context);
      for (const { act, start, end } of list.acts)
        add([act], evidenceAt(read.id, draft, start, end));
      for (const at of list.unread) diagnostics.push(unread(draft, at, draft.text.slice(at)));
      continue;
    }
    if (!SENTENCES.has(draft.kind)) continue;
    for (const { text, start } of sentencesOf(draft)) {
      const heading = readHeading(text, context);
      if (heading) {
        context = heading.context;
        add(heading.acts, evidenceAt(read.id, draft, start, start + text.length));
        continue;
      }
      const { at, found } = readAct(text, context);
      if (!found) continue;
      if (found.acts.length > 0) {
        add(found.acts, evidenceAt(read.id, draft, start + at, start + text.length));
        const { wording, organ, people } = found;
        context = { wording, organ, posts: [], places, people };
      }
      const told = found.acts.length > 0 || TELLS_AN_ACT.test(text.slice(at));
      const nameless = found.acts.some((act) => fromTitle(act, read.title) === null);
      if (nameless || (found.unread !== null && told))
        diagnostics.push(unread(draft, start + at, text.slice(at)));
    }
  }
  if (appointments.length === 0) addResignation(read, add);
  if (appointments.length === 0) addTitled(read, add);
  return { appointments, diagnostics };
}

const SENTENCE = /[^。；;]+[。；;]?/gu;

/** Sentences end with 。 or ；; a number in front of one is none of it. */
function* sentencesOf(draft: Draft): Generator<{ text: string; start: number }> {
  for (const { 0: all, index } of matchesOf(draft.text, SENTENCE)) {
    const number = readMarker(all)?.length ?? 0;
    yield { text: all.slice(number), start: index + number };
  }
}

/** 以下50名同志为…… · 张三等4名同志为…… */
const THE_FOLLOWING = new RegExp(
  `^(?:[^，、的为]{2,12}等)?(?:下列|以下|上述)?(?:${NUMERAL}{1,4}[名位人])?(?:人员|同志|名单)?(?:为|的)?`,
  "u",
);
/** 会议根据县长的提名，决定任命： */
const BEFORE_VERB =
  /^[^。；：:]{2,100}?(?=(?:决定)?(?:任命|免去|选举|补选)[^，。；：:]{0,60}[：:]$)/u;
/** 任命名单 and 免职人员 at the head of either half of a list. */
const TITLED = /^([任免])[命去职](?:人员)?(?:名单)?(?=[：:]?$)/u;
/** ……第六次会议选举结果： */
const ELECTED = /^[^，。；：]{0,60}选举结果(?:如下)?(?=[：:]$)/u;
/** ……人民陪审员，名单如下： · ……人民陪审员（按姓氏笔画排列）： */
const LISTED =
  /，(?:具体)?名单如下(?=[：:]$)|（[^）]{0,12}(?:按|以)[^）]{0,14}）(?=[：:]?$)|(?<=[：:])（[^）]{0,12}(?:按|以)[^）]{0,14}）$/gu;

/**
 * A line that ends with its colon holds for what follows: `任命：`, `任命某某监察委员会：`, `补选……副主任：`; names behind the
 * colon are its own.
 */
function readHeading(
  text: string,
  { wording: inherited, organ: inheritedOrgan, places }: ActContext,
): { context: ActContext; acts: Act[] } | null {
  const told = /[：:）]$/u.test(text)
    ? text.replace(BEFORE_VERB, "").replace(ELECTED, "选举").replace(LISTED, "")
    : text;
  const match = /^([^，。；：:]{2,60})(?:[：:](.{0,200}))?$/u.exec(
    told.replace(TITLED, (_, verb) => (verb === "任" ? "任命" : "免去")),
  );
  const [, head = "", names = ""] = match ?? [];
  const own = wordingAt(head);
  const wording = own ?? inherited;
  if (!match || !wording) return null;
  const rest = head
    .replace(own?.verb ?? "", "")
    .replace(THE_FOLLOWING, "")
    .replace(/(?:的)?(?:职务|名单|如下|组成人员|组成|结果)+$/u, "");
  const posts = readPostList(rest, inheritedOrgan);
  const organ = posts.at(-1)?.organ ?? (ORGAN_END.test(rest) ? rest : null);
  if ((rest !== "" || !own) && posts.length === 0 && organ === null) return null;
  // Without a colon only a bare post heads the names under it; a sentence is no heading.
  const bare = !/[：:]/u.test(text);
  if (bare && (own ? rest !== "" : /[的为]|职务$/u.test(head))) return null;
  const people = names === "" ? [] : readPersonTokens(names.replace(/[。；]$/u, ""));
  if (people === null || (names !== "" && posts.length === 0)) return null;
  const acts = people.flatMap((person) =>
    posts.map((post): Act => ({ action: wording.action, person, personNote: null, ...post })),
  );
  return { context: { wording, organ, posts, places }, acts };
}

/** Spelled out, for to spread two objects into a third is slow, and lists of acts are long. */
function toAppointment(act: Act, evidence: Evidence, { meeting, date }: Read): Appointment {
  const { action, person, personNote, organ, post, note } = act;
  const { document, block, lines, quote } = evidence;
  return {
    document,
    block,
    lines,
    quote,
    action,
    person,
    personNote,
    organ,
    post,
    note,
    meeting,
    date,
  };
}

/** From where the act begins: at a verb whose reading yields something, else at the start of what may inherit one. */
function readAct(text: string, context: ActContext) {
  for (const { index: at } of matchesOf(text, VERBS).slice(0, 5)) {
    const alone = readActSentence(text.slice(at), { ...context, wording: null, organ: null });
    if (alone.acts.length === 0) continue;
    const inherits = alone.acts.some(({ organ }) => organ === null);
    return { at, found: inherits ? readActSentence(text.slice(at), context) : alone };
  }
  const at = context.wording || wordingAt(text) ? 0 : text.search(/接受.{1,20}辞/u);
  return { at, found: at < 0 ? null : readActSentence(text.slice(at), context) };
}

/** 他 in the sentence is whom the title names; null where it names nobody. */
function fromTitle(act: Act, title: string): Act | null {
  if (!PRONOUN.test(act.person)) return act;
  const named = titleActs(title)[0];
  return named ? { ...act, person: named.person, personNote: named.personNote } : null;
}

function titleActs(title: string): Act[] {
  const told = /关于(.*?)(?:的)?(?:决定|决议|公告|通知)$/u.exec(title)?.[1] ?? "";
  return readActSentence(told, { wording: null, organ: null, places: [] }).acts;
}

const OFFERED =
  /(?:^|[，。；])(?!因|由于|鉴于|根据)([^，。；]{2,10}?)(?:同志)?(?=因|，|向|提出|请求|申请|于|已|书面)[^。；]{0,60}?(?:提出|请求|申请)[^。；，]{0,10}辞去([^。；，]{2,60}?)职务/u;

/** `伍某……提出辞去……主任职务的请求。……决定接受他的辞职请求。`: who and what stand in the sentence before. */
function addResignation(read: Read, add: (acts: Act[], evidence: Evidence) => void): void {
  for (const draft of read.drafts.slice(1)) {
    const offered = /接受.{0,12}(?:辞职|辞呈|请辞|辞去)/u.test(draft.text)
      ? OFFERED.exec(draft.text)
      : null;
    const people = readPersonList(offered?.[1] ?? "");
    const posts = readPostList(offered?.[2] ?? "");
    if (!offered || !people) continue;
    const acts = people.flatMap(({ name, note }) =>
      posts.map(
        (post): Act => ({ action: "accept-resignation", person: name, personNote: note, ...post }),
      ),
    );
    const { start, end } = sentenceAround(
      draft.text,
      offered.index + 1,
      offered.index + offered[0].length,
    );
    add(acts, evidenceAt(read.id, draft, start, end));
  }
}

/** The text says it in other words than the grammar knows; the title says it plainly. */
function addTitled(read: Read, add: (acts: Act[], evidence: Evidence) => void): void {
  const title = read.drafts[0];
  const acts = title ? titleActs(title.text) : [];
  if (title && acts.length > 0) add(acts, evidenceAt(read.id, title, 0, title.text.length));
}

function unread(draft: Draft, at: number, text: string): Diagnostic {
  return warning(
    "appointments/unread",
    `这一句的任免未能全部读出：“${text.slice(0, 60)}”`,
    lineOf(draft, at),
  );
}
