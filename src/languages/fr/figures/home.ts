/** The country that an article is plainly from or about, where its currency words are that country's: Canada, Switzerland, a CFA zone; "dollars" where it tells of two dollars, and neither is plainly its own. */
export type Home = "CA" | "CH" | "CFA" | "dollars" | null;

const CANADA =
  /Montréal|MONTRÉAL|Québec|QUÉBEC|Toronto|TORONTO|Canada|Ottawa|OTTAWA|Vancouver|Calgary|Winnipeg|Edmonton|Halifax|Saskatoon|Moncton|Gatineau|Sherbrooke|Ontario|Alberta|Manitoba|Saskatchewan|Nouveau-Brunswick|Nouvelle-Écosse|CRTC|[Qq]uébécois|[Mm]ontréalais|[Tt]orontois|[Oo]ntarien|(?<!dollars? )canadien/g;
/** What only a Canadian paper calls by its name: its agency, its market, its coin. */
const CANADIAN_PAPER =
  /Presse [Cc]anadienne|Radio-Canada|Journal de (?:Montréal|Québec)|[Ll]es\s?[Aa]ffaires\.com|Bay Street|Bourse de (?:Toronto|Montréal)|\bTSX\b|\bhuard\b|\bCRTC\b|^(?:MONTRÉAL|QUÉBEC|OTTAWA|TORONTO|Montréal|Québec|Ottawa|Toronto)(?:\s?\(|,\s?(?:le\s)?\d)/m;
const STATES = /États-Unis|Etats-Unis|américain|Washington|New York|Californie|Silicon Valley/g;
/** A paper that tells the American dollar apart is not American. */
const TOLD_APART = /\$\s?US\b|milli(?:ons?|ards?) US\b|US\s?\$|\$\s?CA\b|dollars? (?:US|américains?)/;
const AMERICAN = /dollars? (?:US|américains?)/;
/** Not as a conversion: "388 millions de dollars américains (472 millions de dollars canadiens)". */
const CANADIAN = /(?<!\([^()]{0,40})dollars? canadiens?/;
const SWITZERLAND = /Suisse|suisse|Berne|Zurich|Genève|Lausanne|Bâle|Fribourg|Neuchâtel|CHF|helvétique/g;

/** Thousands that an apostrophe parts, as in Switzerland alone: "274'000 francs". */
const SWISS_THOUSANDS = /\d['’]\d{3}(?!\d)/;

/** Does the article count in pounds, so that its "300 livres" are no books? */
export const countsInPounds = (text: string): boolean => /livres? sterling|£|milli(?:ons?|ards?) de livres/.test(text);

/** What the words of an article tell of its country. */
export function homeOf(text: string): Home {
  const count = (expression: RegExp) => text.match(expression)?.length ?? 0;
  if (/FCFA|F\s?CFA|francs? CFA/.test(text)) return "CFA";
  const [canada, states] = [count(CANADA), count(STATES)];
  const plain = CANADIAN_PAPER.test(text) || TOLD_APART.test(text);
  if (plain ? canada > 1 && canada >= states : canada > 2 && canada > 2 * states)
    return AMERICAN.test(text) && CANADIAN.test(text) ? "dollars" : "CA";
  return count(SWITZERLAND) > 1 || (SWISS_THOUSANDS.test(text) && /\bfrancs?\b/.test(text)) ? "CH" : null;
}
