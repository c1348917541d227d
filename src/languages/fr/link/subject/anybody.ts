import type { FoundFigure } from "../../figures/find.js";
import { AMOUNT, BODY, CLIENTELE, CONSUMERS, OWN_PLURAL, STAFF } from "../../words/subjects.js";
import type { Measure } from "../metric/measure.js";
import { type Head, norm, type Scene } from "../scene.js";
import { structureOf } from "../structure.js";

/** Is the figure told of nobody in particular: of one without a name, of all that there were, of what anybody pays? `tried` is the subject of its verb. */
export function isAnybodys(scene: Scene, figure: FoundFigure, measure: Measure, tried: Head | null): boolean {
  return (
    (/^(?:cost|price|other)$/.test(measure.metric) && figure.type === "money" && isPaidByAnybody(scene, figure)) ||
    isOfTrade(scene, measure.noun ?? scene.heads.find((head) => head.first >= figure.last && head.first - figure.last <= 1) ?? null) ||
    (measure.noun !== null && (isTotalOfMany(scene, measure.noun) || isOfKind(scene, measure.noun))) ||
    (measure.metric === "penalty" && isBorneBySome(scene, figure)) ||
    (tried !== null && isAnyOne(scene, figure, tried)) ||
    (tried !== null && (isUnnamed(scene, figure, tried) || isTradeKeeping(scene, figure, tried)))
  );
}

/** "les revenus du secteur", "les marges de la profession". */
function isOfTrade(scene: Scene, noun: Head | null): boolean {
  if (!noun || noun.possessive || !/^(?:noun|measure)$/.test(noun.kind)) return false;
  const of = norm(scene, noun.last);
  const at = of === "du" ? noun.last + 1 : of === "de" && /^(?:la|l')$/.test(norm(scene, noun.last + 1)) ? noun.last + 2 : -1;
  return at > 0 && /^(?:secteur|filière|profession|industrie|marché)$/.test(norm(scene, at));
}

/** "Deux anciens dirigeants écopent de 30 000 euros": by so many people without a name. */
function isBorneBySome(scene: Scene, figure: FoundFigure): boolean {
  const { verb, first } = structureOf(scene).at(figure.first);
  if (
    !verb ||
    verb.passive ||
    verb.last > figure.first ||
    !/^(?:écoper|payer|verser|régler|acquitter|devoir|risquer|encourir)$/.test(verb.lemma)
  )
    return false;
  return scene.figures.some((one) => one.type === "quantity" && one.first >= first && one.last <= verb.first && verb.first - one.last <= 4);
}

/** "Un procès coûte en moyenne F", "Une panne se paie F": what anything of a kind costs. */
function isAnyOne(scene: Scene, figure: FoundFigure, head: Head): boolean {
  if (head.kind !== "noun" || !/^une?$/.test(norm(scene, head.first)) || head.preposition !== null) return false;
  const { verb } = structureOf(scene).at(figure.first);
  return (
    verb?.mood === "indicative" &&
    verb.last <= figure.first &&
    /^(?:coûter|valoir|négocier|revenir|payer|facturer|vendre|louer|monnayer|échanger)$/.test(verb.lemma) &&
    !scene.heads.some((one) => /^(?:chez|à)$/.test(one.preposition ?? "") && one.naming !== null)
  );
}

/** "a racheté un opérateur qui compte F": a relative clause tells of somebody without a name, where that is no predicate ("X est un opérateur qui …"). */
function isUnnamed(scene: Scene, figure: FoundFigure, head: Head): boolean {
  if (head.kind !== "description" || !/^une?$/.test(norm(scene, head.first))) return false;
  const { tie, first } = structureOf(scene).at(figure.first);
  if (tie !== "relative" || head.last > first) return false;
  const verb = scene.verbs.findLast((one) => one.last <= head.first);
  return verb !== undefined && !/^(?:être|devenir|rester|constituer|demeurer|former)$/.test(verb.lemma);
}

/** "la microtechnique fait vivre 2 300 personnes": a trade from which people live. */
function isTradeKeeping(scene: Scene, figure: FoundFigure, head: Head): boolean {
  if (head.kind !== "noun" || head.possessive || !/^(?:le|la|l'|cette|ce)$/.test(norm(scene, head.first))) return false;
  const verb = scene.verbs.findLast((one) => one.last <= figure.first);
  return verb?.lemma === "vivre" && verb.governor?.lemma === "faire" && !BODY.test(norm(scene, head.last - 1));
}

/** "le budget moyen", "les ventes de voitures électriques": a measure that says of itself that it is of a kind. */
function isOfKind(scene: Scene, noun: Head): boolean {
  if (noun.possessive || noun.measure?.metric === "compensation") return false;
  const words = scene.tokens.slice(noun.first, noun.last).map((token) => token.norm);
  if (/^(?:moyen|médian)(?:ne|s|nes)?$/.test(words.at(-1) ?? "")) return true;
  const of = words.findIndex((word) => /^(?:de|d')$/.test(word));
  if (of < 1 || !/^(?:nombre|part|volume|production|ventes?|demande|consommation|livraisons|expéditions)$/.test(words[of - 1] ?? ""))
    return false;
  const counted = words[of + 1] ?? "";
  return counted !== "" && ![OWN_PLURAL, CLIENTELE, STAFF].some((own) => own.test(counted));
}

/** "le montant cumulé des sanctions": a sum of all that there were. */
function isTotalOfMany(scene: Scene, noun: Head): boolean {
  if (!noun.plural || noun.possessive || noun.preposition !== "de") return false;
  if (!/^(?:penalty|funding|deals|acquisition)$/.test(noun.measure?.metric ?? "")) return false;
  const sum = scene.heads[scene.heads.indexOf(noun) - 1];
  return sum !== undefined && !sum.possessive && noun.first - sum.last <= 2 && AMOUNT.test(norm(scene, sum.last - 1));
}

const ANYBODY = /^(?:célibataire|retraité|locataire|propriétaire|salarié|personne|smicard|élève|client)e?$/;

const HEADS = /^(?:ménage|foyer|habitant|personne|famille|tête|contribuable|consommateur|internaute|français|belge)$/;

/** "une centaine d'euros par an pour un ménage moyen", "1 400 euros par an et par foyer". */
function isPaidByAnybody(scene: Scene, figure: FoundFigure): boolean {
  for (let i = figure.last - 4; i < figure.last + 4; i++) if (norm(scene, i) === "par" && HEADS.test(norm(scene, i + 1))) return true;
  return scene.heads.some((head) => {
    const noun = norm(scene, head.last - 1);
    return (
      head.preposition === "pour" &&
      head.first >= figure.last &&
      head.first - figure.last <= 4 &&
      /^(?:une?|chaque)$/.test(norm(scene, head.first)) &&
      (CONSUMERS.test(noun) || ANYBODY.test(noun))
    );
  });
}
