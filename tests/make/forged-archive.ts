/** Archives of any size for what measures them: forged issues, each given a year and number of its own. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { checkArchive } from "../../lib/archive/import/checks/checks";
import type { IdentifiedIssue } from "../../lib/archive/import/content";
import { digestOf } from "../../lib/archive/import/digest";
import { type Reading, readBulletin } from "../../lib/bulletin/parse";
import { forge } from "../forge/forge";
import type { Contents } from "./archive";

const PUBLISHER = "云州市青溪区人民代表大会常务委员会";
const OTHER_PUBLISHER = "云州市丹溪区人民代表大会常务委员会";
const LAST_YEAR = 2025;
const ISSUES_A_YEAR = 12;

/**
 * So many issues, twelve a year, the first of them the newest: a larger archive reaches further back. `other` is another
 * archive of the same issues: no text is the same.
 */
export function forgedContents(issues: number, other = false): Contents {
  const contents: Contents = { bulletins: [], checks: [], diagnostics: [] };
  for (let back = 0; back < issues; back++) {
    const own = other
      ? { seed: issues + back + 1, publisher: OTHER_PUBLISHER }
      : { seed: back + 1 };
    const { issue, bytes, reading } = forgedIssue({
      ...{ publisher: PUBLISHER, back, serial: issues - back, ...own },
    });
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

/** In a process of its own: what forging takes is not counted with what is measured. */
export async function storeForged(archive: {
  file: string;
  issues: number;
  other?: boolean;
}): Promise<void> {
  const child = spawn(
    process.execPath,
    ["--import", "tsx", "tests/make/store-forged.ts", JSON.stringify(archive)],
    { stdio: ["ignore", "ignore", "inherit"] },
  );
  const [code] = await once(child, "exit");
  if (code !== 0) throw new Error(`the forged archive was not stored: ${code}`);
}

interface Forged {
  seed: number;
  publisher: string;
  /** How many issues are newer. */
  back: number;
  serial: number;
}

function forgedIssue({ seed, publisher, back, serial }: Forged) {
  const { bytes } = forge(seed);
  const year = LAST_YEAR - Math.floor(back / ISSUES_A_YEAR);
  const number = ISSUES_A_YEAR - (back % ISSUES_A_YEAR);
  const issue: IdentifiedIssue = {
    ...{ id: `${year}-${number}`, publisher, title: `${publisher}公报` },
    ...{
      year,
      number,
      serialNumber: serial,
      lastSerialNumber: null,
      numberUnit: "号",
      serialUnit: "号",
    },
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
