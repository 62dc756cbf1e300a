/** The units that damage tests repeat: what a scanner, a wrong export or malice makes of a bulletin. */
export const ONE_CHARACTER = [
  "一",
  "（",
  "·",
  " ",
  "、",
  "1",
  "\t",
  "\n",
  "免",
  "第",
  "　",
  "—",
  "…",
  "《",
  "a",
];

export const MANY_LINES = [
  "附件：x",
  "关于甲的报告",
  "任命甲为乙",
  "2021年1月1日",
  "一、",
  "3月\t1、听取甲的报告 [办公室] 2、乙",
  "（一）",
  "第一条 甲",
  "目 录",
  "关于甲的报告……（1）",
  "甲　乙　丙",
  "— 1 —",
  "出席（2人）：",
  "12",
  "关于",
  "（",
  "第一条",
  "① 甲①",
  "甲，",
  "甲\t乙",
];

export const ONE_LINE = [
  "任命甲、",
  "免去甲的乙职务；",
  "任命甲为乙主任、",
  "2021年1月1日",
  "第一届人民代表大会常务委员会第一次会议",
  "1、听取甲 [乙",
  "甲　乙　",
  "《关于甲的报告》",
];

export const COVER = "某区人民代表大会常务委员会公报\n\n2021\n\n第二号（总第15号）\n\n";

const opened = (title: string) =>
  `${COVER}目 录\n${title} (1)\n\n${title}\n（2021年1月1日某区第一届人民代表大会常务委员会第一次会议通过）\n`;

/** Where a text stands decides who reads it: nowhere, or in a document of each type that reads facts. */
export const FRAMES = {
  "no bulletin": "",
  "a bulletin without contents": COVER,
  "a list of appointments": opened("某区人民代表大会常务委员会任免名单"),
  "an attendance list": `${opened("某区第一届人民代表大会常务委员会第一次会议出席情况")}出席：\n`,
  "a law": `${opened("某市古桥保护条例")}第一条 为了保护古桥\n`,
  "a plan": `${opened("某区人大常委会2021年度工作要点")}（一）议题\n时间\t议题内容\n`,
};

/** So many times that it fills so many bytes. */
export function repeated(unit: string, bytes: number): string {
  return unit.repeat(Math.ceil(bytes / new TextEncoder().encode(unit).length));
}

/** One thing over and over, to about so many bytes: in one line, line by line, or in brackets that close late or never. */
export const FLOODS: { of: string; text: (bytes: number) => string }[] = [
  ...[...ONE_CHARACTER, ...ONE_LINE, ...MANY_LINES.map((line) => `${line}\n`)].map((unit) => ({
    of: JSON.stringify(unit),
    text: (bytes: number) => repeated(unit, bytes),
  })),
  {
    of: "brackets that all close at the end",
    text: (bytes) => repeated("（", bytes / 2) + repeated("）", bytes / 2),
  },
  {
    of: "brackets of three kinds that close behind a blank line",
    text: (bytes) => `${repeated("《“（", bytes / 2)}\n\n${repeated("）”》", bytes / 2)}`,
  },
  {
    of: "titles that each stand over three pages",
    text: (bytes) =>
      Array.from({ length: Math.ceil(bytes / 120) }, (_, at) =>
        [1, 2, 3].map((page) => `${page}\n关于第${at}件供水工作情况的报告\n`).join(""),
      ).join(""),
  },
];
