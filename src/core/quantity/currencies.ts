import { inEachCase } from "./number-words";

/**
 * ISO 4217: code, then signs that name it alone, then words. The first word is its full name.
 * Words that several countries share ("peso", "krone") name the currency only with their country; alone they stay words.
 */
type Row = readonly [code: string, signs: string, words: string];

export const CURRENCIES: readonly Row[] = [
  [
    "USD",
    "$ US$ U.S.$ U.S$ USD$ $US",
    "US dollar,dollar,U.S. dollar,American dollar,United States dollar,buck,greenback",
  ],
  ["EUR", "€ EUR€", "euro"],
  ["GBP", "£ GB£ UK£ £stg", "British pound,pound sterling,pound of sterling,sterling,quid"],
  ["JPY", "JP¥ ￥", "Japanese yen,yen"],
  ["CNY", "CN¥ RMB¥ RMB", "Chinese yuan,yuan,renminbi,RMB,Chinese renminbi,yuan renminbi"],
  ["HKD", "HK$", "Hong Kong dollar"],
  ["AUD", "A$ AU$ AUD$", "Australian dollar"],
  ["CAD", "C$ CA$ Can$ CAD$ CDN$ Cdn$", "Canadian dollar"],
  ["NZD", "NZ$", "New Zealand dollar"],
  ["SGD", "S$ SG$", "Singapore dollar,Singaporean dollar"],
  ["TWD", "NT$ TW$ T$", "New Taiwan dollar,Taiwan dollar,Taiwanese dollar"],
  ["KRW", "₩", "South Korean won,Korean won,won"],
  ["INR", "₹ Rs Rs.", "Indian rupee,rupee"],
  ["CHF", "Fr. SFr SFr. CHF", "Swiss franc"],
  ["SEK", "SEK", "Swedish krona,Swedish crown,krona,kronor"],
  ["NOK", "NOK", "Norwegian krone,Norwegian crown"],
  ["DKK", "DKK", "Danish krone,Danish crown"],
  ["BRL", "R$", "Brazilian real,real,reais"],
  ["RUB", "₽", "Russian rouble,Russian ruble,rouble,ruble"],
  ["TRY", "₺ TL", "Turkish lira,lira"],
  ["ILS", "₪ NIS", "Israeli shekel,shekel,new shekel"],
  ["ZAR", "", "South African rand,rand"],
  ["THB", "฿", "Thai baht,baht"],
  ["VND", "₫", "Vietnamese dong,dong"],
  ["PHP", "₱", "Philippine peso"],
  ["UAH", "₴", "Ukrainian hryvnia,hryvnia"],
  ["NGN", "₦", "Nigerian naira,naira"],
  ["PLN", "zł", "Polish zloty,zloty"],
  ["KZT", "₸", "Kazakhstani tenge,tenge"],
  ["GEL", "₾", "Georgian lari,lari"],
  ["CRC", "₡", "Costa Rican colón,Costa Rican colon"],
  ["PYG", "₲", "Paraguayan guarani,guarani"],
  ["GHS", "₵ GH₵", "Ghanaian cedi,cedi"],
  ["MNT", "₮", "Mongolian tugrik,tugrik"],
  ["LAK", "₭", "Lao kip,kip"],
  ["AZN", "₼", "Azerbaijani manat"],
  ["MXN", "Mex$ MX$", "Mexican peso"],
  ["ARS", "AR$", "Argentine peso"],
  ["CLP", "CLP$", "Chilean peso"],
  ["COP", "COL$", "Colombian peso"],
  ["CUP", "", "Cuban peso"],
  ["DOP", "RD$", "Dominican peso"],
  ["UYU", "UY$", "Uruguayan peso"],
  ["PEN", "S/ S/.", "Peruvian sol"],
  ["BOB", "", "Bolivian boliviano,boliviano"],
  ["VES", "", "Venezuelan bolivar,bolivar"],
  ["GTQ", "", "Guatemalan quetzal,quetzal"],
  ["HNL", "", "Honduran lempira,lempira"],
  ["NIO", "C$N", "Nicaraguan cordoba,cordoba"],
  ["PAB", "", "Panamanian balboa,balboa"],
  ["JMD", "J$", "Jamaican dollar"],
  ["TTD", "TT$", "Trinidad and Tobago dollar"],
  ["BBD", "Bds$", "Barbadian dollar,Barbados dollar"],
  ["BSD", "B$", "Bahamian dollar"],
  ["BMD", "", "Bermudian dollar,Bermuda dollar"],
  ["BZD", "BZ$", "Belize dollar"],
  ["KYD", "CI$", "Cayman Islands dollar"],
  ["XCD", "EC$", "East Caribbean dollar"],
  ["GYD", "G$", "Guyanese dollar"],
  ["SRD", "", "Surinamese dollar"],
  ["AWG", "", "Aruban florin"],
  ["HTG", "", "Haitian gourde,gourde"],
  ["FJD", "FJ$", "Fijian dollar,Fiji dollar"],
  ["PGK", "", "Papua New Guinean kina,kina"],
  ["SBD", "SI$", "Solomon Islands dollar"],
  ["TOP", "", "Tongan paanga,paanga"],
  ["VUV", "", "Vanuatu vatu,vatu"],
  ["WST", "WS$", "Samoan tala,tala"],
  ["XPF", "", "CFP franc"],
  ["MYR", "RM", "Malaysian ringgit,ringgit"],
  ["IDR", "Rp Rp.", "Indonesian rupiah,rupiah"],
  ["BND", "", "Brunei dollar"],
  ["KHR", "៛", "Cambodian riel,riel"],
  ["MMK", "", "Burmese kyat,Myanmar kyat,kyat"],
  ["LKR", "SLRs", "Sri Lankan rupee"],
  ["PKR", "", "Pakistani rupee"],
  ["NPR", "", "Nepalese rupee"],
  ["BTN", "", "Bhutanese ngultrum,ngultrum"],
  ["BDT", "৳ Tk Tk.", "Bangladeshi taka,taka"],
  ["MVR", "", "Maldivian rufiyaa,rufiyaa"],
  ["AFN", "؋", "Afghan afghani"],
  ["KPW", "", "North Korean won"],
  ["MOP", "MOP$", "Macanese pataca,pataca"],
  ["UZS", "", "Uzbekistani som,Uzbek som"],
  ["KGS", "", "Kyrgyzstani som,Kyrgyz som"],
  ["TJS", "", "Tajikistani somoni,somoni"],
  ["TMT", "", "Turkmenistan manat,Turkmen manat"],
  ["AMD", "֏", "Armenian dram"],
  ["AED", "Dh Dhs", "UAE dirham,Emirati dirham,United Arab Emirates dirham,dirham"],
  ["SAR", "SR", "Saudi riyal,riyal"],
  ["QAR", "QR", "Qatari riyal,Qatari rial"],
  ["OMR", "", "Omani rial"],
  ["KWD", "KD", "Kuwaiti dinar"],
  ["BHD", "BD", "Bahraini dinar"],
  ["IQD", "", "Iraqi dinar"],
  ["JOD", "", "Jordanian dinar"],
  ["LYD", "", "Libyan dinar"],
  ["TND", "", "Tunisian dinar"],
  ["DZD", "", "Algerian dinar"],
  ["RSD", "", "Serbian dinar"],
  ["MKD", "", "Macedonian denar,denar"],
  ["IRR", "﷼", "Iranian rial"],
  ["YER", "", "Yemeni rial"],
  ["LBP", "LL", "Lebanese pound"],
  ["SYP", "", "Syrian pound"],
  ["EGP", "E£ EG£ LE", "Egyptian pound"],
  ["SDG", "", "Sudanese pound"],
  ["SSP", "", "South Sudanese pound"],
  ["GIP", "", "Gibraltar pound"],
  ["FKP", "", "Falkland Islands pound"],
  ["SHP", "", "Saint Helena pound"],
  ["MAD", "", "Moroccan dirham"],
  ["KES", "KSh Ksh KSh. Sh", "Kenyan shilling"],
  ["TZS", "TSh", "Tanzanian shilling"],
  ["UGX", "USh", "Ugandan shilling"],
  ["SOS", "", "Somali shilling"],
  ["ETB", "Br", "Ethiopian birr,birr"],
  ["ERN", "", "Eritrean nakfa,nakfa"],
  ["DJF", "", "Djiboutian franc"],
  ["RWF", "", "Rwandan franc"],
  ["BIF", "", "Burundian franc"],
  ["CDF", "", "Congolese franc"],
  ["XAF", "FCFA", "Central African CFA franc,CFA franc"],
  ["XOF", "", "West African CFA franc"],
  ["GNF", "", "Guinean franc"],
  ["KMF", "", "Comorian franc"],
  ["MGA", "", "Malagasy ariary,ariary"],
  ["MUR", "", "Mauritian rupee"],
  ["SCR", "", "Seychellois rupee"],
  ["AOA", "Kz", "Angolan kwanza,kwanza"],
  ["BWP", "", "Botswana pula,pula"],
  ["NAD", "N$", "Namibian dollar"],
  ["LSL", "", "Lesotho loti,loti"],
  ["SZL", "", "Swazi lilangeni,lilangeni"],
  ["MWK", "", "Malawian kwacha"],
  ["ZMW", "", "Zambian kwacha,kwacha"],
  ["ZWL", "Z$", "Zimbabwean dollar,Zimbabwe dollar"],
  ["ZWG", "", "Zimbabwe gold"],
  ["MZN", "MT", "Mozambican metical,metical"],
  ["GMD", "", "Gambian dalasi,dalasi"],
  ["LRD", "L$", "Liberian dollar"],
  ["SLE", "", "Sierra Leonean leone,leone"],
  ["CVE", "", "Cape Verdean escudo"],
  ["STN", "", "Sao Tome dobra,dobra"],
  ["MRU", "", "Mauritanian ouguiya,ouguiya"],
  ["CZK", "Kč", "Czech koruna,Czech crown"],
  ["HUF", "Ft", "Hungarian forint,forint"],
  ["RON", "", "Romanian leu"],
  ["BGN", "лв", "Bulgarian lev,lev"],
  ["MDL", "", "Moldovan leu"],
  ["ALL", "", "Albanian lek,lek"],
  ["BAM", "KM", "Bosnian convertible mark,convertible mark"],
  ["BYN", "", "Belarusian rouble,Belarusian ruble"],
  ["ISK", "", "Icelandic krona,Icelandic crown"],
  ["HRK", "", "Croatian kuna,kuna"],
  ["DEM", "DM", "Deutsche mark,German mark,Deutschmark,D-mark"],
  ["FRF", "FFr", "French franc"],
  ["ITL", "", "Italian lira"],
  ["ESP", "", "Spanish peseta,peseta"],
  ["NLG", "", "Dutch guilder,Netherlands guilder,guilder"],
  ["FIM", "", "Finnish markka,markka"],
  ["BEF", "", "Belgian franc"],
  ["ATS", "", "Austrian schilling"],
  ["IEP", "", "Irish pound,punt"],
  ["PTE", "", "Portuguese escudo"],
  ["GRD", "", "Greek drachma"],
  ["XAU", "", "gold ounce"],
  ["BTC", "₿", "bitcoin"],
  ["ETH", "", "ether"],
];

/** Parts of a currency and how many make one. */
export const COINS: readonly (readonly [word: string, unit: string, code: string, factor: number])[] = [
  ["cent", "cent", "USD", 0.01],
  ["cents", "cent", "USD", 0.01],
  ["us cent", "cent", "USD", 0.01],
  ["us cents", "cent", "USD", 0.01],
  ["euro cent", "euro cent", "EUR", 0.01],
  ["euro cents", "euro cent", "EUR", 0.01],
  ["eurocent", "euro cent", "EUR", 0.01],
  ["eurocents", "euro cent", "EUR", 0.01],
  ["¢", "cent", "USD", 0.01],
  ["dime", "dime", "USD", 0.1],
  ["dimes", "dime", "USD", 0.1],
  ["penny", "penny", "GBP", 0.01],
  ["pennies", "penny", "GBP", 0.01],
  ["pence", "penny", "GBP", 0.01],
  ["paisa", "paisa", "INR", 0.01],
  ["paise", "paisa", "INR", 0.01],
  ["sen", "sen", "MYR", 0.01],
  ["öre", "öre", "SEK", 0.01],
  ["satoshi", "satoshi", "BTC", 0.00000001],
  ["satoshis", "satoshi", "BTC", 0.00000001],
];

const CROWNS = ["NOK", "DKK", "SEK", "ISK"];

/** Words for money whose country they do not say, and the currencies that go by them. */
export const SHARED_NAMES: Readonly<Record<string, readonly string[]>> = {
  peso: ["MXN", "ARS", "CLP", "COP", "PHP", "DOP", "UYU", "CUP"],
  franc: ["CHF", "XOF", "XAF", "XPF", "RWF", "CDF", "GNF", "DJF", "BIF", "KMF"],
  krone: CROWNS,
  dinar: ["KWD", "BHD", "JOD", "IQD", "DZD", "TND", "LYD", "RSD"],
  shilling: ["KES", "UGX", "TZS", "SOS"],
  crown: [...CROWNS, "CZK"],
  rial: ["IRR", "OMR", "YER", "QAR", "SAR"],
};
const SHARED_WORDS = Object.keys(SHARED_NAMES);

/** "Kronor", "kroner". */
export const CROWN_PLURALS: readonly (readonly [end: RegExp, plural: string])[] = [
  [/(?<=kron)a$/, "or"],
  [/(?<=kron)e$/, "er"],
];
const PLURALS = [...CROWN_PLURALS, [/y$/, "ies"]] as const;

const plural = (word: string): string[] => [
  word,
  `${word}s`,
  ...PLURALS.filter(([end]) => end.test(word)).map(([end, own]) => word.replace(end, own)),
];

/** Words of money to codes; the longest has four words. */
export const CURRENCY_WORDS: ReadonlyMap<string, string> = inEachCase<string>([
  ...CURRENCIES.flatMap(([code, , words]) =>
    words.split(",").flatMap((word) => plural(word).map((w) => [w, code] as const)),
  ),
  ...CURRENCIES.flatMap(([code, , words]) =>
    words.split(",").flatMap((word) => plural(word).map((w) => [w.toLowerCase(), code] as const)),
  ),
  ...SHARED_WORDS.flatMap((word) => plural(word).map((w) => [w, word] as const)),
]);

/** "USD 5", "5 EUR". Codes that are English words in capitals stay out of the short way: "ALL", "TOP", "TRY". */
export const CURRENCY_CODES: ReadonlySet<string> = new Set(CURRENCIES.map(([code]) => code));
export const CODES_THAT_ARE_WORDS: ReadonlySet<string> = new Set([
  "ALL",
  "TOP",
  "TRY",
  "MAD",
  "COP",
  "SOS",
  "AMD",
  "PEN",
  "GEL",
  "CUP",
]);

const signs = new Map<string, string>();
for (const [code, list] of CURRENCIES)
  for (const sign of list.split(" ")) if (sign && !signs.has(sign)) signs.set(sign, code);
/** "R1.2 billion", "N500bn", "R1,874": letters that name money only before an amount written as money is. */
export const LETTER_SIGNS: ReadonlyMap<string, string> = new Map([
  ["R", "ZAR"],
  ["N", "NGN"],
]);
/** "kr 50", "kr. 1,200": a crown whose country the sign does not say. */
for (const sign of ["kr", "kr.", "Kr", "Kr."]) signs.set(sign, "krone");
/** "$", "US$", "₹", "Rs" before or after the number; "¥" is read by context. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = signs;

/** Codes that people write small and that are no words. */
export const LOWER_CODES = new Map(
  "usd eur gbp cny inr jpy hkd aud cad chf sgd nzd krw brl mxn myr"
    .split(" ")
    .map((c) => [c, c.toUpperCase()]),
);
