import { acts as layout } from "../blocks/layouts";
import { warning } from "../diagnostics";
import { readAppointments } from "../facts/appointments/appointments";
import type { Facts, Read } from "../facts/facts";
import { readPostList } from "../grammar/posts";
import { anyForm, chain, form } from "../lexicon/forms";
import { POSTS } from "../lexicon/office/posts";
import { words } from "../lexicon/words";
import type { DocumentType } from "./type";

const REPORTED = "? 的报告 报告 的汇报 汇报 的通报 通报";
/** 选举得票情况, 总监票人关于选举计票结果的报告: who was elected, its sentences tell, for its rows are of all who stood. */
const OF_VOTES_COUNTED = anyForm(
  form({
    ends: chain("计票 得票 选票", "情况 结果 情况和结果", REPORTED),
    lacks: words("表决 测评 票决 评议"),
  }),
  form({
    has: [words("次会议 大会 总监票人")],
    ends: chain("选举 投票 投票选举", "情况", REPORTED),
    lacks: words("换届 检查 表决"),
  }),
);

export const electionResult: DocumentType = {
  id: "election-result",
  label: "选举结果",
  matches: anyForm(
    form({
      ends: chain(
        "选举 补选 当选",
        "? 的",
        "结果 人员名单 名单",
        "? 公告 的公告 公报 的公报 通告 的通告 报告 的报告",
      ),
    }),
    form({ ends: words("选举公报 补选公报") }),
    form({
      ends: chain("选举结果 补选结果 选举产生 补选产生 当选人 当选人员", "? 的", "人员名单 名单"),
    }),
    form({ ends: chain("补选情况", "? 报告 的报告 通报 的通报") }),
    OF_VOTES_COUNTED,
    (title) => electedIn(title) !== null,
  ),
  examples: [
    "青禾县第十六届人民代表大会第二次会议选举结果",
    "县人大五次会议补选结果的公告",
    "青禾县第十六届人民代表大会第二次会议选举结果公报",
    "关于各乡镇人大补选情况的通报",
    "青禾县第十六届人民代表大会第一次会议选举得票情况",
    "总监票人关于选举计票结果的报告",
    "青禾县第十六届人民代表大会第一次会议选举结果名单",
    "青禾县第十六届人民代表大会第一次会议当选人名单",
    "青禾县第五届人民代表大会第一次会议选举青禾县革命委员会主任、副主任、委员名单",
  ],
  layout,
  facts: (read) =>
    OF_VOTES_COUNTED(read.title)
      ? readVotes(read)
      : readAppointments(read, { titled: "elect", body: bodyOf(read.title) }),
};

/** Of a count that says of nobody that he was elected nothing is read, and that is told. */
function readVotes(read: Read): Partial<Facts> {
  const found = readAppointments(read, { titled: null, listed: true });
  if (found.appointments?.length || found.diagnostics?.length) return found;
  const message = `“${read.title}”列出得票，没有读出谁当选。请核对原文，或在更正文件中改写`;
  const line = read.drafts[0]?.lines[0] ?? null;
  return { ...found, diagnostics: [warning("appointments/unread", message, line)] };
}

/** ……会议选举 | 青禾县革命委员会主任、副主任 | 名单: the posts of which the title says who was elected to them; null of any other. */
function electedIn(title: string): string | null {
  const list = LISTS.before(title);
  const told = list === null ? "" : title.slice(0, -list.length);
  const post = POSTS.before(told);
  const elects = post === null || post === DEPUTY ? undefined : ELECTS.all(told).at(-1);
  const to = elects ? told.slice(elects.at + elects.word.length) : "";
  return to === "" || COMMITTEES.at(to) !== null ? null : to;
}
/** 选举委员会委员名单 elects nobody. */
const COMMITTEES = words("委员会 工作委员会 工作 领导小组 办公室 任免");
const ELECTS = chain("会议 大会", "选举 补选 选出 选举产生", "? 的 了");
const LISTS = words("名单 的名单 当选名单");
const DEPUTY = "代表";

/** 青禾县革命委员会, of whose posts the title names all. */
function bodyOf(title: string): string | null {
  const won = WON.before(title);
  const told = won === null ? "" : title.slice(0, -won.length);
  const met = told.lastIndexOf(MEETING);
  const alone = told.slice(met < 0 ? 0 : met + MEETING.length);
  const posts = readPostList(electedIn(title) ?? alone, null);
  const organs = new Set(posts.map(({ organ }) => organ));
  return organs.size === 1 ? (posts[0]?.organ ?? null) : null;
}
const WON = words("当选名单 当选人名单 当选人员名单");
const MEETING = "会议";
