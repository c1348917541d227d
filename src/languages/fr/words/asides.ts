import { words } from "../tokens.js";

/** What opens a phrase that tells why, despite what or after what something is done: the measures it names are none of the sentence's figures. */
export const asideOpening = words(
  "malgré|en dépit|en raison|à cause|du fait|faute|face|après|depuis|avant|suite|à la suite|à la faveur|à l'issue|au lendemain|à la veille|à l'approche|à l'aube|à force|sous|sans|outre|contrairement|à l'inverse|à l'instar|à rebours|selon|d'après|durant|pendant|plutôt|loin|lors|hors|hormis|en plein|en pleine|en marge|en réaction|en réponse|en vue|en quête|en proie|en attendant|en butte|en mal|en manque|en avance|sur fond|dans la foulée|dans le sillage|dans l'attente|dans l'espoir|dans la perspective|dans l'optique|dans le but|dans le prolongement|dans la crainte|sur la voie|sur le point|au bord|au moment|à l'heure|à mesure|au fur et à mesure|à peine|à l'abri|à court|fort|forte|forts|fortes|signe|preuve|histoire|quitte|au risque|au grand dam|au prix|au détriment|non sans",
);

/** The same where it opens a sentence or stands between commas, but not behind the figure: "…, grâce à un emprunt". */
export const helpOpening = words("grâce|avec l'aide|à l'aide|avec l'appui|avec le soutien|dans l'ombre");

/** Conjunctions of clauses that tell the background: "alors que le marché recule". */
export const asideClause = words(
  "alors que|alors qu'|tandis que|tandis qu'|bien que|bien qu'|même si|même s'il|même s'ils|si|s'il|s'ils|comme|quand|lorsque|lorsqu'|puisque|puisqu'|parce que|parce qu'|pendant que|tant que|depuis que|dès que|dès lors que|après que|avant que|sans que|quoique|au point que|si bien que|ce qui|ce que|de quoi|d'où|au moment où|à l'heure où|d'autant que|d'autant qu'",
);

/** What a clause or a phrase is about, told first: "Côté ventes, X vise F". */
export const topicOpening = words(
  "côté|question|niveau|rayon|quant|concernant|s'agissant|au chapitre|au rayon|en matière|en termes|au plan|sur le plan|au titre|pour ce qui|à propos|sous forme|sous la forme|hors taxes|hors taxe",
);
