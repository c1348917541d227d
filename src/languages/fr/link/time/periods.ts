import type { Time } from "../../../../model.js";

/** Periods that results are told for. */
export function isPeriod(time: Time): boolean {
  return (
    /^(?:quarter|half|year|month|season)$/.test(time.grain) ||
    (time.grain === "range" && time.from !== null && time.to !== null && !/^(?:depuis|d['’]ici|avant|après|jusqu)/i.test(time.text))
  );
}

/** "de juillet à septembre", "sur les neuf premiers mois": whole quarters. */
export function isOfQuarters({ grain, from, to }: Time): boolean {
  return (
    grain === "range" &&
    from !== null &&
    to !== null &&
    /-(?:01|04|07|10)-01$/.test(from) &&
    /-(?:03-31|06-30|09-30|12-31)$/.test(to) &&
    from.slice(0, 4) === to.slice(0, 4)
  );
}

/** "de janvier à juin" too. */
export function isHalf({ from, to }: Time): boolean {
  return /-01-01$/.test(from ?? "") && from?.slice(0, 4) === to?.slice(0, 4) && /-06-30$/.test(to ?? "");
}

/** Does one period lie within another, shorter than it? */
export function isPartOf(part: Time, whole: Time): boolean {
  if (part.from === null || part.to === null || whole.from === null || whole.to === null) return false;
  return whole.from <= part.from && part.to <= whole.to && (whole.from !== part.from || whole.to !== part.to);
}
