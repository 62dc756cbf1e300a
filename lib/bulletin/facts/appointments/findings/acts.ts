import type { Draft } from "../../../blocks/draft";
import type { Act } from "../../../grammar/groups";
import { STOPS } from "../../../lexicon/script/marks";
import { words } from "../../../lexicon/words";
import { areOfOneLevel } from "../../../readers/congress";
import { bodyOfBoth } from "../../../readers/same-body";
import type { Appointment, Evidence } from "../../../schema";
import { sentenceAround } from "../../facts";

/** The acts that were read, and what a further one asks of those before it. */
export class ReadActs {
  readonly all: Appointment[] = [];
  /** Of one act on one person and post, those that differ in their body or sentence: each further act asks for it. */
  private readonly known = new Map<string, Appointment[]>();
  private readonly seats = new Map<string, Appointment>();

  constructor(private readonly isList: boolean) {}

  keep(told: Appointment) {
    this.all.push(told);
    if (told.post === "代表") this.seats.set(told.person, told);
    const like = this.like(told);
    if (like.length === 0) this.known.set(keyOf(told), like);
    if (!like.some(({ organ, quote }) => organ === told.organ && quote === told.quote))
      like.push(told);
  }

  private like(act: Pick<Appointment, "action" | "person" | "post">): Appointment[] {
    return this.known.get(keyOf(act)) ?? [];
  }

  /** The last act on the seat of a deputy of that name. */
  seatOf(person: string): Appointment | undefined {
    return this.seats.get(person);
  }

  /** Whether the document has told it. */
  has(act: Act): boolean {
    return this.like(act).length > 0;
  }

  /** 通过了《……关于张三为县人民政府代理县长的决定》，决定张三为代理县长: the paper tells of which body. */
  complete(act: Act) {
    for (const told of this.like(act)) told.organ ??= act.organ;
  }

  /** Of the same seat again: one sentence tells of two in two congresses, and so may two of other levels. */
  hasSeat({ person, action, organ }: Act, { quote }: Evidence): boolean {
    return this.like({ action, person, post: "代表" }).some(
      (told) => told.organ === organ || (told.quote !== quote && areOfOneLevel(told.organ, organ)),
    );
  }

  /**
   * 大会补选张三为县长。……张三当选为县长。: the second sentence tells how the first came out. The first stays, of its body as it is named
   * most fully: 市政府副市长, 云岭市人民政府副市长.
   */
  chosen(act: Act, draft: Draft, from: number, evidence: Evidence): boolean {
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

  wasElected({ person, organ, post }: Act): boolean {
    return this.like({ action: "elect", person, post })
      .slice(-MOST_ALIKE)
      .some((told) => bodyOfBoth(told.organ, organ, post) !== undefined);
  }

  isElected({ person, organ }: Act): boolean {
    return this.like({ action: "elect", person, post: "代表" }).some(
      (told) => told.organ === organ || areOfOneLevel(told.organ, organ),
    );
  }

  /** 决定任命张三为副市长, a headline above the text that tells it with its body: once is enough. */
  dropHeadline({ id, text }: Draft) {
    if (this.isList || STOPS.before(text) !== null) return;
    for (const own of this.all.filter(({ block }) => block === id)) {
      const again = this.like(own).some(
        (one) => one.block !== id && one.organ?.startsWith(own.organ ?? "") === true,
      );
      if (again) this.all.splice(this.all.indexOf(own), 1);
    }
  }
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
