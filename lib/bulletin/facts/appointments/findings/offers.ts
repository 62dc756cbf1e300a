import type { Draft } from "../../../blocks/draft";
import type { Act } from "../../../grammar/groups";
import type { ToldAct } from "../../../grammar/reading";
import { mentionsIn } from "../../../grammar/seats";
import { severalAgain } from "../../../grammar/sums";
import { ACCEPTS, PLURALS, PRONOUNS, RESIGNS } from "../../../lexicon/office/verbs";
import { words } from "../../../lexicon/words";
import type { Appointment } from "../../../schema";
import {
  accepts,
  lastOfferBefore,
  type Offer,
  offeredIn,
  offersSeveral,
  refuses,
} from "../resignations";
import type { ReadActs } from "./acts";
import type { Place, Told } from "./told";

interface Failure {
  acts: ToldAct[];
  unread: string | null;
}

const SEAT = "代表资格";

/** Resignations that one sentence tells as offered, and another, or the title, as accepted. */
export class Offers {
  private readonly failures: Place[] = [];

  constructor(
    private readonly drafts: readonly Draft[],
    private readonly acts: ReadActs,
    private readonly told: Told,
    private readonly add: (act: Act, draft: Draft, from: number, to: number) => void,
  ) {}

  /** A sentence that was not wholly read: of a resignation the sentence before it, or the title, may tell the rest. */
  fail(draft: Draft, start: number, text: string, { acts, unread }: Failure) {
    const only = ACCEPTS_ONLY.find(text) !== null && accepts(text);
    const before = this.acts.all.length;
    const again = only ? meantAgain(text) : null;
    const offers = only ? this.accept(draft, start + text.length, again?.counted) : [];
    const [first] = offers;
    if (first) {
      this.compareAgain({ draft, start, text }, this.acts.all.slice(before));
      if (again && this.isOffered(draft, first.from)) this.told.unread(draft, start, text);
      // 张三提出辞去代表职务，……已接受其辞职，其代表资格终止: whose, is another matter.
      const ended = acts.some(({ act }) => act.action === "terminate-seat");
      if (!ended && unread?.includes(SEAT)) this.told.unread(draft, start, text);
      return;
    }
    if (acts.length > 0) this.told.unread(draft, start, text);
    else this.failures.push({ draft, start, text });
  }

  /** 接受上述二人的辞职请求: how many of those who were named before are meant, against those of whom it was read. */
  private compareAgain({ draft, start, text }: Place, acts: Appointment[]) {
    const declared = meantAgain(text)?.counted ?? null;
    const resigned = acts.filter(({ action }) => action === "accept-resignation");
    const own = resigned.filter(({ block }) => block === draft.id);
    const [all, near] = [personsOf(resigned).size, personsOf(own).size];
    if (declared === null || declared === all || declared === near) return;
    this.told.count(draft, start, { declared, read: all });
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
      offer?.acts.some((act) => !this.acts.has(act)) === true &&
      !refuses(text.slice(offer.from, end))
    );
  }

  /** 张三提出辞去……。李四提出辞去……。会议接受上述二人的辞职: those not told of yet, the last first, up to so many persons. */
  private offersBefore(draft: Draft, end: number, most: number): Offer[] {
    const offers: Offer[] = [];
    let persons = 0;
    for (let to = end; to > 0 && (offers.length === 0 || persons < most); ) {
      const offer = lastOfferBefore(draft.text, to);
      const acts = offer?.acts.filter((act) => !this.acts.has(act)) ?? [];
      if (!offer || acts.length === 0) break;
      offers.push({ ...offer, acts });
      persons += personsOf(acts).size;
      to = offer.from;
    }
    return offers;
  }

  /** Of a document without an act: what its sentences tell as offered and accepted. */
  acceptAll() {
    for (const draft of this.drafts) this.addOffered(draft, offeredIn(draft.text));
  }

  private addOffered(draft: Draft, offered: Offer | null) {
    for (const act of offered?.acts ?? [])
      this.add(act, draft, offered?.from ?? 0, offered?.to ?? 0);
  }

  /**
   * 张三提出辞去……的请求，会议决定予以接受。张三不再担任……委员。: of a text that tells other acts too, what the title says was
   * accepted is read where it was offered, or told.
   */
  acceptOfTitle(title: Draft | undefined, ofTitle: readonly ToldAct[]) {
    for (const { act } of ofTitle) {
      const { action, person } = act;
      const known = this.acts.all.some((one) => one.action === action && one.person === person);
      if (action !== "accept-resignation" || known) continue;
      const draft = this.drafts.find(({ text }) =>
        offeredIn(text)?.acts.some((offered) => offered.person === person),
      );
      const offered = draft ? offeredIn(draft.text) : null;
      if (draft && offered) this.addOffered(draft, offered);
      else if (title) this.told.unread(title, 0, title.text);
    }
  }

  /** What was not wholly read to the end of the document either. */
  tellFailures() {
    for (const { draft, start, text } of this.failures)
      if (!ACCEPTS_ONLY.find(text) || !this.isAccepted(text)) this.told.unread(draft, start, text);
      else this.compareAgain({ draft, start, text }, this.acts.all);
  }

  /** Whether a resignation was read, and of everybody whom the sentence names one or another act. */
  private isAccepted(text: string): boolean {
    const known = new Set(this.acts.all.map(({ person }) => person));
    if (namesAnother(text, known)) return false;
    return (
      this.acts.all.some(({ action }) => action === "accept-resignation") &&
      mentionsIn(text).every(({ people }) => people.every(({ name }) => known.has(name)))
    );
  }
}

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
