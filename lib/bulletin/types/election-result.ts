import { acts as layout } from "../blocks/layouts";
import { readAppointments } from "../facts/appointments/appointments";
import type { DocumentType } from "./type";

export const electionResult: DocumentType = {
  id: "election-result",
  label: "选举结果",
  matches: (title) =>
    /(?:选举|补选|当选)(?:的)?(?:结果|人员名单|名单)(?:的?(?:公告|报告))?(?:（[^）]*）)?$/u.test(
      title,
    ),
  layout,
  facts: (read) => readAppointments(read, { titled: "elect" }),
};
