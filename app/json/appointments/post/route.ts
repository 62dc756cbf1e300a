import { getPostData } from "@/lib/archive/appointments/post";
import { postParams, queryOf } from "@/lib/site/params";
import { jsonAnswer } from "../../../data";

/** Who came to a post and left it; reached as /appointments/post.json. */
export const GET = (request: Request) =>
  jsonAnswer(
    postParams(queryOf(request)),
    ({ organ = null, post }) => getPostData({ organ, post }),
    "没有这一职务的任免。",
  );
