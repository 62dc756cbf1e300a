import * as links from "@/lib/site/links";
import { asData } from "../data";
import { siteName } from "../site";

export const dynamic = "force-dynamic";

/** The paper's colour and the seal's. */
const PAPER = "#fbf9f4";
const SEAL = "#a3241b";

/** For those who keep the site among their programs. */
export async function GET(): Promise<Response> {
  const name = await siteName();
  const manifest = {
    ...{ name, short_name: "公报档案", lang: "zh-CN", start_url: links.home(), display: "browser" },
    ...{ background_color: PAPER, theme_color: SEAL },
    icons: [
      { src: links.icon(), sizes: "any", type: "image/svg+xml" },
      ...[192, 512].map((size) => ({
        ...{ src: links.iconPicture(size), sizes: `${size}x${size}`, type: "image/png" },
      })),
    ],
  };
  return asData(JSON.stringify(manifest), "application/manifest+json");
}
