import type { Appointment } from "../schema";

/** How one kind of act is worded: its verb, and the word that parts persons from posts. */
export interface Wording {
  action: Appointment["action"];
  /** At the beginning of what is read. */
  verb: RegExp;
  /** Between persons and posts: 任命甲为A, 免去甲的A职务, 接受甲辞去A职务. */
  link: RegExp;
}

const DECIDED = "(?:决定|批准|同意|提请|依法|同时|并){0,3}";
/** 决定同意王某辞去…… */
const ACCEPTED = "(?:决定)?(?:同意|批准)(?=[^，。；：]{2,20}辞去)";
export const OF = /(?:同志)?(?:(?:所|担|兼){1,2}任的?|的)|同志/gu;
const AS = /(?:同志)?(?:当选为?|担任|为|任|代理)/gu;

/** Specific before general. */
export const WORDINGS: Wording[] = [
  { action: "appoint", verb: new RegExp(`^${DECIDED}任命了?(?!名单|书|办法)`, "u"), link: AS },
  { action: "remove", verb: new RegExp(`^${DECIDED}免去了?`, "u"), link: OF },
  { action: "dismiss", verb: new RegExp(`^${DECIDED}撤销了?`, "u"), link: OF },
  { action: "recall", verb: new RegExp(`^${DECIDED}罢免了?`, "u"), link: OF },
  {
    action: "suspend",
    verb: new RegExp(`^${DECIDED}(?:暂时停止|暂停|停止)(?:执行)?`, "u"),
    link: /(?:同志)?(?:执行|担任的|的)/gu,
  },
  {
    action: "accept-resignation",
    verb: new RegExp(`^${DECIDED}接受了?|^${ACCEPTED}`, "u"),
    link: /辞去(?:其)?(?:所?担任的)?/gu,
  },
  {
    action: "elect",
    verb: new RegExp(`^${DECIDED}(?:投票|等额|差额)?(?:选举|补选|推选|推举)(?:产生)?(?:了)?`, "u"),
    link: AS,
  },
  { action: "elect", verb: /^(?=[^，。；：]{2,40}当选)/u, link: AS },
  { action: "appoint", verb: /^决定由?|^由(?=[^，。；：]{2,20}代理)/u, link: AS },
];

/** Asked first, for most texts begin with none. */
export const ANY_VERB = new RegExp(WORDINGS.map(({ verb }) => verb.source).join("|"), "u");

/** Where in a running text an act may begin. */
export const VERBS = new RegExp(
  `${DECIDED}(?:任命|免去|撤销|罢免|接受|暂停|暂时停止|选举(?!产生新)|补选|推选|推举)|${ACCEPTED}|决定(?=[^，。；]{2,12}(?:代理|为))|由(?=[^，。；：]{2,20}代理)`,
  "gu",
);

/** 他、其: the person is named in the title or the sentence before. */
export const PRONOUN = /^(?:他|她|其|该同志|本人|其本人)$/u;

/** 任期五年 has the form of a name, and is none. */
export const TERM_OF_OFFICE = /^(?:任期|任职|试用期|挂职期|为期)/u;

/** Behind a post, and no part of it. */
export const TAIL =
  /^(?:任期|任职|自|至|报|并|其|试用期|按照?|以上|从|现予|现将|特此|请予|根据|依照|经|因|由于|鉴于|提请|请|挂职期|期限|同时|名单|本|该|此|具体|以|为期)/u;
