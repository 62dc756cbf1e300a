import { acts as layout } from "../blocks/layouts";
import { readAppointments } from "../facts/appointments/appointments";
import { anyForm, form } from "../lexicon/forms";
import { ROSTER } from "../lexicon/paper/papers";
import { words } from "../lexicon/words";
import type { DocumentType } from "./type";

const ACCEPTS = words("接受 批准 同意");
const RESIGNS = words("辞去 辞职 请辞");
const OTHERWISE = "任命 任免 免职 免去 提请 建议 拟 草案";

/** 接受辞职名单, 辞职人员名单: all who stand in it. 申请辞职人员名单 says of nobody that it was accepted. */
const LISTS = anyForm(
  form({ has: [ACCEPTS, RESIGNS], nearEnd: 12, ends: ROSTER, lacks: words(OTHERWISE) }),
  form({
    has: [RESIGNS],
    nearEnd: 12,
    ends: ROSTER,
    lacks: words(OTHERWISE, "申请 请求 要求 提出 递交"),
  }),
);

export const resignation: DocumentType = {
  id: "resignation",
  label: "接受辞职决定",
  matches: anyForm(
    form({
      has: [ACCEPTS, RESIGNS],
      ends: words("决定 决议 公告"),
    }),
    LISTS,
  ),
  examples: [
    "青禾县人大常委会关于接受张三辞去副县长职务请求的决定",
    "青禾县人大常委会接受辞职名单",
  ],
  layout,
  facts: (read) =>
    LISTS(read.title)
      ? readAppointments(read, { titled: "accept-resignation", listed: true })
      : readAppointments(read, { titled: null }),
};
