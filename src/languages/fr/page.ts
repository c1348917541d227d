import type { PageWords } from "../../segment/page.js";

const MONTHS = ["janv", "févr|fevr", "mars", "avr", "mai", "juin", "juil", "août|aout", "sept", "oct", "nov", "déc|dec"];
const MONTH =
  "(?:janvier|janv\\.?|février|fevrier|févr\\.?|fév\\.?|mars|avril|avr\\.?|mai|juin|juillet|juil\\.?|août|aout|septembre|sept\\.?|octobre|oct\\.?|novembre|nov\\.?|décembre|decembre|déc\\.?|dec\\.?)";
const WEEKDAY = "(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)";
const WRITTEN = new RegExp(`(?:^|[^\\p{L}\\d])(\\d{1,2})(?:er|ᵉʳ)?[\\s\\u00A0]{1,2}(${MONTH})[\\s\\u00A0]{1,2}(\\d{4})(?!\\d)`, "iu");
const NUMERIC = /(?:^|[^\d])(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?!\d)/;
const ISO = /(?:^|[^\d])(\d{4})-(\d{2})-(\d{2})(?!\d)/;

function iso(year: number, month: number, day: number): string | null {
  const length = [31, year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][
    month - 1
  ];
  if (length === undefined || day < 1 || day > length || year < 1900 || year > 2200) return null;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** The first full date of a line, and what the line holds besides. */
function fullDate(line: string): { date: string; at: number; rest: string } | null {
  const found: { date: string; at: number; rest: string }[] = [];
  const add = (match: RegExpExecArray | null, date: string | null) => {
    if (match && date) found.push({ date, at: match.index, rest: line.slice(0, match.index) + line.slice(match.index + match[0].length) });
  };
  const written = WRITTEN.exec(line);
  if (written)
    add(
      written,
      iso(
        Number(written[3]),
        MONTHS.findIndex((names) => new RegExp(`^(?:${names})`, "i").test(written[2] as string)) + 1,
        Number(written[1]),
      ),
    );
  const numeric = NUMERIC.exec(line);
  if (numeric) add(numeric, iso(Number(numeric[3]), Number(numeric[2]), Number(numeric[1])));
  const isoDate = ISO.exec(line);
  if (isoDate) add(isoDate, iso(Number(isoDate[1]), Number(isoDate[2]), Number(isoDate[3])));
  return found.sort((a, b) => a.at - b.at)[0] ?? null;
}

const AROUND_DATE = new RegExp(
  `(?<!\\p{L})(?:${WEEKDAY}|${MONTH}|publi[ée]e?s?|post[ée]e?|mise? (?:à|a) jour|mise? en ligne|modifi[ée]e?|article|actualit[ée]s?|le|la|l['’]|du|de|à|a|par|dans|à jour|derni[èe]re|temps de lecture|lecture|minutes?|min|commentaires?|r[ée]actions?|\\d{1,2}\\s?[h:]\\s?\\d{0,2}|\\d{1,4}|r[ée]daction|et|avec|afp|reuters|notre correspondante?|communiqu[ée])(?!\\p{L})`,
  "giu",
);

/** Is a date line nothing but date, time, author and section? Long sentences are not. */
function isDateLine(line: string): boolean {
  const found = fullDate(line);
  if (!found || line.length > 140) return false;
  // "N° 212 | 6 mars 2026 | Lire dans le navigateur": the date has a cell of its own
  if (
    line
      .split(/\s[|·•–—]\s/)
      .some((cell) => fullDate(cell) !== null && cell.replace(AROUND_DATE, " ").replace(/[\d\s/.,:-]/g, "").length <= 2)
  )
    return true;
  const words = found.rest.replace(AROUND_DATE, " ").match(/\p{L}{2,}/gu) ?? [];
  return words.length <= 6 && words.filter((word) => /^\p{Ll}/u.test(word)).length <= 1;
}

const BYLINE = /^(?:par|de notre|propos recueillis par|texte|photos?|rédaction|la rédaction|avec (?:afp|reuters))(?:\s|$)/iu;
const PUBLISHED = /^(?:publi[ée]|mis(?:e)? à jour|posté|le \d{1,2} .{3,12}(?: à \d|$)|par .{2,60}[|–·-]\s*(?:le )?\d)/iu;

const FURNITURE: readonly RegExp[] = [
  /^(?:partage[rz]?|tweete[rz]?|imprime[rz]?|envoye[rz]?|facebook|twitter|linkedin|whatsapp|e-?mail|copier le lien|suivez-nous|s['’]abonner|abonnez-vous|je m['’]abonne|s['’]inscrire|inscrivez-vous|se connecter|connexion|accueil|menu|recherche[r]?|publicité|annonce|espace publicitaire|ok|fermer|retour|suivant|précédent|haut de page|rédaction|la rédaction|partager cet article|partager l['’]article|votre avatar|votre e-mail.{0,40}|ajouter aux favoris|écouter l['’]article|offrir l['’]article|commenter|réagir|newsletter|à suivre|advertisement|accepter(?: tout)?|refuser|tout accepter)\b.{0,60}$/iu,
  /^(?:nous utilisons des cookies|ce site utilise des cookies|en poursuivant (?:votre )?navigation|avec nos \d+ partenaires|nos partenaires et nous|gérer (?:mes|les) cookies)/iu,
  /\b(?:il vous reste|reste) \d+(?:[.,]\d+)?\s?% de (?:cet article|l['’]article|ce contenu)/iu,
  /^(?:la suite (?:de l['’]article )?est réservée|cet article est réservé|article réservé|contenu réservé|réservé (?:aux|à nos) abonnés|vous avez déjà un compte|déjà abonné|lisez la suite|pour lire la suite)/iu,
  /^(?:recevez|abonnez-vous|inscrivez-vous|rejoignez|retrouvez|suivez|téléchargez) .{0,140}(?:newsletter|lettre|infolettre|abonnés|actualit|chaîne|page|réseaux|telegram|whatsapp|appli)/iu,
  /^(?:©|\(c\)|copyright|tous droits réservés|mentions légales|crédits?(?: photos?)?\s?:|photos?\s?:|image\s?:|illustration\s?:|source\s?:|photo by|getty|shutterstock|lire la suite|en savoir plus|voir aussi|mots?[- ]clés?\s?:|tags?\s?:|thèmes?\s?:|étiquettes?\s?:|catégories?\s?:)/iu,
  /\bmentions légales\b|\bCGV\b.*\bcookies\b|\btous droits réservés\b|\bplan du site\b/iu,
  /^(?:contacts? presse|contact média|relations presse|service de presse)/iu,
  /^(?:accueil|home)\s*[>›»/|]/iu,
  /^.{1,40}(?:\s[|>›]\s.{1,40}){2,}$/u,
  /^[^\d]{1,40}(?:\s[-·•–]\s[^\d]{1,30}){3,}(?:\([^()]{0,40}\))?$/u,
  /^(?:menu|accueil)\s.{0,160}$/iu,
  /^[^\d\s][^\d]{0,30}(?:\s{2,}[^\d\s][^\d]{0,30}){3,}(?:\d.{0,10})?$/u,
  /^(?:<|>|\||\*|_|-|=|\s)+$/u,
  /\bse désinscrire\b|\bparrainer un|^vous recevez ce (?:message|mail|courriel|courrier)|\bvous êtes inscrite? (?:à|au)\b/iu,
  /\butilis(?:ons|ent) des cookies\b|\bcontinuer sans accepter\b/iu,
  /^.{0,60}\b(?:sans engagement|premier mois offert|offre d['’](?:été|essai|abonnement)|offre (?:de rentrée|spéciale|découverte))\b.{0,80}$/iu,
  /^(?:[—–-]\s?)?(?:partenaire|publi-?rédactionnel|contenu sponsorisé|sponsorisé|article partenaire|en partenariat avec|proposé par)(?:\s?[—–-])?$/iu,
  /\bdernier (?:ouvrage|livre) paru\b|\bon peut (?:le|la) suivre sur\b|\bsuivez-(?:le|la) sur\b/iu,
  /^(?:>>|»)\s?\S/u,
  /^you['’]ve been subscribed|^abonnement en cours|^quelque chose s['’]est mal passé/iu,
];

const LINKS =
  /^(?:[>→•–-]\s?)?(?:à|a)\s?(?:lire|voir|écouter|découvrir)\s?(?:aussi|également|demain|sur le (?:même )?sujet|ailleurs|encore|:|$)|^(?:[>→•–-]\s?)?(?:lire|voir|écouter)\s?(?:aussi|également|encore|notre|l['’]article)|^(?:pour aller plus loin|sur le même (?:sujet|thème)|articles? (?:liés?|similaires?|associés?|récents?|recommandés?)|dans la même (?:rubrique|catégorie)|nos derniers articles|les plus lus|les plus populaires|à la une|notre sélection|également (?:sur|dans)|plus d['’]articles|dernières actualités|recommandé(?:s)? pour vous|vous aimerez aussi|les articles les plus)/iu;

const TAIL =
  /^(?:\d{1,4}\s)?(?:les )?(?:commentaires?|réactions?|vos (?:commentaires|réactions))\s?(?:\(\d{1,5}\)|:\s?\d{0,5})?$|^(?:laisser un commentaire|poster un commentaire|ajouter un commentaire|soyez le premier à (?:commenter|réagir)|une réaction \?|vous avez aimé cet article|\d{1,5} (?:commentaires?|réactions?|avis)$)/iu;

/** How French pages frame an article. */
export const page: PageWords = {
  abbreviations: new Set(
    "m mm mme mmes mlle mlles me dr pr st ste mgr env cf art no vol p pp av bd inc corp ltd co s.a etc ex max min tél janv févr fév avr juil sept oct nov déc j.-c u.s u.k vs fr éd réf ndlr approx resp".split(
      " ",
    ),
  ),
  isFurniture: (line) => line.length < 400 && FURNITURE.some((expression) => expression.test(line)),
  opensLinks: (line) => line.length < 300 && LINKS.test(line),
  opensTail: (line) => line.length < 80 && TAIL.test(line),
  isMetadata: (line) =>
    line.length < 160 &&
    ((PUBLISHED.test(line) && !/[.!?]$/.test(line)) ||
      (BYLINE.test(line) && line.length < 100 && !/[.!?]$/.test(line)) ||
      isDateLine(line)),
  publicationDate(line, place) {
    if (place === "line") return isDateLine(line) || PUBLISHED.test(line) ? (fullDate(line)?.date ?? null) : null;
    if (place === "title")
      return new RegExp(`\\b(?:du|ce|de ce) (?:${WEEKDAY} )?\\d{1,2}(?:er)? ${MONTH} \\d{4}`, "iu").test(line)
        ? (fullDate(line)?.date ?? null)
        : null;
    // an opening: "PARIS, 27 août 2012 (AFP) –", "27 août 2012. –", "Lannion, le 18 mars 2025 –"
    const head = line.slice(0, 110);
    const found = fullDate(head);
    if (!found || found.at > 45) return null;
    const before = head.slice(0, found.at).replace(AROUND_DATE, " ");
    const after = head.slice(found.at + (head.length - found.rest.length));
    return /^[\s,(/–—-]*(?:\p{Lu}[\p{L}'’-]*[\s,(/–—-]*){0,5}$/u.test(before) &&
      /^(?:,?\s(?:à\s)?\d{1,2}\s?[h:]\s?\d{0,2})?[\s.,)]*(?:\([^)]{1,40}\))?[\s.,)]*(?:[–—-]|\/|:)|^\.\s|^\)/u.test(after)
      ? found.date
      : null;
  },
};
