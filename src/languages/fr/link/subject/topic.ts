import type { Metric, Party } from "../../../../model.js";
import type { FoundFigure } from "../../figures/find.js";
import { NOBODY, OF_COMPANY, OWN_WHOLE } from "../../words/subjects.js";
import { isConjugated, subjectOf } from "../clause.js";
import { companyOf, type Discourse, isActor, isCompany, party } from "../discourse.js";
import type { Measure } from "../metric/measure.js";
import { pathCost } from "../path.js";
import type { Head, Scene } from "../scene.js";
import { accept, type Found } from "./found.js";

/** Measures that an article tells of the company that it is about, without naming it again. */
export const COMPANY_MEASURES = new Set<Metric>([
  "revenue",
  "net_income",
  "net_loss",
  "operating_income",
  "margin",
  "funding",
  "valuation",
  "debt",
  "cash",
  "capex",
  "layoffs",
  "employees",
  "users",
  "share_price",
  "shareholder_return",
  "savings",
  "contract",
  "penalty",
  "acquisition",
  "stake",
  "investment",
  "deals",
  "affected",
  "market_share",
  "units",
  "cost",
  "price",
]);

/** Where neither the figure's words nor its verb name anybody: who is named before it, else the company that the passage is about, if it can be. */
export function fallback(
  scene: Scene,
  figure: FoundFigure,
  measure: Measure,
  discourse: Discourse,
  tried: Head | null,
): Found<Party | null> {
  const { tokens, heads } = scene;
  const nobody = heads.find(
    (head) => head.kind === "noun" && head.preposition === null && head.last <= figure.first && NOBODY.test(head.text),
  );
  if (nobody && (measure.metric === "share" || measure.metric === "rate")) return { value: null, rule: "subject/nobody" };
  if (
    measure.metric === "share" &&
    /^(?:de|d'|des|du)$/.test(tokens[figure.last]?.norm ?? "") &&
    NOBODY.test(
      tokens
        .slice(figure.last, figure.last + 2)
        .map((token) => token.norm)
        .join(" "),
    )
  )
    return { value: null, rule: "subject/nobody" };
  const named = heads.findLast(
    (head) =>
      head.kind === "name" &&
      head.naming !== null &&
      isActor(head.naming.entity) &&
      head.last <= figure.first &&
      (head.preposition === null || /^(?:chez|pour|quant|avec)$/.test(head.preposition)) &&
      pathCost(tokens, head.last, figure.first) < 2.6,
  );
  if (named?.naming && named.naming.entity.type !== "place" && !named.naming.entity.entry?.kinds.includes("exchange"))
    return {
      value: accept(party(named.naming.entity, named.naming.text, "explicit"), discourse, measure.metric),
      rule: "subject/named_before",
    };
  const described = heads.findLast(
    (head) => head.kind === "description" && head.preposition === null && head !== tried && head.last <= figure.first,
  );
  const resolved = described ? discourse.resolve(described, scene) : null;
  if (resolved) return { value: resolved, rule: "subject/described_before" };
  const listed =
    scene.block.kind === "item" || scene.block.kind === "table"
      ? heads.find(
          (head) =>
            head.kind === "name" &&
            head.naming &&
            head.preposition === null &&
            head.last <= figure.first &&
            !/^(?:person|place)$/.test(head.naming.entity.type),
        )
      : undefined;
  if (listed) return { value: discourse.resolve(listed, scene), rule: "subject/in_item" };
  const first = heads.find((head) => head.kind === "name" && head.naming && isCompany(head.naming.entity) && head.preposition === null);
  if (first?.naming && /^(?:title|heading|item|standfirst)$/.test(scene.block.kind))
    return { value: party(first.naming.entity, first.naming.text, "explicit"), rule: "subject/in_heading" };
  // "Portée par sa branche cloud (+34 %), Alphabet …": the subject that the opening phrase waits for
  const awaited = scene.verbs.some((verb) => isConjugated(verb) && verb.last <= figure.first)
    ? undefined
    : heads.find(
        (head) =>
          head.kind === "name" &&
          head.first >= figure.last &&
          head.preposition === null &&
          head.naming !== null &&
          isActor(head.naming.entity) &&
          scene.verbs.some((verb) => isConjugated(verb) && subjectOf(scene, verb) === head),
      );
  const next =
    awaited ??
    heads.find(
      (head) =>
        head.kind === "name" &&
        head.first > figure.last &&
        head.first - figure.last <= 4 &&
        head.preposition === null &&
        head.naming !== null &&
        isActor(head.naming.entity) &&
        tokens[head.first - 1]?.text === "," &&
        scene.verbs.some((verb) => isConjugated(verb) && verb.first >= head.last && subjectOf(scene, verb) === head),
    );
  if (next) return { value: accept(discourse.resolve(next, scene), discourse, measure.metric), rule: "subject/awaited" };
  if (!mayBeTopic(measure, tried) && !isOwnWhole(scene, figure)) return { value: null, rule: "subject/none" };
  const spoken = discourse.current ? companyOf(discourse.current) : null;
  const current = spoken && isCompany(spoken) ? spoken : (discourse.topic ?? spoken);
  if (current) return { value: party(companyOf(current), current.name, "inherited"), rule: "subject/topic" };
  return { value: null, rule: "subject/none" };
}

function mayBeTopic(measure: Measure, tried: Head | null): boolean {
  // "la filiale", "elles": somebody, but not the one that the passage is about
  if (tried?.kind === "description" || (tried?.kind === "pronoun" && tried.plural)) return false;
  if (!COMPANY_MEASURES.has(measure.metric)) return tried !== null && tried.kind !== "noun";
  // whoever was hit, the data are the victim's; whoever proposes it, the dividend is the company's
  if (/^(?:affected|shareholder_return)$/.test(measure.metric)) return true;
  if (/^(?:price|cost)$/.test(measure.metric) && tried?.kind === "measure" && !tried.possessive) return false;
  return tried === null || tried.kind !== "noun" || OF_COMPANY.test(tried.text);
}

/** "moins de 4 % des effectifs", "18 % du chiffre d'affaires": the whole is the company's that is spoken of. */
function isOwnWhole(scene: Scene, figure: FoundFigure): boolean {
  const after = scene.tokens
    .slice(figure.last, figure.last + 4)
    .map((token) => token.norm)
    .join(" ");
  return figure.type === "percentage" && OWN_WHOLE.test(after);
}
