-- AlterTable
ALTER TABLE "documents" ADD COLUMN "breaks" JSONB NOT NULL DEFAULT '[]';

-- AlterTable
ALTER TABLE "contents_entries" ADD COLUMN "breaks" JSONB NOT NULL DEFAULT '[]';

-- AlterTable
ALTER TABLE "blocks" ADD COLUMN "breaks" JSONB NOT NULL DEFAULT '[]';
