import { CEREMONIES } from "../lexicon/office/no-acts";
import { COUNTING, PERSONS, personsAt } from "../lexicon/office/people";
import { CHIEFS, isPost, OFFICE, POSTS } from "../lexicon/office/posts";
import {
  ALSO,
  BASES,
  IS_KEPT,
  LOST,
  NOT_PASSED,
  PRONOUNS,
  RESIGNS,
  STAYS,
  TAILS,
  TELLS_RANK,
  TERMS_OF_OFFICE,
} from "../lexicon/office/verbs";
import { cutAt, splitAt } from "../lexicon/script/marks";
import { trimEnd, trimStart, words } from "../lexicon/words";
import { isLikelyName, type NamedPerson, readPartedPerson } from "../readers/names";
import { readGlued, readOffice } from "../readers/offices";
import { type Group, leavesOut, ofHolder, openAgain, openGroup } from "./openings";
import { behindOrder, leavesOpenWho, tellsOtherTimes } from "./persons";
import { type Post, readPosts, withOrgans } from "./posts";
import type { Production } from "./productions";
import { beforeVotes, isForHim, voteIn } from "./votes";

/** One person × one post, before it is known when and where. */
export interface Act {
  action: Production["action"];
  person: string;
  personNote: string | null;
  organ: string | null;
  post: string;
  note: string | null;
}

/** A number of persons that print declares, beside those it names. */
export interface Count {
  declared: number;
  read: number;
}

/** What one verb tells, read from the text it governs. */
export interface GroupsReading {
  acts: Act[];
  organ: string | null;
  /** Whom the last group named: 任命甲为A；免去其B职务. */
  people: NamedPerson[];
  /** Named, and their post still to come: 第5选区补选甲、第8选区补选乙为代表. */
  waiting: NamedPerson[];
  counts: Count[];
  /** The first part that could not be read; null when all was. */
  unread: string | null;
}

export interface GroupsContext {
  organ: string | null;
  /** How the publisher's place is named: where 的 is left out, the body's name begins with it. */
  places: readonly string[];
  people: NamedPerson[];
  waiting: NamedPerson[];
  /** 分别任命甲、乙为A、B: who becomes what is not told. */
  severally?: boolean;
}

/**
 * Persons and posts come in pieces parted by commas; a piece with the linking word opens a group, one that ends with a
 * post belongs to the open group, a name waits for its group, and a body's name cut at its 、 waits for its end.
 */
export function readGroups(
  text: string,
  production: Production,
  context: GroupsContext,
): GroupsReading {
  const reading: GroupsReading = {
    acts: [],
    organ: context.organ,
    people: context.people,
    waiting: [],
    counts: [],
    unread: null,
  };
  let waiting = context.waiting;
  let cut = "";
  /** Behind the posts, in what is no part of them: 报上一级人民代表大会常务委员会备案、公告. */
  let trailing = false;
  let group: Group | null = null;
  /** 县委副书记、县长张三: an office of whom the next piece names. */
  let office: string | null = null;
  /** 县财政局局长张三、 before 县教育局局长李四的职务. */
  let holders: Group[] = [];

  /** Who stand behind offices of theirs, up to here: 任命县教育局局长张三、. */
  let heldBefore: NamedPerson[] = [];
  /** Whether more than a 、 parts them. */
  let apart = false;

  /** How many voted for those of the open group, and how many did not. */
  let votes = { pro: 0, contra: 0 };

  /** How many persons it counts behind all of them: ……，共2名. */
  let counted: number | null = null;

  const close = () => {
    if (!group) return;
    const { pro, contra } = votes;
    votes = { pro: 0, contra: 0 };
    // 任命李四为局长，10票赞成、12票弃权: he did not come to office.
    if (contra > 0 && pro <= contra) {
      reading.unread ??= group.people[0]?.name ?? "";
      group = null;
      return;
    }
    const inherited = group.organ ?? reading.organ;
    const printed = group.posts.findLastIndex(({ organ }) => organ !== null);
    const near = group.again === true || reading.acts.length > 0;
    const posts = withOrgans(group.posts, inherited, near);
    const { people: named, each = false } = group;
    const shared = sharedAmong(named.length, posts, each, context.severally);
    if (shared === "unknown") reading.unread ??= named[0]?.name ?? "";
    else if (shared === "each")
      for (const [index, post] of posts.entries())
        reading.acts.push(
          ...toActs({ ...group, people: named.slice(index, index + 1), posts: [post] }, production),
        );
    else reading.acts.push(...toActs({ ...group, posts }, production));
    reading.organ = posts[printed]?.organ ?? inherited;
    const { people } = group;
    const sums = [group.counted, ...[...people, ...group.posts].map(({ note }) => sumIn(note))];
    for (const declared of sums)
      if (declared !== null && declared !== people.length)
        reading.counts.push({ declared, read: people.length });
    group = null;
  };

  for (const part of piecesOf(withoutKept(text.slice(behindOrder(text, 0))))) {
    const piece = withoutCandidate(trimStart(part, ALSO), production);
    // 免去……职务，同时，决定免去……: a word of the act behind it.
    if (piece === "") continue;
    // 任命张三为A，李四现任B、C，王五为D: neither is B or C a post of theirs.
    if (GIVES.has(production.action) && tellsOtherTimes(piece)) {
      if (leavesOpenWho(piece)) reading.unread ??= piece;
      trailing = true;
      continue;
    }
    if (group && TELLS_RANK.at(piece) !== null) continue;
    // 免去张三的庭长职务，继续担任审判员: what he keeps.
    if (group && stays(piece, production)) {
      trailing = true;
      continue;
    }
    if (group && isCeremony(piece)) {
      trailing = true;
      continue;
    }
    const opened: Group | null =
      openAgain(piece, production, reading.people) ??
      openGroup(piece, production, waiting, context.places);
    if (opened) {
      // 任命县教育局局长张三、县审计局副局长李四 | 为……: what stands before their names, they were so far.
      if (group?.before) {
        apart ||= !text.startsWith("、", text.indexOf(part) - 1);
        if (!opened.before) {
          if (apart) reading.unread ??= group.people[0]?.name ?? "";
          else opened.people = [...heldBefore, ...opened.people];
          opened.organ = null;
          reading.organ = context.organ;
          reading.acts.length -= heldBefore.length - group.people.length;
          group = null;
        }
      }
      if (!opened.before) [heldBefore, apart] = [[], false];
      else heldBefore = [...heldBefore, ...opened.people];
      // 张三任县财政局局长李四、王五任……, of two lines: what he holds never came to its post.
      if (cut !== "") reading.unread ??= cut;
      if (!opened.held) reading.unread ??= office;
      office = null;
      close();
      for (const holder of opened.own ? holders : []) {
        group = holder;
        close();
      }
      if (!opened.own) reading.unread ??= holders[0]?.people[0]?.name ?? null;
      holders = [];
      group = opened;
      reading.people = opened.people;
      waiting = [];
      cut = opened.posts.length === 0 ? opened.rest : "";
      trailing = false;
      continue;
    }
    // 免去张三的庭长职务，表决未通过: nothing came of it.
    if (group && NOT_PASSED.before(piece) !== null) {
      group = null;
      cut = "";
      reading.unread ??= piece;
      continue;
    }
    // 任命张三为A，李四为B，共2名: of all whom the sentence has named.
    const sum = group ? sumIn(piece) : null;
    if (sum !== null) {
      counted = sum;
      trailing = true;
      continue;
    }
    // 任命张三为县长，并根据县长张三的提名，任命……: why the next is done.
    trailing ||= BASES.at(piece) !== null;
    // 任命张三为副县长，兼县公安局局长: as well, and no part of the body's name; 兼职 is a rank.
    const held = cut === "" && !piece.startsWith("兼职") ? trimStart(piece, AS_WELL) : piece;
    const posts: Post[] | null = group && !trailing ? readPosts(cut + held) : null;
    const person: NamedPerson | null = readPartedPerson(piece);
    if (group && posts && !(cut === "" && person && isLikelyName(person.name))) {
      (group as Group).posts.push(...posts);
      cut = "";
    } else if (group && WENT.has(piece)) trailing = true;
    else if (person && cut === "" && TERMS_OF_OFFICE.at(piece) === null)
      waiting = [...waiting, person];
    else if (trailing || endsActs(piece)) trailing = true;
    else if (group && HOW.before(piece) !== null) continue;
    else if (group && tellsVotes(piece))
      // 得票情况：赞成170票: of a number that is not read nothing follows, and no comparison holds.
      votes[isForHim(piece) ? "pro" : "contra"] += voteIn(piece) ?? Number.NaN;
    else if (group && LOST.before(piece) !== null) continue;
    else if (group) cut += `${piece}、`;
    else if (readOffice(piece)) office ??= piece;
    else {
      const holder = leavesOut(production) ? ofHolder(piece) : null;
      if (holder) holders.push(holder);
      else reading.unread ??= piece;
    }
  }
  reading.unread ??= office ?? holders[0]?.people[0]?.name ?? null;
  close();
  const named = new Set(reading.acts.map(({ person }) => person)).size;
  if (counted !== null && counted !== named)
    reading.counts.push({ declared: counted, read: named });
  reading.waiting = waiting;
  if (cut !== "") reading.unread ??= cut;
  return reading;
}

const AS_WELL = words("兼任 兼");

/** 通过张三为……主任委员 | 人选; of 副县长人选 it is not certain that he became one. */
function withoutCandidate(piece: string, { closes }: Production): string {
  const closing = closes?.before(piece) ?? "";
  const bare = piece.slice(0, piece.length - closing.length);
  return bare.endsWith(MEMBER) ? bare : piece;
}
const MEMBER = "委员";

/** What gives an office: 任命张三为代县长 makes him stand in; 免去张三的代县长职务 ends a post of that name, and 现任 links there. */
export const GIVES = new Set<Production["action"]>(["appoint", "elect", "acting"]);

/** 当选为县长，得票215张: how many voted for whom. */
const VOTED = words("得票 票数 赞成票 反对票 弃权票");
const VOTES = /\d票$/u;
/** 任命张三为局长，20票赞成、1票弃权 too. */
const tellsVotes = (piece: string) =>
  VOTED.find(piece) !== null ||
  VOTES.test(piece) ||
  (piece.includes("票") && beforeVotes(piece) === "");
/** 补选张三为……代表，县人大常委会确认其代表资格有效 */
const CONFIRMED = words("资格有效 资格合法有效 资格均有效");
/** 采取差额选举的办法选举李四: how the next were elected. */
const HOW = words("选举的办法 选举的方式 投票的方式 投票方式 表决方式 选举方式 选举办法");

/** What stands behind the posts and is no part of them. */
const endsActs = (piece: string) =>
  TAILS.at(piece) !== null || CONFIRMED.before(piece) !== null || isMadeKnown(piece);

/** 主任王五向张三颁发了任命书; of 李四为县财政局局长并颁发任命书 the first part is an act. */
function isCeremony(piece: string): boolean {
  const ceremony = CEREMONIES.find(piece);
  if (!ceremony) return false;
  const whose = TO_WHOM.all(piece.slice(0, ceremony.at)).at(-1);
  return POSTS.find(piece.slice(whose ? whose.at + 1 : 0, ceremony.at)) === null;
}
const TO_WHOM = words("为 向 给");

/** 由县人大常委会予以公告 */
const isMadeKnown = (piece: string) => piece.startsWith("由") && MADE_KNOWN.before(piece) !== null;
const MADE_KNOWN = words("予以公告 予以公布");

/** 免去张三的局长职务，退休。: what became of him. */
const WENT = words(
  "退休 辞职 提前退休 离休 离职休养 离岗 调离 调离法院 调离本院 调离本县 因病去世 去世",
);
/** 由其 | 继续担任审判员, 张三 | 仍任审判员 behind a removal: whoever it is, he stays. */
function stays(piece: string, { action }: Production): boolean {
  const found = STAYS.find(piece);
  if (!found) return false;
  const who = trimStart(piece.slice(0, found.at), LEADS_TO_WHO);
  return who === "" || (!GIVES.has(action) && isLikelyName(who));
}
/** 免去张三的庭长职务， | 其审判员、审判委员会委员职务不变: the offices first, and nothing behind. */
function withoutKept(text: string): string {
  if (IS_KEPT.find(text) === null) return text;
  return cutAt(text, "，,；;。")
    .filter((clause) => clause.at === 0 || !isKept(clause.text))
    .map((clause) => clause.text + clause.mark)
    .join("");
}

function isKept(clause: string): boolean {
  const bare = trimEnd(clause, IS_KEPT);
  if (bare === clause || OFFICE.before(bare) === null) return false;
  return splitAt(trimStart(bare, LEADS_TO_WHO), "、").every((post) => readPosts(post) !== null);
}
const LEADS_TO_WHO = words(ALSO, PRONOUNS, "由 决定");

/** Commas and 、 part pieces; so does 职务 before a name: 免去甲的A职务、乙的B职务. */
const piecesOf = (text: string) =>
  splitAt(text, "，,、。；;")
    .flatMap((piece) => apart(piece.trim()))
    .filter(Boolean);

/** 县人民法院院长张三和县人民检察院检察长李四 are two; so are 免去甲的A职务以及乙的B职务, 甲辞去A职务和乙辞去B职务. */
function apart(piece: string): string[] {
  const more = AS_WELL_AS.all(piece).find(
    ({ word, at }) =>
      OFFICE.before(piece, at) !== null ||
      (word === "以及" &&
        readPosts(piece.slice(0, at)) &&
        namesNext(piece.slice(at + word.length))),
  );
  if (more) return [piece.slice(0, more.at), piece.slice(more.at + more.word.length)];
  const at = piece.indexOf("和", LEAST_OF_HOLDER);
  if (at < 0 || piece.includes("为")) return [piece];
  const both = [piece.slice(0, at), piece.slice(at + 1)];
  return both.every((side) => readGlued(side)?.office) ? both : [piece];
}
const LEAST_OF_HOLDER = 4;
/** 以及乙, 以及乙辞去……: somebody else, and no further post. */
const namesNext = (text: string) => RESIGNS.find(text) !== null || readPosts(text) === null;
const AS_WELL_AS = words("以及 及 和");

/** 共2名, 2人, 共计三名同志: how many there are, and nothing else. */
export function sumIn(text: string | null): number | null {
  const bare = trimStart(text ?? "", COUNTING);
  const sum = personsAt(bare, 0);
  const rest = bare.slice(sum?.end ?? 0);
  return sum !== null && (rest === "" || PERSONS.has(rest)) ? sum.value : null;
}

/** Of a body there is one. */
const HEADS = words(CHIEFS, "院长 检察长 局长 厅长 部长 主任 秘书长 行长 署长 台长 校长");

/**
 * Whether each of several persons holds all of several posts, or the first the first: 甲、乙分别为A、B. Of 甲、乙的A局局长、B局局长
 * nobody holds both, and which of them is whose is not told.
 */
export function sharedAmong(
  people: number,
  posts: Post[],
  each: boolean,
  severally = false,
): "all" | "each" | "unknown" {
  if (people < 2) return "all";
  const [only, ...others] = posts;
  // 免去张三、李四的县教育局局长职务: two who head one body, of whom one is another's.
  if (others.length === 0) return only?.organ && HEADS.has(only.post) ? "unknown" : "all";
  if (each) return people === posts.length ? "each" : "unknown";
  // 镇人大主席、副主席: of as many posts as persons one is held by one.
  const heads = posts.filter(({ post }) => HEADS.has(post)).length;
  const paired = heads > 0 && people === posts.length;
  return severally || paired || heads === posts.length ? "unknown" : "all";
}

function toActs({ people, posts, acting }: Group, { action }: Production): Act[] {
  return people.flatMap(({ name: person, note: noted }) =>
    posts.map(({ organ, post: printed, note: told }): Act => {
      const note = sumIn(told) === null ? told : null;
      const personNote = sumIn(noted) === null ? noted : null;
      // 由张三代理县长; 任命张三代理审判员 gives a post of that name.
      const own = acting && OF_ITS_OWN.has(printed);
      return asActing({
        ...{ action: acting && !own ? "acting" : action, person, personNote },
        ...{ organ, post: own ? STANDS + printed : printed, note },
      });
    }),
  );
}

/** 任命张三为代县长, 代理县长：张三: who is given it stands in. */
export function asActing(act: Act): Act {
  const bare = GIVES.has(act.action) ? trimStart(act.post, STANDING_IN) : act.post;
  const none = bare === act.post || !isPost(bare) || OF_ITS_OWN.has(bare);
  return none ? act : { ...act, action: "acting", post: bare };
}
/** 代理审判员 is what one is made, and stands in for nobody. */
const OF_ITS_OWN = words("审判员 检察员");
const STANDS = "代理";
const STANDING_IN = words(STANDS, "代");
