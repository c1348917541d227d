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
    ["in capitals", "SIEMENS FERME 12 USINES DANS TOUTE L'EUROPE DU NORD"],
    ["in a title", "Cisco s’empare de Splunk pour 28 Mds$, sa plus grosse prise"],
    ["in a title with many names", "Énergie : Iberdrola renonce au rachat à 4 milliards d’euros de PNM"],
    ["with decomposed accents", FRENCH.normalize("NFD")],
    ["with English quoted", `${FRENCH}« We are not afraid of the competition », a déclaré son patron. ${FRENCH}`],
    ["under an English greeting", `You’ve been subscribed! Check your inbox to confirm your address.\n\n${FRENCH.repeat(3)}`],
    ["with a translation between its paragraphs", `${FRENCH}\n\n${ENGLISH}\n\n${FRENCH}\n\n${ENGLISH}\n\n${FRENCH}`],
    ["before a longer translation out of sight", FRENCH.repeat(10) + ENGLISH.repeat(40)],
  ])("%s is French", (_, text) => {
    expect(detect(text).language).toBe("fr");
  });
});

describe("a title or a sentence", () => {
  it.each([
    ["fr", "Le CA de Nuxel bondit de 12 %"],
    ["fr", "Nuxel lève 12 millions d'euros"],
    ["fr", "La Cnil inflige 20 millions d'euros d'amende à Velora"],
    ["fr", "Free : 3 millions d'abonnés fibre"],
    ["fr", "« Ce contrat vaut 15 millions d'euros par an », s'est félicité Benoît Huet."],
    ["en", "The EU fines Velora €200 million over privacy"],
    ["en", "Nuxel raises its forecast to $43 billion"],
    ["es", "Cabify despide a 150 empleados en España"],
    ["it", "Tim vende la rete a Kkr per 22 miliardi di euro"],
    ["de", "Die Behörde ermittelt seit 2022 auch gegen zwei Wettbewerber"],
    ["pt", "Nubank lucra 500 milhões de dólares no trimestre"],
    ["nl", "ASML verwacht een omzet van 35 miljard euro"],
    ["ca", "La Generalitat destina 20 milions a la nova empresa"],
    ["und", "Amazon licencie"],
    ["und", "Toronto Bourse"],
  ])("is told by its function words: %s, %s", (language, text) => {
    expect(detect(text).language).toBe(language);
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
