/** What the front says itself, in a sentence: where there is no page, or none yet. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { toJson } from "../lib/site/json";
import * as links from "../lib/site/links";
import { TOO_MUCH_SOUGHT } from "../lib/site/params";
import { MOST_VERIFIED } from "../lib/site/verifying/form";
import { isData } from "./asked";
import { NEVER, OPEN, SECURED } from "./headers";

export interface Notice {
  status: number;
  title: string;
  /** One sentence: what is wrong, and what to do. */
  says: string;
  headers?: string[];
}

const RETRY = ["Retry-After", "1"];

export const STARTING: Notice = {
  ...{ status: 503, title: "正在启动", says: "网站正在启动，请过一会儿再打开这一页。" },
  headers: RETRY,
};
export const BROKEN_OFF: Notice = {
  ...{ status: 503, title: "没有读完", says: "这份内容读到一半中断了，请过一会儿再取。" },
  headers: RETRY,
};
export const BUSY: Notice = {
  ...{ status: 503, title: "稍等片刻", says: "此刻访问的人太多，请过一会儿再打开这一页。" },
  headers: RETRY,
};
export const CHANGING: Notice = {
  ...{ status: 503, title: "正在更新", says: "公报正在更新，请过一会儿再打开这一页。" },
  headers: RETRY,
};
/** The archive's file is missing, locked, damaged or of another version. */
export const CLOSED: Notice = {
  ...{ status: 503, title: "公报暂时打不开" },
  says: "公报资料库暂时不能读取，正等管理员处理；不是地址的错，请过一会儿再打开这一页。",
  headers: RETRY,
};
/** Never shows internals: what happened is in the log. */
export const FAILED: Notice = {
  ...{ status: 500, title: "页面暂时打不开" },
  says: "不是地址的错，请过一会儿再试；也可以先回首页。",
};
/** For programs: readers get a page that helps them on. */
export const NO_DATA: Notice = {
  ...{ status: 404, title: "没有这个地址", says: "这个地址下没有数据。" },
};
export const TOO_MUCH: Notice = {
  ...{ status: 400, title: "查找的字太多", says: TOO_MUCH_SOUGHT },
};
export const UNREADABLE: Notice = {
  ...{ status: 400, title: "读不懂这个请求" },
  says: "地址或主机名不合写法，请核对后再打开。",
};
export const TOO_LARGE: Notice = {
  ...{ status: 413, title: "送来的内容太多" },
  says: "本站只收显示设置与要核对的文字，后者至多两万字，请分几次贴入。",
};
export const TOO_LARGE_TO_VERIFY: Notice = {
  ...{ status: 413, title: "文件太大" },
  says: `一次至多核对${MOST_VERIFIED / 1024 ** 2} MB。更大的文件，请在自己的电脑上算出SHA-256，填进“核对文件”一页。`,
};
export const TOO_LONG: Notice = {
  ...{ status: 400, title: "要核对的字太多" },
  says: "一次最多核对两万字，请分几次贴入。",
};
export const NO_ENCODING: Notice = {
  ...{ status: 406, title: "没有可用的编码" },
  says: "本站以 br、gzip 或不压缩的形式作答，请允许其中一种。",
};
export const NO_PART: Notice = {
  ...{ status: 416, title: "没有这一段" },
  says: "文件没有这么长：要的是它末尾之后的部分。多半是已经取完了。",
};
export const OTHER_FILE: Notice = {
  ...{ status: 412, title: "文件已经更新" },
  says: "这份文件与所说的那一份不同，请从头再取。",
};
export const notAllowed = (allowed: string): Notice => ({
  ...{ status: 405, title: "不能这样访问" },
  says: "本站只供阅读，不接受这样的请求。",
  headers: ["Allow", allowed],
});

/** What the build has for it: the site's looks, and its own page for what fails. */
export interface Frame {
  stylesheets: string[];
  failure: string | null;
}

const page = ({ title, says }: Notice, { stylesheets }: Frame) =>
  [
    `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"/>`,
    `<meta name="viewport" content="width=device-width, initial-scale=1"/><title>${title}</title>`,
    ...stylesheets.map((href) => `<link rel="stylesheet" href="${href}"/>`),
    `</head><body><div class="double-rule"></div><main class="wrap"><div class="border-y border-rule py-10 my-16 text-center">`,
    `<h1 class="text-title">${title}</h1><p class="text-soft mt-3">${says}</p>`,
    `<p class="text-soft mt-3"><a href="${links.home()}">首页</a></p></div></main></body></html>`,
  ].join("");

function bodyOf(notice: Notice, frame: Frame, data: boolean): string {
  if (data) return toJson({ error: notice.says });
  return (notice === FAILED ? frame.failure : null) ?? page(notice, frame);
}

export function tell(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  notice: Notice,
  frame: Frame,
): void {
  const data = isData(path);
  const body = bodyOf(notice, frame, data);
  response.writeHead(notice.status, [
    ...["Content-Type", data ? "application/json; charset=utf-8" : "text/html; charset=utf-8"],
    ...["Content-Length", String(Buffer.byteLength(body))],
    ...NEVER,
    ...(notice.headers ?? []),
    ...(data ? OPEN : SECURED),
  ]);
  response.end(request.method === "HEAD" ? undefined : body);
}
