import type { Metric } from "../../../model.js";

/** Where a role stands with respect to its verb. `agent` is who acts: the subject of an active verb, the complement of a passive one. */
export type Slot = "agent" | "patient" | "dative" | "in" | "from" | "none";

/** What a verb says about the figure that depends on it, and who fills the roles. */
export interface Frame {
  readonly metric: Metric | null;
  /** Which kinds of figure it governs: m money, p percentage, q quantity. */
  readonly kinds: string;
  readonly subject: Slot;
  readonly object: readonly Slot[];
  readonly change: "increase" | "decrease" | null;
  /** Another measure in reach is preferred to it. */
  readonly weak: boolean;
}

const frame = (metric: Metric | null, kinds: string, subject: Slot = "agent", object: readonly Slot[] = [], options: { change?: "increase" | "decrease"; weak?: boolean } = {}): Frame => ({
  metric, kinds, subject, object, change: options.change ?? null, weak: options.weak ?? false,
});

const table: readonly (readonly [string, Frame])[] = [
  ["lever récolter collecter réunir mobiliser engranger", frame("funding", "m", "agent", ["from"])],
  ["boucler finaliser clôturer décrocher obtenir empocher sécuriser", frame("funding", "m", "agent", ["from"], { weak: true })],
  ["investir injecter miser réinvestir apporter placer parier débloquer mobiliser", frame("investment", "m", "agent", ["in"])],
  ["consacrer allouer engager affecter mettre dédier flécher débourser abonder", frame("investment", "m", "agent", ["in", "dative"], { weak: true })],
  ["financer cofinancer subventionner", frame("investment", "m", "agent", ["patient", "in"], { weak: true })],
  ["valoriser revaloriser", frame("valuation", "m", "patient", [])],
  ["valoir peser", frame("valuation", "m", "agent", [], { weak: true })],
  ["capitaliser", frame("valuation", "m", "agent", [])],
  ["racheter acquérir acheter reprendre absorber avaler croquer préempter offrir emparer", frame("acquisition", "m", "agent", ["patient", "in"])],
  ["céder vendre revendre", frame("price", "m", "agent", ["patient"], { weak: true })],
  ["détenir posséder contrôler conserver", frame("stake", "p", "agent", ["patient", "in"])],
  ["acquérir racheter prendre céder monter", frame("stake", "p", "agent", ["patient", "in"], { weak: true })],
  ["condamner sanctionner pénaliser", frame("penalty", "m", "patient", ["agent"])],
  ["infliger imposer", frame("penalty", "m", "dative", ["agent"])],
  ["écoper", frame("penalty", "m", "agent", ["from"])],
  ["coûter facturer tarifer", frame("price", "m", "agent", ["patient"])],
  ["vendre commercialiser proposer afficher négocier louer écouler facturer", frame("price", "m", "agent", ["patient"], { weak: true })],
  ["gagner", frame("compensation", "m", "agent", [], { weak: true })],
  ["rémunérer", frame("compensation", "m", "agent", ["patient"])],
  ["emprunter endetter", frame("debt", "m", "agent", ["from"])],
  ["prêter", frame("debt", "m", "agent", ["dative"])],
  ["rembourser", frame("debt", "m", "agent", ["dative"], { weak: true })],
  ["dépenser coûter payer régler verser perdre radier provisionner déprécier dilapider engloutir", frame("cost", "m", "agent", ["in", "dative"], { weak: true })],
  ["économiser épargner", frame("savings", "m", "agent", [])],
  ["perdre", frame("net_loss", "m", "agent", [], { weak: true })],
  ["commander signer", frame("contract", "m", "agent", ["patient", "from"], { weak: true })],
  ["subventionner octroyer accorder attribuer", frame("subsidy", "m", "agent", ["dative", "patient"], { weak: true })],
  ["distribuer", frame("shareholder_return", "m", "agent", ["dative"], { weak: true })],
  ["employer compter recruter embaucher engager salarier recenser", frame("employees", "q", "agent", [], { weak: true })],
  ["licencier supprimer remercier congédier biffer sabrer", frame("layoffs", "pq", "agent", [])],
  ["séparer débarquer couper", frame("layoffs", "q", "agent", [], { weak: true })],
  ["livrer écouler vendre expédier fabriquer produire immatriculer distribuer assembler", frame("units", "q", "agent", [], { weak: true })],
  ["exposer compromettre dérober voler pirater fuiter exfiltrer toucher affecter concerner impacter subtiliser divulguer", frame("affected", "q", "patient", ["agent"], { weak: true })],
  ["rapporter générer engendrer encaisser dégager", frame("revenue", "m", "agent", [], { weak: true })],
];

/** Frames by lemma; several where a verb has several uses. */
export const frames: ReadonlyMap<string, readonly Frame[]> = (() => {
  const map = new Map<string, Frame[]>();
  for (const [lemmas, value] of table) for (const lemma of lemmas.split(" ")) map.set(lemma, [...(map.get(lemma) ?? []), value]);
  return map;
})();

/** Verbs of change: `de` brings the size of the move, `à` the level. The thing that moves is the verb's subject or object. */
export const changeVerbs: ReadonlyMap<string, "increase" | "decrease"> = new Map([
  ...("bondir grimper progresser augmenter envoler croître exploser gonfler prendre gagner monter accroître redresser rebondir accélérer relever majorer flamber doper remonter hausser enrichir améliorer renchérir décoller élargir étoffer apprécier muscler regagner avancer".split(" ").map((lemma) => [lemma, "increase"] as const)),
  ...("chuter reculer baisser dévisser décrocher effondrer plonger perdre fléchir écrouler lâcher céder diminuer réduire tomber abandonner dégringoler replier contracter tasser éroder fondre abaisser ramener alléger amputer rogner ralentir raboter sabrer tailler déprécier abandonner rétrograder glisser dégonfler délester".split(" ").map((lemma) => [lemma, "decrease"] as const)),
]);

/** Verbs that carry from one level to another: "passe de 9,99 à 11,99 euros". */
export const shiftVerbs = new Set("passer porter relever ramener évoluer basculer grimper bondir tomber chuter monter descendre redescendre remonter repasser réviser abaisser propulser".split(" "));
