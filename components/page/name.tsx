import { visible } from "@/lib/site/format";
import { isName, isShortName } from "@/lib/site/typeset";

/** A person's name in a list: two characters are set as wide as three, longer ones never break. */
export function Name({ children: name }: { children: string }) {
  if (isShortName(name)) return <span className="name-short">{visible(name)}</span>;
  return <bdi className={isName(name) ? "keep" : undefined}>{visible(name)}</bdi>;
}
