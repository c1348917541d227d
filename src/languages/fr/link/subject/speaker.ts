import type { Party } from "../../../../model.js";
import type { FoundFigure } from "../../figures/find.js";
import { companyOf, type Discourse, isCompany, party } from "../discourse.js";
import { pathCost } from "../path.js";
import type { Head, Scene } from "../scene.js";
import type { Found } from "./found.js";

/** "le patron de Meta", "l'homme d'affaires": the company that he or she leads. */
export function ledCompany(scene: Scene, head: Head, discourse: Discourse): Party | null {
  const complement = scene.heads.find(
    (one) =>
      one.first >= head.last &&
      one.first - head.last <= 4 &&
      one.preposition === "de" &&
      (one.kind === "name" || one.kind === "description"),
  );
  const company = complement ? discourse.resolve(complement, scene) : null;
  if (company?.type === "company") return company;
  const leader = discourse.leader;
  return leader ? party(leader, head.text, "coreference") : null;
}

/** "Wall Street attendait une perte de 0,38 dollar": the figure of the company that is spoken of, not of who expects it. */
export function expected(scene: Scene, figure: FoundFigure, discourse: Discourse): Found<Party | null> {
  const head = scene.heads.find(
    (one) => one.kind === "name" && one.naming && isCompany(one.naming.entity) && (one.last <= figure.first || one.preposition === null),
  );
  if (head) return { value: discourse.resolve(head, scene), rule: "subject/expected_of" };
  const current = discourse.current ?? discourse.topic;
  const company = current && isCompany(companyOf(current)) ? companyOf(current) : discourse.topic;
  return { value: company ? party(company, company.name, "inherited") : null, rule: "subject/expected_of" };
}

/** "Nous économisons 30 000 euros par mois", "notre taux de conversion": the company of who speaks. */
export function speakerOf(scene: Scene, figure: FoundFigure, discourse: Discourse): Found<Party | null> | null {
  const said = scene.tokens.findIndex((token) => /^(?:nous|notre|nos)$/.test(token.norm));
  if (said < 0 || said > figure.last + 6 || pathCost(scene.tokens, Math.min(said, figure.last), Math.max(said, figure.first)) > 3)
    return null;
  const speaker = discourse.speaker(scene);
  return speaker ? { value: party(speaker, scene.tokens[said]?.text ?? "", "coreference"), rule: "subject/speaker" } : null;
}
