import { BOUNDS } from "../../lexicon/bounds";
import { NEVER_OF_A_PERSON } from "../../lexicon/office/no-names";
import { personsBefore } from "../../lexicon/office/people";
import { NEVER_OF_A_NAME, PLACE_LEVELS } from "../../lexicon/office/places";
import { beginsLongName, hasDoubleSurname, NEVER_GIVEN } from "../../lexicon/office/surnames";
import { HANDLES } from "../../lexicon/office/verbs";
import { LEVELS } from "../../lexicon/office/voters";
import { NAME_DOTS } from "../../lexicon/script/characters";
import { words } from "../../lexicon/words";
import { provesOnePerson } from "../../readers/name-notes";
import { isLikelyName, isRunOfNames, nameEndsAt } from "../../readers/names";
import { ANDS, actOf, type Doubt, IS, LONGEST_NAME, LONGEST_PLAIN } from "./doubt";

const AND_OTHERS = "等";
const PASSIVE = "被";

/** Nobody is called so, or where the name ends the words do not tell. */
export const OF_PEOPLE: Doubt[] = [
  {
    // Between rows of 省长：……, where only names stand.
    name: "place or body for a person",
    example: actOf("appoint", "山东省", null, "省长"),
    holds: ({ person, personNote }) =>
      person.length === LONGEST_NAME &&
      ENDS_NO_NAME.before(person) !== null &&
      !provesOnePerson(personNote),
  },
  {
    // 青禾县人 / 民法院
    name: "person cut from a body",
    example: actOf("appoint", "青禾县人", "县人民法院", "审判员"),
    holds: ({ person }) =>
      person.endsWith(PEOPLE) && PLACE_LEVELS.before(person, person.length - 1) !== null,
  },
  {
    name: "person with what was done to him",
    example: actOf("elect", "张三被光荣", "市人大", "代表"),
    holds: ({ person }) => person.includes(PASSIVE),
  },
  {
    name: "person",
    example: actOf("remove", "免除张三", "区民政局", "局长"),
    holds: ({ person }) =>
      person.length > BOUNDS.name ||
      NEVER_OF_A_PERSON.find(person) !== null ||
      personsBefore(person) !== null ||
      speaks(person) ||
      takesUp(person) ||
      isBehindMisread(person) ||
      isLater(person),
  },
  {
    // 免去张三的A职务，李四是B局局长: what he is, and no end of his name.
    name: "person who is something",
    example: actOf("remove", "李四是", "县审计局", "局长"),
    holds: ({ action, person }) =>
      action === "remove" && person.endsWith(IS) && isSurnamed(person.slice(0, -IS.length)),
  },
  {
    // 委员十三人：张三、李四等: others, and no end of a name.
    name: "person and others",
    example: actOf("elect", "李四等", null, "委员"),
    holds: ({ person }) => person.endsWith(AND_OTHERS) && isLikelyName(person.slice(0, -1)),
  },
  {
    // 如张三被免去……: what is only supposed.
    name: "person supposed",
    example: actOf("remove", "如张三", "县财政局", "局长"),
    holds: ({ person }) => SUPPOSES.has(person.charAt(0)) && isSurnamed(person.slice(1)),
  },
  {
    // 将张三的……职务: what brings him before the verb.
    name: "person handled",
    example: actOf("remove", "将张三", "县财政局", "局长"),
    holds: ({ person }) =>
      !isLikelyName(person) && isLikelyName(person.slice(HANDLED.at(person)?.length ?? 0)),
  },
  {
    // 张三和李为为……: where the names end, the words do not tell.
    name: "two in one name",
    example: actOf("appoint", "张三和李", "县人民法院", "审判员"),
    holds: ({ person }) =>
      person.length === LONGEST_PLAIN &&
      [1, 2].some((at) => ANDS.includes(person.charAt(at))) &&
      !hasDoubleSurname(person) &&
      !beginsLongName(person),
  },
  {
    // 张三县教育局局长职夯: one character of 职务 misread, and who left stands before the body.
    name: "person read of 职务",
    example: actOf("remove", "职夯", "张三青禾县教育局", "局长"),
    holds: ({ person, organ }, places) =>
      organ !== null &&
      isLikeOffice(person) &&
      nameEndsAt(organ).some((end) => (PLACE_LEVELS.find(organ, end)?.at ?? 0) >= end + 1) &&
      !places.some((place) => organ.startsWith(place)),
  },
  {
    name: "person behind a place",
    example: actOf("elect", "东岭乡张三", "青禾县人大", "代表"),
    holds: ({ person }) =>
      LEVELS.all(person).some(
        ({ word, at }) =>
          at > 1 &&
          at + word.length < person.length &&
          isLikelyName(person.slice(at + word.length)),
      ),
  },
  {
    // No mark parts them, and four characters are a name as rarely.
    name: "run of names",
    example: actOf("appoint", "张三李四", "县人民法院", "审判员"),
    holds: ({ person, personNote }) =>
      isRunOfNames(person) && !(provesOnePerson(personNote) && !holdsSurname(person)),
  },
  {
    // 买买提·艾力王五, whose blank was lost.
    name: "run of names with dots",
    example: actOf("appoint", "买买提·艾力王五", "县人民法院", "审判员"),
    holds: ({ person }) =>
      DOTTED.test(person) &&
      [...person].some(
        (one, at) =>
          NEVER_GIVEN.has(one) || (hasDoubleSurname(person.slice(at)) && !opensPart(person, at)),
      ),
  },
];

/** 兔去张三丰, 免云张三丰: one character of a verb misread; 张三丰由: and of 的. */
const isBehindMisread = (person: string) =>
  person.length > LONGEST_NAME &&
  (([...VERB].some((one, at) => person.charAt(at) === one) &&
    isLikelyName(person.slice(VERB.length))) ||
    (person.endsWith("由") && isLikelyName(person.slice(0, -1))));
const VERB = "免去";

/** 职夯, 聀务 */
const isLikeOffice = (person: string) =>
  person.length === OFFICE.length && [...person].some((one, at) => one === OFFICE.charAt(at));
const OFFICE = "职务";

const HANDLED = words(HANDLES, "把");
/** 丁勇李四（女）: what brackets say is of the last, whose surname stands in it. */
const holdsSurname = (person: string) =>
  [...person].some((one, at) => at > 1 && NEVER_GIVEN.has(one));
const ENDS_NO_NAME = words(NEVER_OF_A_NAME, "部 院 局");
const PEOPLE = "人";
const DOTTED = new RegExp(`[${NAME_DOTS}]`, "u");
/** 艾尼·司马义, 司马义·艾买提: a part of one name, and no double surname. */
const opensPart = (person: string, at: number) => at === 0 || DOTTED.test(person.charAt(at - 1));
/** 后张三被判处刑罚: when, and nobody. */
const isLater = (person: string) => person.startsWith("后") && isSurnamed(person.slice(1));
/** 扎西次仁任 | 县财政局局长, under 免去: 任 is what he does. */
const takesUp = (person: string) =>
  person.length > LONGEST_NAME && (person.endsWith("任") || isNewly(person));
/** 赵国栋新 | 任副县长 */
const isNewly = (person: string) =>
  NEWLY.before(person) !== null && !isLikelyName(person) && isLikelyName(person.slice(0, -1));
const NEWLY = words("新 首 就 获 继 再");

const SUPPOSES = new Set("如若倘");
const isSurnamed = (name: string) => NEVER_GIVEN.has(name.charAt(0)) && isLikelyName(name);

/** 主任张三说， */
const speaks = (person: string) => person.endsWith("说") && person.length > LONGEST_NAME;
