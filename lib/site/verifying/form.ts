/** What the form of /verify sends: one of the two. */
export const FILE_FIELD = "file";
export const TEXT_FIELD = "text";
/** In bytes; some hundred issues of text. */
export const MOST_VERIFIED = 8 * 1024 * 1024;
