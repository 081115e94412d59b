import type { Claim } from "../corpus/claim";
import type { Corpus } from "../corpus/corpus";
import { type Statement, spanInDocument } from "../corpus/statement";
import { type Figure, movedFigure } from "../quantity/figure";
import { plainFigure } from "../quantity/finish";
import { NUMBER_WORDS } from "../quantity/number-words";
import { overlaps, type Span } from "../text/span";
import { placeOf } from "./evidence";
import type { Evidence, Finding } from "./finding";

/** A number that belongs to a name, and the name with a mark in its place: the 9 of "737 MAX 9" is that of "max#". */
type NumberedName = { readonly span: Span; readonly number: string; readonly name: string };

/** The number of a name in a source. */
type Told = { readonly claim: Claim; readonly one: NumberedName };

/**
 * Where the sources are all there is: names of a draft's sentence that they tell with another number, and never with this
 * one ("737 MAX 8" for 9, "ELITEFIT20" for 15). Elsewhere both may well be names of something.
 */
export function misnumberedNames(statement: Statement, corpus: Corpus): readonly Finding[] {
  const { block, span, figures, at } = statement;
  const named = namesIn(block.prose, span, figures).filter(({ number }) => /\d/.test(number));
  if (named.length === 0) return [];
  const told = namesOf(corpus);
  return named.flatMap((one) => {
    const others = told.get(one.name) ?? [];
    const [other] = others;
    if (other === undefined || others.some(({ one: { number } }) => number === one.number)) return [];
    return [
      {
        figure: movedFigure(numberOf(block.prose, one), at),
        verdict: { kind: "conflicting", evidence: [evidenceOf(other)] },
        sentence: spanInDocument(statement),
        block: { start: at, end: at + block.prose.length },
        replacement: /\d/.test(other.one.number) ? other.one.number : undefined,
        isCitedInVain: false,
        waived: undefined,
      },
    ];
  });
}

/** The numbered names of all claims; read once for each state of a corpus. */
function namesOf(corpus: Corpus): ReadonlyMap<string, readonly Told[]> {
  const known = READ.get(corpus);
  if (known?.version === corpus.version) return known.names;
  const names = new Map<string, Told[]>();
  for (const claim of corpus.claims()) {
    for (const one of namesIn(claim.source.text, claim.span, claim.figures)) {
      const list = names.get(one.name);
      if (list === undefined) names.set(one.name, [{ claim, one }]);
      else list.push({ claim, one });
    }
  }
  READ.set(corpus, { version: corpus.version, names });
  return names;
}

const READ = new WeakMap<
  Corpus,
  { readonly version: number; readonly names: ReadonlyMap<string, readonly Told[]> }
>();

const TOKEN = /[\p{L}\d]+(?:[-.‑][\p{L}\d]+)*/gu;
const NUMBER = /\d+(?:\.\d+)?/g;

/** Numbers within a word, and beside one, that are no figures. */
function namesIn(text: string, { start, end }: Span, figures: readonly Figure[]): readonly NumberedName[] {
  const tokens = [...text.slice(start, end).matchAll(TOKEN)].map(({ 0: word, index }) => ({
    word,
    span: { start: start + index, end: start + index + word.length },
  }));
  return tokens.flatMap(({ word, span }, index) => {
    if (figures.some((figure) => overlaps(figure.span, span))) return [];
    const number = bareNumber(word);
    if (number === undefined) return withinWord(word, span);
    const [before, behind] = [tokens[index - 1], tokens[index + 1]];
    const names: NumberedName[] = [];
    if (before !== undefined && isName(before.word) && isNext(text, before.span, span))
      names.push({ span, number, name: `${bareWord(before.word)}#` });
    if (behind !== undefined && isName(behind.word) && isNext(text, span, behind.span))
      names.push({ span, number, name: `#${bareWord(behind.word)}` });
    return names;
  });
}

/** "SARS-CoV-2", "ELITEFIT20", "3D": letters and one number. */
function withinWord(word: string, { start }: Span): readonly NumberedName[] {
  const [number, more] = [...word.matchAll(NUMBER)];
  if (number === undefined || more !== undefined) return [];
  const [from, to] = [number.index, number.index + number[0].length];
  const name = `${bareWord(word.slice(0, from))}#${bareWord(word.slice(to))}`;
  return name.length < SHORTEST
    ? []
    : [{ span: { start: start + from, end: start + to }, number: number[0], name }];
}

/** "9", "nine" and "IX" are one number. */
function bareNumber(word: string): string | undefined {
  if (/^\d+(?:\.\d+)?$/.test(word)) return word;
  const roman = ROMAN.indexOf(word);
  if (roman > 0) return String(roman);
  const spelled = NUMBER_WORDS.get(word.toLowerCase());
  return spelled !== undefined && "value" in spelled ? String(spelled.value) : undefined;
}

const ROMAN = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];

/** In capitals or not: "tier one" of a source may be the "Tier 1" of a draft. */
const isName = (word: string): boolean => /^\p{L}{2}/u.test(word) && !NO_NAME.test(word);

const NO_NAME =
  /^(?:an?|and|are|as|at|about|but|by|for|from|had|has|her|his|in|is|its|just|nearly|of|on|only|or|over|some|than|that|the|their|to|under|was|were|with)$/i;

const bareWord = (word: string): string => word.toLowerCase().replace(/[-‑]/g, "");

/** A space apart, or a hyphen. */
const isNext = (text: string, { end }: Span, { start }: Span): boolean =>
  start - end === 1 && /[\s-]/.test(text.charAt(end));

/** A letter and a mark. */
const SHORTEST = 2;

/** The number of a name says which and not how many: an ordinal. */
const numberOf = (text: string, { span, number }: NumberedName): Figure =>
  plainFigure(text, span, "ordinal", Number(number), Number(number), undefined);

const evidenceOf = ({ claim, one }: Told): Evidence => ({
  relation: "disjoint",
  score: 1,
  because: ["the same name"],
  explanation: "",
  isWorkedOut: false,
  ...placeOf(claim, numberOf(claim.source.text, one)),
});
