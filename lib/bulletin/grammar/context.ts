import type { Post } from "./posts";
import type { SentenceContext } from "./sentence";

/** What holds for the lines that follow: 任命：, 任命某某监察委员会：, 补选……副主任： */
export interface ActContext extends SentenceContext {
  posts: Post[];
}
