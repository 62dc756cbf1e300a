-- AlterTable
ALTER TABLE "blocks" ADD COLUMN "aliases" JSONB NOT NULL DEFAULT '[]';
