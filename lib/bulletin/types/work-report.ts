import { prose } from "../blocks/layouts";
import { readTotals } from "../facts/totals";
import { anyForm, chain, form } from "../lexicon/forms";
import { words } from "../lexicon/words";
import type { DocumentType } from "./type";

export const workReport: DocumentType = {
  id: "work-report",
  label: "工作报告",
  matches: anyForm(
    form({ ends: words("工作报告"), lacks: words("关于") }),
    // 关于政府工作的报告, but not 关于教育工作的报告.
    form({
      begins: words("关于"),
      ends: chain("政府 法院 检察院 委员会 常委会", "工作的报告"),
      nearEnd: 20,
      lacks: words("的"),
    }),
  ),
  examples: ["政府工作报告", "关于青禾县人民法院工作的报告"],
  layout: prose,
  facts: readTotals,
};
