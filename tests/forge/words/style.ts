import { fullWidth } from "./numerals";
import type { Knobs } from "./random";

/** How one bulletin is set: the same for all its documents. */
export interface Style {
  digits: "plain" | "spaced" | "full";
  brackets: "full" | "half" | "mixed";
  wrap: "a-line" | "tight" | "hard-blank" | "hard-indent" | "hard-flush";
  width: number;
  indent: string;
  cuts: "none" | "some" | "many";
  /** Page marks and running headers, as the furniture between paragraphs. */
  page: ((number: number) => string) | null;
  header: string | null;
}

const PAGES = {
  none: null,
  "—12—": (n: number) => `—${n}—`,
  "— 12 —": (n: number) => `— ${n} —`,
  "· 12 ·": (n: number) => `· ${n} ·`,
  "- 12 -": (n: number) => `- ${n} -`,
  "12": (n: number) => `${n}`,
};

export function chooseStyle(knobs: Knobs, publisher: string, year: number, number: number): Style {
  const wrap = knobs.turn("wrap", {
    "a-line": 5,
    tight: 1,
    "hard-blank": 1,
    "hard-indent": 1.5,
    "hard-flush": 1,
  });
  const page =
    PAGES[
      knobs.turn("page-marks", {
        none: 5,
        "—12—": 1,
        "— 12 —": 1,
        "· 12 ·": 1,
        "- 12 -": 0.5,
        "12": 1,
      })
    ];
  const header = knobs.turn("running-header", { none: 5, dot: 1, number: 1, bare: 0.5 });
  return {
    digits: knobs.turn("digits", { plain: 5, spaced: 3, full: 1 }),
    brackets: knobs.turn("brackets", { full: 4, half: 2, mixed: 2 }),
    wrap,
    width: knobs.random.int(30, 40),
    indent:
      wrap === "hard-flush"
        ? ""
        : wrap === "hard-indent" || knobs.flag("indent", 0.3)
          ? "　　"
          : "",
    cuts: knobs.turn("cuts", { none: 2, some: 2, many: 2 }),
    page,
    header: {
      none: null,
      dot: `${publisher}公报${year}·${number}`,
      number: `${publisher}公报　${year}年第${number}号`,
      bare: `${publisher}公报`,
    }[header],
  };
}

/** Reading text as this bulletin's printer would have it. */
export function noisy(text: string, style: Style, knobs: Knobs): string {
  let printed = text;
  if (style.digits === "spaced")
    printed = printed
      .replace(/(?<=\p{Script=Han})(?=\d)/gu, " ")
      .replace(/(?<=\d)(?=\p{Script=Han})/gu, " ");
  if (style.digits === "full") printed = fullWidth(printed);
  if (style.brackets === "half" || (style.brackets === "mixed" && knobs.random.chance(0.5)))
    printed = printed.replace(/（/gu, "(").replace(/）/gu, ")");
  return printed;
}
