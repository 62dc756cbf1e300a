import { acts, amendment, announced, law, nameLists, prose, unknown } from "../blocks/layouts";
import { readAppointments } from "../facts/appointments/appointments";
import { committeePassed, seatsElected } from "../facts/appointments/titles";
import { readAttendance, tellsPresence } from "../facts/attendance/attendance";
import type { Facts, Read } from "../facts/facts";
import { checkRoster } from "../facts/roster";
import { anyForm, chain, form, unless } from "../lexicon/forms";
import {
  DECISION,
  INTERPRETATION,
  isLaw,
  isLawInShort,
  NOTICES,
  OPINIONS,
  PROCEDURES,
  REPORT,
  REPORTS,
  RESOLUTION,
  ROSTER,
  RULES,
  SPEECH,
  STATEMENT,
  withoutNoticeNumber,
} from "../lexicon/paper/papers";
import { words } from "../lexicon/words";
import { agenda } from "./agenda";
import { appointments } from "./appointments";
import { attendance } from "./attendance";
import { credentialsReport } from "./credentials-report";
import { electionResult } from "./election-result";
import { minutes } from "./minutes";
import { resignation } from "./resignation";
import { schedule } from "./schedule";
import type { DocumentType } from "./type";
import { workPlan } from "./work-plan";
import { workReport } from "./work-report";

function readPersonnel(read: Read): Partial<Facts> {
  const found = readAppointments(read, { titled: null });
  const acts = found.appointments?.length ?? 0;
  return CONVENING(read.title) && acts === 0 ? {} : found;
}
/** 关于召开……第一次会议的决定: the agenda that it proposes names elections to come, where no act is read. */
const CONVENING = form({ has: [words("关于召开 关于举行")], lacks: words("任免 任命 辞职") });
/** The members of a committee that a vote made them are appointed; of other lists only the text tells. */
function readRoster(read: Read): Partial<Facts> {
  if (read.meeting !== null && tellsPresence(read)) return readAttendance(read);
  const found = readMembers(read);
  const diagnostics = found.diagnostics ?? [];
  const told = new Set(diagnostics.map(({ line }) => line));
  const more = checkRoster(read).filter(({ line }) => !told.has(line));
  return { ...found, diagnostics: [...diagnostics, ...more] };
}
function readMembers(read: Read): Partial<Facts> {
  const posts = seatsElected(read);
  if (posts) return readAppointments(read, { titled: "elect", posts });
  const passed = committeePassed(read);
  return passed === null
    ? readAppointments(read, { titled: null, listed: TELLS_ACTS(read.title) })
    : readAppointments(read, { titled: "appoint", body: passed.organ });
}
/** Of such a list the text must tell which act it is, or nothing of it is known. */
const TELLS_ACTS = form({
  has: [chain("选举 补选 推选 选出 代理", "? 产生", "的 和 、 与 职务 名单")],
  lacks: words("候选 建议 提名 草案 推荐"),
});
/** They tell of acts, which a report is not read for. */
const VOTES = chain("表决 投票 选举 票决", "情况");
const DEALT_WITH = words("研究处理 办理 落实");
const PUT_RIGHT = words(DEALT_WITH, "整改");
const CARRIED_OUT = words("实施 执行");
/** 闭幕会的程序: in which order things come there. */
const CEREMONIES = chain("会 会议 仪式", "的程序");
const isNotice = form({ ends: NOTICES });

/**
 * Every document type, specific before general: the first that matches a title takes it. To add one: a row here where
 * it only needs a name, a module of its own where it reads facts.
 */
export const TYPES: readonly DocumentType[] = [
  attendance,
  agenda,
  schedule,
  resignation,
  credentialsReport,
  electionResult,
  appointments,
  {
    id: "statement",
    label: "说明",
    matches: form({ ends: STATEMENT }),
    examples: ["关于《青禾县绿化条例（草案）》的说明"],
    layout: prose,
  },
  {
    id: "deliberation-opinion",
    label: "审议意见",
    matches: form({ ends: OPINIONS }),
    examples: ["关于全县教育工作情况报告的审议意见", "关于县法院工作的评议意见"],
    layout: prose,
  },
  {
    id: "report",
    label: "专项报告",
    matches: anyForm(
      form({ has: [words("审议意见 检查报告"), PUT_RIGHT], near: 6, ends: REPORT, nearEnd: 10 }),
      form({ has: [words("查出"), words("问题"), words("整改 纠正")], near: 10, ends: REPORT }),
      form({
        has: [DEALT_WITH],
        nearEnd: 60,
        apart: 1,
        ends: chain("审议意见", "? 》", "? 情况 的情况", "? 的", "报告"),
      }),
    ),
    examples: [
      "关于《中华人民共和国水法》执法检查报告研究处理情况的报告",
      "关于2020年度审计查出问题整改情况的报告",
      "关于落实教育工作审议意见的报告",
    ],
    layout: prose,
  },
  {
    id: "deliberation-report",
    label: "审议结果报告",
    matches: anyForm(
      form({ ends: chain("审议", "? 结果 情况 意见", "? 的", "报告") }),
      form({
        has: [words("审议")],
        nearEnd: 8,
        ends: chain("议案", "结果 的结果 情况", "的报告"),
      }),
      form({
        ends: chain("审查", "? 结果 意见", "? 的", "报告"),
        endsNot: chain("备案审查", "? 结果 意见", "? 的", "报告"),
      }),
      form({ ends: chain("修改", "情况 意见", "的报告") }),
    ),
    examples: [
      "法制委员会关于《青禾县绿化条例（草案）》审议结果的报告",
      "城建环保委员会审议代表议案结果的报告",
      "财政经济委员会关于青禾县2022年财政决算的审查报告",
      "法制委员会关于《青禾县绿化条例（草案）》修改意见的报告",
    ],
    layout: prose,
  },
  {
    id: "inspection-report",
    label: "执法检查报告",
    matches: anyForm(
      form({ has: [words("执法检查")], ends: REPORT }),
      form({ has: [words("检查"), CARRIED_OUT], near: 60, ends: REPORT }),
      form({ has: [CARRIED_OUT, words("检查")], near: 20, ends: REPORT }),
    ),
    examples: ["关于检查《中华人民共和国水法》实施情况的报告", "关于水法执法检查情况的报告"],
    layout: prose,
  },
  {
    id: "research-report",
    label: "调研报告",
    matches: anyForm(
      form({ ends: chain("调研 调查 调查研究 视察", "? 情况", "? 的", "报告 汇报") }),
      form({ begins: chain("关于", "视察 调研"), ends: REPORT }),
      form({
        begins: words("关于 对"),
        ends: chain("的", "调查 调研 调查与思考 调研与思考 调查与建议"),
      }),
    ),
    examples: [
      "关于全县养老服务的调研报告",
      "关于视察全县重点工程建设情况的报告",
      "关于全县义务教育落实情况的调查",
    ],
    layout: prose,
  },
  {
    id: "budget-report",
    label: "预算决算报告",
    matches: form({ has: [words("预算 决算 财政收支 审计")], ends: REPORT }),
    examples: ["关于青禾县2020年财政决算的报告"],
    layout: prose,
  },
  workReport,
  workPlan,
  {
    id: "report",
    label: "专项报告",
    matches: unless(form({ ends: REPORTS, endsNot: VOTES }), minutes.matches),
    examples: ["关于全县教育工作情况的报告", "关于供销合作社改革的汇报"],
    layout: prose,
  },
  {
    id: "amendment",
    label: "修改决定",
    // 关于修改和废止部分地方性法规的决定 amends; a 决定 that only repeals, or approves what another amended, does not.
    matches: anyForm(
      form({ has: [words("修改 修订 修正")], ends: DECISION, lacks: words("关于批准") }),
      form({ ends: words("修正案"), lacks: words("关于批准") }),
    ),
    examples: [
      "青禾县人民代表大会常务委员会关于修改《青禾县绿化条例》的决定",
      "青禾县绿化条例修正案",
    ],
    layout: amendment,
  },
  {
    id: "resolution",
    label: "决议",
    matches: form({ ends: RESOLUTION }),
    examples: ["青禾县人民代表大会常务委员会关于批准2020年财政决算的决议"],
    layout: announced,
    facts: readPersonnel,
  },
  {
    id: "decision",
    label: "决定",
    // 关于人事任免的决定 holds what a 任免名单 does: headings, and names beside posts.
    matches: form({
      has: [words("任免 任命 免去 免职")],
      ends: DECISION,
      lacks: words("办法 条例 规定 工作"),
    }),
    examples: ["青禾县人民代表大会常务委员会关于人事任免的决定"],
    layout: acts,
    facts: (read) => readAppointments(read, { titled: null, listed: true }),
  },
  {
    id: "decision",
    label: "决定",
    matches: form({ ends: DECISION }),
    examples: ["青禾县人民代表大会常务委员会关于改进人事任免工作的决定"],
    layout: announced,
    facts: readPersonnel,
  },
  {
    id: "announcement",
    label: "公告",
    matches: (title) => isNotice(withoutNoticeNumber(title)),
    examples: [
      "青禾县第七届人民代表大会常务委员会公告〔七届〕第12号",
      "青禾县人大常委会公告",
      "中华人民共和国主席令",
    ],
    layout: announced,
    facts: readPersonnel,
  },
  minutes,
  {
    id: "speech",
    label: "讲话",
    matches: form({ ends: SPEECH }),
    examples: [
      "在青禾县第十六届人民代表大会第二次会议闭幕会上的讲话",
      "青禾县第十六届人民代表大会第二次会议主持词",
    ],
    layout: prose,
  },
  {
    id: "roster",
    label: "名单",
    matches: form({ ends: ROSTER }),
    examples: ["青禾县第十六届人民代表大会第二次会议主席团名单"],
    layout: nameLists,
    facts: readRoster,
  },
  {
    id: "interpretation",
    label: "法规解释",
    matches: form({
      has: [words("》 条例 条")],
      ends: INTERPRETATION,
      lacks: words("名词 词语 术语 报告 预算 决算"),
    }),
    examples: [
      "青禾省人民代表大会常务委员会关于《青禾省绿化条例》第十四条第二款适用问题的解释",
      "全国人民代表大会常务委员会关于《中华人民共和国听证法》第九条的解释",
    ],
    layout: announced,
    facts: readPersonnel,
  },
  {
    id: "regulation",
    label: "法规",
    matches: anyForm(
      form({ ends: RULES }),
      form({ ends: PROCEDURES, endsNot: CEREMONIES }),
      isLaw,
      isLawInShort,
    ),
    examples: [
      "青禾县人民代表大会常务委员会评议工作的程序",
      "青禾县绿化条例",
      "中华人民共和国听证法",
      "中华人民共和国听证法（修订草案）",
      "中华人民共和国听证法典",
      "反侵占国家法",
      "青禾人民政治协商会议共同纲领",
      "青禾县人民代表大会常务委员会任免国家机关工作人员办法",
    ],
    layout: law,
  },
  {
    id: "other",
    label: "其他文件",
    matches: () => true,
    examples: ["卷首语"],
    layout: unknown,
    takesTheRest: true,
  },
];

export function typeOf(title: string): DocumentType {
  const found = TYPES.find((type) => type.matches(title));
  if (!found) throw new Error("the last document type takes every title");
  return found;
}
