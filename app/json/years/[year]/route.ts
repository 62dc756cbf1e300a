import { getYear } from "@/lib/archive/years/year";
import { yearParams } from "@/lib/site/params";
import { jsonAnswer } from "../../../data";

type Props = { params: Promise<{ year: string }> };

/** What the archive holds of a year, counted; reached as /years/2021.json. */
export const GET = (_request: Request, { params }: Props) =>
  jsonAnswer(yearParams(params), ({ year }) => getYear(year), "没有这一年的公报。");
