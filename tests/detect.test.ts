import { francAll } from "franc";
import { describe, expect, it } from "vitest";
import { detect } from "../src/detect.js";
import { LANGUAGES } from "../src/iso639.js";
import { scoresOf } from "../src/trigrams.js";

const FRENCH =
  "Le groupe a publié jeudi un chiffre d’affaires en hausse de 12 %, porté par la demande des entreprises. " +
  "Ses dirigeants disent ne pas craindre la concurrence et prévoient d’ouvrir deux usines avant la fin de l’année prochaine. ";
const ENGLISH =
  "The company said on Thursday that its revenue had grown by 12 per cent, driven by demand from large customers. " +
  "Its managers are not afraid of the competition, and they plan to open two more plants before the end of next year. ";

it.each([
  ["fr", FRENCH],
  ["en", ENGLISH],
  ["es", "La empresa anunció el jueves que sus ingresos habían crecido un 12 %, gracias a la demanda de sus mayores clientes."],
  ["de", "Das Unternehmen teilte am Donnerstag mit, dass sein Umsatz um 12 Prozent gestiegen ist und zwei Werke eröffnet werden."],
  ["it", "L’azienda ha annunciato giovedì che i suoi ricavi sono cresciuti del 12 % grazie alla domanda dei clienti più grandi."],
  ["pt", "A empresa anunciou na quinta-feira que as suas receitas cresceram 12 % graças à procura dos seus maiores clientes."],
  ["nl", "Het bedrijf maakte donderdag bekend dat de omzet met 12 procent is gestegen dankzij de vraag van grote klanten."],
  ["ca", "L’empresa va anunciar dijous que els seus ingressos havien crescut un 12 % gràcies a la demanda dels clients més grans."],
  ["ro", "Compania a anunțat joi că veniturile sale au crescut cu 12 % datorită cererii venite din partea celor mai mari clienți."],
  ["pl", "Spółka poinformowała w czwartek, że jej przychody wzrosły o 12 procent dzięki popytowi ze strony największych klientów."],
  [
    "sv",
    "Företaget meddelade på torsdagen att intäkterna har ökat med 12 procent tack vare efterfrågan från de största kunderna, och att två fabriker ska öppnas.",
  ],
  ["da", "Virksomheden meddelte torsdag, at omsætningen er steget med 12 procent takket være efterspørgslen fra de største kunder."],
])("tells %s", (code, text) => {
  expect(detect(text).language).toBe(code);
});

describe("French", () => {
  it.each([
    [
      "full of English names",
      "Sam Altman (OpenAI), Dario Amodei (Anthropic), Mark Zuckerberg (Meta Platforms) et Elon Musk (xAI, Tesla, SpaceX) ont investi " +
        "3 milliards de dollars dans Stargate Project, Scale AI, Surge AI, Hugging Face, World Labs et Character.AI.",
    ],
    ["in capitals", "MICROSOFT SUPPRIME 9 000 POSTES DANS LE MONDE ENTIER"],
    ["in a title", "Google s’offre Wiz pour 32 Mds$, son plus gros rachat"],
    ["in a title with many names", "Télécoms : Altice France rejette l’offre à 17 milliards d’euros sur SFR"],
    ["with decomposed accents", FRENCH.normalize("NFD")],
    ["with English quoted", `${FRENCH}« We are not afraid of the competition », a déclaré son patron. ${FRENCH}`],
    ["under an English greeting", `You’ve been subscribed! Check your inbox to confirm your address.\n\n${FRENCH.repeat(3)}`],
    ["with a translation between its paragraphs", `${FRENCH}\n\n${ENGLISH}\n\n${FRENCH}\n\n${ENGLISH}\n\n${FRENCH}`],
    ["before a longer translation out of sight", FRENCH.repeat(10) + ENGLISH.repeat(40)],
  ])("%s is French", (_, text) => {
    expect(detect(text).language).toBe("fr");
  });
});

it("goes by the greater part of a text in two languages", () => {
  expect(detect(`${FRENCH}\n${ENGLISH.repeat(8)}`).language).toBe("en");
});

it.each([
  ["nothing", ""],
  ["figures", "4,5 % 1 200 000 €"],
  ["a name", "Netflix"],
  ["names and an amount", "Mistral AI, 385 M€"],
  ["no language", "xkcd qwer zzzk plop blah ".repeat(40)],
  ["another script", "Компания сообщила в четверг, что её выручка выросла на двенадцать процентов благодаря спросу."],
])("says und for %s", (_, text) => {
  expect(detect(text).language).toBe("und");
});

it("tells by how much one language leads, the same for long texts as for short ones", () => {
  expect(detect(FRENCH).margin).toBeGreaterThan(0.1);
  expect(detect(FRENCH.repeat(9)).margin).toBeGreaterThan(0.1);
  expect(detect("").margin).toBeNull();
});

it.each([
  FRENCH,
  ENGLISH,
  "a",
  " a",
  "de la ",
  "Łódź înființează ß œuvre",
  "Сообщение",
  "абв abc",
  "ab бвг",
  "日本 Tokyo",
  "İstanbul'da",
  "ΑΒΓ",
  "אבג",
])("scores %j as franc does", (text) => {
  const words = text.replace(/[^\p{L}\p{M}]+/gu, " ").slice(0, 250);
  const known = francAll(words, { only: Object.keys(LANGUAGES), minLength: 1 }).filter(([code]) => code in LANGUAGES);
  expect(scoresOf(words)).toEqual(known);
});
