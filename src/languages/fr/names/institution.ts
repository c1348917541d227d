import { Shape, type Token } from "../../../model.js";
import { verbReadings } from "../verbs/lookup.js";
import { nationality } from "../words/descriptors.js";
import { isCapitalised, isFunctionWord } from "./common.js";

const set = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Nouns that head an institution's full name when they have a capital: "l'Autorité de la concurrence", "la Commission européenne". */
const HEADS = set(
  "autorité commission conseil cour agence fédération syndicat banque fonds caisse institut université école observatoire chambre comité association union organisation office centre direction tribunal parquet parlement assemblée sénat région métropole communauté confédération groupement ministère secrétariat bureau bourse fondation ligue mouvement parti police gendarmerie armée trésor inspection délégation musée hôpital préfecture mairie collectivité département académie alliance forum haut-commissariat guilde ordre confrérie médiateur défenseur commissariat états-généraux coordination chu chru société compagnie régie",
);

/** Nouns that do so in small letters too, where a place, a nationality or a speciality follows: "le tribunal de commerce de Paris", "la police fédérale". */
const SMALL = set(
  "gouvernement ministère tribunal cour parquet préfecture mairie université musée bourse police armée gendarmerie banque conseil communauté région métropole exécutif rectorat ville département école hôpital centre",
);

/** What a small head must go on with to be an institution's name. */
const SPECIALITY: Readonly<Record<string, RegExp>> = {
  tribunal: /^(?:de commerce|judiciaire|administratif|correctionnel|de grande instance|des activités économiques|fédéral|de l'union)/,
  cour: /^(?:d'appel|d'assises|de cassation|des comptes|suprême|de justice|administrative d'appel)/,
  conseil: /^(?:régional|départemental|général|municipal|fédéral)/,
  communauté: /^(?:d'agglomération|urbaine|de communes|flamande|française|germanophone)/,
  police: /^(?:fédérale|nationale|judiciaire|municipale|cantonale)/,
  parquet: /^(?:fédéral|national|européen|général|financier)/,
  banque: /^centrale/,
  centre: /^hospitalier/,
  université: /^(?:de|d'|du|paris|libre|catholique)/,
};

/** Bodies that every company has. */
const INTERNAL =
  /^(?:conseil (?:d'administration|de surveillance|de direction)|comité (?:exécutif|d'entreprise|social|de direction|stratégique|d'audit|de groupe)|direction (?:générale|financière|de la|des|du)|assemblée générale|bureau (?:exécutif|d'études))/;

/** Specialities of which there is one in a country. */
const ALONE =
  /^(?:de cassation|des comptes|suprême|de justice|fédéral|fédérale|national|nationale|européen|centrale|de l'union|flamande|française|germanophone)/;

const ADJECTIVE =
  /(?:al|als|ale|aux|ales|el|elle|els|elles|ique|iques|ien|ienne|iens|iennes|ain|aine|ais|aise|ois|oise|éen|éenne|éens|éennes|if|ive|ifs|ives|aire|aires|ier|ière|iers|ières|eur|eure|eux|euse|é|ée|és|ées|iste|istes|able|ables|ible|ibles|vidéo|ile|iles|civil|civils|ole|oles|public|publique|publics|publiques|haut|haute|libre|suprême|belge|suisse|russe|\w\wande?|\w\warde?|\w\wasque)$/;

const of = (token: Token | undefined) => token !== undefined && /^(?:de|d'|du|des|pour|aux|au)$/.test(token.norm);
const article = (token: Token | undefined) => token !== undefined && /^(?:la|le|les|l')$/.test(token.norm);
const small = (token: Token | undefined): token is Token =>
  token !== undefined && (token.shape & Shape.word) !== 0 && (token.shape & Shape.capital) === 0;

const isAdjective = (token: Token | undefined) =>
  small(token) &&
  !isFunctionWord(token.norm) &&
  (nationality.read([token], 0) !== undefined || ADJECTIVE.test(token.norm)) &&
  !isVerb(token.norm);

/** A finite verb and nothing else: "l'Autorité de la concurrence annonce". */
function isVerb(norm: string): boolean {
  const readings = verbReadings(norm);
  return (
    readings.length > 0 &&
    !readings.some((reading) => reading.tense === "past_participle") &&
    readings.some((reading) => reading.person === 3 || reading.tense === "infinitive") &&
    !/(?:ive|ale|ique|ante|aire)$/.test(norm)
  );
}

/** Where the name of a federation's state ends that begins here: "l'État de Vaud", "l'État du Texas"; undefined where none does. */
export function stateEnd(tokens: readonly Token[], at: number, placeAt: PlaceAt): number | undefined {
  if (!/^[eé]tat$/.test(tokens[at]?.norm ?? "") || !/^(?:de|du|d')$/.test(tokens[at + 1]?.norm ?? "")) return undefined;
  return placeAt(at + 2) || undefined;
}

/** Where the listed place that begins at a token ends; 0 where none does. */
export type PlaceAt = (at: number) => number;

/** Where the institution's name that begins here ends; undefined if none does. `initial` heads say nothing by their capital. */
export function institutionEnd(tokens: readonly Token[], at: number, initial: boolean, placeAt: PlaceAt): number | undefined {
  let head = at;
  if ((tokens[at]?.norm === "haut" || tokens[at]?.norm === "haute") && isCapitalised(tokens[at])) head++;
  const token = tokens[head];
  if (!token || (token.shape & Shape.word) === 0) return undefined;
  const named = isCapitalised(token) && !initial;
  if (named && HEADS.has(token.norm)) {
    // "l'entrée en Bourse de X": no exchange of that name
    if (token.norm === "bourse" && tokens[head - 1]?.norm === "en") return undefined;
    if (
      INTERNAL.test(
        tokens
          .slice(head, head + 4)
          .map(({ norm }) => norm)
          .join(" ")
          .replace(/' /g, "'"),
      )
    )
      return undefined;
    const end = complementEnd(tokens, head + 1, placeAt);
    return end > head + 1 ? end : undefined;
  }
  if (!SMALL.has(token.norm) || (token.shape & Shape.capital && initial && !small(tokens[head + 1]))) return undefined;
  return smallEnd(tokens, head, placeAt);
}

/** Adjectives, then up to three complements with their adjectives: "européenne", "de la concurrence", "des marchés financiers". */
export function complementEnd(tokens: readonly Token[], from: number, placeAt: PlaceAt): number {
  let end = from;
  while (end - from < 2 && isAdjective(tokens[end])) end++;
  for (let complements = 0; complements < 3; complements++) {
    let next = end;
    const joined = complements > 0 && tokens[next]?.norm === "et";
    if (joined) next++;
    // "la vente à distance"
    const at =
      tokens[next]?.norm === "à" &&
      complements > 0 &&
      small(tokens[next + 1]) &&
      !isFunctionWord((tokens[next + 1] as Token).norm) &&
      !/^(?:propos|partir|travers|cause|hauteur|terme|nouveau|savoir|raison|ce|l'issue)$/.test((tokens[next + 1] as Token).norm);
    if (of(tokens[next]) || at) next++;
    else if (!joined) break;
    if (article(tokens[next])) next++;
    const noun = tokens[next];
    if (!noun || (noun.shape & Shape.word) === 0 || isFunctionWord(noun.norm) || isVerb(noun.norm)) break;
    if (joined && isCapitalised(noun)) break;
    if (isCapitalised(noun)) next = capitalsEnd(tokens, next, placeAt);
    else for (next++; isAdjective(tokens[next]) && next - end < 6; ) next++;
    end = next;
    if (isCapitalised(noun)) break;
  }
  if (end === from && isCapitalised(tokens[from]) && !isFunctionWord((tokens[from] as Token).norm)) {
    end = capitalsEnd(tokens, from, placeAt);
  }
  return end;
}

function smallEnd(tokens: readonly Token[], head: number, placeAt: PlaceAt): number | undefined {
  const { norm } = tokens[head] as Token;
  const after = tokens
    .slice(head + 1, head + 6)
    .map((token) => token.norm)
    .join(" ")
    .replace(/' /g, "'");
  const speciality = SPECIALITY[norm];
  let end = head + 1;
  if (speciality) {
    if (!speciality.test(after)) return undefined;
    if (norm === "université")
      return placeEnd(tokens, end, placeAt) ?? (isCapitalised(tokens[end]) ? capitalsEnd(tokens, end, placeAt) : undefined);
    const special = complementEnd(tokens, end, placeAt);
    const place =
      placeEnd(tokens, special, placeAt) ?? (isCapitalised(tokens[special]) ? capitalsEnd(tokens, special, placeAt) : undefined);
    return place ?? (ALONE.test(after) || isCapitalised(tokens[special - 1]) ? special : undefined);
  }
  const nation = nationality.read(tokens, end);
  if (nation && nation.end > end && /^(?:gouvernement|armée|bourse|parlement|exécutif)$/.test(norm)) return nation.end;
  if (norm === "gouvernement") return governmentEnd(tokens, head, placeAt);
  if (norm === "armée" || norm === "exécutif" || norm === "gendarmerie") return undefined;
  if (norm === "région") return isCapitalised(tokens[end]) && isCapitalised(tokens[head]) ? capitalsEnd(tokens, end, placeAt) : undefined;
  if (norm === "ministère") {
    if (!of(tokens[end])) return undefined;
    end += article(tokens[end + 1]) ? 2 : 1;
    if (!isCapitalised(tokens[end])) return undefined;
    const last = complementEnd(tokens, end - (article(tokens[end - 1]) ? 2 : 1), placeAt);
    return isNation(tokens, last) ? last + 1 : last;
  }
  return placeEnd(tokens, end, placeAt);
}

/** "gouvernement Legault", "gouvernement du Québec", "gouvernement fédéral", and "le gouvernement" of the country that the article is about. */
function governmentEnd(tokens: readonly Token[], head: number, placeAt: PlaceAt): number | undefined {
  let end = head + 1;
  if (/^(?:fédéral|central|provincial|régional|cantonal)$/.test(tokens[end]?.norm ?? "")) end++;
  if (isNation(tokens, end)) return end + 1;
  if (isCapitalised(tokens[end])) return capitalsEnd(tokens, end, placeAt);
  const place = placeEnd(tokens, end, placeAt);
  if (place) return place;
  return /^(?:le|du|au)$/.test(tokens[head - 1]?.norm ?? "") && !of(tokens[end]) && !isAdjective(tokens[end]) ? end : undefined;
}

const isNation = (tokens: readonly Token[], at: number) => small(tokens[at]) && nationality.read(tokens, at)?.end === at + 1;

/** "de Paris", "du Hainaut", "de la Porte du Hainaut". */
function placeEnd(tokens: readonly Token[], from: number, placeAt: PlaceAt): number | undefined {
  if (!/^(?:de|d'|du|des)$/.test(tokens[from]?.norm ?? "")) return undefined;
  const at = article(tokens[from + 1]) ? from + 2 : from + 1;
  if (!isCapitalised(tokens[at])) return undefined;
  let end = capitalsEnd(tokens, at, placeAt);
  if (/^(?:de|d'|du)$/.test(tokens[end]?.norm ?? "") && isCapitalised(tokens[end + 1]) && article(tokens[at - 1]))
    end = capitalsEnd(tokens, end + 1, placeAt);
  return end;
}

/** A word that heads a territory's name, which goes on after it: "Pays de la Loire", "Val d'Oise", "Pays basque". */
const TERRITORY =
  /^(?:pays|val|vallée|côte|bassin|cœur|portes?|plaine|plateau|rives|terres|baie|golfe|îles?|monts?|bouches|vallons|sud|nord|est|ouest)$/;

function capitalsEnd(tokens: readonly Token[], from: number, placeAt: PlaceAt): number {
  let end = from;
  while (end - from < 4 && isCapitalised(tokens[end])) end++;
  const last = tokens[end - 1];
  if (last && TERRITORY.test(last.norm)) {
    if (isNation(tokens, end)) end++;
    else if (/^(?:de|d'|du|des)$/.test(tokens[end]?.norm ?? "")) {
      const next = article(tokens[end + 1]) ? end + 2 : end + 1;
      if (isCapitalised(tokens[next])) end = next + 1;
    }
  }
  return Math.max(end, placeAt(from));
}

/** The noun by which an institution's name is taken up again ("l'Autorité", "la Commission"); undefined for other names. */
export function institutionHead(key: string): string | undefined {
  const head = key.replace(/^(?:haute?) /, "").split(" ")[0] as string;
  return HEADS.has(head) || SMALL.has(head) ? head : undefined;
}
