import { type Draft, evidenceAt } from "../../blocks/draft";
import { matchesOf } from "../../lexicon/matches";
import { isLikelyName, type NamedPerson, readPersonList } from "../../readers/names";
import type { Appointment } from "../../schema";
import type { Facts, Read } from "../facts";

const CLAUSE = "(?:^|(?<=[，。；：]))";
/** 吴某的区人大代表资格终止 · 其代表资格自然终止 */
const ENDED = new RegExp(
  `${CLAUSE}((?:[^，。；：（]|（[^）]{0,60}）){0,60}?)(?:的)?[^，。；：、的]{0,30}代表资格(?:自行|自然|依法|相应|随之)?终止`,
  "gu",
);
/** 终止吴某的代表资格 · 依法终止其代表资格 */
const ENDING = new RegExp(
  `${CLAUSE}(?:决定|依法|确认|应予){0,2}终止(其|[^，。；：]{2,60}?(?=的))的?[^，。；：]{0,30}代表资格`,
  "gu",
);
/** 第五选区补选吴某为……代表 */
const WON = new RegExp(
  `${CLAUSE}[^，。；：]{0,40}?(?:补选|选举(?!单位))(?:产生)?(?:了)?((?:[^，。；：（]|（[^）]{1,20}）){2,40}?)(?:为|当选为?)[^，。；：]{0,40}(?<!委员会)代表(?=$|[，。；（])`,
  "gu",
);
/** 暂时停止执行代表职务 */
const SUSPENDED = new RegExp(
  `${CLAUSE}([^，。；：]{0,20}?)(?:从即日起|自即日起)?(?:依法)?(?:暂时停止|暂停)(?:其)?执行代表职务`,
  "gu",
);
const DOTTED = "\\p{Script=Han}{1,8}?(?:[·・‧•]\\p{Script=Han}{1,8}?){1,3}?";
const NAME = `(?:${DOTTED}|[\\p{Script=Han}·]{2,5}?)(?:（[^）]{1,12}）)?`;
const NAMES = `${NAME}(?:[、和]${NAME}){0,8}?`;
const ELECTED = new RegExp(
  `选(?:举产生|举|出)的[^，。；]{0,30}代表(${NAME})(?:同志)?(?=因|，|已|于|在|调|不幸|去世|病|辞|被)`,
  "gu",
);
/** Who 其 is: 代表裴某因病去世，其代表资格自然终止 */
const NAMED_BEFORE = new RegExp(
  `(?<=代表(?!大会|资格|法|职务)|委员(?!会)|选出的)(${NAMES})(?:同志)?(?=因|，|已|于|在|调|不幸|去世|病|辞|被|提出|分别|采取)`,
  "gu",
);
/** 王某因涉嫌犯罪……，其代表资格终止 · 许可对王某采取强制措施，并暂时停止其执行代表职务 */
const NAMED_FIRST = new RegExp(
  `^(?:.{1,3}[、.．])?(${NAMES})(?:同志)?(?=因|已|被|调|不幸|提出|辞去)|^\\d{1,2}[、.．](${NAMES})(?=，)|对(${NAMES})(?=(?:依法)?采取)`,
  "u",
);
/** 第5选区补选甲、第8选区补选乙为……代表: each has its own. */
const AND_WON = /、[^、，]{1,20}?(?:补选|选举)(?:产生)?了?/gu;
/** As far back as 其 may reach, and a sentence. */
const FAR = 300;
const CONGRESS = /[\p{Script=Han}]{0,24}第[一二三四五六七八九十百0-9]{1,4}届人民代表大会/u;
const BEFORE_CONGRESS =
  /^其|^.*(?:的|选举为|当选为|罢免|关于|在|为|由|系|任|了)(?=\p{Script=Han}{2,})/u;

/** Each with a word that none of it can do without: most paragraphs hold none. */
const FORMS = [
  [ENDED, "terminate-seat", "代表资格"],
  [ENDING, "terminate-seat", "代表资格"],
  [SUSPENDED, "suspend", "执行代表职务"],
  [WON, "elect", "选"],
] as const;

/** Seats of the congress that end (终止) or are filled by a by-election (补选), with their constituency. */
export function readSeats(read: Read): Partial<Facts> {
  const appointments: Appointment[] = [];
  for (const draft of read.drafts.slice(1)) {
    if (draft.kind !== "paragraph" && draft.kind !== "item") continue;
    for (const [form, action, word] of FORMS) {
      if (!draft.text.includes(word)) continue;
      for (const match of matchesOf(draft.text, form)) {
        const people = peopleOf(draft.text, match);
        for (const person of people) {
          const told = appointments.some(
            (seat) => seat.person === person.name && seat.action === action,
          );
          if (!told) appointments.push(toSeat(read, draft, match, action, person));
        }
      }
    }
  }
  return { appointments };
}

function peopleOf(text: string, match: RegExpExecArray): NamedPerson[] {
  const told = (match[1] ?? "")
    .replace(/^(?:代表|其中|以上|同意|确认|并)+|(?:从|自)[^，]{0,12}$|(?:代表|同志|等)$/gu, "")
    .replace(AND_WON, "、");
  const direct = readPersonList(told);
  if (direct) return direct;
  if (!/^(?:其|他|她|上述|以上)?.{0,6}$/u.test(told)) return [];
  const near = text.slice(Math.max(0, match.index - FAR), match.index);
  const start = Math.max(near.lastIndexOf("。"), near.lastIndexOf("；")) + 1;
  const sentence = near.slice(start);
  const all = whoseSeats(near.slice(near.lastIndexOf("。") + 1));
  if (/^其/u.test(match[0]) && all) return all;
  const lastOf = (told: string) => matchesOf(told, NAMED_BEFORE).at(-1)?.[1];
  // ……代表吴某调离本行政区域。根据有关规定，其代表资格终止。
  const before =
    lastOf(sentence) ?? (/^[其他她]/u.test(match[0]) ? lastOf(near.slice(0, start)) : null);
  if (before) return readPersonList(before) ?? [];
  const first = readPersonList(NAMED_FIRST.exec(sentence)?.slice(1).find(Boolean) ?? "") ?? [];
  return first.every(({ name }) => isLikelyName(name)) ? first : [];
}

/** `甲选区选出的代表张某去世，乙选区选出的代表李某调离本县，其代表资格终止`: 其 is each of them, if each is told with who elected them. */
function whoseSeats(sentence: string): NamedPerson[] | null {
  const told = matchesOf(sentence.slice(sentence.lastIndexOf("终止") + 1), ELECTED);
  const people = told.flatMap(([, names = ""]) => readPersonList(names) ?? []);
  return told.length > 1 && people.length === told.length ? people : null;
}

function toSeat(
  read: Read,
  draft: Draft,
  match: RegExpExecArray,
  action: Appointment["action"],
  person: NamedPerson,
): Appointment {
  const end = match.index + match[0].length;
  const stop = end + (draft.text[end] === "。" ? 1 : 0);
  return {
    action,
    person: person.name,
    personNote: /选(?:区|举单位)(?:选出|选举产生)?$/u.test(person.note ?? "") ? null : person.note,
    organ: congressOf(read, draft, match[0].slice(match[0].lastIndexOf(person.name) + 1)),
    post: "代表",
    note: constituencyOf(read, draft, person.name, match.index),
    meeting: read.meeting,
    date: read.date,
    ...evidenceAt(read.id, draft, match.index, stop),
  };
}

/** 上海市虹口区第十六届人民代表大会, as the act itself names it, else from the paragraph, else from the document. */
function congressOf(read: Read, draft: Draft, own: string): string | null {
  for (const text of [own, draft.text, ...read.drafts.map((other) => other.text)]) {
    const named = CONGRESS.exec(text);
    const dated = /[0-9]/u.test(text[(named?.index ?? 0) - 1] ?? "");
    if (named) return named[0].replace(dated ? /^日/u : "", "").replace(BEFORE_CONGRESS, "");
  }
  return null;
}

/** 第5选区, and a lower congress that elects: 由云山市选举的……代表吴某. */
const VOTERS =
  /([^，。；：、由（）]{1,20}选(?:区|举单位)|(?<=由)[^，。；：、由（）]{1,20}?(?=(?:依法)?(?:选举产生|选举|选出)的)|(?<=^|[，。；])[^，。；：、由（）]{1,12}?[市县区旗州盟乡镇军](?=(?:选举产生|选举|选出)的))/gu;
/** 吴某（原区财政局局长，第12选区） */
const BRACKETED_VOTERS = /^（[^）]{0,40}?([^，；（）]{1,20}选(?:区|举单位))/u;
/** 1．吴某，第5选区代表，…… · 吴某被第12选区选民依法罢免 */
const VOTERS_AFTER = /^[，被](?:由|系)?([^，。；：、由（）]{1,20}选(?:区|举单位))/u;

/** `由64选区选出的……代表吴某` → 64选区: the last one named before the person, here or in a paragraph before. */
function constituencyOf(read: Read, draft: Draft, name: string, from: number): string | null {
  const told =
    read.drafts.find(({ text }) => text.includes(`代表${name}`)) ??
    // 一、吴某，第5选区选出，已调离： in its own item, its seat ends in the sentence under the list.
    read.drafts.find(({ text }) => text.includes(`${name}，`) && /选(?:区|举单位)/u.test(text)) ??
    draft;
  const text = told.text;
  const at = text.indexOf(name);
  const before = text.slice(0, (at < 0 ? from : at) + name.length);
  const after = at < 0 ? "" : text.slice(at + name.length);
  const [, bracketed] = BRACKETED_VOTERS.exec(after) ?? [];
  const found = bracketed ?? matchesOf(before, VOTERS).at(-1)?.[1] ?? VOTERS_AFTER.exec(after)?.[1];
  return found?.replace(/^.*(?:在|由|原)/u, "") ?? null;
}
