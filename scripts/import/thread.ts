/** One of the threads that read bulletins: asked for a file by name, it answers with what the file gives to the archive. */
import { parentPort, workerData } from "node:worker_threads";
import { parcelReader } from "./parcel-reader";

const read = parcelReader(workerData.folder, workerData.corrections);

parentPort?.on("message", (name: string) => {
  const parcel = read(name);
  // Handed over, not copied.
  const pairs = parcel.issue?.pairs.map(([, { codes }]) => codes.buffer) ?? [];
  parentPort?.postMessage(parcel, pairs as ArrayBuffer[]);
});
