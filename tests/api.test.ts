import { expect, it } from "vitest";
import { type ClaimRecord, extract, schema } from "../src/index.js";
import { ARTICLE } from "./support/claims.js";

it("gives the records of one text", () => {
  const { claims, mentions, document } = extract(ARTICLE, { published: "2023-12-11", path: "a.txt", offsetUnit: "utf16" });
  const [claim] = claims as [ClaimRecord];
  expect(claim.value).toMatchObject({ text: "385 millions d’euros", amount: 385_000_000, currency: "EUR" });
  expect(ARTICLE.slice(claim.start, claim.end)).toBe("385 millions d’euros");
  expect(mentions.some((mention) => mention.start === claim.start && mention.type === "money")).toBe(true);
  expect(document).toMatchObject({
    path: "a.txt",
    language: "fr",
    published: "2023-12-11",
    published_basis: "option",
    encoding: "utf-8",
    warnings: [],
  });
  expect(document.claims).toBe(claims.length);
  expect(document.sha256).toMatch(/^[0-9a-f]{64}$/);
});

it("counts code points unless told otherwise", () => {
  const [claim] = extract(`😀 ${ARTICLE}`).claims as [ClaimRecord];
  expect([..."😀 ", ...ARTICLE].slice(claim.start, claim.end).join("")).toBe("385 millions d’euros");
});

it("detects the language unless told", () => {
  const short = "Mistral AI a levé 385 millions d’euros.";
  expect(extract(short).document).toMatchObject({ language: "und", claims: 0, warnings: [{ code: "W_UNDETERMINED" }] });
  expect(extract(short, { language: "fr" }).document).toMatchObject({ language: "fr", language_margin: null, claims: 1, warnings: [] });
  expect(extract(ARTICLE, { language: "en" }).document).toMatchObject({ language: "en", claims: 0, warnings: [{ code: "W_LANGUAGE" }] });
});

it("takes any text", () => {
  for (const text of ["", " \n", "\0", "\uD800", "1 ".repeat(1000), "«".repeat(1000)]) expect(extract(text).claims).toEqual([]);
  expect(extract("").document.warnings).toEqual([{ code: "W_EMPTY", message: "no text in it" }]);
});

it("refuses a publication date or a language that is none", () => {
  expect(() => extract(ARTICLE, { published: "hier" })).toThrow(RangeError);
  expect(() => extract(ARTICLE, { language: "constructor" })).toThrow(RangeError);
});

it("has the schema", () => {
  expect(schema).toMatchObject({ $schema: "https://json-schema.org/draft/2020-12/schema" });
});
