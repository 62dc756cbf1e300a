-- AlterTable
ALTER TABLE "documents" ADD COLUMN "counterparts" JSONB;
