import { acts as layout } from "../blocks/layouts";
import { readAppointments } from "../facts/appointments/appointments";
import { anyForm, form } from "../lexicon/forms";
import { ROSTER } from "../lexicon/paper/papers";
import { words } from "../lexicon/words";
import type { DocumentType } from "./type";

/** 接受辞职名单: all who stand in it. */
const LISTS = form({
  has: [words("辞去 辞职 请辞")],
  nearEnd: 12,
  ends: ROSTER,
  lacks: words("任命 任免 免职 免去 提请 建议 拟 草案"),
});

export const resignation: DocumentType = {
  id: "resignation",
  label: "接受辞职决定",
  matches: anyForm(
    form({
      has: [words("接受 批准 同意"), words("辞去 辞职 请辞")],
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
