import { type QueryExample, queryExamples } from "@/components/search/query-examples";
import { getIssue, listIssues } from "@/lib/archive/issues/issues";
import { search } from "@/lib/archive/search/search";

/** Of the newest issue, those that find or cite something: an example that fails teaches nothing. */
export async function workingExamples(): Promise<QueryExample[]> {
  const [newest] = await listIssues();
  const issue = newest && (await getIssue(newest.id));
  if (!issue) return [];
  const tried = await Promise.all(
    queryExamples(issue).map(async (example) => {
      const { total, cited } = await search({ query: example.query, size: 1 });
      return total > 0 || cited ? [example] : [];
    }),
  );
  return tried.flat();
}
