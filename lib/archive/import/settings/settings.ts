/** `content/archive.json`: what an editor says of the whole archive. Pure. */
import type { z } from "zod";
import { plainName } from "../../search/names/plain";
import { type Settings, settingsSchema } from "../../store/settings";
import { about, type ContentFile, type PlacedDiagnostic, SETTINGS_FILE, textOf } from "../content";
import { unreadable } from "../read";
import { type Path, type Positioned, readJson } from "./positions";

export interface SettingsRead {
  /** Null where the file is not understood: then nothing can be held to it. */
  settings: Settings | null;
  diagnostics: PlacedDiagnostic[];
  lineOf: (path: Path) => number;
}

const said = (
  settings: Settings | null,
  diagnostics: PlacedDiagnostic[],
  lineOf: SettingsRead["lineOf"] = () => 1,
): SettingsRead => ({ settings, diagnostics, lineOf });

/** Of no file nothing is said. */
export function readSettings(file: ContentFile | null): SettingsRead {
  if (!file) return said({}, []);
  if (!file.bytes) return said(file.isStrange ? {} : null, [unreadable(file)]);
  const json = readJson(textOf(file.bytes));
  if ("brokenAt" in json) {
    return said(null, [
      invalid(json.brokenAt, "从这一行起不是合法的 JSON，请检查括号、引号和逗号"),
    ]);
  }
  const { data, error } = settingsSchema.safeParse(json.value);
  const faults = [
    ...json.repeated.map(({ key, line }) => invalid(line, `“${key}”写了两次，请并为一处`)),
    ...(error?.issues ?? []).flatMap((issue) => faultsOf(issue, json)),
    ...(data ? repeatedNames(data, json) : []),
  ];
  const isGood = faults.length === 0;
  return said(data && isGood ? data : null, faults.toSorted(byLine), json.lineOf);
}

const invalid = (line: number, message: string): PlacedDiagnostic => ({
  ...about(SETTINGS_FILE, "error", "archive/invalid", message),
  line,
});

const byLine = (a: PlacedDiagnostic, b: PlacedDiagnostic) => (a.line ?? 0) - (b.line ?? 0);

const TYPES: Record<string, string> = {
  string: "应是加引号的文字",
  array: '应是列表，如 ["甲", "乙"]',
  object: "应是写在 { } 里的几个键",
};

/** Keys by what they stand in. */
const KEYS: Record<string, string> = {
  "": "title（站名）、introduction（简介）、publisher（编印机关）、people（一人的几种写法）",
  publisher: "name（今名）、also（别的名称，列表）",
};

function faultsOf(issue: z.core.$ZodIssue, { has, lineOf }: Positioned): PlacedDiagnostic[] {
  const path = issue.path.map((step) => (typeof step === "number" ? step : String(step)));
  const keys = KEYS[path.join(".")] ?? "";
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) =>
      invalid(lineOf([...path, key]), `没有“${key}”这个键。这里可写 ${keys}`),
    );
  }
  const at = (says: string) => [invalid(lineOf(path), `${placeName(path)}${says}`)];
  if (!has(path)) return at("没有写，请补上");
  if (issue.code === "invalid_type") return at(TYPES[issue.expected] ?? "不合格式");
  const isList = issue.code === "too_small" && issue.origin === "array";
  return at(isList ? `至少要有${issue.minimum}种写法` : "是空的，请写上，或删去这一项");
}

/** 全文, “publisher.name”, “people”第2项的第1项 */
function placeName(path: Path): string {
  const keys = path.filter((step) => typeof step === "string").join(".");
  const items = path.flatMap((step) => (typeof step === "number" ? `第${step + 1}项` : []));
  return keys === "" ? "全文" : `“${keys}”${items.join("的")}`;
}

/** A name stands for one person: once in a list, and in one list. */
function repeatedNames({ people = [] }: Settings, { lineOf }: Positioned): PlacedDiagnostic[] {
  const seen = new Map<string, { list: number; line: number }>();
  return people.flatMap((spellings, list) =>
    spellings.flatMap((name, at) => {
      const line = lineOf(["people", list, at]);
      const before = seen.get(plainName(name));
      if (!before) {
        seen.set(plainName(name), { list, line });
        return [];
      }
      const remedy = before.list === list ? "请删去一处" : "若是同一人，请并为一项";
      const message = `“${name}”已写在第${before.line}行（点号、空格不同也算同一写法），${remedy}`;
      return [invalid(line, message)];
    }),
  );
}
