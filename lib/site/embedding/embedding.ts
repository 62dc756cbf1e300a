/** What other sites may take into a page of theirs, as a frame. Pure. */
import * as links from "../links";
import { element } from "../xml";

/** As large as it is shown where nobody says otherwise. */
export const FRAME = { width: 640, height: 360 };

export interface Framed {
  /** Absolute, of the page that is shown in it. */
  src: string;
  title: string;
  width: number;
  height: number;
}

/** The markup that puts it there. */
export function frameOf({ src, title, width, height }: Framed): string {
  const frame = element("iframe", {
    ...{ src, title, width: String(width), height: String(height) },
    ...{ loading: "lazy", style: "border:0;max-width:100%" },
  });
  return frame.xml.replace(/\/>$/u, "></iframe>");
}

/** Of a page of this site, by its path and query. */
export const embedding = (origin: string, path: string, title: string): string =>
  frameOf({ src: links.absolute(origin, links.embed(path)), title, ...FRAME });
