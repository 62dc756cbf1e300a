import { type Draft, lineOf } from "../../../blocks/draft";
import type { Post } from "../../../grammar/posts";
import type { ActContext, Listed } from "../../../grammar/reading";
import { ELECTS } from "../../../lexicon/office/verbs";
import { splitAt } from "../../../lexicon/script/marks";
import { nameEndsAt } from "../../../readers/names";
import type { Appointment } from "../../../schema";
import { electsAll, personsCounted, sumsUp, Tally } from "../sums";
import type { Place, Told } from "./told";

/** Whom a heading's number counts: those of a body, or in posts. */
interface Counted {
  isBody: boolean;
  posts: Post[];
}

const NOTHING_COUNTED: Counted = { isBody: false, posts: [] };

const isSamePost = (one: Post, other: Post) => one.organ === other.organ && one.post === other.post;

/** Whether somebody holds one of the posts that a heading counts. */
const isOf = ({ organ, post }: Appointment, { posts }: Counted) =>
  posts.some(
    (one) => one.post === post && (one.organ === organ || one.organ === null || organ === null),
  );

const MARKS = "，。；：、（";

/** The numbers of persons that a document declares, against those who were read. */
export class Declared {
  /** 补选代表2名: whom it counts, and nobody was named behind it. */
  private readonly unlisted: (Place & { listed: Listed })[] = [];
  /** 会议共任命2名, in a list. */
  private readonly sums: (Place & { counted: number[] })[] = [];
  private readonly sumsOfEnded: (Place & { counted: number })[] = [];
  /** What was read in all, under the last heading, of the last sentence, in each block; and who has, or had, a seat. */
  private readonly all = new Tally();
  private under = new Tally();
  /** Those of them who hold the posts that the heading counts. */
  private inPosts = new Set<string>();
  private sentence = { quote: "", tally: new Tally() };
  private readonly blocks = new Map<string, Tally>();
  private readonly seatsBy = new Map<Appointment["action"], Set<string>>();
  private expected: { declared: number; draft: Draft; at: number; of: Counted } | null = null;
  /** 任命名单（共3名）, under which none was read. */
  private readonly empty: { draft: Draft; at: number }[] = [];

  constructor(
    private readonly told: Told,
    private readonly isOfNobody: (posts: readonly Post[], draft: Draft, text: string) => boolean,
  ) {}

  tally(act: Appointment) {
    if (this.sentence.quote !== act.quote) this.sentence = { quote: act.quote, tally: new Tally() };
    const block = this.blocks.get(act.block) ?? new Tally();
    this.blocks.set(act.block, block);
    for (const one of [this.all, this.under, this.sentence.tally, block]) one.add(act);
    if (this.expected && isOf(act, this.expected.of)) this.inPosts.add(act.person);
    if (act.post === "代表") {
      const seats = this.seatsBy.get(act.action) ?? new Set();
      this.seatsBy.set(act.action, seats.add(act.person));
    }
  }

  /** Those who were to be listed: 补选了……代表3名. */
  close(draft: Draft, { listed }: ActContext) {
    if (listed) this.closeListed({ draft, start: 0, text: draft.text }, listed);
  }

  /** The same in rows of their own, which are missed though no number says how many there are: 具体名单如下：. */
  closeRows(place: Place, listed: Listed) {
    if (listed.counted === null && listed.read === 0)
      this.told.unread(place.draft, place.start, place.text);
    else this.closeListed(place, listed);
  }

  private closeListed(place: Place, listed: Listed) {
    const { counted, read } = listed;
    if (counted === null || counted === read) return;
    if (read === 0) this.unlisted.push({ ...place, listed });
    else this.told.count(place.draft, place.start, { declared: counted, read });
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
    // 委员（5名）, and below them 县监察委员会主任：张三, who is none of these.
    const held = this.inPosts.size;
    if (before && named === 0) this.empty.push(before);
    else if (before && named !== before.declared && held !== before.declared)
      this.told.count(before.draft, before.at, { declared: before.declared, read: held || named });
    this.under = new Tally();
    this.inPosts = new Set();
    this.expected = declared === null || !draft ? null : { declared, draft, at, of };
  }

  /** Last of all: a heading that counts those under it, where nothing under it was read or told. */
  tellEmpty() {
    const last = this.told.lastLine;
    for (const { draft, at } of this.empty)
      if (lineOf(draft, at) > last) this.told.unread(draft, at, draft.text);
  }

  /** 以上3名代表资格有效: of those above, where anything was read of them. */
  sum(draft: Draft, at: number, declared: number) {
    const above = [this.all, this.under, this.sentence.tally, this.blocks.get(draft.id)];
    if (this.all.persons === 0 || above.some((part) => part?.has(declared))) return;
    this.told.count(draft, at, { declared, read: this.under.persons || this.all.persons });
  }

  /** What counts persons in a list, and names none of them: others of its sentences do, or they were not read. */
  sumOfList(place: Place, unnamed: string[]) {
    this.sums.push({ ...place, counted: unnamed.flatMap(personsCounted) });
  }

  sumOfEnded(place: Place, counted: number) {
    this.sumsOfEnded.push({ ...place, counted });
  }

  compare(ended: number) {
    for (const { draft, start, text, counted } of this.sums) {
      const parts = [this.all, this.blocks.get(draft.id)];
      const known = counted.every((sum) => parts.some((part) => part?.has(sum)));
      if (counted.length === 0 || !known) this.told.unread(draft, start, text);
    }
    for (const { draft, start, text, counted } of this.sumsOfEnded) {
      if (ended === 0) this.told.unnamed(draft, start, text);
      else if (ended !== counted) this.told.count(draft, start, { declared: counted, read: ended });
    }
    for (const { draft, start, text, listed } of this.unlisted) {
      if (sumsUp(text) && this.isElsewhere(listed)) continue;
      const nobody =
        this.isOfNobody(listed.posts, draft, text) &&
        splitAt(text.slice(ELECTS.find(text)?.at ?? 0), MARKS).every(
          (part) => nameEndsAt(part).length === 0,
        );
      if (nobody || electsAll(text, listed.counted ?? 0)) this.told.unnamed(draft, start, text);
      else this.told.unread(draft, start, text);
    }
  }

  /** 本次补选代表2名, of a text that names both in sentences of their own. */
  private isElsewhere({ counted, production, posts }: Listed): boolean {
    const seats = posts.some(({ post }) => post === "代表");
    return seats && (this.seatsBy.get(production.action)?.size ?? 0) === counted;
  }
}
