const PUBLISHER = "云州市青溪区人民代表大会常务委员会";

/** Printed texts of invented issues, for what reads files: the import, the scripts, a site apart. */
interface PrintedIssue {
  /** The printed ordinal: 第一号. */
  ordinal: string;
  serial: number;
  publisher?: string;
}

interface PrintedDocument {
  title: string;
  /** As the contents print it behind the title. */
  byline?: string;
  paragraphs: string[];
}

/** An issue of the year 2031 with one document on its page 2. */
function issueText(
  { ordinal, serial, publisher = PUBLISHER }: PrintedIssue,
  document: PrintedDocument,
): string {
  const { title, byline, paragraphs } = document;
  const entry = `${title}·····${byline ? `${byline}\t` : ""}(2)`;
  const cover = [`${publisher}公报`, "2031", `第${ordinal}号（总第${serial}号）`];
  return `${[...cover, "目录", entry, title, ...paragraphs].join("\n\n")}\n`;
}

interface PrintedReport extends PrintedIssue {
  title?: string;
  paragraphs: string[];
}

export function reportText({ title = "关于公园建设情况的报告", ...report }: PrintedReport): string {
  const opening = [
    "——2031年2月3日在云州市青溪区第三届人民代表大会\n常务委员会第九次会议上",
    "区绿化管理中心主任 方大同",
    "主任、副主任、各位委员：",
  ];
  const paragraphs = [...opening, ...report.paragraphs];
  return issueText(report, { title, byline: "方大同", paragraphs });
}

/** One person removed from office, at a meeting that no other issue has: its number is the serial. */
export function removalText(issue: PrintedIssue, person: string): string {
  return issueText(issue, {
    title: "云州市青溪区人民代表大会常务委员会免职名单",
    paragraphs: [
      `(2031年2月3日云州市青溪区第三届人民代表大会常务委员会第${issue.serial}次会议通过)`,
      "免去：",
      `${person}的云州市青溪区人民法院审判员职务。`,
    ],
  });
}

/** A year's plan, each item of a month of its own. */
export function planText(issue: PrintedIssue, title: string, items: string[]): string {
  const rows = items.map((item, at) => `${at + 1}月\t${at + 1}、${item}\t办公室`);
  return issueText(issue, {
    title,
    paragraphs: ["一、常委会会议主要议题", ["时间\t议题内容\t责任部门", ...rows].join("\n")],
  });
}
