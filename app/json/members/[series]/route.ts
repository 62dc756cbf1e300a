import { getMembersData } from "@/lib/archive/members/members";
import { membersParams } from "@/lib/site/params";
import { jsonAnswer } from "../../../data";

type Props = { params: Promise<{ series: string }> };

/** All whom the lists of a term name; reached as /members/16.json. */
export const GET = (_request: Request, { params }: Props) =>
  jsonAnswer(
    membersParams(params),
    ({ series }) => getMembersData(series),
    "本站没有这一届的名单。",
  );
