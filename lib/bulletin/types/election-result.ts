import { acts as layout } from "../blocks/layouts";
import { readAppointments } from "../facts/appointments/appointments";
import { anyForm, chain, form } from "../lexicon/forms";
import type { DocumentType } from "./type";

export const electionResult: DocumentType = {
  id: "election-result",
  label: "选举结果",
  matches: anyForm(
    form({
      ends: chain("选举 补选 当选", "? 的", "结果 人员名单 名单", "? 公告 的公告 报告 的报告"),
    }),
    form({
      ends: chain("选举结果 补选结果 选举产生 补选产生 当选人 当选人员", "? 的", "人员名单 名单"),
    }),
    form({ ends: chain("补选情况", "? 报告 的报告 通报 的通报") }),
  ),
  examples: [
    "青禾县第十六届人民代表大会第二次会议选举结果",
    "县人大五次会议补选结果的公告",
    "关于各乡镇人大补选情况的通报",
    "青禾县第十六届人民代表大会第一次会议选举结果名单",
    "青禾县第十六届人民代表大会第一次会议当选人名单",
  ],
  layout,
  facts: (read) => readAppointments(read, { titled: "elect" }),
};
