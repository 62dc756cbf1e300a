import { verifyDigest } from "@/lib/archive/verifying/verify";
import { queryOf, verifyParams } from "@/lib/site/params";
import { NOT_A_DIGEST, verifiedData } from "@/lib/site/verifying/data";
import { asJson } from "../../data";
import { origin } from "../../site";

/** Whether a file of this digest is one that the archive was made from; reached as /verify.json. */
export async function GET(request: Request): Promise<Response> {
  const { digest } = (await verifyParams(queryOf(request))).sha256;
  if (digest === null) return Response.json({ error: NOT_A_DIGEST }, { status: 400 });
  const verdict = await verifyDigest(digest);
  return asJson(JSON.stringify(verifiedData(digest, verdict, await origin())));
}
