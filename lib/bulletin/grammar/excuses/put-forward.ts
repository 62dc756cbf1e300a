/** Acts that a head, or the sentence before, only puts forward: 拟任人选：, 提请……任命：. */
import { BEGINS_AN_ACT, GETS_VOTES, PASSED, RESOLVES } from "../../lexicon/office/no-acts";
import { BASES } from "../../lexicon/office/verbs";
import { cutAt } from "../../lexicon/script/marks";
import { words } from "../../lexicon/words";
import { goesOnProposed, LAYS } from "./proposals";

/**
 * 提请常委会会议审议：任命张三为……；| 免去李四的……: what stands in a sentence's next part goes on with a proposal, or is what a head
 * before a colon lays before another body, or names as what is meant (拟任人选：, 人事安排建议：).
 */
export function isPutForward(above: string, text: string, rest: string): boolean {
  const said = above + text;
  const own = BEGINS_AN_ACT.at(text) !== null;
  if (
    own &&
    goesOnProposed({ word: "", before: "", link: null, opens: true, above, after: text, rest })
  )
    return true;
  if (isAdvised(text, rest)) return true;
  const colon = said.lastIndexOf(COLON);
  if (colon < 0) return false;
  const head = said.slice(0, colon);
  if (BY_PROPOSAL_OF.find(head) !== null) return false;
  const behind = said.slice(colon + COLON.length) + rest;
  if (RESOLVED.find(behind) !== null) return false;
  const last = cutAt(head, "，；").at(-1)?.text ?? "";
  if (LAYS_ITSELF.test(last)) return true;
  const list = PUT_FORWARD.before(last);
  return (
    list !== null &&
    RESOLVED.find(last) === null &&
    (MEANT.find(last) !== null || ADVICE.before(list) !== null)
  );
}
/** 主任会议建议，任命张三为……: what was advised, though its clause says no more; 根据主任会议建议，, 同意县长的建议， tell why it was done. */
function isAdvised(text: string, rest: string): boolean {
  const [head, act] = cutAt(text, "，");
  if (!head || !act || ADVISES.before(head.text) === null || BEGINS_AN_ACT.at(act.text) === null)
    return false;
  const isWhy = BY_PROPOSAL_OF.find(head.text) ?? AGREES.find(head.text);
  return isWhy === null && RESOLVED.find(text + rest) === null;
}
const ADVISES = words("建议 提议");
const AGREES = words("的建议 的提议 同意 接受 赞成 听取 采纳 审议 通过 鉴于 基于");

/** …… | ；免去李四的B职务；: what a list of acts goes on with, be they put forward or done: no sentence, head or word of a vote begins. */
export const goesOnWithList = (text: string) =>
  TURNS.find(text) === null && !text.slice(0, -1).includes("。");
const COLON = "：";
const TURNS = words(COLON, LAYS, RESOLVES, GETS_VOTES, "会议");
const LAYS_ITSELF = /(?:提请|提交|报请)[^，。；：]{2,30}(?:审议|表决|审定)$/u;
const BY_PROPOSAL_OF = words(BASES, "按 经 应 由");
const RESOLVED = words(PASSED, "决定任 决定免 决定接受 会议任 会议免 会议决定 表决");
const ADVICE = words("建议 意见");
const MEANT = words("拟 建议");
const PUT_FORWARD = words("建议 人选 情况 安排 方案 名单 人员 事项 如下 意见");
