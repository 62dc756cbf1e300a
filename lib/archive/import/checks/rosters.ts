/** Who came and left between the list of one meeting and the next that is here. Pure. */
import { ACTIONS } from "../../../words";
import { seriesOf } from "../../attendance/series";
import { actsBehind } from "../../members/acts";
import { groupedBy } from "../../store/rows/grouped";
import type { Digest, Roster } from "../digest";
import { oldestFirst } from "../order";
import { changed, type Finding, quiet, side } from "./finding";

interface PlacedRoster extends Roster {
  digest: Digest;
}

type Act = Digest["appointments"][number];

/** A list that names others than the one before contradicts nothing: the acts that go with it are told, or that none is here. */
export function rosterChanges(digests: Digest[]): Finding[] {
  const rosters = oldestFirst(digests)
    .flatMap((digest) => digest.rosters.map((roster): PlacedRoster => ({ ...roster, digest })))
    .sort((a, b) => a.meeting.number - b.meeting.number);
  const acts = groupedBy(
    digests.flatMap(({ appointments }) => appointments),
    ({ person }) => person,
  );
  const last = new Map<string, PlacedRoster>();
  return rosters.flatMap((roster) => {
    const series = seriesOf(roster.meeting).id;
    const before = last.get(series);
    last.set(series, roster);
    if (!before || before.meeting.id === roster.meeting.id) return [];
    return [compareRosters(before, roster, (person) => acts.get(person) ?? [])];
  });
}

function compareRosters(
  before: PlacedRoster,
  roster: PlacedRoster,
  actsOf: (person: string) => Act[],
): Finding {
  const { digest, meeting, members, first } = roster;
  const between = { from: before.meeting.date, to: meeting.date };
  const named = (persons: string[], way: "came" | "left") => {
    const told = groupedBy(persons, (person) => behind(actsBehind(actsOf(person), way, between)));
    // A new term changes them all: what is said of each is said once.
    return [...told].map(
      ([why, all]) => `${all.join("、")}（${all.length > 1 ? "均" : ""}${why}）`,
    );
  };
  const came = members.filter((person) => !before.members.includes(person));
  const left = before.members.filter((person) => !members.includes(person));
  const changes = [
    ...(came.length > 0 ? [`新列${named(came, "came").join("、")}`] : []),
    ...(left.length > 0 ? [`不再列${named(left, "left").join("、")}`] : []),
  ].join("；");
  const counts = [members.length, before.members.length];
  const check = {
    code: "attendance/roster-changed",
    subject: `${meeting.name}的名单与所收前一份名单`,
    declared: side(`${before.meeting.name}的名单${counts[1]}人`, before.first),
    read: side(`名单${counts[0]}人${changes ? `：${changes}` : ""}`, first),
    series: seriesOf(meeting).id,
  };
  if (changes === "") return quiet(digest, check, "agrees");
  const place = `${before.digest.file}:${before.first.lines[0]}`;
  const message = `${meeting.name}的名单（${counts[0]}人）与${before.meeting.name}的名单（${counts[1]}人，${place}）有变动：${changes}`;
  return changed(digest, check, first.lines[0], message);
}

function behind(acts: Act[]): string {
  const told = new Set(acts.map(({ action }) => ACTIONS[action]));
  return told.size > 0 ? [...told].join("、") : "未见相关任免";
}
