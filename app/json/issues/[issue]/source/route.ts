import { getSource } from "@/lib/archive/issues/source";
import { issueParams } from "@/lib/site/params";
import { jsonAnswer } from "../../../../data";

type Props = { params: Promise<{ issue: string }> };

/** The text as received, line by line; reached as /issues/2021-2/source.json. */
export const GET = (_request: Request, { params }: Props) =>
  jsonAnswer(issueParams(params), ({ issue }) => getSource(issue), "本站没有这一期公报。");
