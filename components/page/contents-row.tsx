import type { ReactNode } from "react";
import { visible } from "@/lib/site/format";
import { Kept } from "./kept";
import { Name } from "./name";

interface Props {
  title: string;
  breaks: number[];
  /** Null where the received text lacks the document. */
  href: string | null;
  /** Names that tell documents of one title apart. */
  alike: string[] | null;
  byline: ReactNode;
  page: number | null;
}

/** A line of contents as in print: title, leader, by-line, page. */
export function ContentsRow({ title, breaks, href, alike, byline, page }: Props) {
  return (
    <li className="contents-row">
      <div className="contents-title">
        <span>
          {href ? (
            <a href={href} className="quiet-link">
              <Kept text={title} breaks={breaks} />
            </a>
          ) : (
            <>
              <Kept text={title} breaks={breaks} />
              <span className="block font-hei text-note text-soft">收到的文本中没有这一件</span>
            </>
          )}
          {alike && (
            <span className="inline-block ml-3 max-sm:ml-0 max-sm:block font-hei text-note text-soft">
              编者加注：{alike.map(visible).join("、")}
            </span>
          )}
        </span>
      </div>
      <span className="contents-by text-soft text-side">{byline}</span>
      <span className="contents-page">
        {page !== null && (
          <>
            <span className="sr-only">第</span>
            {page}
            <span className="sr-only">页</span>
          </>
        )}
      </span>
    </li>
  );
}

/** One name is set to the width of three, so that names stand in a column; several run on. */
export function Byline({ names }: { names: string[] }) {
  const [only] = names;
  return names.length === 1 && only ? <Name>{only}</Name> : visible(names.join("、"));
}
