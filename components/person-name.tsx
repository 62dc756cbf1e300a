import * as links from "@/lib/links";
import { Name } from "./name";

/** A name that leads to all that stands under it. */
export function PersonName({ children: name }: { children: string }) {
  return (
    <a href={links.person(name)} className="quiet-link">
      <Name>{name}</Name>
    </a>
  );
}
