import type { Diagnostic } from "./schema";

/** A content problem is data: `warning("attendance/count", "公报载出席28人，名单读得27人", 252)`. */
const of =
  (severity: Diagnostic["severity"]) =>
  (code: string, message: string, line: number | null = null): Diagnostic => ({
    severity,
    code,
    message,
    line,
  });

export const error = of("error");
export const warning = of("warning");
export const info = of("info");
