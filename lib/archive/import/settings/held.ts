/** What the bulletins say beside what content/archive.json says of them. Pure. */
import { plainName } from "../../search/names/plain";
import { foldForSearch } from "../../search/text/fold";
import type { Settings } from "../../store/settings";
import { about, type PlacedDiagnostic, SETTINGS_FILE } from "../content";
import type { Digest } from "../digest";
import { oldestFirst } from "../order";
import { namesIn } from "../persons/persons";
import type { SettingsRead } from "./settings";

export function checkSettings(
  { settings, diagnostics, lineOf }: SettingsRead,
  digests: Digest[],
): PlacedDiagnostic[] {
  if (!settings) return diagnostics;
  return [
    ...diagnostics,
    ...publishers(settings, digests, lineOf),
    ...unknownNames(settings, digests, lineOf),
  ];
}

type LineOf = SettingsRead["lineOf"];

/** One archive holds the bulletins of one body, by whatever names it had. */
function publishers(
  { publisher }: Settings,
  digests: Digest[],
  lineOf: LineOf,
): PlacedDiagnostic[] {
  const newest = oldestFirst(digests).at(-1);
  if (!newest) return [];
  const own = publisher
    ? { name: publisher.name, at: `${SETTINGS_FILE}:${lineOf(["publisher"])}` }
    : { name: newest.issue.publisher, at: `${newest.file}:${newest.masthead}` };
  const known = new Set([own.name, ...(publisher?.also ?? [])].map(foldForSearch));
  const others = new Map<string, Digest[]>();
  for (const digest of digests) {
    const folded = foldForSearch(digest.issue.publisher);
    if (!known.has(folded)) others.set(folded, [...(others.get(folded) ?? []), digest]);
  }
  return [...others.values()].flatMap((issues) => {
    const [first] = issues;
    return first ? [otherPublisher(first, issues.length, own, publisher?.also ?? [])] : [];
  });
}

function otherPublisher(
  { file, masthead, issue: { id, publisher } }: Digest,
  count: number,
  own: { name: string; at: string },
  also: string[],
): PlacedDiagnostic {
  const form = JSON.stringify({ publisher: { name: own.name, also: [...also, publisher] } });
  const message =
    `这里的编印机关是“${publisher}”${count > 1 ? `（共${count}期）` : ""}，` +
    `${own.at} 是“${own.name}”。一个资料库只收一个机关的公报：` +
    `若是同一机关的两个名称，请在 ${SETTINGS_FILE} 写明 ${form}；若不是，请移走其一，再导入`;
  return { file, issueId: id, severity: "error", code: "issue/publisher", line: masthead, message };
}

/** Most often a slip of the pen. */
function unknownNames(
  { people = [] }: Settings,
  digests: Digest[],
  lineOf: LineOf,
): PlacedDiagnostic[] {
  if (people.length === 0) return [];
  const known = new Set(Array.from(namesIn(digests), plainName));
  return people.flatMap((spellings, list) =>
    spellings.flatMap((name, at) => {
      if (known.has(plainName(name))) return [];
      const message = `所收公报里没有读到“${name}”这个姓名，此写法未用。请核对用字，或删去`;
      const line = lineOf(["people", list, at]);
      return [{ ...about(SETTINGS_FILE, "warning", "people/unknown-name", message), line }];
    }),
  );
}
