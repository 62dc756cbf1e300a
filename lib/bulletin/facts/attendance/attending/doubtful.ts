import { endsAsBody, isShortBody } from "../../../lexicon/office/bodies";
import { namesMany } from "../../../readers/collectives";
import { mayHoldName } from "../../../readers/name-list";
import { isLikelyName, isName } from "../../../readers/names";
import { follow } from "../trail";
import type { Named } from "./attender";
import { sharedBy } from "./holders";
import type { Part } from "./parts";
import { doubts, goesOn, isApart, type PartAt, type Progress, tells } from "./progress";
import { holdsUnknown, holdsUnknownBefore, mayBeSomebody, officeOfUnknown } from "./unknown";

/** 副主任王大办, 江三所: a body by its end, and somebody by where it stands; null where it is no such. */
export function readDoubtful(progress: Progress, at: PartAt): Progress | null {
  const { part, parts, index } = at;
  const listed = progress.shared !== null && !leadsToMany(parts, index);
  if (mayBeSomebody(part.text, listed)) return tells(progress, at);
  return isOneOfNames(parts, index, progress.people?.last) ? doubts(progress, at) : null;
}

/** 副县长钱七、公安局、水务局负责人: bodies, as those behind them show. */
function leadsToMany(parts: Part[], index: number): boolean {
  const next = parts.slice(index + 1).find((one) => !endsAsBody(one.text));
  return next !== undefined && namesMany(next.printed);
}

/** Some together, or what is neither that nor a name: at a clause's end all before it was of something else. */
export function readOther(before: Progress, at: PartAt): Progress {
  const { part, parts, index, lists } = at;
  const { text } = part;
  const open = { ...before, before: null, shared: null };
  // 乌兰图雅副主任等
  const progress =
    text.endsWith("等") && holdsUnknownBefore(text.slice(0, -1)) ? tells(open, at) : open;
  if (text === "" || namesMany(part.printed) || namesMany(text)) return progress;
  const apart = isApart(part);
  const among = goesOn(before, at) && !apart;
  const sent = !apart && mayHoldName(text);
  // 副主任朴光石、张三: who the first is may be unsure, what office the second shares is not.
  const held = { ...progress, shared: sharedBy(officeOfUnknown(text)) };
  const told =
    among || (lists && sent) ? doubts(held, at) : lists ? held : anew(held, sent ? part : null);
  // 副县长乌兰图雅列席会议: a name of no known surname, and no body that vouches for its office; 艾尼瓦尔、张三.
  const mayBeOne = !among && !apart && (holdsUnknown(text) || isNameBeforeOne(parts, index));
  return mayBeOne ? tells(told, at) : told;
}

const anew = (progress: Progress, doubt: Part | null): Progress => ({
  ...progress,
  people: null,
  doubts: doubt && follow(null, doubt),
});

/** 艾尼瓦尔 / 、张三: a name of no known surname, as the one that 、 leads on to shows. */
function isNameBeforeOne(parts: Part[], index: number): boolean {
  const [part, next] = [parts[index], parts[index + 1]];
  const joined = part?.mark === "、" && next !== undefined;
  return joined && part.text.length > 2 && isName(part.text) && isLikelyName(next.text);
}

/** 江三所 among 李四、王小五, none of whom an office leads: a surname, and the end of a body. 林业局、水务局 are two of those. */
function isOneOfNames(parts: Part[], index: number, last: Named | undefined): boolean {
  const [before, part, next] = [parts[index - 1], parts[index], parts[index + 1]];
  if (!part || !mayBeSomebody(part.text, true) || isShortBody(part.text.slice(0, -1))) return false;
  const leadsOn = part.mark === "、" && next !== undefined;
  if ([part.isJoined && before, leadsOn && next].some((one) => one && endsAsBody(one.text)))
    return false;
  const behindOne = part.isJoined && last?.office === null;
  return behindOne || (leadsOn && isLikelyName(next.text));
}
