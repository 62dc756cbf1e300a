import { verifyDigest } from "@/lib/archive/verifying/verify";
import { toJson } from "@/lib/site/json";
import { queryOf, verifyParams } from "@/lib/site/params";
import { NOT_A_DIGEST, verifiedData } from "@/lib/site/verifying/data";
import { asJson, refused } from "../../data";
import { origin } from "../../site";

/** Whether a file of this digest is one that the archive was made from; reached as /verify.json. */
export async function GET(request: Request): Promise<Response> {
  const { digest } = (await verifyParams(queryOf(request))).sha256;
  if (digest === null) return refused(NOT_A_DIGEST);
  const verdict = await verifyDigest(digest);
  return asJson(toJson(verifiedData(digest, verdict, await origin())));
}
