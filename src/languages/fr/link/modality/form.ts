import type { Modality } from "../../../../model.js";
import { aiming, considering, denying, forecasting, intending } from "../../words/modality.js";
import { expects, foresees, studiesAs } from "../attribution/witness.js";
import { subjectOf } from "../clause.js";
import type { Measure } from "../metric/measure.js";
import type { Scene } from "../scene.js";
import { isSaying, structureOf } from "../structure.js";
import { isPurpose } from "../time/step.js";
import type { VerbGroup } from "../verbs.js";
import { isAimed, isForYear, isYetToCome, overYears, ownAim, readiness } from "./aims.js";
import type { Context } from "./context.js";
import { byDecision, decides } from "./decision.js";

/** What one verb makes of the figure. */
export function byForm(context: Context, verb: VerbGroup, chain: readonly VerbGroup[]): Modality | null {
  const { scene, figure, measure, ahead } = context;
  const { lemma, mood } = verb;
  const nearest = chain[0] as VerbGroup;
  const infinitive = nearest !== verb && chain.some((other) => other !== verb && other.mood === "infinitive");
  const after = verb.last <= figure.first;
  const reported = isReported(scene, verb);
  const compound = verb.first !== verb.at && /^(?:avoir|être)$/.test(auxiliaryOf(scene, verb));
  const content = infinitive ? nearest : verb;
  // "imposera une baisse pouvant aller jusqu'à 20 %": a bound to what is decided
  const decided = lemma === "pouvoir" && mood === "gerund" ? structureOf(scene).at(verb.at).verb : null;
  if (decided?.mood === "future" && decided.last <= verb.first && !decided.passive) return byForm(context, decided, [decided]);
  if (lemma === "pouvoir" && mood === "subjunctive" && isPurpose(scene, structureOf(scene).at(verb.at))) return "planned";
  if (lemma === "pouvoir") return mood === "infinitive" || mood === "past" || isIdiom(scene, verb) ? null : "possible";
  if (lemma === "devoir" && infinitive)
    return mood === "conditional"
      ? "forecast"
      : mood === "past" && compound
        ? null
        : owed(measure, content.lemma)
          ? null
          : /^(?:savings|investment|capex)$/.test(measure.metric)
            ? "planned"
            : byDecision(measure, content.lemma);
  if (lemma === "devoir" && mood === "gerund" && infinitive) return "forecast";
  // "l'objectif d'Ubisoft est de ramener ses coûts à F"
  if (
    lemma === "être" &&
    infinitive &&
    after &&
    mood !== "past" &&
    /^(?:de|d')$/.test(scene.tokens[verb.last]?.norm ?? "") &&
    isAimed(scene, verb)
  )
    return "planned";
  // "était en discussion", "est à l'étude"
  if (
    lemma === "être" &&
    !after &&
    /^(?:en (?:discussion|négociation)|à l' étude)/.test(
      [0, 1, 2]
        .map((k) => scene.tokens[verb.last + k]?.norm ?? "")
        .join(" ")
        .replace(/^déjà /, ""),
    )
  )
    return "possible";
  // "le montant de F avancé par la presse est faux"
  if (
    lemma === "être" &&
    !after &&
    !verb.negated &&
    /^(?:faux|fausse|inexacte?|erronée?|infondée?|fantaisiste)$/.test(scene.tokens[verb.last]?.norm ?? "")
  )
    return "negated";
  // "une augmentation de capital de F n'est plus à exclure"
  if (
    lemma === "être" &&
    !after &&
    verb.negated &&
    scene.verbs.some(
      (other) => other.lemma === "exclure" && other.mood === "infinitive" && other.first >= verb.last && other.first - verb.last <= 2,
    )
  )
    return "possible";
  // "annonce 380 milliards sur trois ans": told of years to come
  if (nearest === verb && after && /^(?:investment|capex)$/.test(measure.metric) && isSaying(scene, verb) && overYears(scene, figure))
    return "planned";
  if (/^(?:appelée?s?|promise?s?|vouée?s?|supposée?s?)$/.test(scene.tokens[verb.at]?.norm ?? "") && verb.passive && infinitive)
    return isSummoned(scene, verb, content) ? null : "forecast";
  if (lemma === "être" && infinitive && after) {
    // "est censé livrer", "est sur le point de lever", "serait en passe de lever"
    if (/^censée?s?$/.test(scene.tokens[verb.last]?.norm ?? "")) return "forecast";
    const words = scene.tokens.slice(verb.last, verb.last + 3).map((token) => token.norm);
    if (/^(?:sur le point|en passe|en voie)/.test(words.join(" ")))
      return mood === "conditional" ? "hearsay" : byDecision(measure, content.lemma);
  }
  if (lemma === "prêter" && /^(?:on|vous|lui|leur)$/.test(scene.tokens[verb.first - 1]?.norm ?? scene.tokens[verb.first]?.norm ?? ""))
    return "hearsay";
  if (lemma === "aller" && scene.tokens[verb.last]?.norm === "peut-être") return "possible";
  if (lemma === "aller" && infinitive && !compound)
    return mood === "conditional" ? "hearsay" : mood === "gerund" ? null : byDecision(measure, content.lemma);
  if (denying.has(lemma) && !(lemma === "exclure" && verb.negated) && !verb.negated && after && (infinitive || nearest === verb))
    return "negated";
  // "n'a pas renoncé à créer 550 emplois"
  if (lemma === "renoncer" && verb.negated && infinitive) return "planned";
  // "demandent de porter le salaire à F": others would have to grant it
  // but "revendique avoir livré F"
  if (
    /^(?:demander|réclamer|exiger|revendiquer|préconiser|recommander|suggérer|conseiller|prôner)$/.test(lemma) &&
    infinitive &&
    after &&
    content.first === content.at
  )
    return "possible";
  if (lemma === "abandonner" && after && /^projet|^plan/.test(nounAfter(scene, verb))) return "negated";
  if (
    considering.has(lemma) &&
    after &&
    // "où étudient 12 000 jeunes gens"
    !(lemma === "étudier" && /^(?:où|y)$/.test(scene.tokens[verb.first - 1]?.norm ?? scene.tokens[verb.first]?.norm ?? "")) &&
    mood !== "participle" &&
    !(mood === "past" && compound) &&
    (lemma !== "exposer" || verb.reflexive) &&
    !verb.negated
  )
    return "possible";
  if (
    intending.has(lemma) &&
    infinitive &&
    mood !== "participle" &&
    // "n'a pas souhaité confirmer F"
    !/^(?:confirmer|commenter|révéler|préciser|communiquer|dire|détailler)$/.test(content.lemma) &&
    !(lemma === "accepter" && mood === "past") &&
    // "jurait n'être exposé qu'à hauteur de F": how it says that it is
    !(lemma === "jurer" && (content.passive || content.lemma === "être")) &&
    // "compte faire disparaître 3 000 emplois"
    chain.indexOf(verb) === chain.indexOf(content) + (chain[chain.indexOf(content) + 1]?.lemma === "faire" ? 2 : 1)
  )
    return /^(?:chercher|apprêter|préparer)$/.test(lemma) && mood === "conditional" ? "hearsay" : "planned";
  const ready = infinitive ? readiness(scene, verb) : null;
  if (ready) return ready === "ready" && mood === "conditional" ? "hearsay" : "planned";
  // "s'attend à vendre F", "nous nous attendons à ce que …"
  if (lemma === "attendre" && infinitive && mood !== "participle") return "forecast";
  if (lemma === "chercher" && nearest === verb && after && measure.metric === "funding" && mood === "indicative") return "planned";
  if (/^(?:susceptible)/.test(scene.tokens[verb.last]?.norm ?? "") && infinitive) return "possible";
  if (aiming.has(lemma) && nearest === verb && after && !/^(?:revoir|demander|exiger|réclamer|préparer|provisionner)$/.test(lemma))
    return lemma === "viser" && isUnnamed(scene, verb) ? "forecast" : "planned";
  // "Le cabinet prévoit 160 millions d'unités": who studies a market decides nothing
  if (lemma === "prévoir" && nearest === verb && after && measure.metric === "units" && studiesAs(scene, verb)) return "forecast";
  // "se fixe un chiffre d'affaires de F"
  if (lemma === "fixer" && verb.reflexive && nearest === verb && after) return "planned";
  if (lemma === "prévoir" && nearest === verb && after)
    return isPlanning(scene, verb) ||
      (/^(?:employees|layoffs|capex|investment|savings|acquisition|shareholder_return|deals|units|capacity|subsidy)$/.test(
        measure.metric,
      ) &&
        measure.change === null)
      ? "planned"
      : "forecast";
  if (
    forecasting.has(lemma) &&
    nearest === verb &&
    (after || verb.passive) &&
    !(lemma === "miser" && (compound || (measure.metric === "investment" && scene.tokens[figure.first - 1]?.norm !== "sur"))) &&
    !(lemma === "attendre" && compound && !verb.passive && mood === "past") &&
    mood !== "participle" &&
    !(lemma === "attendre" && /^(?:feu|accord|autorisation|réponse|décision|verdict|livraison)/.test(nounAfter(scene, verb)))
  )
    return "forecast";
  // "Gartner ne voit plus qu'un tassement de 1 %", "Stifel voit le bénéfice grimper de 12 %"
  if (lemma === "voir" && after && (nearest === verb ? foresees(scene, verb) : expects(scene, verb))) return "forecast";
  // "chiffre à 24 milliards la facture à venir"
  if (
    /^(?:chiffrer|estimer|évaluer)$/.test(lemma) &&
    after &&
    nearest === verb &&
    (isYetToCome(scene, figure) || (ahead && isForYear(scene, figure)))
  )
    return "forecast";
  // "Pour le trimestre en cours, la direction évoque une accélération à 6 %"
  if (ahead && after && nearest === verb && /^(?:évoquer|entrevoir|esquisser)$/.test(lemma)) return "forecast";
  // "les analystes la voyaient plutôt à 47 cents"
  if (
    lemma === "voir" &&
    after &&
    nearest === verb &&
    isUnnamed(scene, verb) &&
    /^(?:à|autour|vers)$/.test(scene.tokens[figure.first - 1]?.norm ?? "")
  )
    return "forecast";
  const told = after && nearest === verb ? ownAim(scene, verb, figure) : null;
  if (told) return told;
  if (nearest === verb && mood !== "infinitive" && /^(?:confirmer|maintenir|réitérer|réaffirmer)$/.test(lemma) && ahead && mood !== "past")
    return "forecast";
  if (mood === "conditional" && reported && !(compound && !verb.passive)) return byDecision(measure, content.lemma);
  if (mood === "conditional")
    return ahead === "after" && !(compound && !verb.passive) && !(decides(measure, content.lemma) && !/^(?:être|avoir)$/.test(lemma))
      ? "forecast"
      : "hearsay";
  if (mood === "future") {
    if (compound && !verb.passive) return ahead === "after" || context.until ? byDecision(measure, content.lemma) : null;
    if (lemma === "devoir" || (lemma === "falloir" && infinitive)) return null;
    // "L'opération portera à 178 M€ le total": it follows
    if (lemma === "porter" && after && subjectOf(scene, verb)?.kind === "noun") return "forecast";
    return byDecision(measure, content.lemma);
  }
  return null;
}

/** "2 000 salariés étaient appelés à cesser le travail", "par le syndicat": somebody asks them to. */
function isSummoned(scene: Scene, verb: VerbGroup, content: VerbGroup): boolean {
  return (
    /^appelée?s$/.test(scene.tokens[verb.at]?.norm ?? "") &&
    (/^(?:cesser|débrayer|manifester|voter|prononcer|élire|renouveler|défiler|arrêter|choisir)$/.test(content.lemma) ||
      scene.tokens[verb.last]?.norm === "par")
  );
}

/** "a annoncé qu'il supprimerait": a future seen from the past. */
function isReported(scene: Scene, verb: VerbGroup): boolean {
  const clause = structureOf(scene).at(verb.at);
  // "avait fait savoir qu'il supprimerait"
  const made = clause.governor?.lemma === "savoir" && clause.governor.governor?.lemmas.includes("faire");
  const governor = made ? clause.governor?.governor : clause.governor;
  return clause.tie === "complement" && governor?.mood === "past" && !forecasting.has(governor.lemma) && isSaying(scene, governor);
}

/** "L'accord prévoit le versement de 100 millions": what is agreed is planned. */
function isPlanning(scene: Scene, verb: VerbGroup): boolean {
  return scene.tokens
    .slice(Math.max(0, verb.first - 12), verb.first)
    .some(
      (token, k, all) =>
        /^(?:accord|plan|projet|contrat|budget|loi|texte|programme|protocole|décret|règlement)$/.test(token.norm) &&
        /^(?:le|la|l'|ce|cet|cette|son|un)$/.test(all[k - 1]?.norm ?? ""),
    );
}

function auxiliaryOf(scene: Scene, verb: VerbGroup): string {
  for (let i = verb.first; i < verb.at; i++) {
    const word = scene.tokens[i]?.norm ?? "";
    if (
      /^(?:a|ai|as|ont|avons|avez|avais|avait|avions|aviez|avaient|aura|aurons|auront|aurait|auraient|eu|ait|aient|avoir|ayant)$/.test(word)
    )
      return "avoir";
    if (/^(?:est|sont|était|étions|étaient|sera|serons|seront|serait|seraient|été|soit|soient|être|étant)$/.test(word)) return "être";
  }
  return "";
}

/** A fine or a debt that must be paid is a fact. */
function owed(measure: Measure, lemma: string): boolean {
  return (
    /^(?:payer|verser|acquitter|rembourser|régler|débourser|indemniser|radier|contenter|résigner|composer|constater|affronter|rivaliser|patienter)$/.test(
      lemma,
    ) ||
    (measure.metric === "penalty" && lemma !== "atteindre")
  );
}

/** "peut compter sur 36 000 salariés", "peut se targuer de": a fact. */
function isIdiom(scene: Scene, verb: VerbGroup): boolean {
  const words = scene.tokens.slice(verb.last, verb.last + 3).map((token) => token.norm);
  if (
    scene.tokens[verb.first - 1]?.norm === "on" &&
    words.some((word) => /^(?:noter|citer|mentionner|rappeler|lire|voir|constater|observer|retrouver|souligner|ajouter|dire)$/.test(word))
  )
    return true;
  return words.some((word) => /^(?:compter|targuer|vanter|enorgueillir|appuyer|prévaloir|réjouir|féliciter|flatter|reposer)$/.test(word));
}

/** Does the market or do analysts aim at it? */
function isUnnamed(scene: Scene, verb: VerbGroup): boolean {
  return scene.tokens
    .slice(Math.max(0, verb.first - 4), verb.first)
    .some((token) => /^(?:consensus|analystes?|marchés?|économistes|investisseurs|wall|street)$/.test(token.norm));
}

function nounAfter(scene: Scene, verb: VerbGroup): string {
  return (
    scene.heads
      .find((head) => head.first >= verb.last && head.first - verb.last <= 1)
      ?.text.toLowerCase()
      .replace(/^(?:le|la|les|son|sa|ses|un|une|l['’])\s?/, "") ?? ""
  );
}
