import * as links from "@/lib/site/links";

/** Never shows internals: what happened is in the server's log. */
export function Failure() {
  return (
    <div className="border-y border-rule py-10 my-16 text-center">
      <h1 className="text-title">页面暂时打不开</h1>
      <p className="text-soft text-balance mt-3">
        不是地址的错，请过一会儿再试；也可以先回<a href={links.home()}>首页</a>。
      </p>
    </div>
  );
}
