import { chinese, type DateForm, fullWidth, yearOf } from "../words/numerals";
import type { Knobs } from "../words/random";
import { noisy, type Style } from "../words/style";
import type { Truth } from "../words/truth";

export interface Cover {
  issue: Truth["issue"];
  lines: string[];
}

export function cover(knobs: Knobs, publisher: string, year: number, form: DateForm): Cover {
  const { random } = knobs;
  const number = random.int(1, 6);
  const joint = knobs.flag("cover.joint", 0.08);
  const serial = knobs.flag("cover.serial", 0.8) ? random.int(20, 400) : null;
  const unit = knobs.turn("cover.unit", { 号: 3, 期: 1 });
  const digits = knobs.turn("cover.number", { chinese: 2, arabic: 2, full: 1 });
  const count = (n: number) =>
    digits === "chinese" ? chinese(n) : digits === "full" ? fullWidth(`${n}`) : `${n}`;
  const numbers = joint ? `${count(number)}、${count(number + 1)}` : count(number);
  const total =
    serial === null ? "" : knobs.turn("cover.total", { wide: 2, spaced: 1, half: 1, bare: 1 });
  const told = {
    "": "",
    wide: `（总第${serial}${unit}）`,
    spaced: `（总第 ${serial} ${unit}）`,
    half: `(总第${serial}${unit})`,
    bare: ` 总第${serial}${unit}`,
  }[total];
  const title = `${publisher}公报`;
  const name = knobs.turn("cover.title", { whole: 3, blank: 1, "two-lines": 1, apart: 1 });
  const titles = {
    whole: [title],
    blank: [title.replace(/人民代表/u, "人民代表 ")],
    "two-lines": [publisher, "公报"],
    apart: [publisher, "", "公　报"],
  }[name];
  const years = {
    bare: `${year}`,
    year: `${year}年`,
    chinese: yearOf(year, form === "arabic" ? "chinese-〇" : form),
  };
  const order = knobs.turn("cover.lines", { apart: 3, together: 2 });
  const printedYear = years[knobs.turn("cover.year", { bare: 2, year: 2, chinese: 1 })];
  const issueLine = `第${numbers}${unit}${told}`;
  const lines =
    order === "apart"
      ? [...titles, "", printedYear, "", issueLine]
      : [...titles, "", `${printedYear.replace(/年$/u, "")}年${issueLine}`];
  return {
    issue: {
      ...{ id: joint ? `${year}-${number}-${number + 1}` : `${year}-${number}` },
      ...{ publisher, year, number, serialNumber: serial },
    },
    lines: [...Array.from({ length: random.int(0, 4) }, () => ""), ...lines],
  };
}

export interface Entry {
  title: string;
  byline: string | null;
  page: number;
}

/** 目录: each entry in this bulletin's form, some of them cut over two lines. */
export function contents(knobs: Knobs, style: Style, entries: Entry[]): string[] {
  const { random } = knobs;
  const head = knobs.turn("contents.head", { "目 录": 2, 目录: 2, "目　录": 1, "目　　录": 1 });
  const leader = knobs.turn("contents.leader", {
    "·····": 4,
    "……": 2,
    "......": 2,
    "………………": 1,
    none: 2,
    tab: 1,
  });
  const page = knobs.turn("contents.page", { "(12)": 3, "（12）": 2, "12": 3, "full-width": 1 });
  const author = knobs.turn("contents.author", { "after-leader": 3, "after-blank": 2, omitted: 2 });
  const padded = knobs.flag("contents.padded", 0.5);
  const numbered = knobs.turn("contents.numbers", { none: 8, arabic: 1 });
  const broken = knobs.flag("contents.cut", 0.4);
  const spread = knobs.flag("contents.blank-lines", 0.3);
  const dots = leader === "none" ? " " : leader === "tab" ? "\t" : leader;
  const printedPage = (n: number) =>
    ({
      "(12)": `(${n})`,
      "（12）": `（${n}）`,
      "12": `${n}`,
      "full-width": `（${fullWidth(`${n}`)}）`,
    })[page];
  const lines = entries.flatMap(({ title, byline, page: at }, index) => {
    const names = (byline ?? "")
      .split(" ")
      .map((name) => (padded && [...name].length === 2 ? [...name].join(" ") : name))
      .join("　");
    const by = author === "omitted" || !byline ? "" : names;
    const tail =
      author === "after-leader" && by && leader !== "tab"
        ? `${dots}${by}${dots === " " ? " " : "\t"}`
        : by
          ? `　${by}${dots}`
          : dots;
    const no = numbered === "arabic" ? `${index + 1}.` : "";
    const text = no + blanked(noisy(title, style, knobs), knobs);
    const two = broken && text.length > 24 && random.chance(0.4);
    const middle = random.int(14, Math.max(15, text.length - 6));
    const entry =
      two && !/\d/u.test(text.slice(middle - 2, middle + 2))
        ? [text.slice(0, middle), text.slice(middle) + tail + printedPage(at)]
        : [text + tail + printedPage(at)];
    return spread ? [...entry, ""] : entry;
  });
  return ["", head, "", ...lines];
}

/** …的报告 关于…: a blank where the printer's line ended. */
function blanked(text: string, { random }: Knobs): string {
  if (text.length < 20 || !random.chance(0.08)) return text;
  const at = random.int(8, text.length - 6);
  return /\d/u.test(text.slice(at - 1, at + 1)) ? text : `${text.slice(0, at)} ${text.slice(at)}`;
}

export const printedByline = (knobs: Knobs) => knobs.settings["contents.author"] !== "omitted";
