import type { Metric } from "../../../../model.js";
import type { FoundFigure } from "../../figures/find.js";
import { tokenise } from "../../tokens.js";
import { countedNoun, type UnitClass } from "../../words/units.js";
import { pathCost } from "../path.js";
import type { Scene } from "../scene.js";
import type { VerbGroup } from "../verbs.js";
import { type Candidate, NONE, norm, type Topic } from "./measure.js";
import { framesOf, isBuying } from "./party.js";
import { attach, linkOf } from "./reach.js";

/** What the counted noun is by itself; undefined where no list has it. */
export function unitClass(unit: string | null): UnitClass | undefined {
  if (!unit) return undefined;
  const tokens = tokenise(unit);
  for (let i = 0; i < tokens.length; i++) {
    const read = countedNoun.read(tokens, i);
    if (read) return read.value;
  }
  return undefined;
}

const CUT =
  /^(?:licencier|supprimer|remercier|congédier|menacer|sabrer|biffer|disparaître|abolir|détruire|couper|débarquer|restructurer|sacrifier)$/;
const PART = /^(?:quitter|partir|perdre)$/;
const HIRE = /^(?:recruter|embaucher|employer|créer|salarier|occuper|travailler|engager|rejoindre)$/;
const SERVE =
  /^(?:équiper|servir|desservir|raccorder|séduire|convaincre|attirer|fidéliser|accompagner|relier|connecter|abonner|réunir|rassembler|fédérer)$/;
const HIT =
  /^(?:pirater|dérober|voler|exposer|compromettre|exfiltrer|siphonner|fuiter|fuir|subtiliser|divulguer|chiffrer|priver|perturber|paralyser|léser)$/;
/** Verbs that hit only where something has happened. */
const TOUCH =
  /^(?:toucher|affecter|concerner|frapper|impacter|pénaliser|prévenir|notifier|informer|alerter|avertir|viser|circuler|retrouver|signaler|voir)$/;
const HARM =
  /^(?:panne|pannes|coupure|incident|interruption|arrêt|dysfonctionnement|bug|cyberattaque|cyberattaques|attaque|attaques|fuite|fuites|piratage|piratages|intrusion|rançongiciel|ransomware|vol|vols|faille|hackers|pirates|pirate|victime|victimes|darknet|dark|malware|rançon)$/;
const DATA =
  /^(?:données|fichier|fichiers|coordonnées|informations|iban|identifiants|dossiers|profils|adresses|numéros|base|identité|rib|comptes)$/;

/** The counted noun itself, together with the verb that its kind waits for. */
export function byUnit(scene: Scene, figure: FoundFigure, topic: Topic): Candidate[] {
  const read = unitClass(figure.value.unit);
  const say = (metric: Metric, cost: number, rule: string, verb: VerbGroup | null = null): Candidate => ({
    cost,
    measure: {
      metric,
      ...NONE,
      verb,
      frame: verb ? (verb.lemmas.flatMap((lemma) => framesOf(verb, lemma)).find((frame) => frame.metric === metric) ?? null) : null,
      rule,
    },
  });
  const near = (pattern: RegExp, limit = 1.7) => verbNear(scene, figure, pattern, limit);
  const buying = scene.verbs.find(
    (verb) => isBuying(scene, verb) && (attach(scene, verb, figure)?.cost ?? 9) < 0.6 && (attach(scene, verb, figure)?.link ?? "") === "",
  );
  if (
    buying &&
    read === "thing" &&
    /entreprise|société|start-?up|éditeur|pme|eti|cabinet|concurrent|marque|filiale|agence|studio|jeunes pousses|banque|enseigne|pépite|établissement|magasin|hôtel|clinique|garage|concession/.test(
      figure.value.unit ?? "",
    )
  )
    return [say("deals", 0.4, "metric/unit_bought", buying)];
  if (isHit(scene, figure, read, topic)) return [say("affected", 0.3, "metric/unit_hit")];
  const text = figure.value.unit ?? "";
  if (/^par$/.test(norm(scene, figure.last)) && /^secondes?$/.test(norm(scene, figure.last + 1)))
    return [say("capacity", 0.3, "metric/unit_per_second")];
  if (/^(?:transactions|opérations|accords)$/.test(text))
    return [say((figure.value.amount ?? 0) < 10_000 ? "deals" : "units", 0.6, "metric/unit_deals")];
  const serving = near(SERVE, 1);
  if (/client|abonn|utilisat/.test(text) && read !== "users") return [say("users", 0.5, "metric/unit_clients")];
  if (read === undefined && /^(?:et|,|puis|dont)$/.test(norm(scene, linkOf(scene, figure).at - 1))) {
    // "50.000 clients particuliers et 5.000 institutionnels"
    const before = scene.figures.findLast(
      (other) => other.type === "quantity" && other.last <= figure.first && figure.first - other.last < 4,
    );
    const unit = before ? unitClass(before.value.unit) : undefined;
    if (unit === "users" || unit === "employees" || unit === "units") return [say(unit, 1, "metric/unit_as_before")];
  }
  if (read === undefined)
    return [
      serving && attach(scene, serving, figure)?.link === ""
        ? say("users", 2, "metric/unit_served", serving)
        : say("other", 4, "metric/unit"),
    ];
  if (serving && (read === "thing" || read === "people") && attach(scene, serving, figure)?.link === "")
    return [say("users", 0.8, "metric/unit_served", serving)];
  const words = around(scene, figure);
  const cutting = near(CUT) ?? separating(scene, figure);
  const cutNoun =
    /suppression|disparition|destruction|licenci|plan social|plan de départs|mises? à pied|réductions? d'effectifs|coupes dans|plan de sauvegarde|vague de départs|sur le carreau|à la porte/.test(
      words,
    );
  const gone = near(PART, 1.2);
  const hiring = near(HIRE);
  if (read === "jobs") {
    if (hiring && !cutting) return [say("employees", 0.4, "metric/unit_jobs", hiring)];
    if (cutting || gone || cutNoun || /menac|disparu|suppress|licenci/.test(words))
      return [say("layoffs", 0.3, "metric/unit_jobs_cut", cutting)];
    return [say("employees", 0.5, "metric/unit_jobs", hiring)];
  }
  if (read === "people" || read === "employees") {
    if (linkOf(scene, figure).link === "de" && /^effectifs?$/.test(norm(scene, linkOf(scene, figure).at - 1)))
      return [say("employees", 0.2, "metric/unit_of_staff")];
    // "556 postes sur 9 800 salariés"
    if (
      linkOf(scene, figure).link === "sur" &&
      scene.figures.some((other) => other.type === "quantity" && other.last <= figure.first && figure.first - other.last < 3)
    )
      return [say("employees", 0.3, "metric/unit_out_of")];
    if (hiring && (!cutting || distance(hiring, figure, scene) <= distance(cutting, figure, scene)))
      return [say("employees", 0.4, "metric/unit_staff", hiring)];
    if (cutting || (cutNoun && !employed(scene, figure))) return [say("layoffs", 0.4, "metric/unit_staff_cut", cutting)];
    if (
      gone &&
      (gone.first >= figure.last || attach(scene, gone, figure)?.link === "") &&
      (read === "employees" || gone.lemmas.some((lemma) => lemma !== "perdre"))
    )
      return [say("layoffs", 0.5, "metric/unit_staff_gone", gone)];
    if (read === "employees") return [say("employees", 0.4, "metric/unit", null)];
    if (
      near(/^(?:compter)$/, 0.6) ||
      /effectif|salari|emploi|personnel|équipe/.test(words) ||
      norm(scene, linkOf(scene, figure).at) === "avec"
    )
      return [say("employees", 0.8, "metric/unit_people_employed")];
    // "Nous étions 24 il y a trois ans"
    if (/^(?:nous|on)$/.test(norm(scene, figure.first - 2)) && /^(?:sommes|étions|serons|est|était)$/.test(norm(scene, figure.first - 1)))
      return [say("employees", 0.8, "metric/unit_we")];
    if (/utilis|abonn|client|audience|visit|inscri|télécharg|connect|plateforme|application|appli\b|messagerie|réseau social/.test(words))
      return [say("users", 1.2, "metric/unit_people")];
    return [say("other", 2.6, "metric/unit_people")];
  }
  if (read === "affected") return [say(/^comptes/.test(text) ? "users" : "affected", 0.5, "metric/unit")];
  if (read === "thing") return [say("other", 2.2, "metric/unit")];
  return [say(read, read === "units" ? 0.9 : 0.5, "metric/unit")];
}

/** A verb that the figure is a complement or the subject of. */
function verbNear(scene: Scene, figure: FoundFigure, pattern: RegExp, limit: number): VerbGroup | null {
  let best: VerbGroup | null = null;
  for (const verb of scene.verbs) {
    if (!verb.lemmas.some((lemma) => pattern.test(lemma))) continue;
    if (distance(verb, figure, scene) <= limit && (!best || distance(verb, figure, scene) < distance(best, figure, scene))) best = verb;
  }
  return best;
}

function distance(verb: VerbGroup, figure: FoundFigure, scene: Scene): number {
  const between = (from: number, to: number) =>
    scene.verbs.filter((other) => other.first >= from && other.last <= to && other.mood !== "participle").length * 0.8 +
    scene.figures.filter((other) => other.first >= from && other.last <= to && other !== figure).length * 0.7;
  if (verb.last <= figure.first)
    return (
      pathCost(scene.tokens, verb.last, figure.first) +
      between(verb.last, figure.first) +
      (verb.mood === "participle" &&
      figure.first - verb.last < 2 &&
      scene.verbs.some((other) => other.last <= verb.first || other.first === verb.last)
        ? 0.6
        : 0)
    );
  // after the figure an active verb is its own only where the figure is its subject
  const governed = scene.verbs.some(
    (other) => other.last <= figure.first && other.mood !== "participle" && pathCost(scene.tokens, other.last, figure.first) < 0.7,
  );
  return pathCost(scene.tokens, figure.last, verb.first) + (verb.passive || verb.mood === "participle" ? 0 : governed ? 2 : 0.4);
}

/** "se séparer de N personnes", "se passer de N postes", "mettre à la porte N salariés", "laisser N salariés sur le carreau" */
function separating(scene: Scene, figure: FoundFigure): VerbGroup | null {
  const verb = verbNear(scene, figure, /^(?:séparer|passer|mettre|laisser|pousser)$/, 1.2);
  if (!verb) return null;
  if (verb.reflexive && verb.lemmas.some((lemma) => lemma === "séparer" || lemma === "passer"))
    return linkOf(scene, figure).link === "de" ? verb : null;
  const words = scene.tokens
    .slice(verb.last, Math.min(scene.tokens.length, figure.last + 5))
    .map((token) => token.norm)
    .join(" ");
  return /à la porte|sur le carreau|vers la sortie|à pied|au chômage/.test(words) ? verb : null;
}

/** "qui comptait N salariés" beside a plan that cuts others. */
function employed(scene: Scene, figure: FoundFigure): boolean {
  const verb = scene.verbs.findLast((one) => one.last <= figure.first && one.mood !== "participle");
  if (!verb || pathCost(scene.tokens, verb.last, figure.first) >= 0.5) return false;
  return verb.lemmas.some((lemma) => /^(?:compter|employer|rester|occuper|avoir|revendiquer)$/.test(lemma));
}

/** The words of the figure's own clause. */
function around(scene: Scene, figure: FoundFigure): string {
  let from = figure.first;
  while (from > 0 && !/^[;.!?]$/.test(norm(scene, from - 1)) && figure.first - from < 22) from--;
  let to = figure.last;
  while (to < scene.tokens.length && !/^[;.!?]$/.test(norm(scene, to)) && to - figure.last < 14) to++;
  return scene.tokens
    .slice(from, to)
    .map((token) => token.norm)
    .join(" ");
}

/** Does the sentence tell that these people, or their data, were hit? */
function isHit(scene: Scene, figure: FoundFigure, read: UnitClass | undefined, topic: Topic): boolean {
  if (read === "jobs" || read === "layoffs" || read === "capacity" || read === "deals") return false;
  if (topic.leak && read === "users" && /^(?:lignes|fiches|enregistrements)/.test(figure.value.unit ?? "")) return true;
  if (topic.leak && scene.tokens.slice(figure.last, figure.last + 5).some((token) => DATA.test(token.norm))) return true;
  const harm = topic.leak || scene.tokens.some((token) => HARM.test(token.norm));
  const hit = verbNear(scene, figure, HIT, 1.3);
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
  if (read === "affected" && harm) return verbNear(scene, figure, /^(?:compter|gérer|ouvrir|revendiquer|dormir|administrer)$/, 1) === null;
  if (!harm) return false;
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

/** "les données de N clients", "les IBAN de N abonnés" */
function dataOf(scene: Scene, figure: FoundFigure): boolean {
  const { link, at } = linkOf(scene, figure);
  if (link !== "de") return false;
  for (let i = at - 1; i >= 0 && i > at - 5; i--) if (DATA.test(norm(scene, i))) return true;
  return false;
}

/** What a count that moves measures. */
export function unitMetric(unit: UnitClass): Metric {
  return unit === "jobs" || unit === "people" ? "employees" : unit === "thing" ? "other" : unit;
}
