import { acts as layout } from "../blocks/layouts";
import { readAppointments as readAll } from "../facts/appointments/appointments";
import { isProposed } from "../facts/appointments/titles";
import type { Facts, Read } from "../facts/facts";
import { anyForm, chain, form, unless } from "../lexicon/forms";
import {
  ENVOYS,
  OFFICERS_LISTS,
  PERSONNEL_ALONE,
  PERSONNEL_LISTS,
  PERSONNEL_VERBS,
} from "../lexicon/paper/papers";
import { words } from "../lexicon/words";
import type { DocumentType } from "./type";

const VERBS = words("任免 任命 免去");
/** Of how acts are done, and not of who: 关于做好任免工作的通知. */
const ABOUT_THEM = words("办法 规定 条例 制度 细则 规则 工作的 仪式 宣誓 考试 印发 征求 会议");
/** 关于……任免案的说明 tells of a list, 任免办法 rules them. */
const TELLS_OF_ONE = form({
  has: [words("关于"), words("任免 任命")],
  ends: words("报告 说明 办法 议案"),
});

export const appointments: DocumentType = {
  id: "appointments",
  label: "任免名单",
  matches: unless(
    anyForm(
      form({ ends: PERSONNEL_LISTS }),
      form({ has: [VERBS], nearEnd: 12, ends: OFFICERS_LISTS }),
      form({ ends: PERSONNEL_ALONE }),
      form({ ends: ENVOYS }),
      form({ has: [PERSONNEL_VERBS], ends: words("通知 命令"), lacks: ABOUT_THEM }),
    ),
    TELLS_OF_ONE,
  ),
  examples: [
    "青禾县人民代表大会常务委员会免职名单",
    "青禾县人大常委会任免国家机关工作人员名单",
    "青禾县人大常委会关于张三等同志任免职务的通知",
    "青禾县人大常委会关于任免国家机关工作人员职务的通知",
    "江湾市人大常委会人事任免",
    "江湾市人大常委会人事变动",
    "国家主席王大江任免驻外大使",
    "江湾市人民代表大会常务委员会人事任命书",
    "江湾市人大常委会任免“一府两院”工作人员",
    "江湾市人民代表大会常务委员会任免法院审判人员",
    "江湾市人民代表大会常务委员会任命国家机关工作人员",
  ],
  layout,
  facts: readAppointments,
};

const APPOINTS = words("任命 任职 任免");
const REMOVES = words("免职 免去 任免");
const DISMISSES = words("撤职 撤销");
/** 选举和决定任命的名单; 选举工作委员会任命名单 elects nobody. */
const ELECTS = chain("选举 补选", "和 、 与 及");

/** 任命名单 and 免职名单 say in their title what every name under them is; of two acts the headings do (任免名单). */
function readAppointments(read: Read): Partial<Facts> {
  if (isProposed(read)) return {};
  const appoints = APPOINTS.find(read.title) !== null;
  const removes = REMOVES.find(read.title) !== null;
  const others = removes || ELECTS.find(read.title) !== null;
  const dismisses = DISMISSES.find(read.title) !== null;
  // 人事变动 says of nobody which it is.
  const one = dismisses ? "dismiss" : appoints ? "appoint" : removes ? "remove" : null;
  return readAll(read, { titled: appoints && others ? null : one, listed: true });
}
