import { getMatter } from "@/lib/archive/matters/matter";
import { matterParams } from "@/lib/site/params";
import { jsonAnswer } from "../../../../data";

type Props = { params: Promise<{ meeting: string; order: string }> };

/** An agenda item with what came before and after it; reached as /meetings/16-38/1.json. */
export const GET = (_request: Request, { params }: Props) =>
  jsonAnswer(
    matterParams(params),
    ({ meeting, order }) => getMatter(meeting, order),
    "没有这一项议程。",
  );
