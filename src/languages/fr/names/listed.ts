import type { Entry, Form, Gazetteer } from "../../../gazetteer/gazetteer.js";
import { Shape, type Token } from "../../../model.js";
import { isCapitalised, isOrdinary } from "./common.js";

/** A listed name found in a sentence. */
export interface Listed {
  readonly end: number;
  readonly entries: readonly Entry[];
  /** Is the spelling also an ordinary word or a first name, so that it takes a context to tell? */
  readonly ambiguous: boolean;
  /** Does its article stand before it in small letters ("la Tribune", "aux Echos")? */
  readonly articled: boolean;
}

const INSTITUTION =
  /^(?:société|banque|crédit|caisse|groupe|compagnie|fonds|agence|autorité|commission|conseil|cour|haute|haut|fédération|union|ministère|institut|université|école|association|syndicat|observatoire|office|direction)$/;
const ARTICLE = /^(?:le|la|les|l')$/;
/** Words that stand between a name's others in small letters as often as with the capital that the list has. */
const JOINT = /^(?:in|of|the|and|for|on|at|by|de|du|des|et|y|&)$/;

/** The longest listed name that begins at this token, written as the list writes it. */
export function listedAt(tokens: readonly Token[], at: number, gazetteer: Gazetteer, initial: boolean): Listed | undefined {
  const token = tokens[at] as Token;
  if ((token.shape & (Shape.word | Shape.number)) === 0 && token.norm !== "+") return undefined;
  if (token.shape & Shape.date || (token.norm === "vivo" && /^(?:in|ex)$/.test(tokens[at - 1]?.norm ?? ""))) return undefined;
  const article = ARTICLES[tokens[at - 1]?.norm ?? ""];
  for (const { end, forms } of gazetteer.from((i) => tokens[i]?.norm, at)) {
    const next = tokens[end];
    if (next && next.shape & Shape.glued && next.shape & (Shape.word | Shape.number) && !/['’]$/.test(tokens[end - 1]?.text ?? ""))
      continue;
    const fitting = forms.filter((form) => isWritten(form, tokens, at, initial) && !isSubsidiary(form) && !isSpacedOut(form, tokens, at));
    if (fitting.length === 0) continue;
    return {
      end,
      entries: fitting.length === 1 ? [(fitting[0] as Form).entry] : [...new Set(fitting.map((form) => form.entry))],
      ambiguous: fitting.every((form) => form.entry.ambiguous || isWord(form, gazetteer)),
      articled: false,
    };
  }
  return article !== undefined &&
    token.shape & Shape.capital &&
    !/^(?:coupe|tour|bout|reste|banque|champion|champions|championne)$/.test(tokens[at - 2]?.norm ?? "")
    ? underArticle(tokens, at, article, gazetteer)
    : undefined;
}

const ARTICLES: Readonly<Record<string, string>> = {
  du: "le",
  au: "le",
  le: "le",
  des: "les",
  aux: "les",
  les: "les",
  la: "la",
  "l'": "l'",
};

/** "aux Echos", "du Figaro", "la Tribune": a listed name whose article stands before it in small letters or in a contraction. */
function underArticle(tokens: readonly Token[], at: number, article: string, gazetteer: Gazetteer): Listed | undefined {
  for (const { end, forms } of gazetteer.from((i) => (i === at - 1 ? article : tokens[i]?.norm), at - 1)) {
    if (end <= at) continue;
    const fitting = forms.filter(
      ({ words, entry }) =>
        entry.type !== "place" &&
        words.slice(1).every((word, i) => i > 0 || ((tokens[at + i] as Token).shape & Shape.capital) !== 0 || !/^\p{Lu}/u.test(word)),
    );
    // "l'Écho des Affaires" is not L'Écho
    if (/^(?:du|des)$/.test(tokens[end]?.norm ?? "") && isCapitalised(tokens[end + 1])) continue;
    if (fitting.length > 0)
      return {
        end,
        entries: fitting.map((form) => form.entry),
        ambiguous: end - at === 1 && isOrdinary((tokens[at] as Token).norm),
        articled: true,
      };
  }
  return undefined;
}

/** "3 M€" is an amount, and 3M is written in one. */
function isSpacedOut({ words, entry }: Form, tokens: readonly Token[], at: number): boolean {
  const [first, next] = [tokens[at], tokens[at + 1]];
  if (words.length < 2 || !first || !next || (first.shape & Shape.number) === 0 || next.shape & Shape.glued) return false;
  return entry.name.split(/[\s\u00A0]/)[0] !== words[0];
}

/** "Google LLC" is a company of its own, whatever the list says. */
function isSubsidiary({ words, entry }: Form): boolean {
  return (
    words.length > 1 &&
    /^(?:LLC|Ltd|Limited|GmbH|SARL|BV|B\.V|SRL|LP)\.?$/i.test(words.at(-1) as string) &&
    !entry.name.endsWith(words.at(-1) as string)
  );
}

/** Is the spelling an ordinary word, a first name, or words and figures without a capital? */
function isWord(form: Form, gazetteer: Gazetteer): boolean {
  const { words, entry } = form;
  if (entry.type === "place") return false;
  const [only = ""] = words;
  if (words.length === 1) {
    const norm = only.toLowerCase();
    if (/^\d/.test(only) || only.length === 1) return true;
    // an acronym of a body ("CE", "AMF") is told by its capitals
    if (entry.type === "organization" && only.length > 1 && only === only.toUpperCase()) return isOrdinary(norm);
    return isOrdinary(norm) || (entry.type !== "organization" && gazetteer.firstNames.has(norm));
  }
  return !words.some((word) => /\p{Lu}/u.test(word));
}

/** A listed name keeps its capitals; one that begins in lower case (xAI, vivo) must be written so, or with a capital where one is due. */
function isWritten({ words, entry }: Form, tokens: readonly Token[], at: number, initial: boolean): boolean {
  return words.every((word, i) => {
    const token = tokens[at + i] as Token;
    if (token.shape & Shape.number || (token.shape & Shape.word) === 0) return true;
    const first = String.fromCodePoint(word.codePointAt(0) as number);
    const capital = (token.shape & Shape.capital) !== 0;
    if (first === first.toLowerCase()) {
      if (words.length > 1 || first === first.toUpperCase())
        return i > 0 || capital || token.text === word || !/^[a-zà-ÿ]/.test(word) || isInside(word);
      if (isInside(word)) return token.text === word || capital;
      // "vivo": small letters as listed, or a capital that the place in the sentence does not explain
      return entry.type === "product"
        ? token.text === word || capital
        : (token.text === word && !isOrdinary(token.norm)) || (capital && !isOrdinary(token.norm));
    }
    if (!capital && entry.kinds.includes("crypto") && words.length === 1) return word.length > 3;
    // "Research in Motion", "Bank of america"
    if (!capital && i > 0 && i < words.length - 1 && JOINT.test(token.norm)) return true;
    const bodily = !capital && (entry.type === "organization" || INSTITUTION.test((words[0] as string).toLowerCase()));
    // "SK hynix", as the company itself writes it
    if (!capital && i > 0 && entry.type === "company" && !bodily && !isOrdinary(token.norm) && token.norm.length > 4) return true;
    if (!capital)
      return i > 0 && ((bodily && words.length > 1) || (ARTICLE.test((words[0] as string).toLowerCase().replace(/’/g, "'")) && i > 1));
    // an acronym of two or three letters is written in capitals ("SEC", not "Sec")
    if (words.length === 1 && /^\p{Lu}{2,3}$/u.test(word)) return (token.shape & Shape.upper) !== 0;
    if (words.length === 1 && /^\p{Lu}{4,}$/u.test(word) && !(token.shape & Shape.upper))
      return !isOrdinary(token.norm) && !(initial && isOrdinary(token.norm));
    return true;
  });
}

/** A capital after small letters: xAI, iPhone, eToro. */
function isInside(word: string): boolean {
  return /^[a-zà-ÿ]+\p{Lu}/u.test(word) || /^[a-z]+\d/.test(word);
}
