import type { ReactNode } from "react";
import { visible } from "@/lib/site/format";

/** What is missing, and what to do next. */
export function Empty({ says, children }: { says: string; children?: ReactNode }) {
  return (
    <div className="border-y border-rule py-10 my-6 text-center">
      <p className="font-song text-lg text-balance">{says}</p>
      {children && <div className="text-soft mt-2 text-balance">{children}</div>}
    </div>
  );
}

/** An archive before its first import. */
export function EmptyArchive() {
  return (
    <Empty says="本站还没有收录公报。">
      <p>编者把公报文本放进 content 文件夹，运行 npm run import，本页即显示。</p>
    </Empty>
  );
}

/** What a list was to be narrowed by and is not, over it: the whole list would pass for what was asked. */
export function Unread({ of }: { of: string[] }) {
  return of.map((sentence) => (
    <p key={sentence} role="status" className="border-l-2 border-seal pl-3 mt-6">
      {visible(sentence)}
    </p>
  ));
}
