import { type Draft, evidenceAt, lineOf } from "../../blocks/draft";
import { info, warning } from "../../diagnostics";
import { doubtOf } from "../../grammar/doubts";
import { type Act, asActing, type Count } from "../../grammar/groups";
import { leavesOpenVerb } from "../../grammar/openings";
import type { Post } from "../../grammar/posts";
import type { ActContext, Listed, ToldAct } from "../../grammar/reading";
import { mentionsIn } from "../../grammar/seats";
import { severalAgain } from "../../grammar/sums";
import { countVerbs } from "../../grammar/tokens";
import { votersApart } from "../../grammar/voters";
import { BOUNDS } from "../../lexicon/bounds";
import { chain } from "../../lexicon/forms";
import { endsAsBody } from "../../lexicon/office/bodies";
import { placesOf } from "../../lexicon/office/places";
import { ACCEPTS, LOST, NOT_PASSED, PLURALS, PRONOUNS, RESIGNS } from "../../lexicon/office/verbs";
import { STOPS, splitAt } from "../../lexicon/script/marks";
import { trimEnd, words } from "../../lexicon/words";
import { areOfOneLevel, congressIn, congressOfDeputiesIn } from "../../readers/congress";
import { earlierIn } from "../../readers/earlier";
import { isLikelyName, isRunOfNames } from "../../readers/names";
import { readOffice, tellsHolder } from "../../readers/offices";
import { bodyOfBoth } from "../../readers/same-body";
import type { Appointment, Diagnostic, Evidence } from "../../schema";
import { type Read, sentenceAround } from "../facts";
import {
  accepts,
  lastOfferBefore,
  type Offer,
  offeredIn,
  offersSeveral,
  refuses,
} from "./resignations";
import { countDiffers, electsAll, personsCounted, sumsUp, Tally } from "./sums";
import { titleActs } from "./titles";

/** Where a sentence stands. */
export interface Place {
  draft: Draft;
  start: number;
  text: string;
}

const AMONG = "其中";
/** 李四（落选）, 局长（未获通过） */
const DENIED = words(LOST, NOT_PASSED);
const LEAVES = new Set<Appointment["action"]>(["terminate-seat", "accept-resignation", "recall"]);

/** Whom a heading's number counts: those of a body, or in posts. */
interface Counted {
  isBody: boolean;
  posts: Post[];
}
const NOTHING_COUNTED: Counted = { isBody: false, posts: [] };
const isSamePost = (one: Post, other: Post) => one.organ === other.organ && one.post === other.post;

interface Failure {
  acts: ToldAct[];
  unread: string | null;
}
const SEAT = "代表资格";

/** What was read of one document, and what could not be. */
export class Findings {
  readonly appointments: Appointment[] = [];
  readonly diagnostics: Diagnostic[] = [];
  readonly ended = new Set<string>();
  /** Who may not act as a deputy for now, and has the seat. */
  readonly suspended = new Set<string>();
  private readonly told = new Set<string>();
  /** Of one act on one person and post, those that differ in their body or sentence: each further act asks for it. */
  private readonly known = new Map<string, Appointment[]>();
  private readonly seats = new Map<string, Appointment>();
  /** The lines of what was told as not read. */
  private readonly toldAt = new Set<number>();
  private readonly failures: Place[] = [];
  private readonly titles: Place[] = [];
  /** 补选代表2名: whom it counts, and nobody was named behind it. */
  private readonly unlisted: (Place & { listed: Listed })[] = [];
  /** 会议共任命2名, in a list. */
  private readonly sums: (Place & { counted: number[] })[] = [];
  private readonly sumsOfEnded: (Place & { counted: number })[] = [];
  private readonly announced: (Place & { posts: Post[]; from: number })[] = [];
  private readonly ofTitle: ToldAct[];
  /** What the publisher's own place is called. */
  readonly places: readonly string[];
  private headed: (Place & { posts: Set<string>; bare: boolean; from: number }) | null = null;
  /** What was read in all, under the last heading, of the last sentence, in each block; and who has, or had, a seat. */
  private readonly all = new Tally();
  private under = new Tally();
  private sentence = { quote: "", tally: new Tally() };
  private readonly blocks = new Map<string, Tally>();
  private readonly seatsBy = new Map<Appointment["action"], Set<string>>();
  private expected: { declared: number; draft: Draft; at: number; of: Counted } | null = null;
  /** 任命名单（共3名）, under which none was read. */
  private readonly empty: { draft: Draft; at: number }[] = [];

  constructor(
    private readonly read: Read,
    private readonly seatsAlone: boolean,
    private readonly isList: boolean,
  ) {
    this.ofTitle = titleActs(read.title);
    this.places = placesOf(read.publisher);
  }

  /** An act with its place; 他 is whom the title names. What looks wrong is told, and is no fact. */
  add(printed: Act, draft: Draft, from: number, to: number) {
    // 其代表职务自然终止
    const seatEnds = printed.action === "terminate" && printed.post === "代表";
    const told: Act = seatEnds ? { ...printed, action: "terminate-seat" } : asActing(printed);
    const whose = PRONOUNS.has(told.person) ? this.whoIs(told) : told;
    const act = whose && {
      ...whose,
      ...votersNoted(whose),
      organ: ofCongress(whose) ?? this.organOf(whose, draft, to) ?? this.organInTitle(whose),
    };
    if (
      this.seatsAlone &&
      told.action !== "terminate-seat" &&
      told.post !== "代表" &&
      told.action === "elect"
    )
      return;
    // 王五（未当选）, in the list of those who were candidates; 局长（未获通过）.
    if (act && DENIED.find(`${act.personNote ?? ""}${act.note ?? ""}`) !== null) return;
    const wrong = !act || doubtOf(act, this.places) !== null || this.isPlace(act.person);
    if (wrong || this.isOpen(act.person, draft, from)) {
      this.unread(draft, from, draft.text.slice(from, to));
      return;
    }
    // （其中张三兼任立案庭庭长）: what a note tells of one of them is told, and of none of the others.
    if (act.note?.startsWith(AMONG)) this.unread(draft, from, draft.text.slice(from, to));
    // Whom the document has just seen elected has not left: somebody else is meant.
    if (act.post === "代表" && LEAVES.has(act.action) && this.isElected(act)) {
      this.unread(draft, from, draft.text.slice(from, to));
      return;
    }
    // 选举张三为主任。……张三任主任，任期……: what the election made him.
    if (act.action === "appoint" && this.wasElected(act)) return;
    if (act.action === "terminate-seat") this.ended.add(act.person);
    if (act.action === "suspend") this.suspended.add(act.person);
    const seat = act.post === "代表";
    // 县人大常委会接受张三辞去代表职务。张三的代表资格终止: who elected him, the act before it tells.
    const before = seat ? this.seats.get(act.person) : undefined;
    const evidence = evidenceAt(this.read.id, draft, from, to);
    const again = seat ? this.hasSeat(act, evidence) : this.chosen(act, draft, from, evidence);
    const note = act.note ?? before?.note ?? null;
    const personNote = act.personNote ?? before?.personNote ?? null;
    if (!again) this.keep(this.appointment({ ...act, note, personNote }, evidence));
  }

  /** Whether what stands before an act says that this paper's meeting did not do it. */
  isEarlier(lead: string) {
    return this.seatsAlone ? null : earlierIn(lead, this.read);
  }

  private isOpen(person: string, draft: Draft, from: number): boolean {
    return (
      isTwo(person, draft, from) ||
      holdsVerb(person, draft, from) ||
      this.mayEndSo(person, draft, from)
    );
  }

  /**
   * 李有为 / 县人民法院审判员。 under 任命：: 李有为 above his office, or 李有, whom 为 makes that. No other row of the list says which of
   * both ways it goes.
   */
  private mayEndSo(person: string, draft: Draft, from: number): boolean {
    if (person.length !== 2 || !isLikelyName(person + MADE)) return false;
    const at = draft.text.indexOf(person + MADE, from) + person.length;
    if (at < person.length || !endsLine(draft, at)) return false;
    // 任命李有为 / 县人民法院审判员 has a verb, which wants 为.
    if (countVerbs(draft.text.slice(0, at)) > 0) return false;
    this.linked ??= this.read.drafts.some((one) => hasMadeWithin(one));
    return !this.linked;
  }
  private linked: boolean | null = null;

  /** 青禾 / 县人民法院, of 青禾县: where a line cut its name. */
  private isPlace(person: string): boolean {
    return this.places.some((place) => place.slice(0, -1) === person);
  }

  private keep(told: Appointment) {
    this.appointments.push(told);
    this.tally(told);
    if (told.post === "代表") this.seats.set(told.person, told);
    const like = this.like(told);
    if (like.length === 0) this.known.set(keyOf(told), like);
    if (!like.some(({ organ, quote }) => organ === told.organ && quote === told.quote))
      like.push(told);
  }

  private tally(told: Appointment) {
    if (this.sentence.quote !== told.quote)
      this.sentence = { quote: told.quote, tally: new Tally() };
    const block = this.blocks.get(told.block) ?? new Tally();
    this.blocks.set(told.block, block);
    for (const one of [this.all, this.under, this.sentence.tally, block]) one.add(told);
    if (told.post === "代表") {
      const seats = this.seatsBy.get(told.action) ?? new Set();
      this.seatsBy.set(told.action, seats.add(told.person));
    }
  }

  private like(act: Pick<Appointment, "action" | "person" | "post">): Appointment[] {
    return this.known.get(keyOf(act)) ?? [];
  }

  /**
   * 县人大常委会委员张三因病逝世，其委员职务自然终止: the body that stands with his name; of a seat the congress whose deputy the
   * sentence calls him, or the title's.
   */
  private organOf({ person, post }: Act, draft: Draft, to: number): string | null {
    const near = draft.text.slice(Math.max(0, to - BOUNDS.sentence), to);
    if (post === "代表") {
      const sentence = near.slice(near.lastIndexOf("。", near.length - 2) + 1);
      return (congressOfDeputiesIn(sentence) ?? congressIn(this.read.title))?.name ?? null;
    }
    const at = near.indexOf(post + person);
    if (at < 0) return null;
    const before = near.slice(Math.max(0, at - BOUNDS.organ), at);
    const clause = splitAt(before, "，。；：、").at(-1) ?? "";
    const office = endsAsBody(clause) ? readOffice(clause + post) : null;
    return office?.post === post ? office.organ : null;
  }

  /** 关于决定张三代理青禾县人民政府县长的决定 tells of which body he is 县长 in the sentence. */
  private organInTitle({ action, person, post }: Act): string | null {
    const same = this.ofTitle.find(
      ({ act }) => act.action === action && act.person === person && act.post === post,
    );
    return same?.act.organ ?? null;
  }

  /** Of the same seat again: one sentence tells of two in two congresses, and so may two of other levels. */
  private hasSeat({ person, action, organ }: Act, { quote }: Evidence): boolean {
    return this.like({ action, person, post: "代表" }).some(
      (told) => told.organ === organ || (told.quote !== quote && areOfOneLevel(told.organ, organ)),
    );
  }

  /**
   * 大会补选张三为县长。……张三当选为县长。: the second sentence tells how the first came out. The first stays, of its body as it is named
   * most fully: 市政府副市长, 云岭市人民政府副市长.
   */
  private chosen(act: Act, draft: Draft, from: number, evidence: Evidence): boolean {
    const { action, post } = act;
    // 会议任命张三为副县长。会议经表决，任命张三为副县长。: a report tells it again, a list has another of the name.
    const once = ONCE.has(action) || (!this.isList && TOLD_AGAIN.has(action));
    if (!once || !(ONCE.has(action) || SHARED.find(post) === null)) return false;
    // 会议任命张三为副县长。会议还任命张三为副县长。: another of the name.
    const lead = draft.text.slice(sentenceAround(draft.text, from, from).start, from);
    if (!ONCE.has(action) && BESIDES.find(lead) !== null) return false;
    for (const told of this.like(act).slice(-MOST_ALIKE)) {
      const organ = bodyOfBoth(told.organ, act.organ, post);
      if (organ === undefined || !this.isAnother(told, evidence)) continue;
      told.organ = organ;
      return true;
    }
    return false;
  }

  /** Another sentence, which may be the same word for word in a report, where a list would name another of the name. */
  private isAnother(told: Appointment, { quote, block }: Evidence): boolean {
    return (
      told.quote !== quote || (!this.isList && told.block !== block && STOPS.has(quote.slice(-1)))
    );
  }

  /** 通过了《……关于张三为县人民政府代理县长的决定》，决定张三为代理县长: the paper tells of which body. */
  complete(act: Act) {
    for (const told of this.like(act)) told.organ ??= act.organ;
  }

  /** Whether the document has told it. */
  has(act: Act): boolean {
    return this.like(act).length > 0;
  }

  private wasElected({ person, organ, post }: Act): boolean {
    return this.like({ action: "elect", person, post })
      .slice(-MOST_ALIKE)
      .some((told) => bodyOfBoth(told.organ, organ, post) !== undefined);
  }

  private isElected({ person, organ }: Act): boolean {
    return this.like({ action: "elect", person, post: "代表" }).some(
      (told) => told.organ === organ || areOfOneLevel(told.organ, organ),
    );
  }

  private whoIs(act: Act): Act | null {
    const named = this.ofTitle[0]?.act;
    return named ? { ...act, person: named.person, personNote: named.personNote } : null;
  }

  private appointment(act: Act, evidence: Evidence): Appointment {
    const { action, person, personNote, organ, post } = act;
    const note = act.note?.startsWith(AMONG) ? null : act.note;
    const { meeting, date } = this.read;
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

  /** A sentence that was not wholly read: of a resignation the sentence before it, or the title, may tell the rest. */
  fail(draft: Draft, start: number, text: string, { acts, unread }: Failure) {
    const only = ACCEPTS_ONLY.find(text) !== null && accepts(text);
    const before = this.appointments.length;
    const again = only ? meantAgain(text) : null;
    const offers = only ? this.accept(draft, start + text.length, again?.counted) : [];
    const [first] = offers;
    if (first) {
      this.compareAgain({ draft, start, text }, this.appointments.slice(before));
      if (again && this.isOffered(draft, first.from)) this.unread(draft, start, text);
      // 张三提出辞去代表职务，……已接受其辞职，其代表资格终止: whose, is another matter.
      const ended = acts.some(({ act }) => act.action === "terminate-seat");
      if (!ended && unread?.includes(SEAT)) this.unread(draft, start, text);
      return;
    }
    if (acts.length > 0) this.unread(draft, start, text);
    else this.failures.push({ draft, start, text });
  }

  /** 接受上述二人的辞职请求: how many of those who were named before are meant, against those of whom it was read. */
  private compareAgain({ draft, start, text }: Place, acts: Appointment[]) {
    const declared = meantAgain(text)?.counted ?? null;
    const resigned = acts.filter(({ action }) => action === "accept-resignation");
    const own = resigned.filter(({ block }) => block === draft.id);
    const [all, near] = [personsOf(resigned).size, personsOf(own).size];
    if (declared === null || declared === all || declared === near) return;
    this.count(draft, start, { declared, read: all });
  }

  /** A paper that was passed, and what its title tells not wholly read: sentences of the document may name whom it names. */
  failTitle(draft: Draft, start: number, text: string) {
    this.titles.push({ draft, start, text });
  }

  /** 会议审议了张三关于辞去……职务的请求，决定予以接受。: what was offered before it, in its sentence or in one above, is accepted. */
  acceptOffer(draft: Draft, start: number, text: string) {
    const several = offersSeveral(text);
    const offers = several || offeredIn(text) !== null;
    const accepted = !several && this.accept(draft, start + text.length).length > 0;
    if (offers && !accepted && !this.isAccepted(text)) this.failures.push({ draft, start, text });
  }

  /** 张三提出辞去……职务。会议决定接受其辞职: the offers before it, of those not told of yet, that say who and what. */
  private accept(draft: Draft, end: number, counted: number | null = null): Offer[] {
    const [last, ...more] = this.offersBefore(draft, end, counted ?? 0);
    const all = last ? [last, ...more] : [];
    const own = personsOf(all.flatMap(({ acts }) => acts)).size === counted ? all : all.slice(0, 1);
    own.reverse();
    for (const { acts, from, to } of own) for (const act of acts) this.add(act, draft, from, to);
    return own;
  }

  /** 甲提出辞去……。乙提出辞去……。丙提出辞去……。接受上述二人的辞职: whether one more was offered before them, and not refused. */
  private isOffered({ text }: Draft, end: number): boolean {
    const offer = lastOfferBefore(text, end);
    return (
      offer?.acts.some((act) => !this.has(act)) === true && !refuses(text.slice(offer.from, end))
    );
  }

  /** 张三提出辞去……。李四提出辞去……。会议接受上述二人的辞职: those not told of yet, the last first, up to so many persons. */
  private offersBefore(draft: Draft, end: number, most: number): Offer[] {
    const offers: Offer[] = [];
    let persons = 0;
    for (let to = end; to > 0 && (offers.length === 0 || persons < most); ) {
      const offer = lastOfferBefore(draft.text, to);
      const acts = offer?.acts.filter((act) => !this.has(act)) ?? [];
      if (!offer || acts.length === 0) break;
      offers.push({ ...offer, acts });
      persons += personsOf(acts).size;
      to = offer.from;
    }
    return offers;
  }

  /** 决定任命张三为副市长, a headline above the text that tells it with its body: once is enough. */
  dropHeadline({ id, text }: Draft) {
    if (this.isList || STOPS.before(text) !== null) return;
    for (const own of this.appointments.filter(({ block }) => block === id)) {
      const again = this.like(own).some(
        (one) => one.block !== id && one.organ?.startsWith(own.organ ?? "") === true,
      );
      if (again) this.appointments.splice(this.appointments.indexOf(own), 1);
    }
  }

  finish() {
    if (this.appointments.length === 0) {
      for (const draft of this.read.drafts.slice(1)) {
        const offered = offeredIn(draft.text);
        for (const act of offered?.acts ?? [])
          this.add(act, draft, offered?.from ?? 0, offered?.to ?? 0);
      }
    }
    const [title] = this.read.drafts;
    if (title && this.appointments.length === 0)
      for (const { act } of this.ofTitle) {
        this.add(act, title, 0, title.text.length);
        // 关于接受张三等同志辞去……: the others stand nowhere.
        if (title.text.includes(`${act.person}等`)) this.unread(title, 0, title.text);
      }
    this.acceptOfTitle();
    this.compareSums();
    for (const { draft, start, text, posts, from } of this.announced) {
      const filled = new Set(this.appointments.slice(from).map(({ post }) => post));
      if (!posts.every(({ post }) => filled.has(post))) this.unread(draft, start, text);
    }
    for (const { draft, start, text } of this.failures)
      if (!ACCEPTS_ONLY.find(text) || !this.isAccepted(text)) this.unread(draft, start, text);
      else this.compareAgain({ draft, start, text }, this.appointments);
    const named = [...new Set(this.appointments.map(({ person }) => person))];
    for (const { draft, start, text } of this.titles)
      if (!named.some((name) => text.includes(name))) this.unread(draft, start, text);
    this.diagnostics.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  }

  /**
   * 张三提出辞去……的请求，会议决定予以接受。张三不再担任……委员。: of a text that tells other acts too, what the title says was
   * accepted is read where it was offered, or told.
   */
  private acceptOfTitle() {
    for (const { act } of this.ofTitle) {
      const { action, person } = act;
      const known = this.appointments.some((one) => one.action === action && one.person === person);
      if (action !== "accept-resignation" || known) continue;
      const drafts = this.read.drafts.slice(1);
      const draft = drafts.find(({ text }) =>
        offeredIn(text)?.acts.some((offered) => offered.person === person),
      );
      const offered = draft ? offeredIn(draft.text) : null;
      const [title] = this.read.drafts;
      if (draft && offered)
        for (const own of offered.acts) this.add(own, draft, offered.from, offered.to);
      else if (title) this.unread(title, 0, title.text);
    }
  }

  /** 本次补选代表2名, of a text that names both in sentences of their own. */
  private isElsewhere({ counted, production, posts }: Listed): boolean {
    const seats = posts.some(({ post }) => post === "代表");
    return seats && (this.seatsBy.get(production.action)?.size ?? 0) === counted;
  }

  /** Whether a resignation was read, and of everybody whom the sentence names one or another act. */
  private isAccepted(text: string): boolean {
    const known = new Set(this.appointments.map(({ person }) => person));
    if (namesAnother(text, known)) return false;
    return (
      this.appointments.some(({ action }) => action === "accept-resignation") &&
      mentionsIn(text).every(({ people }) => people.every(({ name }) => known.has(name)))
    );
  }

  /** 选出县长、副县长。现公告如下：, what the list below is to tell. */
  announce(draft: Draft, start: number, text: string, posts: Post[]) {
    this.announced.push({ draft, start, text, posts, from: this.appointments.length });
  }

  /** Those who were to be listed: 补选了……代表3名. */
  close(draft: Draft, { listed }: ActContext) {
    if (listed) this.closeListed({ draft, start: 0, text: draft.text }, listed);
  }

  /** The same in rows of their own, which are missed though no number says how many there are: 具体名单如下：. */
  closeRows(place: Place, listed: Listed) {
    if (listed.counted === null && listed.read === 0)
      this.unread(place.draft, place.start, place.text);
    else this.closeListed(place, listed);
  }

  private closeListed(place: Place, listed: Listed) {
    const { counted, read } = listed;
    if (counted === null || counted === read) return;
    if (read === 0) this.unlisted.push({ ...place, listed });
    else this.count(place.draft, place.start, { declared: counted, read });
  }

  /**
   * 法制委员会（5名）, which the next body's name ends; 副主任（2人）, which 秘书长 does, and a body where those two stand above it.
   */
  endsCount({ isBody, posts }: Counted): boolean {
    if (!this.expected) return false;
    const { of, declared } = this.expected;
    if (of.isBody || of.posts.length === 0) return of.isBody && isBody;
    if (posts.length === 0) return isBody && this.under.persons >= declared;
    return !posts.some((one) => of.posts.some((held) => isSamePost(one, held)));
  }

  /** What a heading declares of those under it is compared once the next one begins, or the document ends. */
  expect(declared: number | null, draft?: Draft, at = 0, of: Counted = NOTHING_COUNTED) {
    const before = this.expected;
    const named = this.under.persons;
    if (before && named === 0) this.empty.push(before);
    else if (before && named !== before.declared)
      this.count(before.draft, before.at, { declared: before.declared, read: named });
    this.under = new Tally();
    this.expected = declared === null || !draft ? null : { declared, draft, at, of };
  }

  /** Last of all: a heading that counts those under it, where nothing under it was read or told. */
  tellEmpty() {
    let last = 0;
    for (const told of this.toldAt) last = Math.max(last, told);
    for (const { draft, at } of this.empty)
      if (lineOf(draft, at) > last) this.unread(draft, at, draft.text);
  }

  /**
   * 任命下列人员为……审判员： under which nobody could be read is told, once the next verb heads what follows; `bare`, of posts
   * alone (检察员 in a line): under which nobody was read to hold one of them.
   */
  heads(next: (Place & { posts: Post[]; bare: boolean }) | null) {
    const before = this.headed;
    if (before) {
      const since = this.appointments.slice(before.from);
      const isHeld = since.some(({ post }) => !before.bare || before.posts.has(post));
      if (!isHeld) this.unread(before.draft, before.start, before.text);
    }
    const posts = new Set(next?.posts.map(({ post }) => post));
    this.headed =
      next && posts.size > 0 ? { ...next, posts, from: this.appointments.length } : null;
  }

  count(draft: Draft, at: number, count: Count) {
    this.diagnostics.push(countDiffers(count, lineOf(draft, at)));
  }

  /** 以上3名代表资格有效: of those above, where anything was read of them. */
  sum(draft: Draft, at: number, declared: number) {
    const above = [this.all, this.under, this.sentence.tally, this.blocks.get(draft.id)];
    if (this.all.persons === 0 || above.some((part) => part?.has(declared))) return;
    this.count(draft, at, { declared, read: this.under.persons || this.all.persons });
  }

  /** What counts persons in a list, and names none of them: others of its sentences do, or they were not read. */
  sumOfList(place: Place, unnamed: string[]) {
    this.sums.push({ ...place, counted: unnamed.flatMap(personsCounted) });
  }

  sumOfEnded(place: Place, counted: number) {
    this.sumsOfEnded.push({ ...place, counted });
  }

  private compareSums() {
    for (const { draft, start, text, counted } of this.sums) {
      const parts = [this.all, this.blocks.get(draft.id)];
      const known = counted.every((sum) => parts.some((part) => part?.has(sum)));
      if (counted.length === 0 || !known) this.unread(draft, start, text);
    }
    for (const { draft, start, text, counted } of this.sumsOfEnded) {
      const read = this.ended.size;
      if (read === 0) this.unnamed(draft, start, text);
      else if (read !== counted) this.count(draft, start, { declared: counted, read });
    }
    for (const { draft, start, text, listed } of this.unlisted) {
      if (sumsUp(text) && this.isElsewhere(listed)) continue;
      if (electsAll(text, listed.counted ?? 0)) this.unnamed(draft, start, text);
      else this.unread(draft, start, text);
    }
  }

  unnamed(draft: Draft, at: number, text: string) {
    const sum = trimEnd(text, CLOSES_A_SUM);
    const message = `公报载“${sum.slice(0, 60)}”，没有逐一列出姓名，未列出的未收录`;
    this.diagnostics.push(info("appointments/count", message, lineOf(draft, at)));
  }

  /** Of whose seat nothing says that it ends, once, and not where the sentence was told as not read. */
  lost(draft: Draft, at: number, text: string) {
    if (!this.toldAt.has(lineOf(draft, at))) this.unread(draft, at, text);
  }

  /** Whether something of a block was told as not read. */
  tellsOf({ lines: [first, last] }: Draft): boolean {
    for (let line = first; line <= last; line++) if (this.toldAt.has(line)) return true;
    return false;
  }

  unread(draft: Draft, at: number, text: string) {
    const message = `这一句的任免未能全部读出：“${text.slice(0, 60)}”`;
    const line = lineOf(draft, at);
    // One sentence of many persons is told once.
    const key = `${line} ${message}`;
    if (this.told.has(key)) return;
    this.told.add(key);
    this.toldAt.add(line);
    this.diagnostics.push(warning("appointments/unread", message, line));
  }
}

const CLOSES_A_SUM = words("其中 ， , 。 ； ;");

/** 县人大常委会委员、代表职务: a deputy is of the congress. */
function ofCongress({ organ, post }: Act): string | null {
  const committee = post === "代表" && organ !== null ? STANDING.before(organ) : null;
  return committee === null ? organ : (organ?.slice(0, -committee.length) ?? null);
}
const STANDING = words("常务委员会 常委会");

/** 代表：张三（女，杨柳镇）: who elected a deputy is no part of who they are. */
function votersNoted({ post, note, personNote }: Act): Partial<Act> {
  if (post !== "代表" || note !== null) return {};
  const told = votersApart(personNote);
  return told.voters === null ? {} : { note: told.voters, personNote: told.note };
}

/** Of more acts that say the same of one name, each in another body, the latest are asked. */
const MOST_ALIKE = 50;
const BESIDES = words("还 另 又 再");

const keyOf = ({ action, person, post }: Pick<Appointment, "action" | "person" | "post">) =>
  `${action} ${post} ${person}`;

/** What is done to one of a name in one post once: two judges may be of one name. */
const ONCE = new Set<Appointment["action"]>(["elect", "acting", "accept-resignation"]);
const TOLD_AGAIN = new Set<Appointment["action"]>(["appoint", "remove"]);
/** Posts that so many hold that two of one name may. */
const SHARED = words("审判员 检察员 陪审员 法官 检察官");

/** 赵六 / 周七: two names that a line's end parted, and no mark. */
function isTwo(person: string, draft: Draft, from: number): boolean {
  if (person.length < LEAST_OF_TWO || !isRunOfNames(person)) return false;
  const at = draft.text.indexOf(person, from);
  return at >= 0 && lineOf(draft, at) !== lineOf(draft, at + person.length - 1);
}
const LEAST_OF_TWO = 4;

/** 张三连 | 任……: 张三连, or 张三; 杨东 | 升任……: 杨东, or 杨东升. */
function holdsVerb(person: string, draft: Draft, from: number): boolean {
  const at = draft.text.indexOf(person, from);
  const behind = at + person.length;
  if (at < 0) return false;
  return (
    isSurnameToo(draft.text.slice(Math.max(0, at - 4), at), person) ||
    leavesOpenVerb(person, draft.text.slice(behind, behind + 2))
  );
}

const MADE = "为";
const endsLine = (draft: Draft, at: number) =>
  at + 1 < draft.text.length && lineOf(draft, at) !== lineOf(draft, at + 1);
/** 张三为县财政局局长: a row whose 为 no line ends with. */
function hasMadeWithin(draft: Draft): boolean {
  if (draft.text.length > BOUNDS.sentence || !tellsHolder(trimEnd(draft.text, STOPS))) return false;
  const at = draft.text.indexOf(MADE);
  return at > 0 && !endsLine(draft, at);
}

/** 决定任 | 李军为……: 李军, or 任李军. */
const isSurnameToo = (before: string, person: string) =>
  person.length === 2 && MAY_BE_SURNAME.before(before) !== null;
const MAY_BE_SURNAME = chain("决定 同意 通过 批准", "? ， ：", "任");

/** 接受（读不出）辞去……的请求: somebody stands there, and nobody whom an act is known of. */
function namesAnother(text: string, known: ReadonlySet<string>): boolean {
  const accepts = ACCEPTS.find(text);
  const from = accepts ? accepts.at + accepts.word.length : 0;
  const resigns = accepts ? RESIGNATIONS.find(text, from) : null;
  const who = text.slice(from, resigns?.at ?? from);
  if (who === "" || PRONOUNS.at(who) !== null || PLURALS.at(who) !== null) return false;
  return ![...known].some((name) => who.includes(name));
}

const RESIGNATIONS = words(RESIGNS, "的辞职 辞职 请辞 的辞呈");

/** 决定接受 | 上述二人的辞职请求, 他们的辞职请求 */
function meantAgain(text: string) {
  const verb = ACCEPTS.all(text).at(-1);
  return verb ? severalAgain(text.slice(verb.at + verb.word.length)) : null;
}
const personsOf = (acts: Act[]) => new Set(acts.map(({ person }) => person));
/** 决定接受他的辞职请求: whole, once who and what are known. */
const ACCEPTS_ONLY = words("辞职 请辞 辞呈 辞去上述 辞去以上 辞去该 的请求");
