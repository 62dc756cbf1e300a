import { agenda as layout } from "../blocks/layouts";
import { daysUnderTitle } from "../facts/days";
import { form } from "../lexicon/forms";
import { SCHEDULE, YEARS_TIMETABLE } from "../lexicon/paper/papers";
import type { DocumentType } from "./type";

/** Day and hour of what the agenda tells: it repeats items, part by part, and adds none to the meeting's. */
export const schedule: DocumentType = {
  id: "schedule",
  label: "日程",
  matches: form({ ends: SCHEDULE, endsNot: YEARS_TIMETABLE }),
  examples: [
    "青禾县第十六届人民代表大会常务委员会第三次会议日程",
    "青禾县第七届人民代表大会第三次会议日程安排",
    "东屏省第十三届人大常委会第十五次会议日程（草案）",
    "白水州八届人大二次会议日程表",
    "青禾区第五届人民代表大会第三次会议日程安排表",
  ],
  layout,
  facts: (read) => ({ statement: { date: daysUnderTitle(read), counts: [], agenda: [] } }),
};
