import { Shape } from "../../../../model.js";
import { type Head, norm, type Scene } from "../scene.js";
import { isAtTitle } from "./measure.js";

/** Words that measure nothing after these. */
const IDLE = /^(?:argent|capitaux|fonds|cash|liquidités|produits?) frais$|^à (?:crédit|prix|charge|terme|perte|pertes|profit|découvert)$/;

/** "Tencent paie": the word is a verb here. */
export function isVerb(scene: Scene, head: Head): boolean {
  const before = scene.tokens[head.first - 1];
  // "s'est dit prêt à remettre 50 M€", "un foyer, lui, paie"
  if (/^prêts?$/.test(norm(scene, head.last - 1)) && head.last - head.first === 1 && /^(?:à|pour)$/.test(norm(scene, head.last)))
    return true;
  if (
    /^(?:paie|paye)$/.test(norm(scene, head.first)) &&
    head.last - head.first === 1 &&
    !/^(?:de|en|la|sa|leur)$/.test(norm(scene, head.first - 1))
  )
    return true;
  // "la direction en offre 9 000"
  if (
    head.last - head.first === 1 &&
    /^offres?$/.test(norm(scene, head.first)) &&
    /^(?:en|lui|leur|nous|vous|y|ne|n'|s'|se)$/.test(norm(scene, head.first - 1)) &&
    scene.heads.some((one) => one.last === head.first - 1 && one.preposition === null)
  )
    return true;
  // "un ménage sur deux paie F", "à peine"
  if (
    (/^(?:paie|paye)$/.test(norm(scene, head.last - 1)) && !/^(?:la|une|sa|leur|de|cette|paie|paye)$/.test(norm(scene, head.first))) ||
    isAtTitle(scene, head) ||
    (norm(scene, head.first) === "peine" && norm(scene, head.first - 1) === "à")
  )
    return true;
  // "selon des sources de marché", "une étude de marché": of no one market
  if (norm(scene, head.last - 1) === "marché" && head.last - head.first === 1 && /^(?:de|d')$/.test(norm(scene, head.first - 1)))
    return true;
  // "les passages en caisse"
  if (
    /^caisses?$/.test(norm(scene, head.last - 1)) &&
    norm(scene, head.first - 1) === "en" &&
    scene.heads.some((one) => one.last === head.first - 1)
  )
    return true;
  // "au profit d'Apple" is no profit
  if (
    norm(scene, head.first) === "au" &&
    /^(?:profit|titre|prix)$/.test(norm(scene, head.last - 1)) &&
    /^(?:de|d'|du|des)$/.test(norm(scene, head.last))
  )
    return norm(scene, head.last - 1) === "profit";
  // "la société emploie 160 personnes, facture 48 millions"
  if (
    head.last - head.first === 1 &&
    before &&
    before.text === "," &&
    scene.figures.some((figure) => figure.first === head.last) &&
    scene.verbs.some((verb) => verb.at === head.first && verb.mood !== "participle")
  )
    return true;
  // "de l'argent frais", "acheter à crédit"
  if (head.last - head.first === 1 && IDLE.test(`${norm(scene, head.first - 1)} ${norm(scene, head.first)}`)) return true;
  // "payer le prix fort"
  if (/^(?:prix|tarif)$/.test(norm(scene, head.last - 1)) && /^(?:fort|plein)$/.test(norm(scene, head.last))) return true;
  // "45 M€ dette comprise", "hors dette"
  if (
    (/^(?:comprises?|incluses?|exclues?)$/.test(norm(scene, head.last)) && norm(scene, head.last + 1) !== "entre") ||
    norm(scene, head.first - 1) === "hors"
  )
    return true;
  if (
    !before ||
    before.shape & Shape.sign ||
    /^(?:le|la|l'|les|un|une|des|du|au|aux|ce|cet|cette|ces|son|sa|ses|leur|leurs)$/.test(norm(scene, head.first))
  )
    return false;
  return scene.verbs.some((verb) => verb.at >= head.first && verb.at < head.last);
}
