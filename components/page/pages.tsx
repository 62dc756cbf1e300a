interface Props {
  /** 结果, 任免: what the pages hold. */
  of: string;
  page: number;
  pageCount: number;
  href: (page: number) => string;
}

/** One page back, one on; and to both ends, where there are pages between. Paper says which it is. */
export function Pages({ of, page, pageCount, href }: Props) {
  if (pageCount < 2) return null;
  return (
    <>
      <p className="print-only text-note mt-4">
        以上是{of}第{page}页，共{pageCount}页。
      </p>
      <nav
        aria-label={`${of}分页`}
        className="no-print flex flex-wrap items-baseline gap-x-6 gap-y-1 pt-6"
      >
        {page > 2 && <a href={href(1)}>第一页</a>}
        {page > 1 && (
          <a href={href(page - 1)} rel="prev">
            ← 上一页
          </a>
        )}
        <span className="text-soft">
          第{page}页，共{pageCount}页
        </span>
        {page < pageCount && (
          <a href={href(page + 1)} rel="next">
            下一页 →
          </a>
        )}
        {page < pageCount - 1 && <a href={href(pageCount)}>最后一页</a>}
      </nav>
    </>
  );
}
