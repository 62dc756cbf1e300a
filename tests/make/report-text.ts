/** Invented bulletins of an invented place. */
interface Forged {
  /** The printed ordinal: 第一号. */
  ordinal: string;
  serial: number;
  title?: string;
  paragraphs: string[];
}

export function forge({
  ordinal,
  serial,
  title = "关于公园建设情况的报告",
  paragraphs,
}: Forged): string {
  return `云州市青溪区人民代表大会常务委员会公报

2031

第${ordinal}号（总第${serial}号）

目录

${title}·····方大同	(2)

${title}

——2031年2月3日在云州市青溪区第三届人民代表大会
常务委员会第九次会议上

区绿化管理中心主任 方大同

主任、副主任、各位委员：

${paragraphs.join("\n\n")}
`;
}
