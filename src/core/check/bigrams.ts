/** Symbols told apart in a text: white space, 26 letters, ten digits, and one for all else. */
export const SYMBOLS = 38;

/**
 * The natural logarithm of the share of figures that have a bigram within eight words, with its sign turned, in 61 steps
 * from "=" (all have it) to "z" (none has): a row a first symbol, a column a second. Counted by `npm run bench:bigrams` on
 * the project's own drafts, their sources and pairs.
 */
const TABLE = [
  "z@CCGGBIEBPQGBHADNFB?JPBbI`\\IHNPQQTTSB",
  "FhNKJcQJ`JdQGNAqQzCEDRLWZJfzzzzvzvzzzX",
  "\\QdqzHzzzKvzUigLlzQV^PqzzMzzzvzzzzzzzd",
  "VJoVqHgzHOzPOzoFzvQ]MSzzzYzzeeozzzzzz]",
  "@MifZIoXgM_q\\daNmaQNoTbbz[zzzzzqzzzzzL",
  ">EUJDHOVUOmSJKCSOcADIYMQPQjzzzzzzzzzzH",
  "CSzzzNRzzIzzVzzFzzKbOVzzz_zzzzzzzzzzzZ",
  "KOozoIv_MRzz[lYNzzOVdTzmzdzzzzzzzzzzzU",
  "GDagb@zbzHzzZaeH`mOSOUzqzczzzzzzozfzzQ",
  "VRXIMMRNzomZDNAETqJHD[MzRl_zzzzzzzzzz^",
  "zYzzz\\zzzmzzzzzXzzzzzSzzzzzzzzzzzzzzzv",
  "N\\zzvLjkzRzvbo]`zzmRzomczezzzzzzzzzzzU",
  "HIoaLGTgvDz\\DZdIbzcRTRWczNzzzzzzzzzzzQ",
  "IIQjzFvgvGzzoVeINzhUqWzaz^zzzzzzzzzzzS",
  "@QgLCEZHeLaVV[QLkzbKEN\\bzVdzzzzzzzzzzH",
  "ERTRQ[CXhR`SKGANLzCILEMJ]VczzezzzzzzzS",
  "LJzzvGzvZSzqKbzLRzLUSTzqzmzzzzzzzzzzzW",
  "fmzzzzzzzzzzzqzzzzzzzNazzzzz`qiozzzzzm",
  "BHZNMB`RiIzRSSRFbzRFIRTczOzzzzzzzzzzzJ",
  "?MlTZEfoLJzXXZaNQ_kMCO`Zz^vzzzzzzzzzzE",
  "AIbV^Def?HzzYYeEazJGRRvLzNozmzzzzzzzzJ",
  "YMUUUPdQ`VzmNQIfLzIKJqzzl\\zzzzzzzzzzz_",
  "eSzzzEzzzPzzzzvVzzzzzzzzzmzzzzvzzzzzzi",
  "NHzqhGzoKIzzkzPKzz_[^zzzzqzzzzzzzzzzzY",
  "Rdz^z\\zzqazzzzzzUzzzVzzzzzzzzzzzzzzzz\\",
  "Eb``qHzlz_zzcZiU`zaP`vzqzzzzzazzzzzzzL",
  "qdzzzZzzzgzzzzzfzzzzzzzzzvzzzzzzzzzzzi",
  "JzzzzzzzzzzzzjzzozzivzzzzzzNYL^g`fm`cN",
  "PzvzzzzzzzzzzzzzzzzzvzzzzzzTURZSVYXSUK",
  "PzvzzzzzzzzzzqzzzzzzzzzzzzzJVWVQRUX[[N",
  "TzzzzzzzzzzzzzzzzzmzzzzzvzzUT__[[__X^P",
  "OzqzzzzzzzzzzqzzzzzzqzzzzzzTV^`_\\\\^XaN",
  "OzzzzzzzzzzvzvzzzzzvvzzzzzzU`\\a`\\d`\\fO",
  "QzzzzzzzzzzzzozzzzzzzzzzzzzWZ]^Z^jg]cP",
  "Szzzzzzzzzzzzvzzqzzzqzzzzzz[[`e]acgbcQ",
  "PzzzzzzzzzzzzzzzozzzzzzzzzzXhfc^`]]_fO",
  "SzozzzzzzzzzzvzzzzzzzzzzqzzXbbf^\\_a`dQ",
  "=a`YZ^Yg\\^icaZb^`d^NWa_`zYzQMNPORPSRQJ",
];
const FIRST_STEP = "=".charCodeAt(0);
const STEPS = 61;
/** No figure of 8,933 has it: taken for half a one. */
const MOST = 9.791;

/** How rare a bigram is around a figure, in nats; they are numbered by their first symbol times SYMBOLS and their second. */
export const RARITIES = Float32Array.from(
  [...TABLE.join("")],
  (step) => ((step.charCodeAt(0) - FIRST_STEP) / STEPS) * MOST,
);
