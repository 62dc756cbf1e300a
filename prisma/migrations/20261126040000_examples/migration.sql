-- AlterTable
ALTER TABLE "import_runs" ADD COLUMN "examples" JSONB NOT NULL DEFAULT '[]';
