import { type Draft, evidenceAt } from "../../../blocks/draft";
import { doubtOf } from "../../../grammar/doubts/doubts";
import { type Act, asActing, GIVES } from "../../../grammar/groups";
import { tellsLife } from "../../../grammar/life";
import type { Post } from "../../../grammar/posts";
import type { ToldAct } from "../../../grammar/reading";
import { votersApart } from "../../../grammar/voters";
import { BOUNDS } from "../../../lexicon/bounds";
import { CONGRESSES, endsAsBody } from "../../../lexicon/office/bodies";
import { placesOf } from "../../../lexicon/office/places";
import { LOST, NOT_PASSED, PRONOUNS } from "../../../lexicon/office/verbs";
import { COLONS } from "../../../lexicon/paper/headings";
import { splitAt } from "../../../lexicon/script/marks";
import { words } from "../../../lexicon/words";
import { congressIn, congressOfDeputiesIn } from "../../../readers/congress";
import { earlierIn } from "../../../readers/earlier/earlier";
import { foundedIn } from "../../../readers/founded";
import { readOffice } from "../../../readers/offices";
import type { Appointment, Evidence } from "../../../schema";
import type { Read } from "../../facts";
import { titleActs } from "../titles";
import { ReadActs } from "./acts";
import { Declared } from "./declared";
import { Offers } from "./offers";
import { hasMadeWithin, holdsVerb, isTwo, mayEndWithAnd, mayEndWithLink } from "./open-names";
import { type Place, Told } from "./told";
import { type WholeName, wholeNames } from "./whole-name";

/** What was read of one document, and what could not be. */
export class Findings {
  readonly acts: ReadActs;
  readonly told = new Told();
  readonly declared = new Declared(this.told, (...place) => this.isOfNobody(...place));
  readonly offers: Offers;
  readonly ended = new Set<string>();
  /** Who may not act as a deputy for now, and has the seat. */
  readonly suspended = new Set<string>();
  /** What the publisher's own place is called. */
  readonly places: readonly string[];
  /** The committees that the paper founds, whose members it may name. */
  readonly founded: readonly string[];
  private readonly oneFounded: string | null;
  private readonly ofTitle: ToldAct[];
  private readonly wholeName: WholeName;
  private readonly titles: Place[] = [];
  private readonly announced: (Place & { posts: Post[]; many: number; from: number })[] = [];
  private headed: (Place & { posts: Set<string>; bare: boolean; from: number }) | null = null;
  /** Whether a row of the document says 张三为县财政局局长; asked where a name may end with 为. */
  private linked: boolean | null = null;

  constructor(
    private readonly read: Read,
    private readonly seatsAlone: boolean,
    isList: boolean,
  ) {
    this.acts = new ReadActs(isList);
    this.offers = new Offers(read.drafts.slice(1), this.acts, this.told, (...act) =>
      this.add(...act),
    );
    this.ofTitle = titleActs(read.title);
    this.places = placesNamed(read);
    const head = read.drafts.slice(0, MOST_FOUNDING).flatMap(({ text }) => foundedIn(text));
    this.founded = [...new Set(head)].slice(0, MOST_FOUNDED);
    this.oneFounded = onlyOf(this.founded);
    this.wholeName = wholeNames(read.drafts);
  }

  /** An act with its place; 他 is whom the title names. What looks wrong is told, and is no fact. */
  add(printed: Act, draft: Draft, from: number, to: number) {
    const told = asAct(printed);
    if (this.seatsAlone && told.action === "elect" && told.post !== SEAT) return;
    const person = this.wholeName(told.person, draft, from) ?? told.person;
    const act = this.whole({ ...told, person }, draft, to);
    if (act && isDenied(act)) return;
    const isDoubtful = !act || this.isDoubtful(act, draft, from);
    // （其中张三兼任立案庭庭长）: what a note tells of one of them is told, and of none of the others.
    if (isDoubtful || act.note?.startsWith(AMONG))
      this.told.unread(draft, from, draft.text.slice(from, to));
    // 选举张三为主任。……张三任主任，任期……: what the election made him.
    if (isDoubtful || (act.action === "appoint" && this.acts.wasElected(act))) return;
    if (act.action === "terminate-seat") this.ended.add(act.person);
    if (act.action === "suspend") this.suspended.add(act.person);
    const evidence = evidenceAt(this.read.id, draft, from, to);
    const isSeat = act.post === SEAT;
    // 县人大常委会接受张三辞去代表职务。张三的代表资格终止: who elected him, the act before it tells.
    const before = isSeat ? this.acts.seatOf(act.person) : undefined;
    const again = isSeat
      ? this.acts.hasSeat(act, evidence)
      : this.acts.chosen(act, draft, from, evidence);
    if (again) return;
    const note = act.note ?? before?.note ?? null;
    const personNote = act.personNote ?? before?.personNote ?? null;
    const kept = this.appointment({ ...act, note, personNote }, evidence);
    this.acts.keep(kept);
    this.declared.tally(kept);
  }

  /** With whom, whose voters and which body its sentence, or the title, leaves to be found. */
  private whole(told: Act, draft: Draft, to: number): Act | null {
    const act = PRONOUNS.has(told.person) ? this.whoIs(told) : told;
    return (
      act && {
        ...act,
        ...votersNoted(act),
        organ:
          this.ofSession(act) ??
          ofCongress(act) ??
          this.organOf(act, draft, to) ??
          this.organInTitle(act) ??
          organFounded(act, this.oneFounded),
      }
    );
  }

  private isDoubtful(act: Act, draft: Draft, from: number): boolean {
    const { person, action, post } = act;
    return (
      doubtOf(act, this.places) !== null ||
      this.isPlace(person) ||
      isTwo(person, draft, from) ||
      holdsVerb(person, draft, from) ||
      mayEndWithAnd(person, draft, from) ||
      this.wholeName(person, draft, from) !== person ||
      (mayEndWithLink(person, draft, from) && !this.isLinked()) ||
      // Whom the document has just seen elected has not left: somebody else is meant.
      (post === SEAT && LEAVES.has(action) && this.acts.isElected(act))
    );
  }

  private isLinked(): boolean {
    this.linked ??= this.read.drafts.some((one) => hasMadeWithin(one));
    return this.linked;
  }

  /** Whether what stands before an act says that this paper's meeting did not do it. */
  isEarlier(lead: string) {
    return this.seatsAlone ? null : earlierIn(lead, this.read);
  }

  /** 张三，1960年生，1998年当选为……: whose life it is, and no act of this paper. */
  tellsLife({ draft, start, text }: Place) {
    return tellsLife(text, draft.text.slice(0, start), this.read.date);
  }

  /** 青禾 / 县人民法院, of 青禾县: where a line cut its name. */
  private isPlace(person: string): boolean {
    return this.places.some((place) => place.slice(0, -1) === person);
  }

  /**
   * 县人大常委会委员张三因病逝世，其委员职务自然终止: the body that stands with his name; of a seat the congress whose deputy the
   * sentence calls him, or the title's.
   */
  private organOf({ person, post }: Act, draft: Draft, to: number): string | null {
    const near = draft.text.slice(Math.max(0, to - BOUNDS.sentence), to);
    if (post === SEAT) {
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

  /** 会议决定大会副秘书长由张三担任, behind 李四为县十六届人大二次会议主席团常务主席: the session that an act before it names. */
  private ofSession({ organ }: Act): string | null {
    if (organ !== SESSION) return null;
    const named = this.acts.all
      .slice(-MOST_NEAR)
      .findLast((one) => one.organ?.endsWith(NUMBERED) === true);
    return named?.organ ?? null;
  }

  /** 关于决定张三代理青禾县人民政府县长的决定 tells of which body he is 县长 in the sentence. */
  private organInTitle({ action, person, post }: Act): string | null {
    const same = this.ofTitle.find(
      ({ act }) => act.action === action && act.person === person && act.post === post,
    );
    return same?.act.organ ?? null;
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

  /** A paper that was passed, and what its title tells not wholly read: sentences of the document may name whom it names. */
  failTitle(draft: Draft, start: number, text: string) {
    this.titles.push({ draft, start, text });
  }

  /** 选出县长、副县长。现公告如下：, what the list below is to tell. */
  announce(place: Place, posts: Post[], many = 0) {
    this.announced.push({ ...place, posts, many, from: this.acts.all.length });
  }

  /**
   * 任命下列人员为……审判员： under which nobody could be read is told, once the next verb heads what follows; `bare`, of posts
   * alone (检察员 in a line): under which nobody was read to hold one of them.
   */
  heads(next: (Place & { posts: Post[]; bare: boolean }) | null) {
    const before = this.headed;
    if (before) {
      const since = this.acts.all.slice(before.from);
      const isHeld = since.some(({ post }) => !before.bare || before.posts.has(post));
      if (!isHeld) this.told.unread(before.draft, before.start, before.text);
    }
    const posts = new Set(next?.posts.map(({ post }) => post));
    this.headed = next && posts.size > 0 ? { ...next, posts, from: this.acts.all.length } : null;
  }

  finish() {
    const [title] = this.read.drafts;
    if (this.acts.all.length === 0) this.offers.acceptAll();
    if (title && this.acts.all.length === 0) this.addOfTitle(title);
    this.offers.acceptOfTitle(title, this.ofTitle);
    this.declared.compare(this.ended.size);
    this.tellAnnounced();
    this.offers.tellFailures();
    const named = [...new Set(this.acts.all.map(({ person }) => person))];
    for (const { draft, start, text } of this.titles)
      if (!named.some((name) => text.includes(name))) this.told.unread(draft, start, text);
    this.told.diagnostics.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  }

  private addOfTitle(title: Draft) {
    for (const { act } of this.ofTitle) {
      this.add(act, title, 0, title.text.length);
      // 关于接受张三等同志辞去……: the others stand nowhere.
      if (title.text.includes(`${act.person}等`)) this.told.unread(title, 0, title.text);
    }
  }

  private tellAnnounced() {
    for (const { draft, start, text, posts, many, from } of this.announced) {
      const given = this.acts.all.slice(from).filter(({ action }) => GIVES.has(action));
      const filled = new Set(given.map(({ post }) => post));
      if (posts.every(({ post }) => filled.has(post)) && given.length >= many) continue;
      if (this.isOfNobody(posts, draft, text)) this.told.unnamed(draft, start, text);
      else this.told.unread(draft, start, text);
    }
  }

  /** 补选了县人大代表。: such as many are, and no line below that may name them. */
  private isOfNobody(posts: readonly Post[], draft: Draft, text: string): boolean {
    return posts.every(({ post }) => HELD_BY_MANY.has(post)) && !this.headsNames(draft, text);
  }

  private headsNames(draft: Draft, text: string): boolean {
    const below = this.read.drafts[this.read.drafts.indexOf(draft) + 1];
    const closes = below === undefined || CLOSES_A_PAPER.has(below.kind);
    return COLONS.has(text.slice(-1)) || (!closes && below.text.length <= BOUNDS.shortLine);
  }
}

/** A paper founds at its head. */
const MOST_FOUNDING = 12;
/** And no more bodies than a paper has a use for. */
const MOST_FOUNDED = 40;

/** 青禾县选举委员会, also called 选举委员会: the one body that is founded; null where there are several. */
function onlyOf(founded: readonly string[]): string | null {
  const [organ = null, ...others] = founded.filter(
    (one) => !founded.some((longer) => longer !== one && longer.endsWith(one)),
  );
  return others.length > 0 ? null : organ;
}

/** 会议决定成立农村工作领导小组。决定由张三任组长: of the one body that is founded, where it has such a post. */
function organFounded({ action, post }: Act, organ: string | null): string | null {
  if (!GIVES.has(action) || organ === null) return null;
  return (organ.endsWith(GROUP) ? OF_A_GROUP : OF_A_COMMITTEE).has(post) ? organ : null;
}
const GROUP = "组";
const OF_A_GROUP = words("组长 副组长 成员");
const OF_A_COMMITTEE = words("主任 副主任 委员 主任委员 副主任委员");

/** The publisher's place; where no masthead names it, that of the congress which the paper names first. */
function placesNamed({ publisher, title, drafts }: Read): readonly string[] {
  const own = placesOf(publisher);
  if (own.length > 0) return own;
  const near = [title, ...drafts.slice(1, MOST_ABOVE).map(({ text }) => text)];
  const congress = near.map((text) => congressIn(text)?.name ?? bodyInTitle(text)).find(Boolean);
  // 市 alone, of a paper that may speak of several: 江波市人民法院 is no 江波 of the court.
  return placesOf(congress ?? "").filter((place) => place.length > 1);
}
const MOST_ABOVE = 4;
/** 松岭省 | 人大常委会任免名单 */
const bodyInTitle = (text: string) => (CONGRESSES.find(text.slice(0, BOUNDS.organ)) ? text : null);

const SEAT = "代表";
const SESSION = "大会";
const NUMBERED = "次会议";
/** How far back an act is asked what it names. */
const MOST_NEAR = 40;
const HELD_BY_MANY = words(SEAT, "委员 审判员 人民陪审员 检察员");
const CLOSES_A_PAPER = new Set<Draft["kind"]>(["signature", "date"]);
const AMONG = "其中";

const LEAVES = new Set<Appointment["action"]>(["terminate-seat", "accept-resignation", "recall"]);

/** 其代表职务自然终止: a seat's end. */
const asAct = (printed: Act): Act =>
  printed.action === "terminate" && printed.post === SEAT
    ? { ...printed, action: "terminate-seat" }
    : asActing(printed);

/** 王五（未当选）, in the list of those who were candidates; 局长（未获通过）. */
const isDenied = ({ personNote, note }: Act) =>
  DENIED.find(`${personNote ?? ""}${note ?? ""}`) !== null;
const DENIED = words(LOST, NOT_PASSED);

/** 县人大常委会委员、代表职务: a deputy is of the congress. */
function ofCongress({ organ, post }: Act): string | null {
  const committee = post === SEAT && organ !== null ? STANDING.before(organ) : null;
  return committee === null ? organ : (organ?.slice(0, -committee.length) ?? null);
}

const STANDING = words("常务委员会 常委会");

/** 代表：张三（女，杨柳镇）: who elected a deputy is no part of who they are. */
function votersNoted({ post, note, personNote }: Act): Partial<Act> {
  if (post !== SEAT || note !== null) return {};
  const told = votersApart(personNote);
  return told.voters === null ? {} : { note: told.voters, personNote: told.note };
}
