-- AlterTable
ALTER TABLE "import_runs" ADD COLUMN "review" JSONB NOT NULL DEFAULT '[]';
