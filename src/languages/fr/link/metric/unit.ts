import type { Metric } from "../../../../model.js";
import type { FoundFigure } from "../../figures/find.js";
import { tokenise } from "../../tokens.js";
import { countedNoun, type UnitClass } from "../../words/units.js";
import { norm, type Scene } from "../scene.js";
import type { VerbGroup } from "../verbs.js";
import { isHit } from "./hit.js";
import { type Candidate, NONE, type Topic } from "./measure.js";
import { framesOf, isBuying } from "./party.js";
import { attach, distance, linkOf, verbNear } from "./reach.js";
import { around, besideCompany, employed, isServed, jobless, separating, usedBy } from "./unit-told.js";

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
  /^(?:licencier|supprimer|remercier|congédier|menacer|sabrer|biffer|disparaître|abolir|détruire|couper|débarquer|restructurer|sacrifier|défaire|rayer|tailler|dégraisser|amputer|évincer|élaguer|trancher|coûter|liquider|renvoyer|virer|rogner)$/;
const PART = /^(?:quitter|partir|perdre)$/;
/** Verbs that, denied, leave somebody without work. */
const KEEP = /^(?:reconduire|renouveler|remplacer|conserver|garder|maintenir|reprendre|reclasser)$/;
const ORGANISATION =
  /^(?:entreprises?|sociétés|pme|tpe|eti|start-?ups|commerces|commerçants|restaurants|hôtels|pharmacies|cliniques|hôpitaux|établissements|communes|villes|collectivités|administrations|associations|mutuelles|banques|écoles|universités|cabinets|enseignes|marques|magasins|boutiques|exploitations|organisations|ministères|éditeurs|fonds)\b/i;
/** Verbs that a plan does to the jobs that it cuts. */
const MEANT = /^(?:toucher|viser|concerner|affecter|impacter|condamner|frapper|perdre|réduire|fermer)$/;
const ADOPT =
  /^(?:adopter|commander|disposer|posséder|utiliser|choisir|tester|plébisciter|souscrire|abonner|recourir|connecter|inscrire|fréquenter|consulter|télécharger|jouer)$/;
const HIRE = /^(?:reprendre|recruter|embaucher|employer|créer|salarier|occuper|travailler|engager|rejoindre)$/;
/** Verbs of those who look after other people's affairs. */
const MANAGE = /^(?:gérer|administrer|héberger|protéger|conseiller|défendre|facturer|suivre|sécuriser|piloter|représenter|assurer)$/;
const SERVE =
  /^(?:équiper|servir|desservir|raccorder|séduire|convaincre|attirer|conquérir|fidéliser|accompagner|relier|connecter|abonner|réunir|rassembler|fédérer|transporter|acheminer)$/;

/** Of those verbs, what is only done to customers, whatever their trade ("équipe 420 000 soignants"). */
const CUSTOM = /^(?:équiper|servir|desservir|raccorder|séduire|conquérir|fidéliser|connecter|abonner)$/;
/** What a plant makes, and what goes through it. */
const MAKE = /^(?:sortir|produire|fabriquer|extraire|récolter|vendre|livrer|écouler|expédier|exporter|assembler|distribuer)$/;
const PROCESS =
  /^(?:traiter|recycler|absorber|stocker|transformer|raffiner|accueillir|transporter|brûler|incinérer|valoriser|collecter|trier)$/;
const WEIGHED = /^(?:tonnes?|litres|hectolitres|barils|mètres cubes|m³|m3|kilos|kg)\b/;

const SURVEY = /^(?:enquêtes?|sondages?|études?|baromètre|interrogée?s?|sondée?s?|panel)$/;
/** What is sold with a business, and is none of its goods. */
const PREMISES =
  /^(?:autres )?(?:sites?|usines?|magasins?|boutiques?|points|agences|bureaux|centres?|filiales?|stations?|antennes|hôtels|restaurants|gares|entrepôts|immeubles|logements|terrains|marques?|brevets?|entreprises?|sociétés|pays|actionnaires|fonds|titres|modèles|voix|communes|familles|cliniques|banques?|actions|obligations|parts|courriels|mails|messages|invitations)/;

const TEAM = /^(?:équipes?|effectifs?|laboratoire|bureau|cabinet|atelier|rédaction|studio|brigade|direction|comité)$/;
const PLACE_OF_WORK =
  /^(?:embauche|recrutement|arrivée|équipe|équipes|entité|structure|entreprise|société|start-up|startup|agence|studio|cabinet|pme|groupe|usine|communauté|armée|bataillon|collectif|site|filiale|bureau|laboratoire|atelier|centre|plateau|pôle)$/;
const POSTPONED = /^(?:reportées|annulées|déprogrammées|décalées|chirurgicales)$/;

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
  // "380 opérations reportées" are a hospital's
  if (/^opérations/.test(text) && [figure.last - 1, figure.last].some((at) => POSTPONED.test(norm(scene, at))))
    return [say("other", 0.4, "metric/unit_surgery")];
  if (/^(?:transactions|opérations|accords)$/.test(text))
    return [say(text === "accords" || (figure.value.amount ?? 0) < 10_000 ? "deals" : "units", 0.6, "metric/unit_deals")];
  const serving = near(SERVE, 1);
  // "hébergeur de 250 communes", "prestataire de 40 banques et de 300 mairies"
  if ((read === "thing" || read === "people" || read === undefined) && isServed(scene, figure))
    return [say("users", 0.5, "metric/unit_supplied")];
  if (WEIGHED.test(text) && !/\b(?:CO2|carbone|gaz à effet)/i.test(text)) {
    if (near(PROCESS, 1.2)) return [say("capacity", 0.6, "metric/unit_processed")];
    if (scene.tokens.some((token) => /^orbites?$/.test(token.norm))) return [say("capacity", 0.6, "metric/unit_lifted")];
    if (near(MAKE, 1.2)) return [say("units", 0.6, "metric/unit_made")];
  }
  // "Cent vingt chauffeurs seront embauchés": whoever is hired or dismissed works there
  if (read === "users" || read === undefined) {
    const hired = near(/^(?:embaucher|employer|salarier)$/, 1);
    if (hired) return [say("employees", 0.4, "metric/unit_staff", hired)];
    const dismissed = near(/^(?:licencier|congédier)$/, 1);
    if (dismissed) return [say("layoffs", 0.4, "metric/unit_staff_cut", dismissed)];
  }
  if (read === undefined || read === "thing") {
    const made = near(/^(?:produire|fabriquer|assembler|usiner|sortir|débiter)$/, 0.8);
    if (made && (isPaced(scene, figure) || (read === undefined && !made.lemmas.includes("sortir"))))
      return [say("units", 0.6, "metric/unit_made", made)];
  }
  // "a vendu 1,3 million de licences"
  if (read === "thing" && !PREMISES.test(text)) {
    const sold = near(/^(?:vendre|écouler|expédier)$/, 0.8);
    if (sold) return [say("units", 0.6, "metric/unit_made", sold)];
  }
  // "une équipe de 12 membres": who works together
  if (/^membres?$/.test(text) && scene.tokens.some(({ norm }) => TEAM.test(norm))) return [say("employees", 0.4, "metric/unit_team")];
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
  if (
    serving &&
    (read === "thing" ||
      read === "people" ||
      ((read === "employees" || read === "jobs") && serving.lemmas.some((lemma) => CUSTOM.test(lemma)))) &&
    attach(scene, serving, figure)?.link === ""
  )
    return [say("users", 0.8, "metric/unit_served", serving)];
  // "N entreprises ont adopté la solution", "utilisé par N établissements"
  const adopted = read === "thing" || read === "people" ? near(ADOPT, 0.9) : read === "employees" ? usedBy(scene, figure) : null;
  if (
    adopted &&
    (read === "employees" ||
      (adopted.first >= figure.last ? linkOf(scene, figure).link === "" : adopted.passive && linkOf(scene, figure).link === "par"))
  )
    return [say("users", 0.8, "metric/unit_adopted", adopted)];
  // "qui gère les comptes de 600 000 entreprises"
  if (
    (read === "people" || (read === "thing" && ORGANISATION.test(text))) &&
    /^(?:|de)$/.test(linkOf(scene, figure).link) &&
    verbNear(scene, figure, MANAGE, 0.7)
  )
    return [say("users", 0.9, "metric/unit_managed")];
  const words = around(scene, figure);
  const kept = near(KEEP, 1);
  const cutting = near(CUT) ?? separating(scene, figure) ?? (kept?.negated ? kept : null) ?? jobless(scene, figure);
  const cutNoun =
    /suppression|disparition|destruction|licenci|plan social|plan de départs|mises? à pied|réductions? d'effectifs|coupes dans|plan de sauvegarde|vague de départs|sur le carreau|la porte|sur la sellette|à la trappe|de la carte|plan de restructuration|dégraissage|charrette|coupe claire|coupes de postes|vague de renvois|en péril|s' en (?:vont|iront|va)\b|saignée|hémorragie|purge|coup de hache/.test(
      words,
    );
  // "le départ de 1 100 personnes"
  const leaving = linkOf(scene, figure);
  if (
    (read === "people" || read === "employees") &&
    leaving.link === "de" &&
    /^(?:départs?|renvoi|éviction|licenciement|mise|limogeage)$/.test(norm(scene, leaving.at - 1))
  )
    return [say("layoffs", 0.3, "metric/unit_staff_gone")];
  // "mettre 90 personnes au chômage partiel": they stay
  if (
    (read === "people" || read === "employees") &&
    scene.tokens
      .slice(figure.last, figure.last + 5)
      .some((token, i, all) => token.norm === "chômage" && /^(?:partiel|technique)$/.test(all[i + 1]?.norm ?? ""))
  )
    return [say("employees", 0.3, "metric/unit_idle")];
  const gone = near(PART, 1.2);
  const hiring = near(HIRE);
  if (read === "jobs") {
    const cutOf = /^(?:suppression|disparition|destruction|licenciement)s?$/.test(scene.tokens[figure.first - 2]?.norm ?? "");
    if (hiring && !cutting && !cutOf) return [say("employees", 0.4, "metric/unit_jobs", hiring)];
    const meant = linkOf(scene, figure).link === "à" ? null : near(MEANT, 1);
    if (meant && !/créa|embauch|recrut/.test(words)) return [say("layoffs", 0.3, "metric/unit_jobs_meant", meant)];
    if (cutting || gone || cutNoun || /menac|disparu|suppress|licenci/.test(words))
      return [say("layoffs", 0.3, "metric/unit_jobs_cut", cutting)];
    // in an article on cuts, jobs that nobody is told to hold
    if (topic.cutting && !near(/^(?:compter|employer|occuper|représenter|garantir|sauver|préserver|maintenir|rester|conserver)$/, 1))
      return [say("layoffs", 0.5, "metric/unit_jobs_cut")];
    return [say("employees", 0.5, "metric/unit_jobs", hiring)];
  }
  // "une enquête menée auprès de 1 200 cadres": who was asked
  if (norm(scene, linkOf(scene, figure).at - 1) === "auprès" && scene.tokens.some(({ norm }) => SURVEY.test(norm)))
    return [say("other", 0.3, "metric/unit_people")];
  // "La Bretagne compte 3,4 millions d'habitants": who lives there works for nobody
  if (/^(?:habitants?|citoyens?|citoyennes|électeurs?|votants|résidents)/.test(text)) return [say("other", 0.6, "metric/unit_people")];
  if (read === "people" || read === "employees") {
    if (linkOf(scene, figure).link === "de" && /^effectifs?$/.test(norm(scene, linkOf(scene, figure).at - 1)))
      return [say("employees", 0.2, "metric/unit_of_staff")];
    // "120 postes sur 2 300 salariés"
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
      !gone.governor?.lemmas.includes("voir") &&
      (gone.first >= figure.last || attach(scene, gone, figure)?.link === "") &&
      (read === "employees" || gone.lemmas.some((lemma) => lemma !== "perdre"))
    )
      return [say("layoffs", 0.5, "metric/unit_staff_gone", gone)];
    // "quatre autres spécialistes de la vidéo": firms
    if (/^(?:autres )?spécialistes(?: |$)/.test(text) && /(?:^|\s)autres /.test(`${figure.text} `))
      return [say("other", 0.4, "metric/unit")];
    if (read === "employees") return [say("employees", 0.4, "metric/unit", null)];
    if (
      near(/^(?:compter|abriter|regrouper)$/, 0.6) ||
      (!/^(?:foyers|ménages|familles|logements)/.test(text) &&
        /effectif|salari|emploi|personnel|(?<!\p{L})équipes?(?!\p{L})/u.test(words)) ||
      norm(scene, linkOf(scene, figure).at) === "avec"
    )
      return [say("employees", 0.8, "metric/unit_people_employed")];
    const { link, at } = linkOf(scene, figure);
    // "Nous avons démarré à onze personnes"
    if (link === "à" && near(/^(?:démarrer|commencer|débuter|tourner|fonctionner|passer|monter)$/, 1))
      return [say("employees", 0.8, "metric/unit_people_of")];
    // "Forte de 46 personnes, la société"
    if (link === "de" && /^fort(?:e|s|es)?$/.test(norm(scene, at - 1))) return [say("employees", 0.8, "metric/unit_people_of")];
    // "l'embauche de N personnes", "une start-up de N personnes"
    if (
      link === "de" &&
      // "un centre de maintenance de 350 personnes"
      (PLACE_OF_WORK.test(norm(scene, at - 1)) ||
        (/^(?:de|d')$/.test(norm(scene, at - 2)) && PLACE_OF_WORK.test(norm(scene, at - 3)) && !/^(?:site)$/.test(norm(scene, at - 3))))
    )
      return [say("employees", 0.8, "metric/unit_people_of")];
    const firm = link === "de" ? scene.heads.find((head) => head.kind === "description" && head.last === at) : undefined;
    if (firm) return [say("employees", 0.8, "metric/unit_people_of")];
    // "Tobania (1 100 personnes, 150 millions de revenus)"
    if (besideCompany(scene, figure)) return [say("employees", 0.8, "metric/unit_people_of")];
    // "Nous étions 15 au départ"
    if (/^(?:nous|on)$/.test(norm(scene, figure.first - 2)) && /^(?:sommes|étions|serons|est|était)$/.test(norm(scene, figure.first - 1)))
      return [say("employees", 0.8, "metric/unit_we")];
    // "Ils seront 80 au printemps", "Nous sommes remontés à 82"; not "Ils étaient 300 à manifester"
    if (figure.rules.includes("figure/being") && !(norm(scene, figure.last) === "à" && /(?:er|ir|re)$/.test(norm(scene, figure.last + 1))))
      return [say("employees", 1.2, "metric/unit_they")];
    if (
      /confiance|utilis|abonn|client|audience|visit|inscri|télécharg|connect|plateforme|application|appli\b|messagerie|réseau social/.test(
        words,
      )
    )
      return [say("users", 1.2, "metric/unit_people")];
    return [topic.leak && read === "people" ? say("affected", 2.6, "metric/unit_hit") : say("other", 2.6, "metric/unit_people")];
  }
  if (read === "affected" && !topic.leak && !/^comptes/.test(text)) return [say("other", 2.2, "metric/unit")];
  if (read === "affected") return [say(/^comptes/.test(text) ? "users" : "affected", 0.5, "metric/unit")];
  if (read === "thing") return [say("other", 2.2, "metric/unit")];
  return [say(read, read === "units" ? 0.9 : 0.5, "metric/unit")];
}

/** "9 000 cartes par jour": so many in a time. */
function isPaced(scene: Scene, { last, text }: FoundFigure): boolean {
  return (
    / par (?:an|mois|semaine|jour|heure|minute)$/.test(text) ||
    (norm(scene, last) === "par" && /^(?:an|mois|semaine|jour|heure|minute)$/.test(norm(scene, last + 1)))
  );
}

/** What a count that moves measures. */
export function unitMetric(unit: UnitClass): Metric {
  return unit === "jobs" || unit === "people" ? "employees" : unit === "thing" ? "other" : unit;
}
