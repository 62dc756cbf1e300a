import { type Desk, item, lines, type Maker, nobody, type Piece, raw } from "../words/draft";
import { chinese, date } from "../words/numerals";
import { adopted } from "../words/opening";
import { LAWS, TOPICS } from "../words/prose";
import { nameOf } from "../words/sitting";

function items(desk: Desk): string[] {
  const { place, random, year } = desk;
  const all = [
    ...random
      .sample(TOPICS, 3)
      .map((topic) => `听取和审议${place.kind}人民政府关于${topic}工作情况的报告`),
    `审议${place.publisher}关于修改《${place.short}人大常委会议事规则》的决定（草案）`,
    `听取和审议关于检查《${random.pick(LAWS)}》实施情况的报告，并开展专题询问`,
    `审查和批准${year - 1}年${place.kind}本级决算`,
    `听取和审议${place.kind}人民政府关于${year}年上半年国民经济和社会发展计划执行情况的报告、关于${year}年上半年预算执行情况的报告`,
    "传达学习全国人大会议精神",
    "审议关于个别代表的代表资格的报告",
  ];
  return [
    ...random.sample(all, random.int(1, 6)),
    "审议有关人事任免事项",
    ...(random.chance(0.1) ? ["其他"] : []),
  ];
}

/** An item cut over lines without a blank one between, as narrow columns do it. */
function cut(desk: Desk, text: string): string[] {
  const { knobs, random } = desk;
  if (!knobs.flag("agenda.cut", 0.3) || text.length < 16) return [text];
  const at = random.int(10, text.length - 4);
  return [text.slice(0, at), text.slice(at)];
}

export const agenda: Maker = (desk) => {
  const { place, sitting, knobs } = desk;
  const opening = knobs.turn("agenda.note", { adopted: 5, none: 1 });
  const noted = adopted(desk);
  const texts = items(desk);
  const form = knobs.turn("agenda.numbers", {
    chinese: 5,
    arabic: 2,
    brackets: 1,
    "arabic-comma": 1,
    none: 1,
    dashes: 2,
  });
  const stop = knobs.turn("agenda.stop", { "；": 3, "。": 2, none: 2 });
  const dashes = form === "dashes" ? knobs.random.int(1, texts.length) : 0;
  const told = texts.map((text, index) => {
    const no = index + 1;
    const number = {
      chinese: `${chinese(no)}、`,
      dashes: `${chinese(no)}、`,
      arabic: `${no}.`,
      brackets: `（${chinese(no)}）`,
      "arabic-comma": `${no}、`,
      none: "",
    }[form];
    const end = stop === "none" ? "" : stop === "。" || no === texts.length ? "。" : "；";
    return `${index < dashes ? "- " : ""}${number}${text}${end}`;
  });
  const loose = knobs.flag("agenda.loose", 0.4);
  // Without a number a broken item could not be told from two.
  const broken = form === "none" ? told.map((line) => [line]) : told.map((line) => cut(desk, line));
  const pieces: Piece[] = loose && form !== "dashes" ? told.map(item) : [lines(...broken.flat())];
  const heading =
    knobs.flag("agenda.on", 0.15) && opening === "none"
      ? [raw(`（${date(sitting.first, desk.dateForm)}）`)]
      : [];
  return {
    ...(opening === "adopted" ? noted : nobody),
    ...{ byline: null, authors: [], type: "agenda" },
    ...(opening === "none"
      ? { meeting: sitting.id, date: undated(heading.length > 0, noted.date), dateBasis: undefined }
      : {}),
    title: `${nameOf(place, sitting, "full")}${desk.random.pick(["议程", "议程", "议程"])}`,
    pieces: [...(opening === "adopted" ? noted.pieces : heading), ...pieces],
    agenda: texts,
  };
};

const undated = (told: boolean, date: string | null) => (told ? date : null);
