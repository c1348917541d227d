/** The languages that one may meet among articles on technology: ISO 639-3, as franc names them, to ISO 639-1. */
export const LANGUAGES: Readonly<Record<string, string>> = {
  fra: "fr",
  eng: "en",
  spa: "es",
  deu: "de",
  ita: "it",
  por: "pt",
  nld: "nl",
  cat: "ca",
  ron: "ro",
  pol: "pl",
  swe: "sv",
  dan: "da",
};

/** Undetermined. */
export const UND = "und";
