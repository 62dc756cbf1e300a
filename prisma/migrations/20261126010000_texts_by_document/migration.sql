-- A text is stored with its issue, before anybody knows its place among all: documents and issues tell that.

-- RedefineTables
DROP TABLE "search_texts";
CREATE TABLE "search_texts" (
    "documentId" TEXT NOT NULL PRIMARY KEY,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "blocks" JSONB NOT NULL,
    "fields" JSONB NOT NULL,
    CONSTRAINT "search_texts_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "documents" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
