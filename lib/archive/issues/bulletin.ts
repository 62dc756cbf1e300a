import { archive } from "../store/database";

/** The bulletin JSON exactly as the parser made it. */
export async function getBulletinJson(issueId: string): Promise<string | null> {
  const row = await archive().issueText.findUnique({
    where: { issueId },
    select: { bulletinJson: true },
  });
  return row?.bulletinJson ?? null;
}
