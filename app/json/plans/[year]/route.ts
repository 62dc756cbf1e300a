import { getPlan } from "@/lib/archive/plans/plans";
import { yearParams } from "@/lib/site/params";
import { jsonAnswer } from "../../../data";

type Props = { params: Promise<{ year: string }> };

/** A year's plan with what the agendas tell of each item; reached as /plans/2021.json. */
export const GET = (_request: Request, { params }: Props) =>
  jsonAnswer(yearParams(params), ({ year }) => getPlan(year), "没有这一年的计划。");
