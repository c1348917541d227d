import type { FoundFigure } from "../../figures/find.js";
import type { UnitClass } from "../../words/units.js";
import { norm, type Scene } from "../scene.js";
import type { Topic } from "./measure.js";
import { linkOf, verbNear } from "./reach.js";

const HIT =
  /^(?:pirater|dérober|voler|exposer|compromettre|exfiltrer|siphonner|fuiter|fuir|subtiliser|divulguer|chiffrer|priver|perturber|paralyser|léser|déconnecter)$/;
/** Verbs that hit only where something has happened. */
const TOUCH =
  /^(?:toucher|affecter|concerner|frapper|impacter|pénaliser|prévenir|notifier|informer|alerter|avertir|viser|circuler|retrouver|signaler|voir)$/;
const HARM =
  /^(?:panne|pannes|coupure|incident|interruption|arrêt|dysfonctionnement|bug|cyberattaque|cyberattaques|attaque|attaques|fuite|fuites|piratage|piratages|intrusion|rançongiciel|ransomware|vol|vols|faille|hackers|pirates|pirate|victime|victimes|darknet|dark|malware|rançon)$/;
const DATA =
  /^(?:données|fichier|fichiers|coordonnées|informations|iban|identifiants|dossiers|profils|adresses|numéros|base|identité|rib|comptes|bulletins|fiches|ordonnances|passeports|photos|messages)$/;

/** Does the sentence tell that these people, or their data, were hit? */
export function isHit(scene: Scene, figure: FoundFigure, read: UnitClass | undefined, topic: Topic): boolean {
  // "6 000 personnes ont perdu leur poste"
  if (
    scene.tokens
      .slice(figure.last, figure.last + 6)
      .some((token, i, all) => /^(?:poste|emploi|travail)s?$/.test(token.norm) && /^leurs?$/.test(all[i - 1]?.norm ?? ""))
  )
    return false;
  // "qui soigne un bassin de 700 000 habitants": those who live there
  if (
    /^(?:habitants?|âmes)/.test(figure.value.unit ?? "") &&
    /^(?:bassin|population|agglomération|ville|commune|territoire|métropole|communauté|département|région|pays|village|zone)$/.test(
      norm(scene, linkOf(scene, figure).at - 1),
    )
  )
    return false;
  // "1 500 postes de travail ont été chiffrés": machines
  if (topic.leak && read === "jobs" && verbNear(scene, figure, /^(?:chiffrer|crypter|infecter|contaminer|paralyser)$/, 1.3)) return true;
  if (read === "jobs" || read === "layoffs" || read === "capacity" || read === "deals") return false;
  if (topic.leak && read === "users" && !claimed(scene, figure) && /^(?:lignes|fiches|enregistrements)/.test(figure.value.unit ?? ""))
    return true;
  if (topic.leak && scene.tokens.slice(figure.last, figure.last + 6).some((token) => DATA.test(token.norm))) return true;
  // "n'avait parlé que de 2,9 millions de clients", "un fichier qui contiendrait 150 millions de paires"
  if (
    topic.leak &&
    (read === "users" || read === "people") &&
    !isCensus(scene, figure) &&
    verbNear(scene, figure, /^(?:parler|évoquer|mentionner|reconnaître|admettre|recenser|dénombrer|chiffrer|estimer|évaluer)$/, 0.8)
  )
    return true;
  if (isCensus(scene, figure) && read === "users") return false;
  const counting = topic.leak ? verbNear(scene, figure, /^compter$/, 0.8) : null;
  if (counting && norm(scene, counting.last) === "avec") return true;
  if (topic.leak && verbNear(scene, figure, /^(?:contenir|comporter|renfermer|regrouper|réunir)$/, 0.8)) return true;
  const harm = topic.leak || scene.tokens.some((token) => HARM.test(token.norm));
  const near = verbNear(scene, figure, HIT, 1.3);
  // "chiffre à 80 millions le nombre de PC": counts, scrambles nothing
  const hit = near?.lemmas.includes("chiffrer") && linkOf(scene, figure).link === "à" ? null : near;
  const adjective = hit?.mood === "participle" && hit.last <= figure.first;
  if (
    hit &&
    !adjective &&
    (harm || dataOf(scene, figure) || hit.lemmas.some((lemma) => !/^(?:priver|perturber|exposer|voler)$/.test(lemma)))
  )
    return true;
  if (
    dataOf(scene, figure) &&
    (hit || harm || verbNear(scene, figure, /^(?:détenir|perdre|circuler|publier|vendre|récupérer|mettre|faire)$/, 1.8))
  )
    return true;
  if (dataOf(scene, figure) && scene.tokens.some((token, i) => token.norm === "nature" && norm(scene, i - 1) === "la")) return true;
  if (read === "affected" && harm) return verbNear(scene, figure, /^(?:compter|gérer|ouvrir|revendiquer|dormir|administrer)$/, 1) === null;
  if (!harm) return false;
  // "Solidéa, qui revendique 1,8 million de clients, a prévenu la Cnil"
  if (claimed(scene, figure)) return false;
  const touch = verbNear(scene, figure, TOUCH, 0.9);
  if (
    touch &&
    !(touch.lemmas.includes("toucher") && norm(scene, touch.last) === "à") &&
    !(
      touch.lemmas.includes("voir") &&
      !DATA.test(norm(scene, touch.last + 1)) &&
      !scene.verbs.some((verb) => verb.first > touch.at && verb.lemmas.some((lemma) => HIT.test(lemma)))
    )
  )
    return true;
  if (
    /nombre de (?:victimes|personnes touchées|personnes concernées|comptes (?:piratés|compromis))/.test(
      scene.tokens
        .slice(0, figure.first)
        .map((token) => token.norm)
        .join(" "),
    )
  )
    return true;
  return (
    /victime|expos|touché|concerné|piraté|volé|compromis|affecté|impacté/.test(figure.value.unit ?? "") ||
    scene.tokens
      .slice(figure.last, figure.last + 4)
      .some((token) => /^(?:victimes?|concernés|concernées|touchés|touchées|impactés|affectés|lésés|exposés|exposées)$/.test(token.norm)) ||
    (/^(?:base|total)$/.test(norm(scene, linkOf(scene, figure).at - 1)) && read === "users")
  );
}

/** "où l'on recense 3 millions de membres": how many there are, hit or not. */
function isCensus(scene: Scene, figure: FoundFigure): boolean {
  const verb = scene.verbs.findLast((one) => one.last <= figure.first);
  return (
    verb !== undefined &&
    figure.first - verb.last <= 2 &&
    verb.lemmas.some((lemma) => /^(?:recenser|compter|dénombrer)$/.test(lemma)) &&
    norm(scene, verb.first - 1) === "on"
  );
}

/** Is it what a company says that it has, told beside what was hit? */
function claimed(scene: Scene, figure: FoundFigure): boolean {
  const verb = scene.verbs.findLast((one) => one.last <= figure.first);
  return (
    verb !== undefined &&
    figure.first - verb.last <= 3 &&
    verb.lemmas.some((lemma) =>
      /^(?:revendiquer|compter|servir|employer|assurer|couvrir|afficher|totaliser|équiper|fédérer)$/.test(lemma),
    ) &&
    norm(scene, verb.last) !== "avec"
  );
}

/** "les données de N clients", "les IBAN de N abonnés" */
function dataOf(scene: Scene, figure: FoundFigure): boolean {
  const { link, at } = linkOf(scene, figure);
  if (link !== "de") return false;
  for (let i = at - 1; i >= 0 && i > at - 5; i--) if (DATA.test(norm(scene, i))) return true;
  return false;
}
