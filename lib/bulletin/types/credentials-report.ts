import { prose } from "../blocks/layouts";
import { readAppointments } from "../facts/appointments/appointments";
import { anyForm, chain, form } from "../lexicon/forms";
import { DEPUTIES_CHANGED, REPORT, REPORTS } from "../lexicon/paper/papers";
import { words } from "../lexicon/words";
import type { DocumentType } from "./type";

export const credentialsReport: DocumentType = {
  id: "credentials-report",
  label: "代表资格审查报告",
  matches: anyForm(
    form({
      has: [words("代表资格")],
      ends: REPORT,
      lacks: chain("代表资格审查委员会", "主任 委员"),
    }),
    form({ has: [DEPUTIES_CHANGED], ends: REPORTS, lacks: words("工作") }),
  ),
  examples: [
    "青禾县人大常委会代表资格审查委员会关于代表资格的审查报告",
    "关于个别代表的代表资格的报告",
    "关于青禾县第十六届人大代表变动情况的报告",
    "溪口镇第四届人大代表补选情况",
  ],
  layout: prose,
  facts: (read) => readAppointments(read, { titled: null, seatsAlone: true }),
};
