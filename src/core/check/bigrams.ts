/** Symbols told apart in a text: white space, 26 letters, ten digits, and one for all else. */
export const SYMBOLS = 38;

/** How rare a bigram is around a figure, in nats; bigrams are numbered by their first symbol times SYMBOLS and their second. */
export const rarityOf = (bigram: number): number => RARITIES[bigram] as number;

/**
 * The natural logarithm of the share of figures that have a bigram within eight words, with its sign turned, in 61 steps
 * from "=" (all have it) to "z" (none has): a row a first symbol, a column a second. Counted by `npm run bench:bigrams` on
 * the project's own drafts, their sources and pairs.
 */
const TABLE = [
  "z@CCGHCJEBPRGBIADOFB?JOBbI`[JHOPRRUTTB",
  "FhOKJcQJ`KcQGNBqQzCEDSLXZJfzzzzvzvzzzX",
  "\\QdqzHzzzKvzUhgLkzRV_QzzzMzzzvzzzzzzzd",
  "WJoVqHgzINzQOzoFzvR^MSzzzYzzeeozzzzzz\\",
  "@MjfZIoYgM_z]daNmaROoTbdz\\zzzzzqzzzzzM",
  ">EVJDHPVUPqTJKCSOcADJ[MQQQizzzzzzzzzzH",
  "CSzzzNRzzJzzVzzGzzLbOVzzz^zzzzzzzzzzz[",
  "KOozoJvaNSzz[kZOzzPVdTzmzdzzzzzzzzzzzV",
  "GDbfc@zczHzzZ`eH`mPSQVzqzczzzzzzozezzR",
  "WSYIMMSOzomZDNAEUqJHE[OzSk_zzzzzzzzzz^",
  "zZzzz\\zzzmzzzzzWzzzzzSzzzzzzzzzzzzzzzv",
  "N]zzvLkjzTzvbo]bzzmTzombzezzzzzzzzzzzU",
  "HIobLGTgzEz^DZdJdzdRSRYfzNzzzzzzzzzzzQ",
  "IJQizFvgvGzzoVgINzhUqWzaz_zzzzzzzzzzzT",
  "@QhLCFZIeMaWW[SMkzbKEO]bzVczzzzzzzzzzH",
  "ERTSQ[CYiR`SKGANMzCIMEMJ^VczzezzzzzzzT",
  "MJzzvGzvYSzqKbzLRzLWSUzqzmzzzzzzzzzzzW",
  "hmzzzzzzzzzzzqzzzzzzzNazzzzzkqhozzzzzm",
  "BHZNNBbShIzSTTRFazRGJRTdzPzzzzzzzzzzzJ",
  "?MoSZEfoLKzZX[aNQ_jMDOe[z^zzzzzzzzzzzE",
  "AIcVbDee?HzzZYfEbzKGSSvMzOozmzzzzzzzzK",
  "ZMUUUPeQbVzmNQIhMzIKKqzzk]zzzzzzzzzzza",
  "eSzzzEzzzQzzzzvWzzzzzzzzzmzzzzvzzzzzzh",
  "NIzqhGzoKIzzjzPKzz^[]zzzzqzzzzzzzzzzzY",
  "Sgz^z\\zzqbzzzzzzUzzzXzzzzzzzzzzzzzzzz]",
  "Eda`qHzkz`zzdZhVbzaP`vzvzzzzzazzzzzzzM",
  "zdzzzZzzzhzzzzzfzzzzzzzzzvzzzzzzzzzzzk",
  "JzzzzzzzzzzzzizzozzhvzzzzzzNYL^f`em_bN",
  "QzvzzzzzzzzzzzzzzzzzvzzzzzzUVSZTWZWTUK",
  "PzvzzzzzzzzzzqzzzzzzzzzzzzzJVWVPRVY[\\N",
  "TzzzzzzzzzzzzzzzzzmzzzzzvzzVT__[[``Y^P",
  "OzqzzzzzzzzzzqzzzzzzqzzzzzzTW^a`]\\^XbN",
  "PzzzzzzzzzzvzvzzzzzvvzzzzzzU`]b`]ea^fO",
  "QzzzzzzzzzzzzozzzzzzzzzzzzzWZ]a[`ii]dQ",
  "Szzzzzzzzzzzzvzzqzzzqzzzzzz\\\\af^achbbR",
  "PzzzzzzzzzzzzzzzzzzzzzzzzzzXjfd_b]^`hP",
  "TzozzzzzzzzzzvzzzzzzzzzzqzzYbde_]`c`dQ",
  "=b_Y[_Zg\\^hjaZa^`d`NWc`bzZzQMNPORQSSRJ",
];
const FIRST_STEP = "=".charCodeAt(0);
const STEPS = 61;
/** No figure of 7,771 has it: taken for half a one. */
const MOST = 9.651;

const RARITIES = Float32Array.from(
  [...TABLE.join("")],
  (step) => ((step.charCodeAt(0) - FIRST_STEP) / STEPS) * MOST,
);
