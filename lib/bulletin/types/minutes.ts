import { minutes as layout } from "../blocks/layouts";
import { readAppointments } from "../facts/appointments/appointments";
import type { Facts, Read } from "../facts/facts";
import { readAttenders } from "./attendance";
import type { DocumentType } from "./type";

export const minutes: DocumentType = {
  id: "minutes",
  label: "纪要",
  matches: (title) => /(?:纪要|会议记录|会议简报)[》”]?(?:（[^）]*）)*$/u.test(title),
  layout,
  facts: readMinutes,
};

/** Who attended, and what was resolved on persons. */
function readMinutes(read: Read): Partial<Facts> {
  const attended = readAttenders(read);
  const { appointments, diagnostics = [] } = readAppointments(read, { titled: null });
  return {
    ...attended,
    appointments,
    diagnostics: [...(attended.diagnostics ?? []), ...diagnostics],
  };
}
