import { describe, expect, it } from "vitest";
import {
  bounded,
  coming,
  type DateMeaning,
  dayNamed,
  dependsOnTense,
  ending,
  fiscalFrom,
  inYear,
  isYearless,
  leansOn,
  monthNamed,
  partOf,
  rangeOf,
  same,
  shifted,
  unitFrom,
  weekdayNamed,
  windowOf,
  yearNamed,
} from "../src/kinds/date.js";

describe("what a meaning asks for", () => {
  const may = monthNamed(5);
  const named = monthNamed(5, 2024);
  it("a year, where the words have none", () => {
    const yearless = [may, dayNamed(5, 1) as DateMeaning, partOf("end", may), bounded("by", may), rangeOf(may, may), ending(3, may)];
    expect(yearless.map(isYearless)).toEqual(yearless.map(() => true));
    const others = [
      named,
      weekdayNamed(1),
      partOf("end", named),
      rangeOf(may, named),
      rangeOf(named, may),
      yearNamed(2024),
      unitFrom("day", 1),
    ];
    expect(others.map(isYearless)).toEqual(others.map(() => false));
    expect(inYear(may, 2024)).toEqual(named);
    expect(inYear(partOf("end", may), 2024)).toEqual(partOf("end", named));
    expect(inYear(named, 2020)).toEqual(named);
    expect(inYear(yearNamed(2024), 2020)).toEqual(yearNamed(2024));
    expect([coming(named), coming(yearNamed(2024)), coming(monthNamed(5, null, "last"))]).toEqual([
      named,
      yearNamed(2024),
      monthNamed(5, null, "last"),
    ]);
  });

  it("a tense", () => {
    const tensed = [
      may,
      weekdayNamed(1),
      partOf("end", may),
      bounded("after", may),
      rangeOf(may, named),
      rangeOf(named, may),
      ending(3, may),
    ];
    expect(tensed.map(dependsOnTense)).toEqual(tensed.map(() => true));
    const others = [named, monthNamed(5, null, "last"), bounded("before", may), rangeOf(named, named), yearNamed(2024), windowOf("day", 1)];
    expect(others.map(dependsOnTense)).toEqual(others.map(() => false));
  });

  it("another date", () => {
    expect(
      [
        shifted("year", -1),
        same(null),
        same("week"),
        unitFrom("month", 1, "context"),
        fiscalFrom(-1, "context"),
        monthNamed(5, null, "preceding"),
        monthNamed(5, null, "following"),
        monthNamed(5, unitFrom("year", 0, "context")),
        partOf("end", shifted("half", 1)),
        bounded("since", same("day")),
        rangeOf(shifted("quarter", 1), may),
      ].map(leansOn),
    ).toEqual(["year", "any", "week", "month", "year", "any", "any", "year", "half", "day", "quarter"]);
    const free = [
      may,
      named,
      unitFrom("month", 1),
      fiscalFrom(0),
      monthNamed(5, null, "last"),
      yearNamed(2024),
      rangeOf(may, shifted("year", 1)),
    ];
    expect(free.map(leansOn)).toEqual(free.map(() => undefined));
  });
});
