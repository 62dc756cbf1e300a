import type { Draft } from "../blocks/draft";
import { minutes as layout } from "../blocks/layouts";
import { warning } from "../diagnostics";
import { readAppointments } from "../facts/appointments/appointments";
import { listsIn, readAttenders } from "../facts/attendance/attendance";
import type { Facts, Read } from "../facts/facts";
import { toldAgenda } from "../facts/told-agenda";
import { isPutForward } from "../grammar/excuses/put-forward";
import { isOfPreparing } from "../grammar/papers";
import { anyForm, form } from "../lexicon/forms";
import { HOW_IT_WENT, RECORDS } from "../lexicon/paper/papers";
import { CHAIRS, MET, MET_IN_PART } from "../lexicon/paper/sittings";
import { splitAt } from "../lexicon/script/marks";
import { words } from "../lexicon/words";
import { namesUncountedChairs, readMeetings } from "../readers/meetings";
import { readOffice } from "../readers/offices";
import type { Appointment, Diagnostic } from "../schema";
import type { DocumentType } from "./type";

export const minutes: DocumentType = {
  id: "minutes",
  label: "纪要",
  matches: anyForm(
    form({ ends: RECORDS }),
    // 关于出席省十三届人大五次会议情况的报告 is of whoever went there.
    form({ ends: HOW_IT_WENT, lacks: words("关于出席 关于列席 关于参加 筹备 学习 贯彻") }),
    (title) =>
      CONVENED.test(title) ||
      tellsThatItMet(title) ||
      namesMeeting(title) ||
      namesUncountedChairs(title),
  ),
  examples: [
    "青禾县人大常委会第五次主任会议纪要",
    "青禾县第十六届人大常委会举行第三次会议",
    "青禾县第十六届人大常委会第三次会议",
    "青禾县第十六届人大常委会第二十次主任会议",
    "青禾县十六届人大五次会议主席团第一次会议",
    "青禾县第十六届人大常委会第三次会议召开",
    "青禾县第十六届人大常委会第三次会议昨闭会",
    "青禾县第十六届人大常委会第三次会议在县城闭幕",
    "青禾县第十六届人大常委会第三次会议要点",
    "青禾县第十六届人大常委会第三次会议情况",
    "关于青禾县第十六届人大常委会第三次会议情况的汇报",
    "青禾县十六届人大五次会议举行第三次全体会议",
    "青禾县十六届人大五次会议召开主席团第一次会议",
    "青禾县十六届人大五次会议举行预备会议",
    "青禾县人大常委会召开主任会议",
    "青禾县第十六届人大常委会主任会议召开",
    "青禾县十六届人大五次会议主席团举行第二次会议",
    "第九届全国人大常委会举行第十次委员长会议",
  ],
  layout,
  facts: readMinutes,
};

/** What a bulletin reports of a meeting under what it did: ……举行第三次会议, ……第三次会议召开. */
const CONVENED = /(?:召开|举行)第.{1,6}次(?:主任|委员长)?(?:（扩大）|扩大)?会议$/u;

/** ……第三次会议召开, ……三次会议举行第二次全体会议 */
function tellsThatItMet(title: string): boolean {
  const met = MET_SOMEWHERE.exec(title)?.[0] ?? MET.before(title);
  const part = Math.max(title.lastIndexOf("召开"), title.lastIndexOf("举行"));
  if (met === null) return part > 0 && MET_IN_PART.test(title.slice(part));
  return SITTINGS.before(title, title.length - met.length) !== null;
}
/** ……第三次会议在京闭幕 */
const MET_SOMEWHERE = /(?:[昨今]天?)?在[^，。在会]{1,6}(?:召开|举行|开幕|闭幕|闭会|结束)$/u;
const SITTINGS = words(
  "次会议 次（扩大）会议 次全体会议",
  CHAIRS.list.map((word) => `次${word}`).join(" "),
);

/** 县十六届人大常委会第三次会议, 五次会议主席团第一次会议, and nothing else: what it did stands under it. */
const namesMeeting = (title: string) =>
  title.endsWith("会议") &&
  readMeetings(title).some(({ start, after }) => start === 0 && after === title.length);

/** Who attended, how many were due and came, the half of the day, and what was resolved on persons. */
function readMinutes(read: Read): Partial<Facts> {
  const attended = readAttenders(read);
  // 列席：张三、李四 behind a sentence that appoints: nobody of theirs is appointed.
  const lists = new Set(listsIn(read.drafts));
  const drafts = read.drafts.filter((draft) => !lists.has(draft));
  const { appointments, diagnostics = [] } = readAppointments(
    { ...read, drafts },
    { titled: null },
  );
  const { agenda, diagnostics: ofAgenda } = toldAgenda(read);
  const { statement } = attended;
  return {
    ...attended,
    ...(statement &&
      agenda.length > 0 && { statement: { ...statement, agenda, isAgendaRetold: true } }),
    appointments,
    diagnostics: [
      ...(attended.diagnostics ?? []),
      ...ofAgenda,
      ...diagnostics,
      ...unreadPosts(read.title, drafts, appointments ?? [], diagnostics),
    ],
  };
}

/** 会议表决通过人事任免：张三，任县财政局局长；……: posts that a list of acts names, none of which was read, or told. */
function unreadPosts(
  title: string,
  drafts: Draft[],
  acts: Pick<Appointment, "block">[],
  told: Diagnostic[],
): Diagnostic[] {
  const read = new Set(acts.map(({ block }) => block));
  const toldOf = new Set(told.map(({ line }) => line));
  return drafts.slice(1).flatMap(({ id, text, lines: [from, to] }) => {
    const about = ACTS_ON_PERSONS.find(text);
    if (!about || read.has(id) || isAnyOf(toldOf, from, to)) return [];
    const [, ...clauses] = splitAt(text.slice(about.at), "：，；。");
    const post = clauses.find(
      (clause) => OF_A_POST.at(clause) !== null && readOffice(clause.slice(1)) !== null,
    );
    if (post === undefined) return [];
    // 提请常委会会议审议：任命……, of chairs: nothing is resolved yet.
    const at = text.indexOf(post, about.at);
    if (isOfPreparing(title) && isPutForward(text.slice(0, at), "", text.slice(at))) return [];
    const message = `“${post.slice(0, 30)}”像是任免，没有读出。请核对原文，或在更正文件中改写`;
    return [warning("appointments/unread", message, from)];
  });
}
const ACTS_ON_PERSONS = words("人事任免 人事事项 任免事项 任免名单");
const OF_A_POST = words("任 免");

function isAnyOf(lines: ReadonlySet<number | null>, from: number, to: number): boolean {
  for (let line = from; line <= to; line++) if (lines.has(line)) return true;
  return false;
}
