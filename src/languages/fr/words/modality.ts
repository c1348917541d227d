import type { Metric } from "../../../model.js";
import { vocabulary } from "../tokens.js";

const lemmas = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Verbs that intend what their infinitive tells: "compte investir". */
export const intending =
  lemmas(`compter prévoir vouloir entendre viser ambitionner promettre souhaiter projeter programmer planifier engager préparer apprêter espérer
  décider chercher envisager proposer penser rêver jurer ambitionner aspirer résoudre accepter convenir préférer budgéter consentir`);
/** Verbs that make a plan of the figure that is their object: "vise 120 millions". */
export const aiming = lemmas(
  "viser ambitionner promettre vouloir programmer planifier budgéter provisionner cibler projeter préparer souhaiter réclamer demander exiger revoir",
);
/** Verbs that expect: "table sur 5 %". */
export const forecasting = lemmas(
  "anticiper tabler attendre prévoir pronostiquer prédire parier espérer escompter cibler augurer prophétiser miser imaginer",
);
/** Verbs that hold something possible. */
export const considering = lemmas(
  "pouvoir envisager étudier réfléchir menacer risquer encourir exposer songer explorer craindre redouter hésiter",
);
/** Verbs that deny, or that tell of what did not come to be. */
export const denying = lemmas("démentir nier réfuter récuser contester exclure renoncer annuler refuser échouer faillir éviter écarter");
/** "n'a pas caché que", "n'exclut pas de": denied, they affirm or leave open. */
export const affirmedByNegation = lemmas(
  "annuler renoncer échouer faillir éviter échapper rechigner toucher entamer modifier bouger cacher dissimuler hésiter douter empêcher manquer oublier ignorer contester démentir nier priver suffire excéder dépasser commenter détailler préciser digérer justifier regretter compenser plaire réagir interdire bouder tarder satisfaire inquiéter décourager lésiner changer résoudre",
);
/** Verbs whose figure comes about: in the future they foretell; of all others somebody decides. */
export const becoming =
  lemmas(`atteindre dépasser coûter peser représenter progresser augmenter croître grimper tomber baisser reculer rapporter gagner perdre avoir être
  compter consommer approcher franchir passer élever chiffrer établir générer dégager permettre valoir afficher couvrir totaliser concerner toucher avoisiner rester situer
  ressortir culminer plafonner excéder frôler friser finir terminer bénéficier bondir chuter diminuer doubler tripler engloutir engendrer provoquer entraîner compenser
  suffire monter descendre remonter redescendre revenir stagner stabiliser rebondir plonger exploser produire livrer écouler accueillir encaisser toucher employer disposer
  contribuer absorber occuper contenir comprendre inclure nécessiter requérir falloir venir appeler manquer naître mourir disparaître subsister demeurer alourdir alléger
  réaliser enregistrer récolter économiser gonfler enfler flamber amputer abriter loger desservir équiper bénéficier apparaître arriver réunir attirer séduire provenir découler résulter émaner`);
/** Those that somebody decides all the same where the figure is of this kind. */
export const decided: ReadonlySet<Metric> = new Set<Metric>(["shareholder_return", "layoffs", "subsidy", "acquisition"]);

/** Nouns that make a plan of the figure that completes them. */
export const aimNoun = vocabulary<"planned" | "forecast" | "possible">({
  "objectif|objectifs|cible|cibles|ambition|ambitions|intention|intentions|volonté|promesse|promesses|mission|vœu|feuille de route|pour but|engagement|engagements|projet de|projets de|résolution":
    "planned",
  "objectif de cours|objectifs de cours|cours cible|prévision|prévisions|perspective|perspectives|guidance|attente|attentes|projection|projections|pronostic|pronostics|consensus|fourchette|espoir|espoirs|objectif moyen":
    "forecast",
  "risque de|menace d'|menace de|possibilité de|possibilité d'|hypothèse d'|hypothèse de|éventualité|éventualité d'|crainte de|crainte d'|craintes de":
    "possible",
});

/** Participles and adjectives beside a figure that is not there yet. */
export const expected = vocabulary<"planned" | "forecast" | "possible">({
  "attendu|attendue|attendus|attendues|anticipé|anticipée|anticipés|anticipées|espéré|espérée|espérés|espérées|escompté|escomptée|escomptés|escomptées|estimé par les analystes|estimés par les analystes":
    "forecast",
  "prévu|prévue|prévus|prévues|visé|visée|visés|visées|promis|promise|promises|budgété|budgétés|budgétée|budgétées|programmé|programmée|programmés|programmées|envisagé|envisagée|envisagés|envisagées|planifié|planifiée|planifiés|planifiées|projeté|projetée|projetés|projetées":
    "planned",
  "possible|possibles|potentiel|potentielle|potentiels|potentielles|éventuel|éventuelle|éventuels|éventuelles|potentiellement|peut-être|éventuellement|menacé|menacés|menacée|menacées":
    "possible",
});

/** What makes a sentence hang on a condition. */
export const provided = vocabulary<true>({
  "en cas de|en cas d'|faute de|faute d'|à condition|à condition que|à condition de|sous réserve|sous réserve de|sous réserve d'|à moins de|à moins d'|à moins que|à moins qu'|faute de quoi|sous condition|sous conditions|dans l'hypothèse|pour peu que|pour peu qu'|pourvu que|pourvu qu'|un éventuel|une éventuelle|d'éventuels|d'éventuelles|l'éventuel|l'éventuelle|cet éventuel|cette éventuelle|sinon": true,
});

/** What tells of a rumour. */
export const rumour = vocabulary<true>({
  "selon la rumeur|selon des rumeurs|selon certaines rumeurs|selon les rumeurs|la rumeur|le bruit court|des rumeurs|on dit|il se murmure|il se dit|prétendument|soi-disant|à en croire la rumeur|d'après la rumeur|d'après les rumeurs": true,
});

/** What comes before an infinitive that does not come to be. */
export const without = vocabulary<true>({
  "sans|sans même|faute de|faute d'|loin de|loin d'|au lieu de|au lieu d'|plutôt que de|plutôt que d'|à défaut de|à défaut d'": true,
});

/** What says that a figure is there already, whatever becomes of the rest of its sentence. */
export const present = vocabulary<true>({
  "actuel|actuelle|actuels|actuelles|actuellement|existant|existants|existante|existantes|déjà|à ce jour|présentement|jusqu'ici|jusque-là|jusqu'alors": true,
});
