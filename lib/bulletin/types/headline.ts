import { announced as layout } from "../blocks/layouts";
import { readAppointments } from "../facts/appointments/appointments";
import { BOUNDS } from "../lexicon/bounds";
import { bareTitle } from "../lexicon/forms";
import { isPost } from "../lexicon/office/posts";
import {
  ELECTED,
  HOLDS,
  HOLDS_NO_LONGER,
  IS_APPOINTED,
  STANDS_IN,
  WINS,
} from "../lexicon/office/verbs";
import { trimEnd, trimStart, words } from "../lexicon/words";
import { isLikelyName } from "../readers/names";
import { readOffice } from "../readers/offices";
import type { DocumentType } from "./type";

/** News under what it tells: of no kind of paper, and its acts are its own. */
export const headline: DocumentType = {
  id: "other",
  label: "其他文件",
  matches: (title) => tellsWho(bareTitle(title)) || tellsWhat(bareTitle(title)),
  examples: [
    "张三任青禾县代理县长",
    "张三当选为青禾县县长",
    "张三不再担任青禾县县长职务",
    "青禾县杨柳镇选出新镇长",
    "青禾县选举产生新一届县长、副县长",
  ],
  layout,
  facts: (read) => readAppointments(read, { titled: null }),
};

/** 张三 | 任 | 青禾县代理县长 */
const tellsWho = (title: string) =>
  BECOMES.all(title.slice(0, LONGEST_LEAD)).some(({ word, at }) => {
    const office = trimEnd(title.slice(at + word.length), CLOSES);
    return isLikelyName(title.slice(0, at)) && readOffice(office) !== null;
  });
const LONGEST_LEAD = 12;
const BECOMES = words(HOLDS, WINS, HOLDS_NO_LONGER, IS_APPOINTED, STANDS_IN);
const CLOSES = words("职务 一职");

/** 青禾县 | 选出 | 新镇长: of which post, and of nobody's name. */
function tellsWhat(title: string): boolean {
  const elects = ELECTED.find(title);
  const posts = elects ? trimStart(title.slice(elects.at + elects.word.length), NEW) : "";
  const own = posts.length <= BOUNDS.post && posts !== "";
  return own && posts.split(/[、和]/u).every((post) => isPost(post));
}
const NEW = words("新一届 首任 新任 新");
