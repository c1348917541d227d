import type { Party } from "../../../../model.js";
import type { Entity } from "../../names/find.js";
import { DEMANDS, PLEADERS } from "../../words/public.js";
import { subjectOf } from "../clause.js";
import type { Discourse } from "../discourse.js";
import { governanceOf } from "../governors.js";
import type { Head, Scene } from "../scene.js";
import type { Found } from "./found.js";
import { expected, type Sought } from "./speaker.js";

/** "La CFDT réclame une hausse de 6 %": what a union or an association asks for is the figure of the one that can grant it. */
export function demandedOf({ scene, figure, measure, discourse, voice }: Sought): Found<Party | null> | null {
  if (!/^(?:compensation|price|employees|layoffs|savings|rate|investment|subsidy|cost|shareholder_return)$/.test(measure.metric))
    return null;
  const verb = governanceOf(scene, figure).verbs.find((one) => DEMANDS.test(one.lemma) && !one.passive);
  const asker = verb ? subjectOf(scene, verb) : null;
  if (!asker || !isPleader(scene, asker, discourse)) return null;
  const name = asker.naming?.entity.name;
  const told = voice.earlier.findLast((one) => one.metric === measure.metric && one.subject !== null && one.subject.name !== name);
  if (told?.subject) return { value: { ...told.subject, via: "inherited" }, rule: "subject/demanded" };
  return { ...expected(scene, figure, discourse, voice, asker), rule: "subject/demanded" };
}

/** Does this one ask on behalf of others: a union, a federation, an association, or somebody of theirs? */
function isPleader(scene: Scene, head: Head, discourse: Discourse): boolean {
  const entity = head.naming?.entity;
  if (!entity) return head.kind === "noun" && PLEADERS.test(scene.tokens[head.last - 1]?.norm ?? "");
  const body: Entity | null = entity.type === "person" ? discourse.companyOfPerson(entity.name) : entity;
  return (
    body?.type === "organization" && (body.entry?.kinds.some((kind) => /^(?:union|federation|association|ngo|party)$/.test(kind)) ?? false)
  );
}
