import { HAN, NAME_DOTS } from "../lexicon/characters";
import { matchesOf } from "../lexicon/matches";

/** The commoner surnames; used as evidence that a run of characters is a name, never to refuse one. */
const SURNAMES =
  "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘钭厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍却璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充台慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公仉督晋楚闫法汝鄢涂钦岳帅缑亢况郈有琴商牟佘佴伯赏墨哈谯笪年爱阳佟言福肖覃代付邸区仝尧么苑";
const DOUBLE_SURNAMES =
  "欧阳|司马|上官|诸葛|闻人|东方|赫连|皇甫|尉迟|公羊|澹台|公冶|宗政|濮阳|淳于|单于|太叔|申屠|公孙|仲孙|轩辕|令狐|钟离|宇文|长孙|慕容|鲜于|闾丘|司徒|司空|南宫|夏侯|端木|呼延|万俟|拓跋|独孤|完颜|纳兰|西门|东郭";

const surname = new RegExp(`^(?:${DOUBLE_SURNAMES}|[${SURNAMES}])`, "u");
const doubleSurname = new RegExp(`^(?:${DOUBLE_SURNAMES})`, "u");
const plainName = new RegExp(`^[${HAN}]{2,4}$`, "u");
const dottedName = new RegExp(`^[${HAN}]{1,8}(?:[${NAME_DOTS}][${HAN}]{1,8}){1,4}$`, "u");
/** Minority names without their dots; no body's name. */
const longName = new RegExp(
  `^[${HAN}]{4,5}[^会委局院府厅室处办部科所站队组团\\P{Script=Han}]$`,
  "u",
);

/** A word that names an office, a body or a heading can have a name's length; it is none. */
const NO_NAME =
  /(?:主任|资格|审查|大会|常务|委员|代表|局长|区长|县长|市长|院长|庭长|检察长|秘书长|部长|书记|组长|会议|名单|情况|报告|议程|出席|请假|缺席|列席|人员|同志|上午|下午|因公|因病|办公室|委员会|政府|法院|职务|附件|如下|审判员|检察员|[：。，；、]|^以上|^特此|^无$|^没有$|^会|副$|^[年级]|决算|预算|^[区县市旗州盟省乡镇]长|公告|^现予|^各|^的|主席|员$|^姓名|^[任免]职|^因|^由于|^鉴于|^根据|^经|变动|工作|原因|备案|^审?议了?|^听取|^任命|^免去|免去$|^决定|^补选|^选举|^接受|^撤销|^罢免)/u;

export interface NamedPerson {
  name: string;
  /** What brackets say right after it: 女，回族. */
  note: string | null;
}

/** 乌云毕力格, 乌兰高娃: one name whose parts begin as surnames do. */
const MONGOLIAN = /^(?:乌[云兰日力]|那[仁顺]|[白宝]音|巴[雅图特])/u;

/** Several names without anything between them cannot be told apart for certain: 张三李四王五. */
export function isRunOfNames(text: string): boolean {
  const characters = [...text];
  if (characters.length < 4 || dottedName.test(text) || hasDoubleSurname(text)) return false;
  if (MONGOLIAN.test(text)) return false;
  return [2, 3].some((length) => {
    const [first, rest] = [characters.slice(0, length).join(""), characters.slice(length).join("")];
    return isLikelyName(first) && (isLikelyName(rest) || isRunOfNames(rest));
  });
}

/** Whether a bare text has the form of one person's name. */
export function isName(text: string): boolean {
  return hasNameForm(text) && !(text.length > 4 && isRunOfNames(text));
}

function hasNameForm(text: string): boolean {
  return (
    (plainName.test(text) || dottedName.test(text) || longName.test(text)) && !NO_NAME.test(text)
  );
}

/** Whether it also begins with a known surname, or is parted by dots. */
export function isLikelyName(text: string): boolean {
  if (!isName(text)) return false;
  return dottedName.test(text) || (surname.test(text) && [...text].length <= lengthLimit(text));
}

const lengthLimit = (text: string) => (hasDoubleSurname(text) ? 4 : 3);

const hasDoubleSurname = (text: string) => doubleSurname.test(text);

/** 张三（女，回族） → name and note; a name's own blanks (陈 良) go. Null when it is no name. */
export function readPerson(text: string): NamedPerson | null {
  const person = readPartedPerson(text);
  return person && isName(person.name) ? person : null;
}

/** The same where marks part one name from the next, so that a long one is no run: 巴特尔、乌云毕力格. */
export function readPartedPerson(text: string): NamedPerson | null {
  const match = /^([^（(]*)(?:[（(]([^）)]*)[）)])?$/u.exec(text.trim());
  if (!match) return null;
  const name = (match[1] ?? "").replace(/\s+/gu, "").replace(/同志$/u, "");
  return hasNameForm(name) ? { name, note: match[2] ?? null } : null;
}

/** 甲、乙（女）和丙 → each of them; null when any part is no name. `parted`: a mark stands before the first, too. */
export function readPersonList(text: string, parted = false): NamedPerson[] | null {
  const told: string[] = [];
  for (const part of splitOutsideBrackets(text, "、，,"))
    for (const one of splitAtAnd(part)) if (one.trim() !== "") told.push(one);
  const read = told.length > 1 || parted ? readPartedPerson : readPerson;
  const people: NamedPerson[] = [];
  for (const one of told) {
    const person = read(one);
    if (!person) return null;
    people.push(person);
  }
  return people.length > 0 ? people : null;
}

/** 张三和李四 are two persons, 李和平 is one. */
function splitAtAnd(text: string): string[] {
  if (!/[和及与]/u.test(text)) return [text];
  const match = /^([^（(]{2,}?(?:[（(][^）)]*[）)])?)(?:和|及|与)(.{2,})$/u.exec(text);
  const [left, right] = [match?.[1] ?? "", match?.[2] ?? ""];
  const sides = [left, right].map((side) => readPerson(side)?.name ?? "");
  const long = text.length > 4 && sides.every(isName);
  const two = long ? sides.some(isLikelyName) : sides.every(isLikelyName);
  return two ? [left, right] : [text];
}

/** Every mark that any list is cut at, and what guards it. */
const MARK_OR_BRACKET = /[（(《[）)》\]、，,；;]/g;

/** Cut at any of the marks (of `、，,；;`) that stands outside of brackets. */
export function splitOutsideBrackets(text: string, marks: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (const { 0: mark, index } of matchesOf(text, MARK_OR_BRACKET)) {
    if ("（(《[".includes(mark)) depth++;
    else if ("）)》]".includes(mark)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && marks.includes(mark)) {
      parts.push(text.slice(from, index));
      from = index + 1;
    }
  }
  parts.push(text.slice(from));
  return parts;
}
