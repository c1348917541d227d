import type { Party } from "../../../../model.js";
import type { Entity } from "../../names/find.js";
import { DEMANDS, PLEADERS } from "../../words/public.js";
import { subjectOf } from "../clause.js";
import { type Discourse, isState } from "../discourse.js";
import { governanceOf } from "../governors.js";
import type { Measure } from "../metric/measure.js";
import type { Head, Scene } from "../scene.js";
import type { Found } from "./found.js";
import { expected, type Sought } from "./speaker.js";

/** "La CFDT réclame une hausse de 6 %": what a union or an association asks for is the figure of the one that can grant it. */
export function demandedOf({ scene, figure, measure, discourse, voice }: Sought): Found<Party | null> | null {
  if (!/^(?:compensation|price|employees|layoffs|savings|rate|investment|subsidy|cost|shareholder_return)$/.test(measure.metric))
    return null;
  const verb = governanceOf(scene, figure).verbs.find((one) => DEMANDS.test(one.lemma) && !one.passive);
  const asker = verb ? subjectOf(scene, verb) : null;
  if (!asker || !isPleader(scene, asker, measure, discourse)) return null;
  const name = asker.naming?.entity.name;
  const told = voice.earlier.findLast((one) => one.metric === measure.metric && one.subject !== null && one.subject.name !== name);
  if (told?.subject) return { value: { ...told.subject, via: "inherited" }, rule: "subject/demanded" };
  return { ...expected(scene, figure, discourse, voice, asker), rule: "subject/demanded" };
}

/** Does this one ask on behalf of others: a union, a federation, an association, or somebody of theirs? */
function isPleader(scene: Scene, head: Head, { metric }: Measure, discourse: Discourse): boolean {
  const meant = head.kind === "pronoun" ? discourse.resolve(head, scene)?.name : undefined;
  const entity = head.naming?.entity ?? (meant ? discourse.namings.find((one) => one.entity.name === meant)?.entity : undefined);
  if (!entity) return head.kind === "noun" && PLEADERS.test(scene.tokens[head.last - 1]?.norm ?? "");
  const body: Entity | null = entity.type === "person" ? discourse.companyOfPerson(entity.name) : entity;
  if (body?.type !== "organization") return false;
  // an acronym that the lists do not have
  if (body.entry === null) return metric === "compensation" && !isState(body);
  return body.entry.kinds.some((kind) => /^(?:union|federation|association|ngo|party)$/.test(kind));
}
