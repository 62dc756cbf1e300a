import type { Block, DocumentPage } from "@/lib/archive/model";
import { cardOf } from "@/lib/site/card/card";
import { drawingOf } from "@/lib/site/card/drawing";
import { pictureOf } from "@/lib/site/card/picture";
import { passageName, passageOf } from "@/lib/site/passages/passage";
import { asFile } from "../data";
import { origin } from "../site";

/** Whole before it is answered: what cannot be drawn is a fault, not an empty picture. */
export async function asCard(page: DocumentPage, blocks: Block[] | null): Promise<Response> {
  const picture = await pictureOf(drawingOf(cardOf(page, blocks, await origin())));
  const place = blocks ? [passageName(passageOf(blocks))] : [];
  const name = [page.document.id.replace("/", "-"), ...place].join("-");
  return asFile(picture, "image/png", `${name}.png`);
}

export const NO_CARD = "本站没有这份文件，或没有这一段。";
