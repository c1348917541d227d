import { bare } from "./entities.js";

const SUFFIX = /(?:aise?|oise?|ien(?:ne)?|een(?:ne)?|ine?|aine?|ane?|ande?|iste|ote?|on(?:ne)?|ite|asque|eque|eau|elle)$/;

/** Is this adjective what people of the place are called: "toulousaine" of Toulouse, "florentine" of Florence? */
export function isOf(adjective: string, place: string): boolean {
  const word = bare(adjective);
  const name = bare(place).replace(/^(?:le|la|les) /, "");
  if (!SUFFIX.test(word)) return false;
  const short = name.split(/[- ]/)[0] ?? name;
  return [name.replace(/[- ]/g, ""), short].some((one) => {
    const stem = one.replace(/(?:es|e|s|x|a|o|ia|y)$/, "");
    const plain = word.replace(/[- ]/g, "");
    return stem.length >= 3 && shared(plain, one) >= Math.max(3, stem.length - (stem.length > 5 ? 1 : 0)) && plain.length > stem.length;
  });
}

function shared(a: string, b: string): number {
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i++;
  return i;
}
