import type { Analysis, Claim, FigureMention, Mention, Value } from "../../src/model.js";

export const TEXT = "Titre 😀\r\nMeta a levé 14,3 milliards de dollars. En juin 2025, Mark Zuckerberg a vu son action prendre 4 %.";

/** One sentence per line of TEXT, and every kind of mention in it. */
export function analysis(): Analysis {
  const second = TEXT.indexOf("Meta");
  const third = TEXT.indexOf("En juin");
  const sentences = [
    { start: 0, end: second - 2, tokens: [], block: 0 },
    { start: second, end: third - 1, tokens: [], block: 1 },
    { start: third, end: TEXT.length, tokens: [], block: 1 },
  ];
  const money = figure("money", "14,3 milliards de dollars", 1, { amount: 14.3e9, currency: "USD", currencyBasis: "name" });
  const percentage = figure("percentage", "4 %", 2, { amount: 4, unit: "percent" });
  const time = { from: "2025-06-01", to: "2025-06-30", grain: "month", edtf: "2025-06", basis: "explicit" } as const;
  const mentions: Mention[] = [
    { type: "company", ...base("Meta", 1, "company/known"), name: "Meta Platforms", role: null },
    money,
    { type: "date", ...base("juin 2025", 2, "date/month_year"), period: time },
    { type: "person", ...base("Mark Zuckerberg", 2, "person/known"), name: "Mark Zuckerberg", role: "PDG" },
    { ...percentage, boilerplate: true },
  ];
  const company = { name: "Meta Platforms", type: "company", text: "Meta", via: "explicit" } as const;
  const claims: Claim[] = [
    {
      figure: money,
      subject: company,
      metric: "funding",
      change: null,
      object: [company, { ...company, name: "des puces", type: "thing" }],
      time: { text: "juin 2025", ...time },
      attribution: { name: null, role: null, text: "selon une source", type: "unnamed" },
      modality: "hearsay",
      rules: ["funding/raised", "money/amount"],
    },
    {
      figure: percentage,
      subject: null,
      metric: "share_price",
      change: "increase",
      object: [],
      time: null,
      attribution: null,
      modality: "asserted",
      rules: [],
    },
  ];
  const blocks = [
    { kind: "title", start: 0, end: second - 2 },
    { kind: "paragraph", start: second, end: TEXT.length },
  ] as const;
  return {
    article: { text: TEXT, title: "Titre 😀", published: "2025-07-02", publishedBasis: "metadata", blocks, sentences },
    mentions,
    claims,
  };
}

function base(text: string, sentence: number, rule: string) {
  const start = TEXT.indexOf(text);
  return { start, end: start + text.length, text, sentence, first: 0, last: 1, rule, boilerplate: false };
}

function figure(type: FigureMention["type"], text: string, sentence: number, value: Partial<Value> & { amount: number }): FigureMention {
  const { amount } = value;
  const exact = { min: amount, max: amount, precision: "exact", currency: null, currencyBasis: null, unit: null, per: null } as const;
  return { type, ...base(text, sentence, `${type}/amount`), value: { ...exact, ...value } };
}

export const DOCUMENT = { path: "a.txt", sha256: "0".repeat(64), language: "fr", title: "Titre 😀", published: "2025-07-02" };
