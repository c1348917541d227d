import type { DateMention, Metric } from "../../../../model.js";
import type { FoundFigure } from "../../figures/find.js";
import { verbReadings } from "../../verbs/lookup.js";
import { announcing, saying } from "../../words/saying.js";
import type { Scene } from "../scene.js";
import { type Clause, hangsOn, saidLemmas, structureOf } from "../structure.js";
import type { VerbGroup } from "../verbs.js";
import { type Place, placesOf } from "./place.js";
import { isOfNow, tellsAfter, tellsOf, whenBetween } from "./when.js";

/** What lies between the clauses of figure and date; null where the date is out of reach. */
export function stepBetween(
  scene: Scene,
  figure: FoundFigure,
  mine: Clause,
  theirs: Clause,
  place: Place,
  after: boolean,
  metric: Metric,
): number | null {
  // "…, a rappelé le ministre, Marc Ferracci, jeudi lors d'une visite": the day of who speaks
  const spoken =
    after && place.date.period.grain === "day"
      ? structureOf(scene).clauses.find((one) => one.tie === "incise" && one.first >= figure.last && one.first < place.date.first)
      : undefined;
  if (spoken) return !describes(mine, spoken, metric) && saidThatDay(scene, mine, spoken, metric) ? 1.4 : null;
  if (!after && !isForecasting(mine.verb) && isOfNow(scene, mine, figure) && (mine !== theirs || tellsAfter(scene, place.date, figure)))
    return null;
  if (mine === theirs) return place.topic ? 0.6 : isComment(scene, mine, place) ? 2.5 : 0.3;
  // "les 30 milliards qu'espérait X en janvier", "ce sont 1 800 postes qui seront supprimés d'ici à mars"
  if (
    after &&
    (theirs.first === figure.last || (mine.verb?.lemma === "être" && /^(?:ce|c')$/.test(scene.tokens[mine.verb.first - 1]?.norm ?? ""))) &&
    (theirs.tie === "relative" || theirs.tie === "complement") &&
    theirs.parent === mine
  )
    return 0.4;
  // "Au menu ce jeudi : …", "Le budget 2025 : 60 milliards", "1,1 milliard d'euros : c'est ce qu'ont levé …"
  if (
    !after &&
    mine.part - theirs.part === 1 &&
    (theirs.verb === null || mine.verb === null) &&
    placesOf(scene).length === 1 &&
    !isInserted(theirs, place.date)
  )
    return 1;
  // "Croissance de 2,9 % pour l'un, repli de 1,4 % pour l'autre : les deux groupes n'ont pas vécu le même trimestre"
  const lead = figure.first <= 1 && scene.tokens[figure.last]?.text === ":";
  if (
    after &&
    mine.part === 0 &&
    theirs.part === 1 &&
    mine.verb === null &&
    (lead || (theirs.tie === "main" && placesOf(scene).length === 1))
  )
    return !lead && isComment(scene, theirs, place) ? null : 1;
  if (mine.tie === "bracket" && hangsOn(mine, theirs, (one) => one.tie === "bracket")) return after ? null : 0.8;
  if (theirs.tie === "bracket")
    return after && place.date.first - figure.last <= 4 && hangsOn(theirs, mine, (one) => one.tie === "bracket") ? 0.5 : null;
  if (theirs.tie === "incise") return !describes(mine, theirs, metric) && saidThatDay(scene, mine, theirs, metric) ? 1.4 : null;
  const complement = mine.tie === "complement" && hangsOn(mine, theirs, (one) => one.tie === "complement" || one.tie === "adverbial");
  if (complement)
    return isAnnouncing(mine.governor) ||
      (isForecasting(mine.governor) && place.topic && place.date.period.grain !== "day") ||
      (DECIDED.test(metric) && isToDo(mine.verb, scene) && saidLemmas(scene, mine.governor).some((lemma) => TELLING.test(lemma))) ||
      (place.topic && !(theirs.verb && saying.has(theirs.verb.lemma) && !/^(?:reconnaître|admettre)$/.test(theirs.verb.lemma)))
      ? 1.2
      : null;
  // "en 2023, quand X s'était séparé de …": the clause tells of the date
  if (
    !after &&
    place.date.last >= mine.first - 1 &&
    /^(?:où|lorsque|lorsqu'|quand)$/.test(scene.tokens[mine.first]?.norm ?? scene.tokens[mine.first + 1]?.norm ?? "")
  )
    return 0.5;
  // "celui de 2023, qui était de 268 millions"
  if (!after && mine.tie === "relative" && mine.first - place.date.last <= 1 && mine.verb?.lemma === "être") return 0.4;
  if (mine.tie === "relative" && mine.parent === theirs && scene.tokens[mine.first - 1]?.text !== "," && isAnnouncing(theirs.verb))
    return 1.3;
  // "au premier trimestre, pendant lequel ses ventes avaient chuté de F"
  if (
    !after &&
    mine.tie === "relative" &&
    mine.first - place.date.last <= 3 &&
    scene.tokens.slice(place.date.last, mine.first + 3).some(({ norm }) => /^(?:lequel|laquelle|duquel)$/.test(norm))
  )
    return 0.4;
  // "…, ce qui porte leur nombre à F"
  if (!after && mine.tie === "relative" && mine.parent === theirs && isSentential(scene, mine)) return 0.9;
  // "a bouclé jeudi un tour de table de F, qui la valorise G", "a levé F auprès de X, qui a pris 11 % de son capital"
  if (
    !after &&
    mine.tie === "relative" &&
    mine.parent === theirs &&
    /^(?:valuation|stake|acquisition|investment|funding)$/.test(metric) &&
    /^(?:boucler|lever|conclure|signer|finaliser|réaliser|annoncer|racheter|acquérir|céder|vendre|ouvrir|clore|officialiser|obtenir|récolter)$/.test(
      theirs.verb?.lemma ?? "",
    ) &&
    /^(?:valoriser|évaluer|prendre|acquérir|obtenir|récupérer|entrer|vendre|céder|payer|apporter|injecter|verser|mettre|débourser)$/.test(
      mine.verb?.lemma ?? "",
    )
  )
    return 0.9;
  // "a transigé en septembre avec X, à qui il versera F"
  if (
    !after &&
    mine.tie === "relative" &&
    mine.parent === theirs &&
    metric === "penalty" &&
    /^(?:transiger|accepter|signer|conclure|solder|régler|négocier)$/.test(theirs.verb?.lemma ?? "") &&
    /^(?:verser|payer|débourser|acquitter|régler)$/.test(mine.verb?.lemma ?? "")
  )
    return 0.9;
  // "le vol de données subi en mai, qui a touché F"
  if (!after && mine.tie === "relative" && metric === "affected" && mine.first - place.date.last <= 2) return 0.5;
  // "38 milliards de puces et de redevances que X a facturés entre 2009 et 2016"
  if (after && theirs.tie === "relative" && theirs.parent === mine && tellsOf(scene, figure, theirs)) return 0.4;
  const when = whenBetween(scene, mine, theirs, after);
  if (when !== null) return when;
  if (mine.tie === "relative" || mine.tie === "bracket") return null;
  // "les attaques ont quadruplé en 2020, et 11 % d'entre elles visaient …"
  if (!after && mine.tie === "coordinate" && /^d' entre$/.test(wordsAt(scene, figure.last, 2))) return 0.9;
  // "L'accord que X a signé en octobre porterait sur F"
  if (
    !after &&
    theirs.tie === "relative" &&
    theirs.parent === mine &&
    /^(?:signer|conclure|annoncer|dévoiler|présenter|nouer)$/.test(theirs.verb?.lemma ?? "") &&
    mine.verb !== null &&
    mine.verb.first > place.date.last &&
    /^(?:contract|capacity|acquisition|investment|share|units)$/.test(metric)
  )
    return 1.2;
  // "X est redevenu bénéficiaire en 2024 : il a gagné F": what is told after the colon says it more closely
  if (
    !after &&
    mine.part - theirs.part === 1 &&
    scene.tokens[mine.first - 1]?.text === ":" &&
    theirs.tie === "main" &&
    theirs.verb?.mood === "past" &&
    mine.verb?.mood === "past" &&
    /^(?:year|quarter|half|month|season)$/.test(place.date.period.grain) &&
    place.compared === null &&
    OVER_PERIOD.test(metric)
  )
    return 1.1;
  // "X, qui a dévoilé mercredi ses comptes de l'exercice 2024, a multiplié par quatre son profit"
  if (
    !after &&
    theirs.tie === "relative" &&
    theirs.parent === mine &&
    /^(?:year|quarter|half)$/.test(place.date.period.grain) &&
    /^(?:publier|dévoiler|présenter|annoncer)$/.test(theirs.verb?.lemma ?? "") &&
    /^(?:revenue|net_income|net_loss|operating_income|margin)$/.test(metric)
  )
    return 1.2;
  // "Ses comptes du premier semestre en portent la trace : le chiffre d'affaires …"
  if (
    !after &&
    mine.part - theirs.part === 1 &&
    (/^(?:quarter|half)$/.test(place.date.period.grain) ||
      // "après des résultats 2021 décevants : le bénéfice …"
      /^(?:résultats?|comptes|bilan)$/.test(scene.tokens[place.date.first - 1]?.norm ?? "")) &&
    theirs.tie === "main" &&
    /^(?:revenue|net_income|net_loss|operating_income|margin)$/.test(metric)
  )
    return 1;
  // "Le couperet est tombé mardi : le titre a chuté de 8 %", "X a plongé de 10 % hier : F sont partis en fumée"
  if (
    !after &&
    mine.part - theirs.part === 1 &&
    place.date.period.grain === "day" &&
    scene.tokens[mine.first - 1]?.text === ":" &&
    theirs.verb?.mood === "past" &&
    (metric === "share_price" ? !scene.figures.some((one) => one.last < mine.first) : metric === "valuation" && mine.verb?.mood === "past")
  )
    return 1;
  // "…, 15 % cette année : le secteur pèserait alors F"
  if (
    !after &&
    mine.part - theirs.part === 1 &&
    scene.tokens.some((token, i) => token.norm === "alors" && i > place.date.last && i < figure.first)
  )
    return 1;
  // "a fermé un atelier au printemps et rapatrié F": the auxiliary is not said again, nor the date
  if (
    !after &&
    mine.tie === "coordinate" &&
    mine.verb?.mood === "past" &&
    theirs.verb?.mood === "past" &&
    mine.part === theirs.part &&
    mine.verb.first - place.date.last <= 1 &&
    isBareParticiple(scene, mine.verb)
  )
    return 0.9;
  // "entend consacrer F à la fibre, de sorte que tous y soient raccordés d'ici à 2026"
  if (after && /^d['’]ici/i.test(place.date.text) && isPurpose(scene, theirs) && theirs.parent === mine) return 1.1;
  if (after) return null;
  // the date that opens a sentence holds for what is told after it
  if (!place.topic || theirs.tie === "relative" || theirs.tie === "condition") return null;
  const forecast = scene.tokens[place.date.first - 1]?.norm === "pour" && place.date.first <= 2 && isForecasting(mine.verb);
  if (theirs.part !== mine.part)
    return mine.part - theirs.part === 1 &&
      (theirs.verb === null ||
        forecast ||
        mine.verb === null ||
        /^(?:future|conditional)$/.test(mine.verb.mood) ||
        (mine.verb.mood === "past" && theirs.verb.mood === "past"))
      ? 0.9
      : null;
  if (mine.verb && theirs.verb && isPresent(scene, mine.verb) && theirs.verb.mood !== "indicative") return null;
  // "…, quand le consensus en espérait F": of the time of what is told
  if (mine.opposed && isForecasting(mine.verb)) return null;
  return mine.tie === "contrast" ? 1.2 : 0.9;
}

/** "de sorte que …", "afin que …", "pour que …". */
export function isPurpose({ tokens }: Scene, { first }: Clause): boolean {
  return tokens
    .slice(Math.max(0, first - 2), first + 3)
    .some(({ norm }, k, all) => /^(?:pour|afin|sorte|façon|manière)$/.test(norm) && /^qu(?:e|')$|^à$/.test(all[k + 1]?.norm ?? ""));
}

/** "Pour 2025, la fédération s'attend à ce que les ventes baissent de F": the year is that of what is expected. */
function isForecasting(verb: VerbGroup | null): boolean {
  return /^(?:attendre|prévoir|anticiper|estimer|escompter|espérer|parier|penser|tabler|calculer)$/.test(verb?.lemma ?? "");
}

/** "X, qui a quitté Y en 2019, est à la peine : F": a clause inside another that goes on after it. */
function isInserted(clause: Clause, date: DateMention): boolean {
  if (clause.tie === "bracket") return true;
  const verb = clause.parent?.verb;
  return verb != null && verb.first >= date.last && /^(?:relative|condition|contrast|adverbial)$/.test(clause.tie);
}

const OVER_PERIOD = /^(?:revenue|net_income|net_loss|operating_income|margin|units|users|market_size|market_share)$/;
const DECIDED = /^(?:layoffs|penalty|funding|acquisition|investment|contract|subsidy|deals|employees)$/;
const TELLING = /^(?:indiquer|confirmer|préciser|faire|révéler|prévenir|informer)$/;

/** "a indiqué jeudi qu'il allait supprimer F": what is made known that day is to be done. */
function isToDo(verb: VerbGroup | null, scene: Scene): boolean {
  return (
    verb !== null &&
    (/^(?:future|conditional)$/.test(verb.mood) ||
      verb.lemma === "aller" ||
      scene.verbs.some((other) => other.governor === verb && verb.lemma === "aller"))
  );
}

const wordsAt = ({ tokens }: Scene, from: number, count: number) =>
  tokens
    .slice(from, from + count)
    .map(({ norm }) => norm)
    .join(" ");

/** "ce qui", "ce que": the clause tells on, it does not describe. */
export function isSentential(scene: Scene, clause: Clause): boolean {
  return [clause.first, clause.first + 1].some(
    (at) => scene.tokens[at]?.norm === "ce" && /^(?:qui|que|qu')$/.test(scene.tokens[at + 1]?.norm ?? ""),
  );
}

/** "L'opérateur, que contrôle X à hauteur de F, a gagné G, a-t-il annoncé mardi": F is how things stand. */
function describes(mine: Clause, said: Clause, metric: Metric): boolean {
  return mine.tie === "relative" && said.parent !== mine && /^(?:stake|employees|users|market_share)$/.test(metric);
}

/** "…, a annoncé X mercredi"; "X biffe 160 postes, a confirmé mardi un porte-parole": what is told in the present happens that day. */
function saidThatDay(scene: Scene, mine: Clause, theirs: Clause, metric: Metric): boolean {
  const lemmas = saidLemmas(scene, theirs.verb);
  if (lemmas.some((lemma) => /^(?:annoncer|dévoiler|officialiser)$/.test(lemma))) return true;
  return (
    mine.verb?.mood === "indicative" &&
    /^(?:layoffs|penalty|funding|acquisition|investment|contract|subsidy|deals)$/.test(metric) &&
    lemmas.some((lemma) => /^(?:indiquer|confirmer|préciser|faire|révéler|rapporter)$/.test(lemma))
  );
}

/** "et rapatrié": a participle that leans on the auxiliary before. */
function isBareParticiple({ tokens }: Scene, { first, at }: VerbGroup): boolean {
  return first === at && verbReadings(tokens[at]?.norm ?? "").every(({ tense }) => tense === "past_participle");
}

/** Not "et réduit sa perte à F", which can be a participle of the auxiliary before. */
function isPresent(scene: Scene, verb: VerbGroup): boolean {
  return verb.mood === "indicative" && !verbReadings(scene.tokens[verb.at]?.norm ?? "").some(({ tense }) => tense === "past_participle");
}

/** Does the day only tell when somebody commented? */
function isComment(scene: Scene, clause: Clause, place: Place): boolean {
  return (
    place.date.period.grain === "day" && saidLemmas(scene, clause.verb).some((lemma) => saying.has(lemma)) && !isAnnouncing(clause.verb)
  );
}

function isAnnouncing(verb: VerbGroup | null): boolean {
  return (verb?.lemmas ?? []).some((lemma) => announcing.has(lemma));
}
