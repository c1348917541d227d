import { describe, expect, it } from "vitest";
import { extract } from "../src/index.js";

/** Sentences whose subject is their first word, each a claim or more. */
const SENTENCES = [
  "Velora a levé 12 millions d'euros en juin 2024.",
  "Velora emploie 300 personnes.",
  "Velora a annoncé jeudi la suppression de 150 postes.",
  "Velora a racheté Brastel pour 40 millions d'euros.",
  "Velora table sur un chiffre d'affaires de 90 millions d'euros en 2026.",
  "Velora a réalisé en 2024 un bénéfice net de 8,5 millions d'euros, en hausse de 12 %.",
  "Velora compte investir 25 millions d'euros dans une usine.",
  "Velora revendique 4 millions d'utilisateurs, contre 3 millions un an plus tôt.",
  "Velora a été condamné à une amende de 2 millions d'euros.",
  "Velora pourrait supprimer 80 postes.",
];

/** What may stand between a subject and its verb without a change to what is told. */
const ASIDES = [
  ", spécialiste du secteur,",
  ", fondé par deux ingénieurs,",
  ", qui a son siège à Lyon,",
  " (Lyon)",
  ", dont le siège est à Lyon,",
  ", comme son rival Nestlé,",
  ", filiale de Nestlé,",
  ", que dirige Jean Dupont,",
  ", de son côté,",
  " – un habitué du genre –",
  ", concurrent de Nestlé,",
  ", qui n'a pas souhaité répondre,",
  ", coté à Amsterdam,",
  ", connu pour ses vélos, présent en Belgique,",
  " (que dirige Jean Dupont)",
];

/** What may go before a subject. */
const OPENINGS = [
  "De son côté, ",
  "Face à Nestlé, ",
  "Comme Nestlé, ",
  "À Lyon, ",
  "Sans surprise, ",
  "Résultat, ",
  "Résultat : ",
  "C'est pourquoi ",
  "Toujours est-il que ",
  "Pour contrer Nestlé, ",
  "Grâce à un accord avec Nestlé, ",
  "Dans un marché en recul, ",
  "Alors que Nestlé temporise, ",
  "Tandis que Nestlé recrute, ",
];

/** What is told of each figure, whatever its words. */
function told(text: string): string[] {
  const { claims } = extract(text, { language: "fr", published: "2025-03-14" });
  return claims.map(({ metric, change, subject, value, time, attribution, modality }) =>
    [metric, change, subject?.name, value.text, time?.from, time?.to, attribution?.name, modality].join(" | "),
  );
}

const [name] = (SENTENCES[0] as string).split(" ") as [string];

describe.each(SENTENCES)("%s", (sentence) => {
  const plain = told(sentence);

  it("tells of its subject", () => {
    expect(plain).not.toEqual([]);
    for (const claim of plain) expect(claim).toContain(`| ${name} |`);
  });

  it.each(ASIDES)("means the same with the aside “%s”", (aside) => {
    expect(told(sentence.replace(name, name + aside))).toEqual(plain);
  });

  it.each(OPENINGS)("means the same after “%s”", (opening) => {
    expect(told(opening + sentence)).toEqual(plain);
  });

  it("means the same with two asides after an opening", () => {
    expect(told(`À Lyon, ${sentence.replace(name, `${name}, lui, que dirige Jean Dupont,`)}`)).toEqual(plain);
  });
});
