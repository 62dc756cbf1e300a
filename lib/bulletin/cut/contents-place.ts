import { warning } from "../diagnostics";
import { looksLikeContents, readContents } from "../issue/contents";
import type { Entry } from "../issue/entries";
import { isContentsHeading } from "../issue/masthead";
import { standsBelow } from "../issue/standing";
import type { Diagnostic, Omission } from "../schema";
import type { Line } from "../source/lines";
import { isImprint } from "./back-matter";

/** What the contents list, and the lines that are no part of them. */
interface Listed {
  entries: Entry[];
  text: Line[];
  omissions: Omission[];
  diagnostics: Diagnostic[];
}

/** The contents at the head of the lines, where they are announced or look like it, else behind the last paper; null where none are. */
export function listedIn(lines: Line[], announced: boolean): Listed | null {
  if (!announced && !looksLikeContents(lines)) return listedBehind(lines);
  const { entries, taken } = readContents(lines);
  const unread = announced && entries.length === 0 ? [unreadAt(lines[0])] : [];
  return { entries, text: lines.slice(taken), omissions: [], diagnostics: unread };
}

export const unlisted = (text: Line[]): Listed => ({
  entries: [],
  text,
  omissions: [],
  diagnostics: [],
});

const MOST_LINES = 300;

/** 目录 behind the last paper, over titles of the papers above and nothing else but the imprint. */
function listedBehind(lines: Line[]): Listed | null {
  const at = lines.findLastIndex(({ text }) => isContentsHeading(text));
  const heading = lines[at];
  const behind = lines.slice(at + 1);
  if (!heading || at < 1 || behind.length === 0 || behind.length > MOST_LINES) return null;
  const above = lines.slice(0, at);
  const { entries, taken } = readContents([...behind, ...above]);
  const listed = Math.min(taken, behind.length);
  const stands = standsBelow([...behind, ...above]);
  const answered = entries.filter(stands).length;
  const rest = behind.slice(listed);
  const whole = taken <= behind.length && (rest.length === 0 || isImprint(rest));
  if (!whole || answered === 0 || answered * 2 < entries.length) return null;
  const { no, text } = heading;
  const omissions: Omission[] = [{ lines: [no, no], text, reason: "running-header" }];
  return { entries, text: [...above, ...rest], omissions, diagnostics: [] };
}

function unreadAt(first: Line | undefined): Diagnostic {
  const message = "“目录”之下没有读出条目，目录各行或被当作正文。请核对目录的排列";
  return warning("contents/unread", message, first?.no ?? null);
}
