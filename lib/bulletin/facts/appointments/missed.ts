import { isWithinWord } from "../../grammar/openings";
import { readNamed } from "../../grammar/persons";
import type { SentenceReading } from "../../grammar/reading";
import { beforeVotes } from "../../grammar/votes";
import { BOUNDS } from "../../lexicon/bounds";
import { chain } from "../../lexicon/forms";
import { endsAsBody } from "../../lexicon/office/bodies";
import { personsAt, personsBefore } from "../../lexicon/office/people";
import { OFFICE, POSTS } from "../../lexicon/office/posts";
import {
  ACCORDINGLY,
  ALSO,
  BASES,
  DECIDERS,
  DECIDES,
  DIED,
  ENDS,
  FELLOWS,
  HANDLES,
  HOLDS,
  IN_OTHER_TIMES,
  LISTS_THEM,
  NOT_PASSED,
  PASSES,
  PRONOUNS,
  REMOVES,
  REVOKES,
  SUSPENDS,
} from "../../lexicon/office/verbs";
import { COLONS } from "../../lexicon/paper/headings";
import { cutAt, STOPS, splitAt, withNote } from "../../lexicon/script/marks";
import { trimEnd, trimStart, words } from "../../lexicon/words";
import { readMeetings } from "../../readers/meetings";
import { isLikelyName, isName, nameEndsAt } from "../../readers/names";
import { readGlued, readOffice, tellsHolder } from "../../readers/offices";
import type { Place } from "./findings/told";
import {
  holdsInNote,
  holdsOffice,
  holdsPostInList,
  holdsRows,
  isHolder,
  opensRow,
  opensWithPersons,
} from "./holders";
import type { Progress } from "./progress";

/**
 * Whether a sentence tells something of a person and an office that none of its acts says. `told` is what was read in it.
 */
export function isMissed(
  { draft, start, text }: Place,
  { acts, context }: SentenceReading,
  { context: over, listed, acted, passed, row, before, found }: Progress,
): boolean {
  if (disqualifies(text) || handsOver(text) || takesOver(text) || replaces(text)) return true;
  const asks = over.production !== null || acts.length > 0 || !text.slice(0, -1).includes("，");
  const isRead = (name: string) => acts.some(({ act }) => act.person === name);
  if (asks && !holdersUnknown(text).every(isRead)) return true;
  if (acts.length > 0) return false;
  if (tellsUnsaid(text)) return true;
  if (context.listed !== null) return false;
  if (over.headed && (holdsInNote(text) || holdsRows(text) || saysTheSame(text))) return true;
  // 任命张三为……；李四为县教育局局畏。 is a list without a heading.
  const goesOn = over.production !== null && draft.text.charAt(start - 1) === "；";
  const isUnderRow = row !== null && (row === draft || (row === before && over.headed));
  if (isUnderRow && (over.headed || goesOn) && opensRow(text, found.places)) return true;
  if (isUnderRow && noteOfOne(text)) return true;
  if (over.headed && listed && opensWithPersons(text)) return true;
  if (listed && (holdsOffice(text) || (over.production !== null && isRowUnread(text)))) return true;
  if (acted === draft && (deniesAll(text) || votedDown(text))) return true;
  if (acted !== null && acted === before && votedDown(draft.text)) return true;
  const tells = passed || passesPersons(text) || tellsResult(text);
  return tells && splitAt(text, "，。；：").some(isHeld);
}

/** 张三为县长, 主席团常务主席为张三 */
const isHeld = (clause: string) => tellsHolder(clause) || tellsWhoHolds(clause);
const tellsWhoHolds = (clause: string) => {
  const at = clause.indexOf(MADE);
  return (
    at > 0 && readOffice(clause.slice(0, at)) !== null && nameEndsAt(clause, at + 1).length > 0
  );
};
const MADE = "为";

/** （试用期一年）, （正县级） in a line of its own: of one of those above, whom it is not known to end with. */
function noteOfOne(text: string): boolean {
  if (!text.startsWith("（") || text.length > BOUNDS.shortLine) return false;
  const note = trimEnd(text.slice(1), CLOSES_NOTES);
  return (NOTES_OF_ONE.at(note) ?? NOTES_OF_ONE.before(note)) !== null;
}
const NOTES_OF_ONE = words("试用期 挂职 正县级 副县级 正处级 副处级 正厅级 副厅级 正科级 副科级");

/** 李四　同上, below 张三　县财政局副局长 */
const saysTheSame = (text: string) => DITTO.before(trimEnd(text, STOPS)) !== null;
const DITTO = words("同上 同前 同左");

/** Under a verb, in a list: a post, and somebody who may hold it. */
const isRowUnread = (text: string) =>
  !restsOnProposal(text) && !headsWhatItDid(text) && (isHolder(text) || holdsPostInList(text));

/** 县十六届人大常委会第三次会议2021年3月11日通过：, and nothing else: its 常委 is nobody's post. */
function headsWhatItDid(text: string): boolean {
  if (!COLONS.has(text.slice(-1)) || DECIDED_IT.before(text, text.length - 1) === null)
    return false;
  const [meeting] = readMeetings(text);
  return meeting?.start === 0 && text.length - meeting.after <= LONGEST_DEED;
}
const DECIDED_IT = words(PASSES, "决定");
const LONGEST_DEED = 20;

/**
 * Whether a sentence in which no act was read tells one that has no verb of its own: somebody is named in it, and it says
 * that an office ended, that an appointment was revoked, or that a seat is held again.
 */
const tellsUnsaid = (text: string) =>
  endsElsewhere(text) ||
  turnsInto(text) ||
  revokes(text) ||
  takesUpAgain(text) ||
  listsWhoLeft(text) ||
  namesVacancies(text) ||
  listsWhoWon(text) ||
  listsWhoHolds(text) ||
  relieves(text) ||
  tellsVoteOn(text);

/** 张三任县财政局局长：赞成23票，反对1票: how many were for somebody in an office, and not what became of him. */
function tellsVoteOn(text: string): boolean {
  const told = trimEnd(text, STOPS);
  const whom = beforeVotes(told);
  if (whom === told || !told.includes(BALLOTS, whom.length)) return false;
  const who = trimEnd(whom, ENDS_WHOM);
  const takesUp = HOLDS.all(who).some(
    ({ word, at }) =>
      nameEndsAt(who).includes(trimEnd(who.slice(0, at), FELLOWS).length) &&
      readOffice(who.slice(at + word.length)) !== null,
  );
  return takesUp || readGlued(who)?.office != null;
}
const BALLOTS = "票";
const ENDS_WHOM = words("： ，");

/** 决定对张三予以免职: of no office, and somebody who had one. */
const relieves = (text: string) =>
  HANDLES.all(text).some(({ word, at }) =>
    nameEndsAt(text, at + word.length).some((end) => RELIEVED.at(text, end) !== null),
  );
const RELIEVED = chain("? 同志", "予以 给予 作出 作", "免职 撤职 停职 免去");

/** 设副秘书长3人，他们是：张三、李四、王五: whom it lists in a post, and no word of an act; those who came are none. */
function listsWhoHolds(text: string): boolean {
  const sums = POSTS.all(text).map(({ word, at }) => personsAt(text, at + word.length));
  if (OF_A_ROLL_CALL.find(text) !== null) return false;
  return sums.some((sum) => {
    const are = sum && LISTS_THEM.at(text, sum.end + 1);
    const from = are ? sum.end + 1 + are.length : 0;
    return from > 0 && nameEndsAt(text, from + Number(text.charAt(from) === COLON)).length > 0;
  });
}
const OF_A_ROLL_CALL = words("出席 列席 请假 缺席 参加 到会 发言");

/** 辞职的有张三、李四二名，病故的代表有王五: whose seats are vacant, and no word of their end. */
const listsWhoLeft = (text: string) =>
  HAS.all(text).some(({ word, at }) => {
    const near = text.slice(Math.max(0, at - BOUNDS.shortLine), at);
    const clause = cutAt(near, MARKS).at(-1)?.text ?? "";
    return LEFT.find(clause) !== null && nameEndsAt(text, at + word.length).length > 0;
  });
/** 代表出缺14名：云山张三（调离）、李四（辞职）: whose seats are vacant, each by name. */
function namesVacancies(text: string): boolean {
  const vacant = VACANT.find(text);
  const before = vacant && trimEnd(text.slice(0, vacant.at), DEPUTIES);
  if (!vacant || before === null) return false;
  const sum = personsAt(text, vacant.at + vacant.word.length) ?? personsBefore(before);
  return sum !== null && (LEFT.all(text).some(({ at }) => isNamed(text, at)) || listsThem(text));
}
const VACANT = chain("出缺", "? 代表 了 的代表");
const DEPUTIES = words("代表 人大代表");
/** 李四 | 调离, 张三（女， | 辞职） */
function isNamed(text: string, at: number): boolean {
  const near = trimEnd(text.slice(Math.max(0, at - BOUNDS.nameNote), at), HOW_LEFT);
  const note = near.lastIndexOf("（");
  const who = note < 0 || near.includes("）", note) ? near : near.slice(0, note);
  return [2, 3].some((length) => who.length >= length && isLikelyName(who.slice(-length)));
}
const HOW_LEFT = words("因 因病 由于 已 均 分别");
/** 去世的1名：海川市的王五, 即张三、李四 */
const listsThem = (text: string) =>
  cutAt(text, `${MARKS}${COLON}`).some(({ at, text: clause }) => {
    const lists = text.charAt(at - 1) === COLON ? "" : LISTS_THEM.at(clause);
    if (lists === null) return false;
    const [first = ""] = splitAt(clause.slice(lists.length), "、");
    return nameEndsAt(first, first.lastIndexOf("的") + 1).length > 0;
  });

/** 当选的12人按得票多少依次是张三（440票）、李四（437票）: whom it lists, and no word of their seat. */
function listsWhoWon(text: string): boolean {
  const won = WON.find(text);
  const sum = won && personsAt(text, won.at + won.word.length);
  const are = sum && LISTS_THEM.find(text, sum.end);
  return are !== null && are !== undefined && nameEndsAt(text, are.at + are.word.length).length > 0;
}
const WON = words("当选的");
const HAS = words("的有 的代表有 的是 的代表是");
const LEFT = words(DIED, "辞职 调离 调出 迁出 罢免");

/** 李四原任县计划委员会主任职务，因机构撤销自行消失: the office stands in one clause, its end in another. */
function endsElsewhere(text: string): boolean {
  if (OFFICE.find(text) === null || nameEndsAt(text).length === 0) return false;
  return cutAt(text, MARKS).some(({ text: clause }) =>
    ACCORDINGLY.all(clause).some(({ word, at }) => {
      const ended = trimStart(clause.slice(at + word.length), ACCORDINGLY);
      return ENDS.has(ended) || REMOVES.has(ended);
    }),
  );
}
const MARKS = "，。；";

/** 因机构更名，张三的县卫生局局长职务变更为县卫生健康局局长: an office that goes on under another name. */
function turnsInto(text: string): boolean {
  const turned = TURNS_INTO.find(text);
  if (!turned) return false;
  const [own = ""] = cutAt(text.slice(0, turned.at), MARKS)
    .slice(-1)
    .map((one) => one.text);
  return nameEndsAt(own).length > 0 || mentionsHolder(own);
}
const TURNS_INTO = chain(
  "职务",
  "? 自然 相应 随之 自动 同时",
  "变更为 改为 更名为 转为 转任 过渡为",
);
/** 主任张三的 */
const mentionsHolder = (clause: string) =>
  POSTS.all(clause).some(({ word, at }) => nameEndsAt(clause, at + word.length).length > 0);

/** 撤销对张三的县教育局局长的任命; 撤销对张三的任命 alone says of no office. */
function revokes(text: string): boolean {
  const revoked = REVOKES.find(text);
  const from = revoked ? revoked.at + revoked.word.length : 0;
  const [clause] = revoked ? cutAt(text.slice(from), MARKS) : [];
  const made = clause && OF.find(clause.text) ? APPOINTMENT.find(clause.text) : null;
  return clause !== undefined && made !== null && POSTS.before(clause.text, made.at) !== null;
}
const OF = words("对 了");
const APPOINTMENT = words("的任命 的任职");

/** 撤销张三、李四的人民陪审员资格, 张三的代表资格被取消: no act that is known, in a sentence of others too. */
const disqualifies = (text: string) =>
  TAKES_AWAY.find(text) !== null &&
  cutAt(text, MARKS).some(({ text: clause }) => {
    const of = QUALIFIED.all(clause).find(
      ({ word, at }) =>
        POSTS.before(clause, at) !== null && !clause.startsWith(EXAMINED, at + word.length),
    );
    const verb = TAKES_AWAY.find(clause);
    if (!of || !verb) return false;
    const told = verb.at < of.at ? clause.slice(verb.at + verb.word.length) : clause;
    const whose = trimStart(told, OF);
    return nameEndsAt(whose).length > 0 || (verb.at < of.at && PRONOUNS.at(whose) !== null);
  });
/** 暂停其代表资格: a seat is held on, and only its work rests. */
const TAKES_AWAY = words(REVOKES, SUSPENDS);
const QUALIFIED = words("资格 任职资格");
const EXAMINED = "审查";

/** 决定由副县长张三代行县长职权, 主持县人民政府工作: who does what another should, and holds no other office. */
const handsOver = (text: string) =>
  WORK.find(text) !== null &&
  cutAt(text, MARKS).some(({ text: clause }) => {
    const decided = DECIDES.find(clause);
    const from = decided ? decided.at + decided.word.length : 0;
    const does = decided && WORK.before(clause) !== null ? DOES.find(clause, from) : null;
    return does !== null && readNamed(clause.slice(from, does.at)) !== null;
  });
const DOES = words("代理行使 代行 行使 临时主持 全面主持 主持 负责");
const WORK = words("职权 职责 工作 日常工作");

/** 张三不再担任县长职务，其职务由李四接任: what he takes over, the clause does not say. */
const takesOver = (text: string) =>
  cutAt(text, MARKS).some(({ text: clause }) => {
    const by = clause.indexOf(BY);
    const verb = TAKES.before(clause);
    if (by <= 0 || verb === null || !HIS_OFFICE.has(clause.slice(0, by))) return false;
    return readNamed(clause.slice(by + BY.length, -verb.length)) !== null;
  });
const BY = "由";
const TAKES = words("接任 接替 继任 担任 兼任 代理");
const HIS_OFFICE = chain("其 该 上述 其原 原", "职务 岗位 职");

/** 撤换了张三的县人民法院院长职务, 张三辞职，由李四递补: who goes, or comes, and no act that is known. */
const replaces = (text: string) =>
  cutAt(text, MARKS).some(({ text: clause }) => {
    const verb = REPLACES.find(clause);
    const whose = verb ? trimStart(clause.slice(verb.at + verb.word.length), OF) : "";
    if (verb && nameEndsAt(whose).length > 0) return POSTS.find(whose) !== null;
    if (verb) return mentionsHolder(whose);
    const comes = clause.startsWith(BY) ? FOLLOWS.find(clause) : null;
    const into = comes ? clause.slice(comes.at + comes.word.length) : "";
    if (!comes || (into !== "" && VACANCY.at(into) === null)) return false;
    const who = readNamed(clause.slice(BY.length, comes.at))?.people;
    return who?.every(({ name }) => isLikelyName(name)) ?? false;
  });
const REPLACES = words("撤换 革除 革去");
/** In 由李四递补为代表 the verb tells it. */
const FOLLOWS = chain("? 依次 依法 依序", "递补");
const VACANCY = words("其 该 所 出缺 空缺 缺额");

/** 同心任县财政局局长, beside other acts: who has no known surname, and is no word of the field. */
const holdersUnknown = (text: string): string[] =>
  cutAt(text, MARKS).flatMap(({ text: clause }) => {
    const told = trimStart(clause, LEADS_TO_HOLDER);
    const verb = TAKES_UP.find(told, LEAST_OF_NAME);
    const who = trimEnd(told.slice(0, verb?.at), FELLOWS);
    if (!verb || who.length > MOST_OF_NAME || NO_HOLDER.before(who) !== null) return [];
    if (verb.word === "任" && isWithinWord(told, verb.at)) return [];
    const office = readOffice(trimEnd(told.slice(verb.at + verb.word.length), OFFICE));
    const ofBody = office?.organ != null && endsAsBody(office.organ);
    // 推选张三代理……: whom a verb behind which he stands has told of.
    const known = [0, 1, 2].some((at) => nameEndsAt(who, at).length > 0);
    return ofBody && isName(who) && !known ? [who] : [];
  });
const LEADS_TO_HOLDER = words(DECIDERS, BY);
const [LEAST_OF_NAME, MOST_OF_NAME] = [2, 4];
const TAKES_UP = words("任 担任 代理");
const NO_HOLDER = words(
  ...[IN_OTHER_TIMES, DECIDERS, ALSO, PRONOUNS],
  "由 被 不再 兼 主 责 离 卸 出 改 调 接 升 转",
);

/** 恢复张三执行代表职务, 张三恢复代表职务: no act that is known, and the end of one that is. */
function takesUpAgain(text: string): boolean {
  const again = AGAIN.find(text);
  return again !== null && SEATS.find(text, again.at) !== null;
}
const AGAIN = words("恢复");
const SEATS = words("代表职务");

/** 会议通过了各专门委员会组成人员人选。: who they are, the sentences behind it tell. */
export function passesPersons(text: string): boolean {
  const passed = PASSES.find(text);
  const tellsWhom = passed !== null && WHOM.find(text, passed.at) !== null;
  return tellsWhom || (SETS_UP.find(text) ?? ELECTS_PRESIDIUM.find(text)) !== null;
}
/** 会议成立了州人委。石邦智为州长: a government, above who they are. */
const SETS_UP = chain(
  "成立了 组成了 产生了",
  "? 省 自治区 自治州 州 市 自治县 县 区 旗 乡 镇",
  "人委 人民委员会 人民政府 革命委员会 领导班子",
);
/** 会议选举产生了大会主席团和秘书长。大会秘书长为张三 */
const ELECTS_PRESIDIUM = chain(
  "选举 选举产生 推选 推选产生",
  "? 了",
  "? 大会 本次大会 本次会议",
  "主席团 秘书长",
);
/** 选举结果已经揭晓，张三为县长: in the sentence itself. */
export const tellsResult = (text: string) => RESULT.find(text) !== null;
const RESULT = words("选举结果 补选结果");
const WHOM = words(
  "人选 名单 新一届领导班子 任免案 任免事项 人事任免 人事事项 任命事项 下列任免 以下任免 下列任命 以下任命",
);
const PASSED = words("通过： 通过了： 通过:");
/** ……第六次会议表决通过： above committees and who is in them. */
export const headsWhatPassed = (text: string) => PASSED.before(text) !== null;

/** 表决结果：赞成10票，反对12票，未获通过。: of what the sentences before it told nothing came, or of a part of it. */
const deniesAll = (text: string) => NOT_PASSED.before(trimEnd(text, STOPS)) !== null;

/** （未获通过）, 表决结果：赞成11票，反对12票，未获通过。: how a vote on what stands above came out, and nothing else. */
export function votedDown(text: string): boolean {
  const told = trimEnd(trimStart(text, OPENS_NOTES), CLOSES_NOTES);
  if (NOT_PASSED.before(told) === null) return false;
  return splitAt(told, "，、：；").every(
    (part) => VOTE.has(part) || VOTES.before(part) !== null || NOT_PASSED.has(trimStart(part, SO)),
  );
}
const OPENS_NOTES = words("（ (");
const CLOSES_NOTES = words("） )", STOPS);
const VOTES = words("票 票数");
const VOTE = words(
  chain("? 投票 表决 计票", "结果 结果为"),
  chain("不足 不到 未过 没有超过 未超过", "? 全体 应到", "半数 过半数 法定票数"),
);
const SO = words("因此 因而 故 表决 议案");

/** 李四委员：王五同志工作踏实，同意任命。: what one who speaks is for; 张三：同意免去其……职务 is what was decided of him. */
export function isOpinion(text: string): boolean {
  const [label, told] = cutAt(text, COLON);
  if (!label || label.mark === "" || !told || label.text.length > BOUNDS.organ) return false;
  const { bare } = withNote(label.text);
  const who = trimEnd(bare, SPEAKERS);
  if (!nameEndsAt(who).includes(who.length) && readGlued(bare)?.office == null) return false;
  return splitAt(told.text, "，。；").some((clause) => {
    const opinion = VOTES.before(clause) === null ? OPINIONS.at(clause) : null;
    return opinion !== null && PRONOUNS.at(clause, opinion.length) === null;
  });
}
const COLON = "：";
const SPEAKERS = words("委员 代表 同志");
const OPINIONS = chain("? 我 本人 也 我也 完全 我完全", "同意 赞成 支持 建议 提议");

/** 根据县监察委员会主任张三的提请：, above the acts that rest on it. */
export const restsOnProposal = (text: string) =>
  RESTS.at(text) !== null && PROPOSED.before(text) !== null;
const RESTS = words(BASES, "经");
const PROPOSED = words("提请： 提名： 建议： 提请， 提名，");
