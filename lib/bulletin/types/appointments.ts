import { acts as layout } from "../blocks/layouts";
import { readAppointments as readAll } from "../facts/appointments/appointments";
import type { Facts, Read } from "../facts/facts";
import type { DocumentType } from "./type";

const ENDS_WITH_ACT =
  /(?:任免|任命|免职|任职|免去|任免职|撤职|撤销职务)(?:人员)?的?(?:名单|事项|职务)?(?:的?通知)?(?:（[^）]*）)?$/u;
/** ……任免国家机关工作人员名单, 任命人民陪审员名单 */
const OF_OFFICERS =
  /(?:任免|任命|免去)[^，。]{0,12}(?:人员|法官|检察官|审判员|检察员|陪审员|职务)的?名单$/u;

export const appointments: DocumentType = {
  id: "appointments",
  label: "任免名单",
  matches: (title) =>
    (ENDS_WITH_ACT.test(title) || OF_OFFICERS.test(title)) &&
    !/关于.*(?:任免|任命).*(?:报告|说明|办法|议案)/u.test(title),
  layout,
  facts: readAppointments,
};

/** 任命名单 and 免职名单 say in their title what every name under them is; 任免名单 leaves it to its headings. */
function readAppointments(read: Read): Partial<Facts> {
  const appoints = /任命|任职|任免/u.test(read.title);
  const removes = /免职|免去|任免/u.test(read.title);
  const dismisses = /撤职|撤销/u.test(read.title);
  const one = dismisses ? "dismiss" : appoints ? "appoint" : "remove";
  return readAll(read, { titled: appoints && removes ? null : one, listed: true });
}
