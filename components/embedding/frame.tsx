import type { ReactNode } from "react";
import { visible } from "@/lib/site/format";
import { Kept } from "../page/kept";

interface Props {
  title: string;
  /** Where it may break, as the import found. */
  breaks?: number[];
  /** The page of this site that it is taken from. */
  href: string;
  /** Bulletin, number and page; and the archive's name. */
  source: string;
  archive: string;
  children: ReactNode;
}

/** What stands around what other sites show: whose words these are, and where they stand. */
export function EmbeddedFrame({ title, breaks, href, source, archive, children }: Props) {
  return (
    <>
      {/* Pages of this site stand in no frame: every link opens one of its own. */}
      <base target="_blank" />
      <main className="min-h-dvh border border-rule bg-sheet px-5 py-4">
        <h1 className="text-side text-balance mb-2">
          <a href={href} className="quiet-link">
            <Kept text={title} breaks={breaks} />
          </a>
        </h1>
        {children}
        <footer className="border-t border-rule mt-4 pt-2 text-note text-soft">
          <p>{visible(source)}</p>
          <p>
            <a href={href}>在{visible(archive)}读全文</a> · 原文以纸质公报为准。
          </p>
        </footer>
      </main>
    </>
  );
}

/** For an address that names nothing: whoever framed it sees why it is empty. */
export function NothingEmbedded({ href, archive }: { href: string; archive: string }) {
  return (
    <>
      <base target="_blank" />
      <main className="min-h-dvh border border-rule bg-sheet px-5 py-4">
        <h1 className="text-side">没有可嵌入的内容</h1>
        <p className="text-note mt-2">
          这个地址下没有文件、段落或出席名单。可到<a href={href}>{visible(archive)}</a>查找。
        </p>
      </main>
    </>
  );
}
