import { robotsOf } from "@/lib/site/robots";
import { asData } from "../data";
import { origin } from "../site";

export const dynamic = "force-dynamic";

export const GET = async (): Promise<Response> => asData(robotsOf(await origin()), "text/plain");
