-- AlterTable
ALTER TABLE "import_runs" ADD COLUMN "search" TEXT NOT NULL DEFAULT 'null';

-- CreateTable
CREATE TABLE "search_texts" (
    "position" INTEGER NOT NULL PRIMARY KEY,
    "documentId" TEXT NOT NULL,
    "issue" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "blocks" TEXT NOT NULL,
    "fields" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "search_index" (
    "position" INTEGER NOT NULL PRIMARY KEY,
    "key" TEXT NOT NULL,
    "data" TEXT NOT NULL
);
