import { parentPort, workerData } from "node:worker_threads";
import { answerer } from "./answer.js";
import { languages } from "./languages/index.js";
import type { Batch, Start } from "./pool.js";

/** A thread of the pool: answers batches in the order in which they come. */
async function work(): Promise<void> {
  const { task, data, progress } = workerData as Start;
  if (data) for (const language of Object.values(languages)) language.extend(data);
  const answer = await answerer(task);
  parentPort?.on("message", ({ id, items }: Batch) => {
    const answers = items.map((item, index) => {
      // should this thread die, the other side knows of what
      progress[1] = index;
      progress[0] = id;
      return answer(item);
    });
    parentPort?.postMessage(answers);
  });
}

void work();
