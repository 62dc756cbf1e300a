/** Archives of any size for what measures them: forged issues, each given a year and number of its own. */
import { checkArchive } from "../../lib/archive/import/checks";
import type { IdentifiedIssue } from "../../lib/archive/import/content";
import { digestOf } from "../../lib/archive/import/digest";
import { type Reading, readBulletin } from "../../lib/bulletin/parse";
import { forge } from "../forge/forge";
import type { Contents } from "../make/archive";

const PUBLISHER = "云州市青溪区人民代表大会常务委员会";
const LAST_YEAR = 2025;
const ISSUES_A_YEAR = 12;

/** So many issues, twelve a year, the first of them the newest: a larger archive reaches further back. */
export function forgedContents(issues: number): Contents {
  const contents: Contents = { bulletins: [], checks: [], diagnostics: [] };
  for (let seed = 1; seed <= issues; seed++) {
    const { issue, bytes, reading } = forgedIssue(seed, issues + 1 - seed);
    const { bulletin, checks, archiveDiagnostics, misprints } = reading;
    const place = { file: bulletin.source.file, issueId: issue.id };
    contents.bulletins.push({ bulletin, issue, bytes, misprints });
    contents.checks.push(...checks.map((check) => ({ ...check, issueId: issue.id })));
    contents.diagnostics.push(
      ...[...bulletin.diagnostics, ...archiveDiagnostics].map((found) => ({ ...found, ...place })),
    );
  }
  const whole = checkArchive(contents.bulletins.map(digestOf));
  contents.checks.push(...whole.checks);
  contents.diagnostics.push(...whole.diagnostics);
  return contents;
}

function forgedIssue(seed: number, serial: number) {
  const { bytes } = forge(seed);
  const back = seed - 1;
  const year = LAST_YEAR - Math.floor(back / ISSUES_A_YEAR);
  const number = ISSUES_A_YEAR - (back % ISSUES_A_YEAR);
  const issue: IdentifiedIssue = {
    ...{ id: `${year}-${number}`, publisher: PUBLISHER, title: `${PUBLISHER}公报` },
    ...{ year, number, serialNumber: serial },
  };
  const read = readBulletin({ file: `${issue.id}.txt`, bytes });
  const reading = moved(read, issue);
  return { issue, bytes, reading };
}

/** Forged issues share years and numbers: in one archive each is of its own year, and so are its days and its plan. */
function moved(reading: Reading, issue: IdentifiedIssue): Reading {
  const from = reading.bulletin.issue;
  const by = (issue.year ?? 0) - (from.year ?? issue.year ?? 0);
  const later = (year: string) => String(Number(year) + by);
  const was = from.id ?? "unknown";
  const json = JSON.stringify(reading)
    .replaceAll(`"${was}"`, `"${issue.id}"`)
    .replaceAll(`"${was}/`, `"${issue.id}/`)
    .replaceAll(
      /"(\d{4})(-\d\d-\d\d"|\/\d+","order")/gu,
      (_, year, rest) => `"${later(year)}${rest}`,
    );
  const own: Reading = JSON.parse(json);
  return { ...own, bulletin: { ...own.bulletin, issue } };
}
