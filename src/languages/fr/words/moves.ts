/** Verbs of change: `de` brings the size of the move, `à` the level. The thing that moves is the verb's subject or object. */
export const changeVerbs: ReadonlyMap<string, "increase" | "decrease"> = new Map([
  ..."bondir grimper progresser augmenter envoler croître exploser gonfler prendre gagner monter accroître redresser rebondir accélérer relever majorer flamber doper remonter hausser enrichir améliorer renchérir décoller élargir étoffer grossir apprécier muscler regagner avancer alourdir creuser adjuger bonifier rehausser revaloriser reprendre grappiller glaner grignoter caracoler arrondir booster raffermir enflammer regrimper surperformer revaloriser renforcer aggraver intensifier accentuer décupler emballer grandir forcir enfler"
    .split(" ")
    .map((lemma) => [lemma, "increase"] as const),
  ..."chuter reculer baisser dévisser décrocher effondrer plonger perdre fléchir écrouler lâcher céder diminuer réduire tomber abandonner dégringoler replier contracter tasser éroder fondre abaisser ramener alléger amputer rogner ralentir raboter sabrer tailler déprécier rétrograder glisser dégonfler délester refluer rendre couper flancher piquer dégrader évaporer reperdre comprimer resserrer décliner redescendre retomber limiter écorner laisser effriter amenuiser affaisser rechuter replonger étioler affaiblir rétrécir maigrir décélérer essouffler émousser dégrader rebaisser résorber régresser minorer enfoncer trébucher volatiliser rabaisser culbuter dévaler infléchir décroître rétracter péricliter"
    .split(" ")
    .map((lemma) => [lemma, "decrease"] as const),
]);

/** Verbs that carry from one level to another: "passe de 9,99 à 11,99 euros". */
export const shiftVerbs = new Set(
  "passer porter relever ramener évoluer basculer grimper bondir tomber chuter monter descendre redescendre remonter repasser réviser abaisser propulser".split(
    " ",
  ),
);
