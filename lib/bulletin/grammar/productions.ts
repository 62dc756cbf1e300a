import { OFFICE } from "../lexicon/office/posts";
import {
  ACCEPTS,
  ADDS,
  APPOINTS,
  APPOINTS_IN_SHORT,
  APPROVES,
  AS,
  ASKS_RELIEF,
  CONFIRMS,
  DECIDES,
  DISMISSES,
  DONE_BY,
  ELECTS,
  ELECTS_BY_VOICE,
  ENDS,
  EXECUTES,
  HOLDS,
  HOLDS_NO_LONGER,
  IS_APPOINTED,
  IS_REMOVED,
  linksOf,
  MAKES_END,
  OF,
  PASSES,
  RECALLS,
  RELEASES,
  REMOVES,
  REMOVES_IN_SHORT,
  RESIGNS,
  STANDS_IN,
  SUSPENDS,
  WINS,
} from "../lexicon/office/verbs";
import { type Words, words } from "../lexicon/words";
import type { Appointment } from "../schema";

/** Where a verb's clause has it: before persons and posts, between them, or behind what it says of them. */
export type Place = "before" | "between" | "behind";

/** One way to tell an act. Each reads its example; a new wording is a row, a new verb a word of the lexicon. */
export interface Production {
  name: string;
  action: Appointment["action"];
  verbs: Words;
  place: Place;
  /** What parts persons from posts; null where the production reads seats, or persons alone. */
  link: Words | null;
  /** What must stand in the clause: before the verb for `behind`, else after it. */
  needs: Words | null;
  /** What must not stand before that; with it, both stand in the verb's own clause. */
  without?: Words;
  /** Whether nothing may stand before it in its clause: a word that is part of many others. */
  opens?: boolean;
  /** Whether another verb may stand in a clause before it all the same: no name begins with it. */
  follows?: boolean;
  /** Behind which the persons stand, where what another did stands before them. */
  behind?: Words;
  /** What opens a clause in which somebody follows, readable or not: 由 before 代理. */
  handsTo?: Words;
  /** How many votes were given may stand before it: 张三以37票赞成、2票反对，当选为……. */
  votes?: boolean;
  /** What may close its posts, behind 委员: 通过张三为……主任委员人选. */
  closes?: Words;
  /** Of a verb that means other things too: unread it is not told, for it may be none. */
  quiet?: boolean;
  example: string;
  yields: string[];
}

const SEAT = words("代表资格");

const asLinks = linksOf(AS);
const ofLinks = words(linksOf(OF), "同志");

const resignsLinks = words(
  RESIGNS,
  RESIGNS.list.map((word) => `${word}其`).join(" "),
  "辞去所任 辞去担任的 辞去所担任的 辞去其担任的 辞去其所担任的 辞去所担任",
);

/** Specific before general: of several rows whose verb stands at a place the first that fits reads it. */
export const PRODUCTIONS: Production[] = [
  {
    name: "seat-ends",
    action: "terminate-seat",
    verbs: ENDS,
    place: "behind",
    link: null,
    needs: SEAT,
    example: "张三的代表资格终止。",
    yields: ["terminate-seat 张三 代表"],
  },
  {
    name: "ends-seat",
    action: "terminate-seat",
    verbs: MAKES_END,
    place: "before",
    link: null,
    needs: SEAT,
    example: "依法终止张三的代表资格。",
    yields: ["terminate-seat 张三 代表"],
  },
  {
    name: "ends-office",
    action: "terminate",
    verbs: MAKES_END,
    place: "before",
    link: ofLinks,
    needs: OFFICE,
    example: "依法终止张三的青禾县人大常委会委员职务。",
    yields: ["terminate 张三 青禾县人大常委会 委员"],
  },
  {
    name: "office-ends",
    action: "terminate",
    verbs: ENDS,
    place: "behind",
    link: ofLinks,
    needs: OFFICE,
    example: "张三的青禾县人大常委会委员职务相应终止。",
    yields: ["terminate 张三 青禾县人大常委会 委员"],
  },
  {
    name: "office-revoked",
    action: "dismiss",
    verbs: DISMISSES,
    place: "behind",
    link: ofLinks,
    needs: OFFICE,
    example: "张三的青禾县人大常委会委员职务相应撤销。",
    yields: ["dismiss 张三 青禾县人大常委会 委员"],
  },
  {
    name: "office-removed",
    action: "remove",
    verbs: REMOVES,
    place: "behind",
    link: ofLinks,
    needs: OFFICE,
    example: "张三的青禾县人大常委会委员职务相应免去。",
    yields: ["remove 张三 青禾县人大常委会 委员"],
  },
  {
    name: "office-recalled",
    action: "recall",
    verbs: RECALLS,
    place: "behind",
    link: ofLinks,
    needs: OFFICE,
    example: "对张三的云山市第九届人民代表大会代表职务予以罢免。",
    yields: ["recall 张三 云山市第九届人民代表大会 代表"],
  },
  {
    name: "seat-suspended",
    action: "suspend",
    verbs: SUSPENDS,
    place: "before",
    link: null,
    needs: words("执行代表职务"),
    example: "张三因涉嫌犯罪被逮捕，暂时停止执行代表职务。",
    yields: ["suspend 张三 代表"],
  },
  {
    name: "seat-is-suspended",
    action: "suspend",
    verbs: SUSPENDS,
    place: "behind",
    link: null,
    needs: words("代表职务"),
    example: "张三的代表职务暂时停止执行。",
    yields: ["suspend 张三 代表"],
  },
  {
    name: "suspend",
    action: "suspend",
    verbs: SUSPENDS,
    place: "before",
    link: linksOf(EXECUTES),
    needs: OFFICE,
    example: "暂时停止张三执行青禾县人民代表大会代表职务。",
    yields: ["suspend 张三 青禾县人民代表大会 代表"],
  },
  {
    name: "accept-resignation",
    action: "accept-resignation",
    verbs: ACCEPTS,
    place: "before",
    link: resignsLinks,
    needs: words("辞去 辞职 辞呈 请辞", ASKS_RELIEF),
    example: "接受张三辞去青禾县人民政府副县长职务的请求。",
    yields: ["accept-resignation 张三 青禾县人民政府 副县长"],
  },
  {
    name: "pass-resignation",
    action: "accept-resignation",
    verbs: PASSES,
    place: "before",
    link: resignsLinks,
    needs: words("辞去"),
    without: words("接受 同意 批准 审议 听取 《"),
    behind: words("关于 关于确认 确认"),
    quiet: true,
    example: "会议表决通过了关于张三辞去青禾县人民政府副县长职务的请求。",
    yields: ["accept-resignation 张三 青禾县人民政府 副县长"],
  },
  {
    name: "confirm",
    action: "appoint",
    verbs: CONFIRMS,
    place: "before",
    link: asLinks,
    needs: DONE_BY,
    behind: DONE_BY,
    example: "批准东岭县第九届人民代表大会第三次会议选举的张三为东岭县人民检察院检察长。",
    yields: ["appoint 张三 东岭县人民检察院 检察长"],
  },
  {
    name: "no-longer",
    action: "remove",
    verbs: HOLDS_NO_LONGER,
    place: "between",
    link: linksOf(HOLDS_NO_LONGER.list),
    needs: null,
    votes: true,
    example: "张三不再担任青禾县财政局局长职务。",
    yields: ["remove 张三 青禾县财政局 局长"],
  },
  {
    name: "is-appointed",
    action: "appoint",
    verbs: IS_APPOINTED,
    place: "between",
    link: linksOf(IS_APPOINTED.list),
    needs: null,
    votes: true,
    example: "张三、李四被任命为青禾县人民法院审判员。",
    yields: ["appoint 张三 青禾县人民法院 审判员", "appoint 李四 青禾县人民法院 审判员"],
  },
  {
    name: "is-removed",
    action: "remove",
    verbs: IS_REMOVED,
    place: "between",
    link: linksOf(IS_REMOVED.list),
    needs: null,
    votes: true,
    example: "张三同志被免去青禾县财政局局长职务。",
    yields: ["remove 张三 青禾县财政局 局长"],
  },
  {
    name: "appoint",
    action: "appoint",
    verbs: APPOINTS,
    place: "before",
    link: asLinks,
    needs: null,
    example: "任命张三、李四（女）为青禾县人民法院审判员。",
    yields: ["appoint 张三 青禾县人民法院 审判员", "appoint 李四 青禾县人民法院 审判员"],
  },
  {
    name: "remove",
    action: "remove",
    verbs: REMOVES,
    place: "before",
    link: ofLinks,
    needs: null,
    example: "免除张三同志青禾县审计局局长一职。",
    yields: ["remove 张三 青禾县审计局 局长"],
  },
  {
    name: "dismiss",
    action: "dismiss",
    verbs: DISMISSES,
    place: "before",
    link: ofLinks,
    needs: OFFICE,
    example: "撤销张三的青禾县人民政府副县长职务。",
    yields: ["dismiss 张三 青禾县人民政府 副县长"],
  },
  {
    name: "recall",
    action: "recall",
    verbs: RECALLS,
    place: "before",
    link: ofLinks,
    needs: words(OFFICE, SEAT),
    example: "罢免张三的云山市第九届人民代表大会代表职务。",
    yields: ["recall 张三 云山市第九届人民代表大会 代表"],
  },
  {
    name: "release",
    action: "remove",
    verbs: RELEASES,
    place: "before",
    link: ofLinks,
    needs: OFFICE,
    example: "解除张三的青禾县财政局局长职务。",
    yields: ["remove 张三 青禾县财政局 局长"],
  },
  {
    name: "appoint-in-short",
    action: "appoint",
    verbs: APPOINTS_IN_SHORT,
    place: "before",
    link: asLinks,
    needs: words("为"),
    opens: true,
    quiet: true,
    example: "任张三为青禾县财政局局长。",
    yields: ["appoint 张三 青禾县财政局 局长"],
  },
  {
    name: "add",
    action: "appoint",
    verbs: ADDS,
    place: "before",
    link: asLinks,
    needs: words("为"),
    opens: true,
    follows: true,
    quiet: true,
    example: "增补张三为青禾县人大常委会代表资格审查委员会委员。",
    yields: ["appoint 张三 青禾县人大常委会代表资格审查委员会 委员"],
  },
  {
    name: "remove-in-short",
    action: "remove",
    verbs: REMOVES_IN_SHORT,
    place: "before",
    link: ofLinks,
    needs: null,
    opens: true,
    follows: true,
    quiet: true,
    example: "免张三的青禾县财政局局长职务。",
    yields: ["remove 张三 青禾县财政局 局长"],
  },
  {
    name: "elect",
    action: "elect",
    verbs: ELECTS,
    place: "before",
    link: asLinks,
    needs: null,
    example: "选举张三为青禾县人民法院院长。",
    yields: ["elect 张三 青禾县人民法院 院长"],
  },
  {
    name: "elect-by-voice",
    action: "elect",
    verbs: ELECTS_BY_VOICE,
    place: "before",
    link: asLinks,
    needs: words(AS.join(" ")),
    quiet: true,
    example: "会议推定张三、李四为大会主席团常务主席。",
    yields: ["elect 张三 大会 主席团常务主席", "elect 李四 大会 主席团常务主席"],
  },
  {
    name: "win",
    action: "elect",
    verbs: WINS,
    place: "between",
    link: linksOf([...WINS.list, "为"]),
    needs: null,
    votes: true,
    example: "李四当选为青禾县人民法院院长。",
    yields: ["elect 李四 青禾县人民法院 院长"],
  },
  {
    name: "stand-in",
    action: "acting",
    verbs: STANDS_IN,
    place: "between",
    link: linksOf(STANDS_IN.list),
    needs: null,
    handsTo: words("由"),
    quiet: true,
    example: "青禾县人民政府副县长张三代理县长职务。",
    yields: ["acting 张三 青禾县人民政府 县长"],
  },
  {
    name: "decide",
    action: "appoint",
    verbs: DECIDES,
    place: "before",
    link: asLinks,
    needs: words(AS.join(" ")),
    quiet: true,
    example: "决定：李四为青禾县人民政府副县长。",
    yields: ["appoint 李四 青禾县人民政府 副县长"],
  },
  {
    name: "approve",
    action: "appoint",
    verbs: APPROVES,
    place: "before",
    link: asLinks,
    needs: words(AS.join(" ")),
    without: words("提请 报请 建议 提名 推荐 关于 将 接受"),
    quiet: true,
    example: "批准张三任青禾县选举委员会副主任。",
    yields: ["appoint 张三 青禾县选举委员会 副主任"],
  },
  {
    name: "pass-person",
    action: "appoint",
    verbs: PASSES,
    place: "before",
    link: asLinks,
    needs: words(AS.join(" ")),
    without: words("关于 决定 提请 任命 选举 补选 推选 接受 免去 批准"),
    closes: words("人选 的人选"),
    quiet: true,
    example: "会议表决通过张三为青禾县第十六届人民代表大会法制委员会主任委员。",
    yields: ["appoint 张三 青禾县第十六届人民代表大会法制委员会 主任委员"],
  },
  {
    name: "hold",
    action: "appoint",
    verbs: HOLDS,
    place: "between",
    link: linksOf(HOLDS.list),
    needs: null,
    quiet: true,
    example: "张三任青禾县水务局局长。",
    yields: ["appoint 张三 青禾县水务局 局长"],
  },
];

export const productionOf = (action: Appointment["action"]) =>
  PRODUCTIONS.find((production) => production.action === action && production.link !== null) ??
  null;
