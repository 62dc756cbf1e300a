-- CreateTable
CREATE TABLE "facsimiles" (
    "issueId" TEXT NOT NULL PRIMARY KEY,
    "path" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "pageCount" INTEGER,
    "pages" JSONB NOT NULL DEFAULT '[]',
    CONSTRAINT "facsimiles_issueId_fkey" FOREIGN KEY ("issueId") REFERENCES "issues" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
