import { chain } from "../../lexicon/forms";
import { AGENDA_BEGINS } from "../../lexicon/paper/openings";
import { endsTitle } from "../../lexicon/paper/papers";
import { isClosing } from "../../lexicon/script/marks";
import { words } from "../../lexicon/words";
import { type Construct, runsOn, textAt } from "../view";

/** What a sitting begins, or ends, between the items of an agenda: 散会后，各代表团团长留下. */
const AFTERWARDS = chain(
  "散会 休会 闭会 会 会议 全体会议 大会 分组会议 联组会议 主席团会议 预备会议 闭幕会 闭幕大会",
  "? 结束 结束之",
  "后",
  "， 、",
);
const SITTINGS = chain(
  "? 第一次 第二次 第三次 第四次",
  "全体会议 分组会议 联组会议 主席团会议 代表团会议 闭幕会 闭幕大会 休会 散会",
);
/** （以上两项上午进行）, （县人大机关506会议室，各代表团团长参会） */
const OF_THOSE_ABOVE = words("（以上 （上述");
const TELLS_HOW = words("进行 参会 参加 列席 召开 举行 会议室 主持");
const LONGEST = 40;

/** A line between two items that is of neither: what is done when the sitting is over, which begins, or a remark on those above. */
export const betweenItems: Construct = (view, at) => {
  const line = view.lines[at];
  const text = textAt(view, at);
  if (!line || line.tabbed || line.marker || text.length > LONGEST) return null;
  const cut = runsOn(view, at) && !line.afterBlank && !endsTitle(textAt(view, at - 1));
  if (at <= view.titleLines || cut) return null;
  return standsBetween(text) ? { kind: "paragraph", count: 1 } : null;
};

export const standsBetween = (text: string) =>
  isDoneAfterwards(text) || SITTINGS.has(text) || isRemark(text);

/** 闭幕会后，听取县长讲话 is an item as any other. */
function isDoneAfterwards(text: string): boolean {
  const when = AFTERWARDS.at(text);
  return when !== null && AGENDA_BEGINS.at(text, when.length) === null;
}

function isRemark(text: string): boolean {
  if (!text.startsWith("（") || !isClosing(text.slice(-1))) return false;
  return OF_THOSE_ABOVE.at(text) !== null || TELLS_HOW.before(text.slice(0, -1)) !== null;
}
