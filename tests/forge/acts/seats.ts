import { type Desk, lines, type Maker, nobody, type Piece, paragraph, raw } from "../words/draft";
import { chinese, date } from "../words/numerals";
import { adopted, session, speaker } from "../words/opening";
import { printed } from "../words/people";
import { congressOf } from "../words/sitting";
import { list, Roll, type Row } from "./acts";

const ended = (
  desk: Desk,
  person: string,
  personNote: string | null | undefined,
  note: string | null | undefined,
): Row => ({
  ...{ action: "terminate-seat", person, personNote, post: "代表", note },
  organ: congressOf(desk.place, desk.term),
});

/** 代表资格审查报告: seats that end, in the sentences that reports use for them, and by-elections found valid. */
export const credentials: Maker = (desk) => {
  const { place, random, knobs, term } = desk;
  const roll = new Roll(desk);
  const opening =
    knobs.turn("credentials.opening", { adopted: 1, delivered: 2 }) === "adopted"
      ? adopted(desk)
      : session(desk);
  const said = speaker(desk, [
    {
      name: random.pick(desk.members),
      office: `${place.kind}人大常委会代表资格审查委员会主任委员`,
    },
  ]);
  const rows: Row[] = [];
  const told: Piece[] = [];
  const congress = congressOf(place, term);
  const form = knobs.turn("credentials.form", {
    "moved-away": 2,
    "resigned-seat": 2,
    "several-ended": 1,
    died: 1,
  });
  if (form === "moved-away") {
    const [who, ward] = [roll.next(), `${random.int(2, 90)}选区`];
    told.push(
      paragraph(
        `由${ward}选出的${congress}代表${printed(who)}，已调离本行政区域。根据代表法的有关规定，${who.name}的${place.kind}人大代表资格终止。`,
      ),
    );
    rows.push(ended(desk, who.name, who.note ? undefined : null, ward));
  } else if (form === "resigned-seat") {
    const [who, ward] = [roll.next(), `${random.pick(place.towns)}选区`];
    told.push(
      paragraph(
        `由${ward}选出的${congress}代表${who.name}，因工作变动，本人提出辞去${place.kind}人大代表职务。依照代表法的有关规定，${who.name}的代表资格终止。`,
      ),
    );
    rows.push(ended(desk, who.name, null, ward));
  } else if (form === "several-ended") {
    const people = roll.some(3).map(({ name }) => ({ name, note: null }));
    told.push(
      paragraph(
        `${list(people)}因工作调动，已迁出本行政区域。依照代表法的有关规定，${list(people)}的${congress}代表资格终止。`,
      ),
    );
    for (const { name } of people) rows.push(ended(desk, name, null, null));
  } else {
    const who = roll.next();
    told.push(
      paragraph(
        `${congress}代表${who.name}因病去世。依照代表法的有关规定，${who.name}的代表资格自然终止。`,
      ),
    );
    rows.push(ended(desk, who.name, null, null));
  }
  if (knobs.flag("credentials.elected", 0.3)) {
    const { name } = roll.next();
    told.push(
      paragraph(
        `${random.pick(place.towns)}选区依法补选${name}为${congress}代表。经审查，其代表资格有效。`,
      ),
    );
    rows.push({ ...ended(desk, name, null, undefined), action: "elect", optional: true });
  }
  told.push(paragraph(`目前，${congress}实有代表${random.int(150, 300)}名。`));
  return {
    ...opening,
    ...said,
    type: "credentials-report",
    title: `${congress}常务委员会代表资格审查委员会关于${random.pick(["个别代表的代表资格的报告", "终止个别代表资格的报告", "补选代表的代表资格审查报告", "代表资格变动情况的审查报告"])}`,
    pieces: [
      ...opening.pieces,
      ...said.pieces,
      lines(`${place.publisher}：`),
      ...told,
      paragraph("以上报告，请予审议。"),
    ],
    appointments: rows,
  };
};

/** 接受辞职决定: the operative sentence may say only 他. */
export const resignation: Maker = (desk) => {
  const { place, knobs, random } = desk;
  const who = new Roll({ ...desk }).next();
  const where = random.pick([
    { organ: `${place.organs}人民政府`, post: place.chief },
    { organ: `${place.organs}人民政府`, post: `副${place.chief}` },
    { organ: `${place.organs}监察委员会`, post: "主任" },
    { organ: `${place.organs}人民法院`, post: "院长" },
    { organ: `${place.organs}人民检察院`, post: "检察长" },
    { organ: place.publisher, post: "委员" },
  ]);
  const office = where.organ + where.post;
  const opening = adopted(desk);
  const form = knobs.turn("resignation.form", {
    whole: 2,
    "title-only": 1,
    "request-of": 1,
    "only-in-title": 1,
    comrade: 1,
  });
  const law = "根据《中华人民共和国地方各级人民代表大会和地方各级人民政府组织法》第三十二条的规定";
  const sentence = {
    whole: `${law}，${place.publisher}决定：接受${printed(who)}辞去${office}职务的请求，报${place.kind}人民代表大会备案。`,
    "title-only": `${who.name}因工作变动，向${place.publisher}提出辞去${office}职务的请求。${law}，会议决定接受他的辞职请求。`,
    "request-of": `${law}，决定接受${printed(who)}辞去${office}职务的请求。`,
    "only-in-title": `${law}，会议审议了${who.name}的辞职请求，决定接受他的辞职请求。`,
    comrade: `${place.publisher}决定接受${who.name}同志辞去${office}的请求，并报${place.kind}人民代表大会下次会议备案。`,
  }[form];
  const noted = form === "whole" || form === "request-of";
  const titled = random.pick(
    [
      `${place.publisher}关于接受${who.name}辞去${office}职务的决定`,
      `${place.publisher}关于接受${who.name}辞职请求的决定`,
    ].slice(0, form === "only-in-title" ? 1 : 2),
  );
  return {
    ...nobody,
    ...opening,
    type: "resignation",
    title: titled,
    pieces: [...opening.pieces, paragraph(sentence)],
    appointments: [
      {
        action: "accept-resignation",
        person: who.name,
        personNote: noted ? who.note : null,
        organ: where.organ,
        post: where.post,
        note: null,
      },
    ],
  };
};

/** 选举结果: by sentences, or by post and name. */
export const election: Maker = (desk) => {
  const { place, knobs, sitting } = desk;
  const roll = new Roll(desk);
  const [committee, government] = [place.publisher, `${place.organs}人民政府`];
  const chosen = [
    { organ: committee, post: "主任", who: roll.some(1) },
    { organ: committee, post: "副主任", who: roll.some(3) },
    { organ: committee, post: "委员", who: roll.some(4) },
    { organ: government, post: place.chief, who: roll.some(1) },
    { organ: `${place.organs}监察委员会`, post: "主任", who: roll.some(1) },
    { organ: `${place.organs}人民法院`, post: "院长", who: roll.some(1) },
  ].slice(0, knobs.random.int(2, 6));
  const opening = knobs.turn("election.opening", { adopted: 1, dated: 2 });
  const noted = opening === "adopted" ? adopted(desk) : null;
  const day = date(sitting.first, desk.dateForm);
  const form = knobs.turn("election.form", { sentences: 3, "post-first": 2 });
  const told: Piece[] =
    form === "sentences"
      ? [
          paragraph(
            `${congressOf(place, desk.term)}第${chinese(sitting.number)}次会议于${day}${chosen.map(({ organ, post, who }) => `选举${list(who)}为${organ}${post}`).join("，")}。`,
          ),
        ]
      : chosen.flatMap(({ organ, post, who }) => [raw(`${organ}${post}`, list(who))]);
  return {
    ...nobody,
    ...(noted ?? { date: null, dateBasis: null, meeting: null, pieces: [] }),
    ...{
      type: "election-result",
      title: `${congressOf(place, desk.term)}第${chinese(sitting.number)}次会议选举结果`,
    },
    ...(noted ? {} : { meeting: sitting.id, dateBasis: undefined, date: dayOf(desk) }),
    pieces: [...(noted?.pieces ?? [lines(`（${day}）`)]), ...told],
    appointments: chosen.flatMap(({ organ, post, who }) =>
      who.map(({ name, note }) => ({
        action: "elect" as const,
        person: name,
        personNote: note,
        organ,
        post,
        note: null,
      })),
    ),
  };
};

function dayOf({ sitting: { first } }: Desk): string {
  return `${first.year}-${String(first.month).padStart(2, "0")}-${String(first.day).padStart(2, "0")}`;
}
