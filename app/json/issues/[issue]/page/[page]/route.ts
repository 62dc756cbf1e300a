import { getPrintedPage } from "@/lib/archive/issues/printed-page";
import { pageParams } from "@/lib/site/params";
import { jsonAnswer } from "../../../../../data";

type Props = { params: Promise<{ issue: string; page: string }> };

/** What stands on a printed page; reached as /issues/2021-2/page/21.json. */
export const GET = (_request: Request, { params }: Props) =>
  jsonAnswer(
    pageParams(params),
    ({ issue, page }) => getPrintedPage(issue, page),
    "本站没有这一页。",
  );
