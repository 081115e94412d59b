import { codeAt } from "../text/code-at";
import { marksOf } from "./chars";

/** Plurals without an s, and nouns counted without one: they stay as they are. */
const IRREGULAR = new Set(
  `people men women children staff personnel crew police cattle aircraft spacecraft sheep fish mice feet teeth media data
  bacteria fishermen policemen spokesmen businessmen women dice
  crewmen servicemen congressmen salesmen chairmen species series headquarters
  head offspring livestock`.split(/\s+/),
);

/** Plurals of Latin and Greek that an s does not make, with their singular. */
export const CLASSICAL_PLURALS: ReadonlyMap<string, string> = new Map(
  `loci locus,foci focus,radii radius,stimuli stimulus,cacti cactus,syllabi syllabus,bacilli bacillus,fungi fungus,
  nuclei nucleus,alumni alumnus,moduli modulus,emboli embolus,thrombi thrombus,tumuli tumulus,gyri gyrus,sulci sulcus,
  alveoli alveolus,villi villus,bronchi bronchus,nevi nevus,gladioli gladiolus,
  larvae larva,vertebrae vertebra,formulae formula,antennae antenna,pupae pupa,nebulae nebula,supernovae supernova,
  novae nova,amoebae amoeba,hyphae hypha,papillae papilla,fibulae fibula,alumnae alumna,algae alga,
  criteria criterion,phenomena phenomenon,mitochondria mitochondrion,ganglia ganglion,taxa taxon,automata automaton,
  polyhedra polyhedron,spectra spectrum,strata stratum,quanta quantum,referenda referendum,memoranda memorandum,
  symposia symposium,consortia consortium,stadia stadium,maxima maximum,minima minimum,optima optimum,ova ovum,
  sera serum,genera genus,stigmata stigma`
    .split(",")
    .map((pair) => pair.trim().split(" ") as [string, string]),
);

/** "grandchildren", "townspeople", "councilwomen". */
const COMPOUNDS = ["children", "people", "women"];

/** "ss", "us", "is", "'s": what stands before the s. */
const isNoPlural = marksOf("sui'’");

/** Whether a word in lower case may be a plural by its spelling. */
export const isPluralWord = (word: string): boolean =>
  IRREGULAR.has(word) ||
  CLASSICAL_PLURALS.has(word) ||
  (codeAt(word, word.length - 1) === LETTER_S
    ? word.length > 3 && !isNoPlural(codeAt(word, word.length - 2)) && !word.endsWith("ics")
    : COMPOUNDS.some((end) => word.endsWith(end)));

const LETTER_S = 0x73;

/** How plurals in -es are spelled: the last letters, what they become in the singular, and the example that is the test. */
type Spelling = { readonly ending: string; readonly becomes: string; readonly example: string };

const spelled = (ending: string, becomes: string, example: string): Spelling => ({
  ending,
  becomes,
  example: `${example} → ${example.slice(0, -ending.length)}${becomes}`,
});

/** The first row whose ending fits wins; all other plurals drop their s: sites, nurses, prizes. */
export const PLURALS: readonly Spelling[] = [
  spelled("ouses", "ouse", "warehouses"),
  spelled("auses", "ause", "clauses"),
  spelled("uses", "us", "viruses"),
  spelled("lyses", "lysis", "analyses"),
  spelled("theses", "thesis", "hypotheses"),
  spelled("gnoses", "gnosis", "diagnoses"),
  spelled("stases", "stasis", "metastases"),
  spelled("mboses", "mbosis", "thromboses"),
  spelled("sses", "ss", "classes"),
  spelled("ches", "ch", "matches"),
  spelled("shes", "sh", "dishes"),
  spelled("xes", "x", "taxes"),
  spelled("zzes", "zz", "buzzes"),
  spelled("tzes", "tz", "waltzes"),
  spelled("oes", "o", "heroes"),
  spelled("elves", "elf", "shelves"),
];

/** Words that no ending tells. */
const WORDS: ReadonlyMap<string, string> = new Map(
  `uses use,abuses abuse,excuses excuse,fuses fuse,ruses ruse,muses muse,recluses recluse,
  gases gas,lenses lens,biases bias,aliases alias,atlases atlas,canvases canvas,irises iris,
  crises crisis,oases oasis,synopses synopsis,emphases emphasis,axes axis,quizzes quiz,
  indices index,matrices matrix,vertices vertex,appendices appendix,vortices vortex,codices codex,cortices cortex,
  psychoses psychosis,neuroses neurosis,stenoses stenosis,
  caches cache,tranches tranche,niches niche,aches ache,headaches headache,avalanches avalanche,moustaches moustache,
  shoes shoe,toes toe,foes foe,hoes hoe,canoes canoe,oboes oboe,woes woe,floes floe,horseshoes horseshoe,
  wolves wolf,leaves leaf,loaves loaf,thieves thief,lives life,wives wife,housewives housewife,midwives midwife,
  knives knife,halves half,calves calf,scarves scarf,hooves hoof,
  movies movie,cookies cookie,calories calorie,kilocalories kilocalorie,zombies zombie,selfies selfie,
  rookies rookie,smoothies smoothie,genies genie,prairies prairie,brownies brownie,foodies foodie,hoodies hoodie,
  goalies goalie,sorties sortie,ties tie,pies pie,lies lie,dies die`
    .split(",")
    .map((pair) => pair.trim().split(" ") as [string, string]),
);

/** "facilities" → "facility", "buses" → "bus", "loci" → "locus"; irregular plurals stay as they are: "people". */
export const singular = (noun: string): string => {
  const classical = CLASSICAL_PLURALS.get(noun);
  if (classical !== undefined) return classical;
  if (!noun.endsWith("s") || IRREGULAR.has(noun) || !isPluralWord(noun)) return noun;
  if (!noun.endsWith("es")) return noun.slice(0, -1);
  const word = WORDS.get(noun);
  if (word !== undefined) return word;
  if (/[^aeiou]ies$/.test(noun)) return `${noun.slice(0, -3)}y`;
  const spelling = PLURALS.find(({ ending }) => noun.endsWith(ending));
  return spelling ? noun.slice(0, -spelling.ending.length) + spelling.becomes : noun.slice(0, -1);
};
