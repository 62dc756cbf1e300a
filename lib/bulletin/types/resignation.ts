import { acts as layout } from "../blocks/layouts";
import { readAppointments } from "../facts/appointments/appointments";
import { form } from "../lexicon/forms";
import { words } from "../lexicon/words";
import type { DocumentType } from "./type";

export const resignation: DocumentType = {
  id: "resignation",
  label: "接受辞职决定",
  matches: form({
    has: [words("接受 批准 同意"), words("辞去 辞职 请辞")],
    ends: words("决定 决议 公告"),
  }),
  examples: ["青禾县人大常委会关于接受张三辞去副县长职务请求的决定"],
  layout,
  facts: (read) => readAppointments(read, { titled: null }),
};
