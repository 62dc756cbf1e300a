/** `node process.cjs PART FINISHED FOLDER` writes one part of the files, and prints what it wrote or what kept it from it. */
import { type PartWritten, partNamed } from "./parts";

function written([part = "", finished = "", folder = ""]: string[]): PartWritten {
  try {
    return { files: partNamed(part)(finished, folder) };
  } catch (cause) {
    if (!(cause instanceof Error && "code" in cause)) throw cause;
    return { fault: { message: cause.message, code: String(cause.code) } };
  }
}

console.log(JSON.stringify(written(process.argv.slice(2))));
