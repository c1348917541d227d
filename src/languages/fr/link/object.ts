import type { Metric, Party } from "../../../model.js";
import type { FoundFigure } from "../figures/find.js";
import { type Discourse, party } from "./discourse.js";
import type { Measure } from "./metric.js";
import type { Head, Scene } from "./scene.js";
import { slotHead } from "./subject.js";

const PARTIES: Partial<Record<Metric, RegExp>> = {
  acquisition: /^(?:de)$/, investment: /^(?:dans|chez|pour|à)$/, funding: /^(?:auprès|par)$/, stake: /^(?:de|dans|chez)$/, penalty: /^(?:par)$/, contract: /^(?:avec|auprès)$/, debt: /^(?:auprès|à)$/, subsidy: /^(?:à|pour)$/, price: /^(?:pour|de)$/,
};

/** The other party of a figure, by name: whom the subject bought, invested in, was fined by. */
export function findObjects(scene: Scene, figure: FoundFigure, measure: Measure, subject: Party | null, discourse: Discourse): Party[] {
  const found: Party[] = [];
  const add = (head: Head | null | undefined) => {
    const value = head && (head.kind === "name" || head.kind === "description") ? discourse.resolve(head, scene) : null;
    if (!value || value.name === subject?.name || found.some((one) => one.name === value.name)) return;
    if (value.type === "person" && measure.metric !== "compensation") return;
    if (value.type === "place" && !/^(?:investment|capex|subsidy|penalty|debt)$/.test(measure.metric)) return;
    found.push(value);
  };
  if (measure.verb && measure.frame) for (const slot of measure.frame.object) add(slotHead(scene, measure.verb, slot, figure));
  if (found.length > 0 || measure.change) return found;
  const prepositions = PARTIES[measure.metric];
  if (!prepositions) return found;
  const near = scene.heads.filter((head) => (head.kind === "name" || head.kind === "description") && head.preposition !== null && prepositions.test(head.preposition));
  if (measure.metric === "stake" || measure.metric === "acquisition") {
    add(near.find((head) => head.first >= figure.last && head.first - figure.last < 8) ?? near.find((head) => head.last <= figure.first && figure.first - head.last < 10));
    if (found.length === 0 && measure.metric === "acquisition") {
      const bought = scene.heads.filter((head) => head.kind === "name" && head.naming?.entity.type === "company" && head.naming.entity.name !== subject?.name && head.last <= figure.first && head.preposition === null).at(-1);
      if (bought?.naming) found.push(party(bought.naming.entity, bought.naming.text, "explicit"));
    }
  } else if (measure.metric === "price") {
    const product = scene.namings.filter((naming) => naming.entity.type === "product" && naming.last <= figure.first).at(-1) ?? scene.namings.find((naming) => naming.entity.type === "product");
    if (product && product.entity.name !== subject?.name) found.push(party(product.entity, product.text, "explicit"));
  } else add(near.find((head) => head.first >= figure.last && head.first - figure.last < 14));
  return found;
}
