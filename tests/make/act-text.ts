/** An invented bulletin as text, with one act in it. */
export const bulletinText = (
  number: string,
  serial: number,
  name: string,
) => `云州市青溪区人民代表大会常务委员会公报

2031

第${number}号（总第${serial}号）

目录

云州市青溪区人民代表大会常务委员会免职名单·····(2)

云州市青溪区人民代表大会常务委员会免职名单

(2031年2月3日云州市青溪区第三届人民代表大会常务委员会第${serial}次会议通过)

免去：

${name}的云州市青溪区人民法院审判员职务。
`;
