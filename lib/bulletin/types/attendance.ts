import { nameLists } from "../blocks/layouts";
import { readAttendance } from "../facts/attendance/attendance";
import { anyForm, chain, form } from "../lexicon/forms";
import { PRESENCE, ROLLS } from "../lexicon/office/attendance";
import { words } from "../lexicon/words";
import type { DocumentType } from "./type";

export const attendance: DocumentType = {
  id: "attendance",
  label: "出席情况",
  matches: anyForm(
    form({
      has: [PRESENCE, words("情况 名单 人员")],
      near: 20,
      // 关于……出席会议情况的报告 tells of it; 出席省第十届人民代表大会代表名单 lists who was elected to go.
      endsNot: words("报告 说明 办法 规定 决定 通知 议案 请示 批复 代表名单 候选人名单"),
    }),
    form({ ends: ROLLS }),
    form({ ends: chain("请假 缺席 未出席 未到会", "? 会议", "? 的", "代表名单") }),
  ),
  examples: [
    "青禾县第十六届人民代表大会常务委员会第三次会议出席、请假情况",
    "会议出席人员名单",
    "青禾县第十六届人民代表大会第三次会议请假代表名单",
    "青禾县第十六届人大常委会第三次会议签到表",
  ],
  layout: nameLists,
  facts: readAttendance,
};
