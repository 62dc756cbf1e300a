/** Issues of one term, each with the list of one meeting: a matrix of so many columns. */
const PLACE = "云州市青溪区";
const BODY = `${PLACE}第三届人民代表大会常务委员会`;
const DIGITS = "〇一二三四五六七八九";
const A_YEAR = 6;

/** Four characters in some, as print has them; the rest three. */
const SURNAMES = [
  ...["欧阳", "司徒", "赵", "钱", "孙", "李", "周", "吴", "郑", "王", "冯", "陈", "褚", "卫", "蒋"],
  ...["沈", "韩", "杨", "朱", "秦", "许", "何", "吕", "施", "张", "孔", "曹", "严"],
];
export const MEMBERS = SURNAMES.map((surname, index) => `${surname}建${"国华民军"[index % 4]}`);

const rows = (names: string[]) =>
  Array.from({ length: Math.ceil(names.length / 5) }, (_, row) =>
    names.slice(row * 5, row * 5 + 5).join("　"),
  ).join("\n");

/** 1 to 99. */
function ordinal(number: number): string {
  const tens = Math.floor(number / 10);
  const ten = tens === 0 ? "" : `${tens === 1 ? "" : DIGITS[tens]}十`;
  return ten + (number % 10 === 0 ? "" : DIGITS[number % 10]);
}

function rollText(meeting: number, year: number, number: number): string {
  const title = `${BODY}第${ordinal(meeting)}次会议出席、请假情况`;
  const away = MEMBERS.filter((_, index) => (index + meeting) % 9 === 0);
  const present = MEMBERS.filter((name) => !away.includes(name));
  const parts = [
    `${PLACE}人民代表大会常务委员会公报`,
    String(year),
    `第${ordinal(number)}号（总第${meeting}号）`,
    "目录",
    `${title}·····(2)`,
    title,
    `（会议半天，${year}年${number * 2}月11日上午）`,
    `一、应出席会议：${MEMBERS.length}人`,
    `二、出席（${present.length}人）：`,
    rows(present),
    `三、请假（${away.length}人）：`,
    rows(away),
  ];
  return `${parts.join("\n\n")}\n`;
}

/** By the file's name, the oldest first. */
export const rolls = (meetings: number): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: meetings }, (_, index) => {
      const [year, number] = [2021 + Math.floor(index / A_YEAR), (index % A_YEAR) + 1];
      return [`${year}-${number}.txt`, rollText(index + 1, year, number)];
    }),
  );
