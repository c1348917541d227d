import type { DateMention } from "../../../../model.js";
import type { FoundFigure } from "../../figures/find.js";
import { isConjugated } from "../clause.js";
import { governanceOf } from "../governors.js";
import type { Measure } from "../metric/measure.js";
import type { Scene } from "../scene.js";
import { structureOf, verbsOf } from "../structure.js";
import type { VerbGroup } from "../verbs.js";
import { crosses } from "./apart.js";

/** A date that completes a participle is the figure's only where the participle tells of the figure. */
export function belongsToParticiple(
  scene: Scene,
  figure: FoundFigure,
  measure: Measure,
  participle: VerbGroup,
  date: DateMention,
  direct: boolean,
  after: boolean,
  together: boolean,
): number | null {
  const { tokens } = scene;
  // "condamné en 2021 à une amende de 1,2 milliard"
  if (
    !after &&
    together &&
    !crosses(scene, date.last, figure.first, /^[,:]$/) &&
    !verbsOf(scene).some((verb) => isConjugated(verb) && verb.first >= date.last && verb.last <= figure.first)
  )
    return 0.3;
  // "un bénéfice net multiplié par quatre au premier trimestre, à 156 millions"
  if (
    !after &&
    together &&
    /^(?:multiplier|diviser|doubler|tripler|quadrupler|réduire|amputer|dégrader|améliorer)$/.test(participle.lemma) &&
    tokens[date.last]?.text === "," &&
    /^(?:à|pour|de)$/.test(tokens[date.last + 1]?.norm ?? "") &&
    figure.first - date.last <= 4
  )
    return 0.2;
  // "valorisée 1 milliard en 2022": the figure stands in the phrase
  if (figure.first >= participle.last && figure.last <= date.first) return 0;
  // "Rapporté à l'année 2023, …"
  if (!after && /^(?:rapporter|ramener|étaler|cumuler)$/.test(participle.lemma) && participle.first === 0) return 0.6;
  // "Dans un communiqué diffusé lundi, X annonce la suppression de F": announced that day
  if (isDocument(scene, participle, date))
    return !after && /^(?:layoffs|penalty|funding|acquisition|investment|contract|subsidy|deals|employees)$/.test(measure.metric)
      ? 0.9
      : null;
  // "Parmi les sites les plus visités en mai figurent A (F) et B (G)"
  if (!after && tokens[participle.first - 1]?.norm === "plus" && /^(?:parmi|dans|sur|au)$/.test(tokens[0]?.norm ?? "")) return 0.6;
  // "Le contrat, signé en mars, porte sur F"
  if (
    !after &&
    together &&
    /^(?:signer|conclure|nouer|annoncer|dévoiler|boucler|finaliser)$/.test(participle.lemma) &&
    tokens[participle.first - 1]?.text === "," &&
    tokens[date.last]?.text === "," &&
    /^(?:contract|acquisition|funding|investment|valuation)$/.test(measure.metric)
  )
    return 0.8;
  // "Le dividende, versé le 5 mai, s'élève à F", "l'amende, infligée en mars, atteint F"
  if (
    !after &&
    together &&
    tokens[participle.first - 1]?.text === "," &&
    tokens[date.last]?.text === "," &&
    (MADE[measure.metric]?.test(participle.lemma) ?? false)
  )
    return 0.8;
  // "l'accord conclu en mai avec X, qui couvre 180 parkings"
  if (
    !after &&
    /^(?:signer|conclure|nouer)$/.test(participle.lemma) &&
    structureOf(scene).at(figure.first).tie === "relative" &&
    Math.abs(structureOf(scene).at(figure.first).first - date.last) <= 5
  )
    return 0.8;
  // "Annoncées jeudi aux salariés, les suppressions toucheront surtout Lyon, où 91 personnes perdront leur emploi"
  if (
    !after &&
    participle.first <= 1 &&
    /^(?:annoncer|dévoiler|officialiser|confirmer|révéler)$/.test(participle.lemma) &&
    /^(?:layoffs|penalty|funding|acquisition|investment|contract|subsidy)$/.test(measure.metric)
  )
    return 1;
  // "Interrogée mardi à Lille, la directrice a …"
  if (!after && /^(?:réunir|rassembler)$/.test(participle.lemma) && opensOrClosed(scene, participle, date) && date.period.grain === "day")
    return 0.8;
  // "Son introduction, attendue au deuxième trimestre, pourrait lui rapporter F"
  if (
    !after &&
    together &&
    /^(?:attendre|prévoir|programmer|espérer|planifier)$/.test(participle.lemma) &&
    tokens[participle.first - 1]?.text === "," &&
    isToCome(scene, figure) &&
    scene.verbs.some((verb) => isConjugated(verb) && verb.first >= date.last && verb.last <= figure.first)
  )
    return 0.7;
  // "les économies réalisées en 2024, 2,5 milliards, …", "les surtaxes imposées depuis octobre, de 17 %"
  if (
    !after &&
    together &&
    participle.first > 1 &&
    !scene.figures.some((other) => other.last <= participle.first && participle.first - other.last <= 1) &&
    /^,(?: de| d'| soit)?$/.test(
      tokens
        .slice(date.last, figure.first)
        .map((token) => token.norm)
        .join(" "),
    )
  )
    return 0.3;
  if (!after || figure.last > participle.first) return null;
  // "emploiera F à l'ouverture, prévue fin 2023"
  if (
    /^(?:attendre|prévoir|programmer|fixer|planifier)$/.test(participle.lemma) &&
    tokens[participle.first - 1]?.text === "," &&
    participle.first - figure.last <= 4 &&
    /^(?:à|au|dès|lors)$/.test(tokens[figure.last]?.norm ?? "")
  )
    return 0.4;
  const named = tokens.slice(figure.last, participle.first).map((token) => token.norm);
  // "estime à F le nombre de PC vendus au premier trimestre"
  if (
    tokens[figure.first - 1]?.norm === "à" &&
    /^l[ea'] ?(?:nombre|volume|total|montant|production|valeur|part|recul|repli|baisse|chute|hausse|progression|croissance|tassement|augmentation|diminution|contraction|bond|déclin|coût|manque|préjudice|trafic)$/.test(
      `${named[0]} ${named[1]}`,
    ) &&
    participle.first - figure.last <= 8
  )
    return 0.3;
  // "porte à F le total levé par X depuis 2015"
  if (
    /^(?:lever|récolter|collecter|investir|engranger|amasser|réunir|injecter|obtenir|verser)$/.test(participle.lemma) &&
    /^depuis/i.test(date.text) &&
    named.some((word) => /^(?:total|montant|somme|cumul|financements?|fonds|sommes)$/.test(word))
  )
    return 0.3;
  // "17 % des comptes ouverts en 2024": the whole that the share is of, unless the clause has a date of its own
  if (measure.metric === "share" && together && /^(?:des|de|du|d')$/.test(named[0] ?? "") && named.length <= 4) return 2;
  if (direct && participle.first - figure.last <= 6) {
    // "des ventes de 18 M€ réalisées en 2024", not "100 millions pour un logiciel lancé en 2024"
    const noun = scene.heads.some(
      (head) =>
        head.first >= figure.last &&
        head.last <= participle.first &&
        (head.kind === "name" || (head.kind === "noun" && head.preposition !== "de") || head.preposition === "pour"),
    );
    return noun ? null : 0.1;
  }
  // "un contrat de 74 millions (sans 18 millions d'options) renouvelé en mars"
  if (tokens[figure.last]?.text === "(" && tokens[participle.first - 1]?.text === ")" && participle.first - figure.last <= 12) return 0.2;
  // "coûtera F, provisionnés dans les comptes 2023": not when it will
  const later = governanceOf(scene, figure).verbs.some((verb) => verb.mood === "future");
  return tokens[participle.first - 1]?.text === "," && participle.first - figure.last === 1 && !later ? 0.4 : null;
}

/** What makes that which a figure measures. */
const MADE: Partial<Record<Measure["metric"], RegExp>> = {
  shareholder_return: /^(?:verser|payer|détacher|distribuer|mettre)$/,
  penalty: /^(?:infliger|prononcer|notifier|prendre)$/,
  debt: /^(?:contracter|souscrire|émettre|lever|obtenir|accorder)$/,
  subsidy: /^(?:verser|accorder|octroyer|attribuer|débloquer)$/,
  compensation: /^(?:verser|payer)$/,
};

/** "Dans un communiqué diffusé lundi", "dans une décision rendue publique mardi", "une étude publiée jeudi". */
function isDocument({ tokens }: Scene, participle: VerbGroup, { period }: DateMention): boolean {
  if (!/^(?:day|week)$/.test(period.grain) || !/^(?:publier|diffuser|rendre|paraître|dévoiler|présenter)$/.test(participle.lemma))
    return false;
  return tokens
    .slice(Math.max(0, participle.first - 6), participle.first)
    .some(({ norm }) =>
      /^(?:communiqués?|décisions?|délibérations?|études?|enquêtes?|sondages?|notes?|rapports?|baromètres?|avis|arrêts?|documents?)$/.test(
        norm,
      ),
    );
}

/** At the head of the sentence, or between commas: "Réunis mardi à Lyon, …", "Le conseil, réuni hier à Lyon, …". */
function opensOrClosed({ tokens }: Scene, { first }: VerbGroup, date: DateMention): boolean {
  return first <= 1 || (tokens[first - 1]?.text === "," && tokens.slice(date.last, date.last + 4).some(({ text }) => text === ","));
}

function isToCome(scene: Scene, figure: FoundFigure): boolean {
  return governanceOf(scene, figure).verbs.some(
    (verb) => (/^(?:future|conditional)$/.test(verb.mood) && verb.first === verb.at) || /^(?:pouvoir|devoir)$/.test(verb.lemma),
  );
}
