import { visible } from "@/lib/format";
import { isShortName } from "@/lib/typeset";

/** A person's name in a list: two characters are set as wide as three. */
export function Name({ children: name }: { children: string }) {
  return <span className={isShortName(name) ? "name-short" : "keep"}>{visible(name)}</span>;
}
