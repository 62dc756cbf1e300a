import { BOUNDS } from "../lexicon/bounds";
import { HAN, NAME_DOTS } from "../lexicon/characters";
import { matchesOf } from "../lexicon/matches";
import { isLikelyName, isName, type NamedPerson, splitOutsideBrackets } from "./names";
import { mergeSingles } from "./person-tokens";

/** How the names of bodies end. */
const ORGAN =
  "委员会|代表大会|常委会|政府|法院|检察院|办公室|研究室|工作室|办事处|管理处|管委会|工委|监委|专委会|小组|主席团|中心|总站|分局|总队|支队|大队|街道|[局厅委办处科室部院庭会署所站队组团校司社]|乡|镇";
export const ORGAN_END = new RegExp(`(?:${ORGAN})(?:（[^）]{1,12}）)?$`, "u");

/** How the names of posts are made: 副区长, 常务副主任, 代理检察长, 审判员, 一级高级法官, 主任委员. */
const RANK =
  "(?:代理|代|常务|第[一二三四]|专职|兼职|首席|执行|名誉|一级|二级|三级|四级|高级|助理|候补|正|副){0,3}";
const HEAD =
  "主任委员|主任医师|主任|主席团常务主席|常务主席|主席|主委|秘书长|检察长|区长|县长|市长|州长|盟长|旗长|省长|镇长|乡长|院长|庭长|局长|厅长|部长|处长|科长|室长|所长|站长|队长|组长|团长|校长|会长|署长|行长|政委|书记|检察员|审判员|人民陪审员|陪审员|执行员|书记员|法官|检察官|代表|委员|调研员|巡视员|督导员|督学|专员|顾问|参事|总工程师|总经济师|总会计师|经理|董事长|董事|监事|负责人|召集人|联络员|发言人|成员|助理|调解员|监督员|参谋长|司令员|监察员|秘书";
export const POST = new RegExp(`^${RANK}(?:${HEAD})$`, "u");
const POST_AT_END = new RegExp(`${RANK}(?:${HEAD})$`, "u");
/** Only these two bodies belong to the post, not to the organ. */
const POST_WITH_BODY = /(?:审判委员会|检察委员会)(?:专职)?委员$/u;

/** What no post ends without: asked first, for most texts end otherwise. */
const ENDS_LIKE_A_POST = new RegExp(
  `[${HEAD.split("|")
    .map((word) => word.at(-1))
    .join("")}]$`,
  "u",
);

const organEnds = new RegExp(`(?:${ORGAN})`, "gu");

export interface Office {
  organ: string | null;
  post: string;
}

/**
 * 上海市虹口区人民代表大会常务委员会研究室副主任 → organ …研究室, post 副主任: they part at the end of the body's name.
 * Null when the text does not end with a post.
 */
export function readOffice(text: string): Office | null {
  const whole = text.endsWith("）") ? text.replace(/（[^）]*）$/u, "") : text;
  if (!ENDS_LIKE_A_POST.test(whole)) return null;
  const ofBody = POST_WITH_BODY.exec(whole);
  if (ofBody) return part(whole, ofBody.index);
  if (POST.test(whole)) return { organ: null, post: whole };
  let best = -1;
  for (const end of matchesOf(whole, organEnds)) {
    const at = end.index + end[0].length;
    if (POST.test(whole.slice(at))) best = at;
  }
  if (best > 0) return part(whole, best);
  const tail = POST_AT_END.exec(whole);
  return tail ? part(whole, tail.index) : null;
}

const part = (text: string, at: number): Office => ({
  organ: at === 0 ? null : text.slice(0, at),
  post: text.slice(at),
});

export interface Speaker extends NamedPerson {
  office: string | null;
}

/** A sentence, a label or a sitting: asked first, for many lines are one of these and few name a speaker. */
const NO_SPEAKER = /[。：:！？]|月.{1,3}日|次会议/u;
const SPEAKER_LABEL =
  /^(?:(?:报告人|汇报人|讲话人|发言人|说明人|作报告人|宣读人)[：:]\s*|受[^，。]{2,30}?委托[，,\s]*)/u;

/**
 * A speaker line (`区人大常委会办公室主任 徐素娣`): office and name parted by blanks, glued (`秘书长曹某`), or a name alone;
 * several, parted by `、`, `；` or blanks. Null when it is none.
 */
export function readSpeakers(raw: string): Speaker[] | null {
  if (raw.length > BOUNDS.shortLine) return null;
  const line = raw
    .trim()
    .replace(SPEAKER_LABEL, "")
    .replace(/^[（(](.*)[）)]$/u, "$1")
    .trim();
  if (line.length > 80 || NO_SPEAKER.test(line)) return null;
  const speakers: Speaker[] = [];
  /** 党组成员、副区长，公安分局局长 王某: a post that the name is still to follow. */
  let before = "";
  for (const piece of splitOutsideBrackets(line, "；;，").map((text) => text.trim())) {
    const found = readEach(piece);
    if (!found && !readOffice(piece)) return null;
    for (const { name, note, office } of found ?? [])
      speakers.push({ name, note, office: office && before + office });
    before = found ? "" : `${before}${piece}，`;
  }
  return speakers.length > 0 && before === "" ? speakers : null;
}

/** 财政局局长 曹某、审计局局长 王某, but one speaker in 党组书记、局长 曹某 */
function readEach(text: string): Speaker[] | null {
  if (!text.includes("、")) return readBlankParted(text);
  const all: Speaker[] = [];
  for (const part of splitOutsideBrackets(text, "、")) {
    const some = readBlankParted(part);
    if (!some?.every(({ office }) => office !== null)) return readBlankParted(text);
    all.push(...some);
  }
  return all;
}

/** Tokens in turn: an office, then the names that hold it; single characters pair up (陈 良). */
function readBlankParted(text: string): Speaker[] | null {
  const tokens = mergeSingles(text.split(/\s+/u).filter(Boolean));
  const speakers: Speaker[] = [];
  const namesOnly = tokens.length === 1 || tokens.every((token) => isLikelyName(bareName(token)));
  let office: string[] = [];
  /** Whose turn it is: 区人大代表 甲 乙 丙. */
  let held: string | null = null;
  for (const token of tokens) {
    const people =
      office.length > 0 || namesOnly || speakers.length > 0 ? readHolders(token) : null;
    const glued = people ? null : readGlued(token);
    if (people) {
      held = office.join("") || held;
      for (const person of people) {
        const office = held ?? officeIn(person);
        speakers.push({ name: person.name, note: person.note, office });
      }
      office = [];
    } else if (glued) {
      held = office.join("") + glued.office;
      speakers.push({ name: glued.name, note: glued.note, office: held });
      office = [];
    } else office.push(token);
  }
  if (office.length > 0 || speakers.length === 0) return null;
  if (speakers.some((speaker) => NO_OFFICE.test(speaker.office ?? ""))) return null;
  const alone = speakers.length === 1 && speakers[0]?.office === null;
  return alone && !isLikelyName(speakers[0]?.name ?? "") ? null : speakers;
}

const bareName = (token: string) => (POST.test(token) ? "" : token.replace(/（.*$/u, ""));

function readHolders(token: string): NamedPerson[] | null {
  const people = token.split("、").map((name): NamedPerson | null => {
    const [, bare = "", note] = /^([^（]*)(?:（([^）]*)）)?$/u.exec(name) ?? [];
    return isName(bare) ? { name: bare, note: note ?? null } : null;
  });
  return people.every((person) => person !== null) ? people : null;
}

/** Text that leads up to a person, and is no office: 由第三选区选出的……代表 */
const NO_OFFICE = /选出的|已由|根据|下列|任命|免去|^[由受经]|[，。；《》]/u;
const GLUED = new RegExp(
  `^(.*(?:${HEAD}))([${HAN}]{2,4}|[${HAN}]{1,8}(?:[${NAME_DOTS}][${HAN}]{1,8}){1,3})$`,
  "u",
);

/** 王某（区教育局局长） */
const officeIn = ({ note }: NamedPerson) => (note !== null && readOffice(note) ? note : null);

/** 秘书长曹某: the name is what stands behind the last post in the text. */
export function readGlued(token: string): Speaker | null {
  const match = GLUED.exec(token);
  const [, office = "", name = ""] = match ?? [];
  const known = isLikelyName(name) || (isName(name) && readOffice(office)?.organ != null);
  return office !== "" && known && !NO_OFFICE.test(office) ? { name, note: null, office } : null;
}

/** Who signs in person: `区长 张某`, `主任：张某`, or a name alone. */
export function readSignatory(raw: string): Speaker | null {
  const speakers = readSpeakers(raw.replace(/[：:]/u, " "));
  return speakers?.length === 1 ? (speakers[0] ?? null) : null;
}
