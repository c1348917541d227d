import type { Article } from "../../../../model.js";
import type { Entity } from "../../names/find.js";
import type { Scene } from "../scene.js";

/** Questions and answers: who answers, and in which paragraphs. */
export interface Interview {
  readonly speaker: Entity;
  readonly answers: ReadonlySet<number>;
}

const ANNOUNCED = /\b(?:entretien|interview|propos recueillis|recueillis? par|questions? à|trois questions)\b/i;

/** "Karim Belhadj (Velora) : « Nous doublerons en 2026 »": a title that is somebody's words. */
const SAID = /^[^\n:«"“]{4,80}\s?:\s?[«"“]/;

/** Reads an article as an interview: it says that it is one or its title quotes somebody, and three paragraphs or more ask. */
export function interviewOf(article: Article, scenes: readonly Scene[]): Interview | null {
  if (!ANNOUNCED.test(article.text) && !SAID.test(article.text.trimStart())) return null;
  const blocks = new Map<number, Scene[]>();
  for (const scene of scenes) {
    const there = blocks.get(scene.sentence.block);
    if (there) there.push(scene);
    else blocks.set(scene.sentence.block, [scene]);
  }
  const order = [...blocks.keys()];
  const text = (block: number) => article.text.slice(article.blocks[block]?.start ?? 0, article.blocks[block]?.end ?? 0).trim();
  const asks = (block: number) => /\?\s*[»"]?$/.test(text(block)) && text(block).length < 400;
  const first = order.findIndex(asks);
  if (first < 0 || order.filter(asks).length < 3) return null;
  const speaker = speakerIn(
    order.slice(0, first).flatMap((block) => blocks.get(block) ?? []),
    order.slice(first).flatMap((block) => blocks.get(block) ?? []),
  );
  if (!speaker) return null;
  const answers = new Set<number>();
  let asked = false;
  for (const block of order.slice(first)) {
    const kind = article.blocks[block]?.kind;
    // an answer may itself end on a question
    const replies = asked && /[.!…]\s/.test(text(block)) && !/^[^.!?]*\?/.test(text(block));
    if ((asks(block) && !replies) || kind === "heading") {
      asked = true;
    } else if (asked) {
      answers.add(block);
      asked = false;
    } else if (/(?:^|\P{L})(?:nous|je|j['’]|notre|nos|mon|ma|mes)\s?\p{L}/iu.test(text(block)) || answers.has(block - 1) === false) {
      answers.add(block);
    } else {
      // a question that asks without a question mark
      asked = true;
    }
  }
  return { speaker, answers };
}

/** The person whom the introduction presents; else the one who is named before the answers. */
function speakerIn(introduction: readonly Scene[], rest: readonly Scene[]): Entity | null {
  const people = (list: readonly Scene[]) =>
    list.flatMap((scene) => scene.namings.filter((naming) => naming.entity.type === "person").map((naming) => naming.entity));
  const labelled = rest.flatMap((scene) =>
    scene.namings
      .filter((naming) => naming.first === 0 && naming.entity.type === "person" && /^[–—:.-]$/.test(scene.tokens[naming.last]?.text ?? ""))
      .map((naming) => naming.entity),
  );
  return (
    labelled[0] ??
    people(introduction).find((entity) => entity.role !== null || entity.employer !== null) ??
    people(introduction)[0] ??
    null
  );
}
