import { type Desk, type Draft, lines, type Maker, nobody, paragraph } from "../words/draft";
import { date, iso, yearOf } from "../words/numerals";
import { adopted } from "../words/opening";
import { body, prose } from "../words/prose";
import { topic } from "./reports";

/** Signed by an organisation, which is no author; the day it was signed counts, for it tells no other. */
export const opinion: Maker = (desk) => {
  const { place, random, sitting } = desk;
  const day = { ...sitting.first, day: sitting.first.day + 2 };
  const subject = topic(desk);
  return {
    ...nobody,
    type: "deliberation-opinion",
    title: `${random.pick([place.publisher, `${place.short}人大常委会`])}关于${subject}情况报告的审议意见`,
    date: iso(day),
    dateBasis: "signed",
    pieces: [
      lines(`${place.short}人民政府：`),
      paragraph(
        `${date(sitting.first, desk.dateForm)}，${place.short}第${desk.term}届人大常委会召开会议，听取和审议了${place.kind}人民政府关于${subject}情况的报告。${prose(random, 2)}`,
      ),
      ...body(desk, subject, 2),
      lines(place.publisher),
      lines(date(day, desk.dateForm)),
    ],
  };
};

export const workPlan = (desk: Desk): Draft => {
  const opening = adopted(desk);
  const title = desk.random.pick([
    `${desk.place.publisher}${desk.year}年度工作要点`,
    `${desk.place.publisher}${yearOf(desk.year, "arabic")}工作要点`,
  ]);
  return {
    ...nobody,
    ...opening,
    type: "work-plan",
    title,
    pieces: [...opening.pieces, ...body(desk, "今年", 3)],
  };
};
