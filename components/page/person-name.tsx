import { visible } from "@/lib/site/format";
import * as links from "@/lib/site/links";
import { Name } from "./name";

/** A name that leads to all that stands under it. */
export function PersonName({ children: name }: { children: string }) {
  return (
    <a href={links.person(name)} className="quiet-link">
      <Name>{name}</Name>
    </a>
  );
}

/** The same in a sentence, where names are as wide as they are. */
export function PersonNames({ of }: { of: string[] }) {
  return of.map((name, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: print may say one name twice, and no name moves
    <span key={index}>
      {index > 0 && "、"}
      <a href={links.person(name)}>{visible(name)}</a>
    </span>
  ));
}
