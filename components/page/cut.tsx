import type { ReactNode } from "react";

interface Props {
  /** 以上是较新的10条 */
  shown: string;
  /** 45条 */
  total: string;
  href: string;
  children?: ReactNode;
}

/** Under a list that is cut: of how much it is a part, on paper too, and the way to all of it. */
export function Cut({ shown, total, href, children = `看全部${total}` }: Props) {
  return (
    <p className="mt-4">
      {shown}，共{total}
      <span className="no-print">
        ；<a href={href}>{children}</a>
      </span>
    </p>
  );
}
