import { roleNoun } from "../../words/descriptors.js";
import type { Head, Scene } from "../scene.js";

/** "Chez X, la direction …", "quant à X": does a phrase tell at whose place all this is? */
export const isWhereOf = (head: Head) => /^(?:chez|quant)$/.test(head.preposition ?? "");

const JOB =
  /^(?:associée?|analyste|économiste|gérante?|stratège|stratégiste|consultante?|experte?|avocate?|directeur|directrice|responsable|chercheu(?:r|se))$/;

/** "contrôleuse de gestion chez X", "associé chez X": only where somebody works. */
export function isJobAt(scene: Scene, head: Head): boolean {
  if (head.preposition !== "chez") return false;
  let at = head.first;
  while (at > head.first - 3 && scene.tokens[at]?.norm !== "chez") at--;
  const job = scene.heads.findLast((one) => one.last <= at);
  const named = job && at - job.last <= 1 && scene.tokens[at - 1]?.text !== ";" && roleNoun.read(scene.tokens, job.last - 1);
  return Boolean(named) || JOB.test(scene.tokens[at - 1]?.norm ?? "") || JOB.test(scene.tokens[at - 2]?.norm ?? "");
}
