import { bounded, dateKind, fiscalFrom, same, shifted, unitFrom, windowOf } from "../../../kinds/date.js";
import { rules } from "../tokens.js";
import { baseOf, dateWords, offsetOf } from "./date-years.js";

/** Days and weeks and the like, counted from the publication date. */
export const relativeRules = rules(dateKind, dateWords, {
  day_before: {
    pattern: "hier {dayPart}?",
    normalise: () => unitFrom("day", -1),
    accepts: { hier: unitFrom("day", -1), "hier soir": unitFrom("day", -1) },
    rejects: ["naguère", "avant-hier"],
  },
  two_days_before: {
    pattern: "avant-hier {dayPart}?",
    normalise: () => unitFrom("day", -2),
    accepts: { "avant-hier": unitFrom("day", -2), "avant-hier soir": unitFrom("day", -2) },
    rejects: ["avant lundi", "hier"],
  },
  day_after: {
    pattern: "{tomorrow} {dayPart}?",
    normalise: () => unitFrom("day", 1),
    accepts: { demain: unitFrom("day", 1), "demain matin": unitFrom("day", 1) },
    rejects: ["l'usine de demain", "le monde de demain", "lendemain"],
  },
  two_days_after: {
    pattern: "après-demain {dayPart}?",
    normalise: () => unitFrom("day", 2),
    accepts: { "après-demain": unitFrom("day", 2) },
    rejects: ["après lui", "demain"],
  },
  today: {
    pattern: "{today}",
    normalise: () => unitFrom("day", 0),
    accepts: { "aujourd'hui": unitFrom("day", 0) },
    rejects: ["oscille aujourd'hui autour de 40", "les usines d'aujourd'hui", "les prix d'aujourd'hui"],
  },
  part_of_today: {
    pattern: "{thisDayPart}",
    normalise: () => unitFrom("day", 0),
    accepts: {
      "ce matin": unitFrom("day", 0),
      "cet après-midi": unitFrom("day", 0),
      "ce soir": unitFrom("day", 0),
      "cette nuit": unitFrom("day", 0),
      "ce jour": unitFrom("day", 0),
    },
    rejects: ["à ce jour", "ce matin-là", "ce jour-là", "le matin", "un soir"],
  },
  last_night: {
    pattern: "nuit (dernière|passée)",
    normalise: () => unitFrom("day", -1),
    accepts: { "nuit dernière": unitFrom("day", -1) },
    rejects: ["dernière nuit", "nuit blanche"],
  },
  unit_relative: {
    pattern: "{unit} {relation}",
    normalise: ({ unit, relation }) =>
      unit === "day" && relation !== "preceding" && relation !== "following"
        ? undefined
        : unitFrom(unit, offsetOf(relation), baseOf(relation)),
    accepts: {
      "semaine dernière": unitFrom("week", -1),
      "mois dernier": unitFrom("month", -1),
      "mois prochain": unitFrom("month", 1),
      "trimestre en cours": unitFrom("quarter", 0),
      "trimestre précédent": unitFrom("quarter", -1, "context"),
      "semaine suivante": unitFrom("week", 1, "context"),
      "week-end dernier": unitFrom("weekend", -1),
      "semestre écoulé": unitFrom("half", -1),
      "décennie à venir": unitFrom("decade", 1),
    },
    rejects: ["mois difficile", "jour dernier", "deux mois plus tard"],
  },
  unit_led: {
    pattern: "{relation:relationBefore} {unit:ledUnit}",
    normalise: ({ unit, relation }) => unitFrom(unit, offsetOf(relation), baseOf(relation)),
    accepts: {
      "dernier trimestre": unitFrom("quarter", -1),
      "prochaine décennie": unitFrom("decade", 1),
      "prochain semestre": unitFrom("half", 1),
    },
    rejects: ["dernier jour", "premier trimestre", "trimestre"],
  },
  this_unit: {
    pattern: "(ce|cette) {unit} (ci)?",
    normalise: ({ unit }) => (unit === "day" ? undefined : unitFrom(unit, 0)),
    accepts: {
      "cette semaine": unitFrom("week", 0),
      "ce mois-ci": unitFrom("month", 0),
      "ce trimestre": unitFrom("quarter", 0),
      "cette année": unitFrom("year", 0),
      "ce week-end": unitFrom("weekend", 0),
    },
    rejects: ["cette idée", "ces semaines", "ce jour"],
  },
  that_unit: {
    pattern: "(ce|cette) {unit} là",
    normalise: ({ unit }) => same(unit),
    accepts: { "ce jour-là": same("day"), "cette année-là": same("year"), "ce mois-là": same("month") },
    rejects: ["celui-là", "cet endroit-là", "ce mois-ci"],
  },
  same_unit: {
    pattern: "(le|la|ce|cette)? même {unit} {ofYear}?",
    normalise: ({ unit, ofYear }) => same(unit, ofYear ?? null),
    accepts: {
      "le même jour": same("day"),
      "la même année": same("year"),
      "même mois de 2024": same("month", { type: "year", year: 2024 }),
      "Le même trimestre de l'an dernier": same("quarter", unitFrom("year", -1)),
    },
    rejects: ["le même produit", "quand même", "même produit"],
  },
  same_period: {
    pattern: "(la|cette)? même (période|époque) {ofYear}?",
    normalise: ({ ofYear }) => same(null, ofYear ?? null),
    accepts: {
      "même période de 2023": same(null, { type: "year", year: 2023 }),
      "la même époque": same(null),
      "même période de l'an dernier": same(null, unitFrom("year", -1)),
      "la même époque l'an passé": same(null, unitFrom("year", -1)),
    },
    rejects: ["une période", "la courte période"],
  },
  like_period: {
    pattern: "(période|trimestre|semestre|mois) (correspondant|correspondante|comparable|équivalent|équivalente) {ofYear}",
    normalise: ({ ofYear }) => same(null, ofYear),
    accepts: {
      "période correspondante de l'an dernier": same(null, unitFrom("year", -1)),
      "trimestre correspondant de 2020": same(null, { type: "year", year: 2020 }),
    },
    rejects: ["période correspondante", "trimestre correspondant au lancement"],
  },
  same_period_before: {
    pattern: "(la|cette)? même (période|époque) {duration} {earlier}",
    normalise: ({ duration, earlier }) => shifted(duration.unit, duration.count * earlier),
    accepts: { "même période un an plus tôt": shifted("year", -1), "même période deux ans auparavant": shifted("year", -2) },
    rejects: ["même période un peu plus tôt", "même période"],
  },
  eve: {
    pattern: "{eve} {dayPart}?",
    normalise: () => unitFrom("day", -1, "context"),
    accepts: { "la veille": unitFrom("day", -1, "context"), "La veille au soir": unitFrom("day", -1, "context") },
    rejects: ["une veille", "la surveille", "à la veille du salon", "la veille de l'annonce"],
  },
  morrow: {
    pattern: "{morrow} {dayPart}?",
    normalise: () => unitFrom("day", 1, "context"),
    accepts: { "le lendemain": unitFrom("day", 1, "context"), "Le lendemain matin": unitFrom("day", 1, "context") },
    rejects: ["au lendemain de", "le lendemain de l'annonce", "du jour au lendemain", "un lendemain"],
  },
  over_quarter: {
    pattern: "(sur|du|au|pour|de) (le|ce)? {span:quarterNoun}",
    normalise: () => unitFrom("quarter", -1),
    accepts: { "sur le trimestre": unitFrom("quarter", -1), "du trimestre": unitFrom("quarter", -1) },
    rejects: ["par trimestre", "un trimestre", "au deuxième trimestre"],
  },
  over_year: {
    pattern: "sur {span:theYear}",
    normalise: () => unitFrom("year", 0),
    accepts: { "sur l'année": unitFrom("year", 0) },
    rejects: ["sur une année", "au cours de l'année", "sur l'année de référence"],
  },
  over_fiscal: {
    pattern: "(sur|de|pour|durant|pendant|au titre de|au cours de) {span:theExercise}",
    normalise: () => fiscalFrom(0),
    accepts: { "sur l'exercice": fiscalFrom(0), "de l'exercice": fiscalFrom(0) },
    rejects: ["sur un exercice", "fin de l'exercice", "dans l'exercice de ses fonctions"],
  },
});

/** Counts of units before or after the publication date or the date named before. */
export const shiftRules = rules(dateKind, dateWords, {
  ago: {
    pattern: "(il y a|il y avait|voici|voilà) {duration}",
    normalise: ({ duration: { unit, count } }) => unitFrom(unit, -count),
    accepts: {
      "il y a trois ans": unitFrom("year", -3),
      "voici un an": unitFrom("year", -1),
      "Il y a dix-huit mois": unitFrom("month", -18),
      "il y a près de deux ans et demi": unitFrom("month", -30),
      "il y a quinze jours": unitFrom("day", -15),
      "il y a une semaine": unitFrom("week", -1),
      "il y a plus d'un an": unitFrom("year", -1),
      "voilà une dizaine d'années": unitFrom("year", -10),
    },
    rejects: ["il y a quelques mois", "il y a trois salariés", "il y a longtemps", "trois ans"],
  },
  ahead: {
    pattern: "dans {duration}",
    normalise: ({ duration: { unit, count } }) => unitFrom(unit, count),
    accepts: {
      "dans trois ans": unitFrom("year", 3),
      "dans deux mois": unitFrom("month", 2),
      "dans une semaine": unitFrom("week", 1),
      "dans environ 10 jours": unitFrom("day", 10),
    },
    rejects: ["dans une année difficile", "dans quelques mois", "dans deux heures", "en trois ans"],
  },
  since_duration: {
    pattern: "depuis {the}? {duration}",
    normalise: ({ duration: { unit, count } }) => bounded("since", windowOf(unit, -count)),
    accepts: {
      "depuis dix jours": bounded("since", windowOf("day", -10)),
      "depuis près de 8 jours": bounded("since", windowOf("day", -8)),
      "depuis un an et demi": bounded("since", windowOf("month", -18)),
    },
    rejects: ["depuis longtemps", "depuis quelques mois", "pendant dix jours"],
  },
  by_duration: {
    pattern: "d'ici (à)? {duration}",
    normalise: ({ duration: { unit, count } }) => bounded("by", windowOf(unit, count)),
    accepts: { "d'ici trois ans": bounded("by", windowOf("year", 3)), "d’ici à deux ans": bounded("by", windowOf("year", 2)) },
    rejects: ["d'ici quelques mois", "d'ici là"],
  },
  window: {
    pattern: "(ces)? {count} {relationPlural} {units}",
    normalise: ({ count, relationPlural, units }) => windowOf(units, count * relationPlural),
    accepts: {
      "ces 12 derniers mois": windowOf("month", -12),
      "douze derniers mois": windowOf("month", -12),
      "cinq prochaines années": windowOf("year", 5),
      "deux dernières semaines": windowOf("week", -2),
    },
    rejects: ["ces derniers mois", "trois derniers clients", "12 mois"],
  },
  window_led: {
    pattern: "(ces)? {relationPlural} {count} {units}",
    normalise: ({ count, relationPlural, units }) => windowOf(units, count * relationPlural),
    accepts: { "derniers 12 mois": windowOf("month", -12), "prochaines 4 années": windowOf("year", 4) },
    rejects: ["dernières 24 heures", "derniers mois"],
  },
  window_after: {
    pattern: "(ces)? {count} {units} {relationAfter}",
    normalise: ({ count, relationAfter, units }) => windowOf(units, count * relationAfter),
    accepts: { "douze mois écoulés": windowOf("month", -12), "cinq années à venir": windowOf("year", 5) },
    rejects: ["mois à venir", "douze mois difficiles"],
  },
  months_before: {
    pattern: "{count} mois précédents",
    normalise: ({ count }) => (count > 1 && count % 3 === 0 ? shifted("month", -count) : undefined),
    accepts: { "trois mois précédents": shifted("month", -3), "douze mois précédents": shifted("month", -12) },
    rejects: ["deux mois précédents", "mois précédents"],
  },
  earlier: {
    pattern: "{duration} {earlier}",
    normalise: ({ duration: { unit, count }, earlier }) => shifted(unit, count * earlier),
    accepts: {
      "un an plus tôt": shifted("year", -1),
      "deux ans plus tard": shifted("year", 2),
      "un an auparavant": shifted("year", -1),
      "trois semaines plus tard": shifted("week", 3),
      "un an et demi plus tôt": shifted("month", -18),
      "six mois après": shifted("month", 6),
    },
    rejects: ["deux ans après son lancement", "deux ans plus tôt que prévu", "quelques jours auparavant", "trois fois plus tard"],
  },
});
