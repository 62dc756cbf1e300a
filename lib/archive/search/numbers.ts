/** Numbers and days that print may write otherwise than a query does: 第5次, 第五次; 2021-03-11, 2021年3月11日. Pure. */
import { readNumber } from "../../bulletin/lexicon/script/numerals";
import { formatOrdinal } from "../../words";
import { FIELDS } from "./query";
import { foldForSearch } from "./text/fold";

const ONES = "〇一二三四五六七八九";
const HAN = "〇零○一二三四五六七八九";
/** What is counted: a number before anything else may be part of a word (一网统管, 十四五). */
const COUNTED = "[年月日号期届次条章节款项页个件名人]";

/** The query as print may have it: in figures, with the ordinals in characters alone, in characters. */
export function numbersOtherwise(query: string): string[] {
  const typed = foldForSearch(query);
  const digits = eachTerm(query, withDigits);
  const figures = eachTerm(query, inFigures);
  const ordinals = eachTerm(figures, withOrdinals);
  const all = [
    ...[figures, ordinals, eachTerm(ordinals, together), eachTerm(ordinals, withDays)],
    // 1,286.4 is no day.
    ...[inGroups, withoutGroups, withCross, withLetter].map((write) => eachTerm(digits, write)),
    ...SPANS.map((written) => eachTerm(digits, (term) => term.replace(SPAN, written))),
  ];
  return [...new Set(all)].filter((one) => foldForSearch(one) !== typed);
}

/** What a fraction may be of: 1999.5亿元 is no day, and 2021.5人事任免 none of half a person. */
const OF_A_FRACTION = "(?:[万亿元亩吨%％‰]|平方|立方|公[顷里斤]|千?[米克瓦])";
/** What is measured or counted in numbers so large: years, days and telephones have as many figures. */
const MEASURED = `(?:[人户名件个台套辆只头家次株棵所篇份余多]|${OF_A_FRACTION})`;

/** Whether its number stands whole, so that 5次 of 第15次 is no other form of it. */
export const isWholeNumber = (query: string) => WHOLE.test(query.normalize("NFKC"));
const WHOLE = new RegExp(
  `第(?:\\d+|[${HAN}十百]+)${COUNTED}|(?:\\d{4}|[${HAN}]{4})年|(?:19|20)\\d{2}[-./]\\d{1,2}|\\d,?\\d{3}[\\d.]*${MEASURED}|\\d[x×*]\\d`,
  "u",
);

/** The day, month or year that a query is and nothing else, as a field asks for it; null where it is none. */
export function dayField(query: string): string | null {
  const figures = inFigures(query.trim());
  const whole = /^(\d{4})年度?$/u.exec(figures)?.[1];
  if (whole !== undefined) return `年:${whole}`;
  const [, year, month = "", day] = /^(\d{4})年(\d{1,2})月(?:(\d{1,2})日)?$/u.exec(figures) ?? [];
  const parts = [month, ...(day === undefined ? [] : [day])].map((part) => part.padStart(2, "0"));
  return year === undefined ? null : `日期:${[year, ...parts].join("-")}`;
}

/** A field reads numbers itself. */
const FIELD = new RegExp(`^[-－]?(?:${[...FIELDS.keys()].join("|")})[:：]`, "u");
const eachTerm = (query: string, write: (term: string) => string) =>
  query.replace(/\S+/gu, (term) => (FIELD.test(term) ? term : write(term)));

/** 20210311: only what can be a month and a day, for other figures have eight digits too. */
const PACKED_DAY = /(?<![\d.-])([12]\d{3})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?![\d.-])/gu;
/** Of a year that bulletins have: 1286.4 is a number, and so is 1999.5亿元. */
const DAY = new RegExp(
  `(?<![\\d-])(?!\\d{4}\\.\\d+${OF_A_FRACTION})((?:19|20)\\d{2})([-./])(\\d{1,2})(?:\\2(\\d{1,2}))?(?![\\d-]|[./]\\d)`,
  "gu",
);

/** A year by itself too: 二〇二三. */
const YEAR_IN_CHARACTERS = new RegExp(`[${HAN}]{4}(?=年)|^[一二][${HAN}]{3}$`, "gu");
const COUNTED_IN_CHARACTERS = new RegExp(`[${HAN}十百]+(?=${COUNTED})`, "gu");
const COUNTED_IN_FIGURES = new RegExp(`(?<![\\d.])(第?)(\\d{1,3})(?=(${COUNTED}))`, "gu");

const withDigits = (text: string) => text.replace(/[０-９]/gu, (digit) => digit.normalize("NFKC"));

function inFigures(text: string): string {
  return withDigits(text)
    .replace(DAY, (whole, year, _mark, month, day) =>
      Number(month) > 12
        ? whole
        : [`${year}年${Number(month)}月`, ...(day === undefined ? [] : [`${Number(day)}日`])].join(
            "",
          ),
    )
    .replace(PACKED_DAY, (_, year, month, day) => `${year}年${Number(month)}月${Number(day)}日`)
    .replace(YEAR_IN_CHARACTERS, (year) => String(readNumber(year)).padStart(4, "0"))
    .replace(COUNTED_IN_CHARACTERS, (number) => {
      const value = figureOf(number);
      return value ? String(value) : number;
    })
    .replace(/(?<!\d)0+(?=\d{1,2}[月日])/gu, "");
}

/** 第5次 is 第五次, 5年 五年; days stay, for they are printed in figures beside such. */
const withOrdinals = (text: string) =>
  text.replace(COUNTED_IN_FIGURES, (whole, ordinal: string, number: string, counted: string) =>
    ordinal === "" && /[月日]/u.test(counted)
      ? whole
      : `${ordinal}${formatOrdinal(Number(number))}`,
  );

/** 2940万元 is 2,940万元, 1560.25公顷 is 1,560.25公顷; 2021.3.11 is a day. */
const UNGROUPED = new RegExp(
  `(?<![\\d.,])(?:\\d{4,}(?=(?:\\.\\d+)?${MEASURED})|\\d{4,7}(?=\\.\\d+(?![\\d.])))`,
  "gu",
);
const inGroups = (text: string) =>
  text.replace(UNGROUPED, (number) => number.replace(/\B(?=(?:\d{3})+$)/gu, ","));

/** 7x24小时 is printed 7×24小时, and the other way round. */
const withCross = (text: string) => text.replace(/(?<=\d)[xX*＊ｘＸ✕](?=\d)/gu, "×");
const withLetter = (text: string) => text.replace(/(?<=\d)[×✕*＊](?=\d)/gu, "x");

/** 2020～2022年 is printed 2020-2022年, 2020至2022年, 2020年至2022年. */
const SPAN = /(?<![\d-])(\d{1,4})(?:[年月日]?)[-—–－~～〜至到](\d{1,4})([年月日])/gu;
const SPANS = ["$1-$2$3", "$1至$2$3", "$1$3至$2$3", "$1~$2$3", "$1$3-$2$3"];

/** 第五次 beside 2,940万元, 2020-2022年 and 7×24: as print mostly has each. */
const together = (text: string) => withCross(inGroups(text)).replace(SPAN, "$1-$2$3");

const withoutGroups = (text: string) =>
  text.replace(/(?<![\d.,])\d{1,3}(?:[,，]\d{3})+(?![\d,，])/gu, (number) =>
    number.replace(/[,，]/gu, ""),
  );

const withDays = (text: string) =>
  text
    .replace(/(?<!\d)\d{4}(?=年)/gu, (year) =>
      Array.from(year, (digit) => ONES[Number(digit)]).join(""),
    )
    .replace(/(?<![\d.])\d{1,2}(?=[月日])/gu, (number) => formatOrdinal(Number(number)));

/** 三十七 → 37, 一百零二 → 102, 〇 → 0; null where they make no number (五六, 百). */
const figureOf = (number: string) =>
  number === "百" || (number.length > 1 && !/[十百]/u.test(number)) ? null : readNumber(number);
