import { notFound } from "next/navigation";
import { cache } from "react";

/**
 * What a page shows, for its metadata and for itself: asked once a request. An address that `params` refuses, or that
 * `query` knows nothing of, has no page.
 */
export function loader<Props, Asked, Page>(
  params: (props: Props) => Promise<Asked | null>,
  query: (asked: Asked) => Promise<Page | null>,
) {
  // By what is asked for: Next may hand the same props over as other objects.
  const answersOfRequest = cache(() => new Map<string, Promise<Page | null>>());
  return async (props: Props): Promise<Page> => {
    const asked = (await params(props)) ?? notFound();
    const answers = answersOfRequest();
    const key = JSON.stringify(asked);
    const answer = answers.get(key) ?? query(asked);
    answers.set(key, answer);
    return (await answer) ?? notFound();
  };
}
