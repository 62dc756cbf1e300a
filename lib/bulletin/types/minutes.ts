import { minutes as layout } from "../blocks/layouts";
import { readAttenders } from "./attendance";
import type { DocumentType } from "./type";

export const minutes: DocumentType = {
  id: "minutes",
  label: "纪要",
  matches: (title) => /(?:纪要|会议记录|会议简报)[》”]?(?:（[^）]*）)*$/u.test(title),
  layout,
  facts: readAttenders,
};
