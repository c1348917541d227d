import type { Bound } from "../../../../kinds/date.js";
import { vocabulary, words } from "../../tokens.js";

export const the = words("le|la|l'|les|au|aux|ce|cette|cet|ces|son|sa|leur|notre");
export const of = words("de|d'|du|de la|de l'|des|de son|de leur|de notre");
export const dash = words("-|–|/");
export const from = words("de|d'");
export const l = words("l'");
export const bound = vocabulary<Bound>({
  depuis: "since",
  "jusqu'à|jusqu'au|jusqu'en|jusqu'aux|jusque|jusqu'": "until",
  "d'ici|d'ici à|d'ici au|d'ici aux|d'ici en": "by",
  "à partir de|à partir du|à partir d'|à partir des|à compter de|à compter du|à compter d'|à dater du|à dater de": "from",
  avant: "before",
  "après|au-delà de|au-delà du|au-delà d'|par-delà": "after",
});
/** What a month may follow in order to be one. */
export const placingMonth = words(
  "en|de|d'|dès|pour|courant|vers|depuis|avant|au cours de|dans le courant de|en ce mois de|contre|en plein|ni",
);
/** What a year may follow in order to be one. */
export const placingYear = words(
  "en|de|d'|dès|pour|courant|vers|contre|par rapport à|face à|au cours de|tout|tout au long de|durant|pendant|que|fini|terminé|bouclé|conclu|achevé|clôturé|entamé|débuté|commencé|terminer|finir|boucler|conclure|démarrer|attaquer|aborder|clore|entamer|démarre|attaque|aborde|entame|termine|boucle|clôture|conclut|achève|débute|clôt|démarrent|terminent|abordent|entament|remonte à|remonter à|remontent à|remontait à|remontant à|qu'en|sur|sur l'ensemble de|sur tout|à fin|post|vs|versus|comparé à|comparée à|comparés à|au titre de|pour l'ensemble de|en plein",
);
/** What a season may follow in order to be one; the demonstrative belongs to it. */
export const placingSeason = words("au|du|dès le|à l'|de l'|dès l'|pour le|pour l'|cours de l'|pendant l'|durant l'|pendant le|durant le");
/** What the code of a quarter may follow in order to be one. */
export const placingHalf = words("au|du|ce|pour le|sur le|dès le|résultats|comptes");
export const placingCode = words("au|du|le|ce|en|dès le|pour le|sur le|résultats|comptes|ventes|publication");

export const exercise = words(
  "exercice|exercice fiscal|exercice comptable|exercice annuel|exercice décalé|exercice budgétaire|exercice financier|exercice social|exercice fiscal décalé|année fiscale|exercices",
);
/** Closed or yet to close; null where the word does not say. */
export const closed = vocabulary<"past" | "coming" | null>({
  "clos|close|clos au|clôturé|clôturée|clôturés|achevé|achevée|achevés|terminé|terminée|terminés|arrêté|arrêtée|arrêtés|échu|échue|échus|bouclé|bouclés|s'étant achevé|s'étant terminé|qui s'est achevé|qui s'est terminé|qui s'est clos|qui s'est achevée|qui s'est terminée|qui s'achevait|qui se terminait|qui a pris fin":
    "past",
  "qui s'achève|qui se termine|qui se clôture|qui se clôt|qui prend fin|qui s'achèvera|qui se terminera|qui se clôturera|qui se clora|qui prendra fin|qui sera clos|qui court jusqu'à|qui court jusqu'au":
    "coming",
  "s'achevant|se terminant|se clôturant|finissant|à fin": null,
});
export const at = words("le|au|en|à la|à");
export const pause = words(",|(");
export const open = words("(");
export const shut = words(")");
