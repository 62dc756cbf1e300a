import type { ReactNode } from "react";
import { Kept } from "./kept";

export function PageTitle({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="pt-6 pb-6">
      <h1 className="text-phone-title sm:text-page tracking-[0.02em]">
        <Kept text={title} />
      </h1>
      {children && <div className="text-soft mt-2">{children}</div>}
    </div>
  );
}
