// Stands in for a thread of the pool: answers with what it was given, and dies of some inputs.
import { parentPort, threadId, workerData } from "node:worker_threads";

const { progress } = workerData;
if (workerData.data?.names.length === 0) process.exit(7);
parentPort.on("message", ({ id, items }) => {
  const answers = items.map(({ path }, index) => {
    progress[1] = index;
    progress[0] = id;
    if (path.includes("exit")) process.exit(3);
    if (path.includes("throw")) throw new Error("on purpose");
    for (const hoard = []; path.includes("hoard"); ) hoard.push(Array.from({ length: 1e5 }, (_, i) => `${i}`));
    return { pieces: [path === "who" ? `${threadId}` : path], told: { document: null, error: null, skipped: false, stack: undefined } };
  });
  // other threads may answer later batches sooner
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, (id * 7) % 5);
  parentPort.postMessage(answers);
});
