import { acts as layout } from "../blocks/layouts";
import { readAppointments } from "../facts/appointments/appointments";
import type { DocumentType } from "./type";

export const resignation: DocumentType = {
  id: "resignation",
  label: "接受辞职决定",
  matches: (title) =>
    /(?:接受|批准|同意).*(?:辞去|辞职|请辞).*(?:决定|决议|公告)(?:（[^）]*）)?$/u.test(title),
  layout,
  facts: (read) => readAppointments(read, { titled: null }),
};
