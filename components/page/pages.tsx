interface Props {
  /** 结果, 任免: what the pages hold. */
  of: string;
  page: number;
  pageCount: number;
  href: (page: number) => string;
}

/** One page back, one on. */
export function Pages({ of, page, pageCount, href }: Props) {
  if (pageCount < 2) return null;
  return (
    <nav aria-label={`${of}分页`} className="no-print flex gap-6 pt-6">
      {page > 1 && <a href={href(page - 1)}>← 上一页</a>}
      <span className="text-soft">
        第{page}页，共{pageCount}页
      </span>
      {page < pageCount && <a href={href(page + 1)}>下一页 →</a>}
    </nav>
  );
}
