import type { Statement } from "../../corpus/statement";
import { DOUBTFUL, type Figure } from "../../quantity/figure";
import type { Period } from "../../quantity/periods";
import { blanked } from "../../text/blanks";
import { stemOf, type Term } from "../../text/terms";
import { partOf } from "../role";

/** A figure that stands alone in its sentence as the amount of one thing, ready to be found told once more. */
export type Fact = {
  readonly figure: Figure;
  /** Measure, noun, period, role and direction: facts with another key are of other things. */
  readonly key: string;
  /** The words of its sentence in small letters, figures left out. */
  readonly words: string;
  /** What the sentence says of the figure, without the words that every sentence has. */
  readonly stems: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  /** What the sentence leans on: the sentence before, headings and title. */
  readonly context: ReadonlySet<string>;
};

export function factsOf(statement: Statement): readonly Fact[] {
  const { block, span, figures, terms, near, far } = statement;
  // Figures are blanked, so that "the first quarter" sets nothing apart.
  const words = blanked(
    block.prose,
    span,
    figures.map((figure) => figure.span),
  ).toLowerCase();
  if (SETS_APART.test(words)) return [];
  const quantities = figures.filter(({ kind }) => kind === "quantity");
  return quantities.flatMap((figure): readonly Fact[] => {
    // Two amounts of one measure in a sentence are two things, or one at two times.
    const isAlone = quantities.every((other) => other === figure || other.dimension !== figure.dimension);
    if (!isAlone || !isPlain(figure)) return [];
    const { role, standing } = partOf(figure, block.prose);
    if (standing === "earlier" || isIncrement(figure, block.prose)) return [];
    const told = terms.filter(({ stem }) => !GENERIC.has(stem));
    return [
      {
        figure,
        words: words.replace(/\s+/g, " ").trim(),
        key: [
          figure.dimension,
          periodKey(figure, figures),
          role === "change" ? role : "",
          figure.direction,
        ].join("|"),
        stems: new Set(told.map(({ stem }) => stem)),
        names: new Set(told.filter(isName).map(({ stem }) => stem)),
        context: new Set([...near, ...far].map(({ stem }) => stem)),
      },
    ];
  });
}

const isName = (term: Term): boolean => term.isCapitalised && !term.isInitial;

function isPlain(figure: Figure): boolean {
  return (
    figure.confidence >= DOUBTFUL &&
    figure.form !== "vague" &&
    figure.form !== "multiple" &&
    figure.dimension !== "" &&
    figure.dimension !== "multiple" &&
    figure.low !== null &&
    figure.high !== null &&
    // "One of them", "two things": small numbers in words are seldom the fact of a sentence.
    !(figure.form === "words" && figure.high <= 10)
  );
}

/** "rose by 5", "another 5", "5 more", "5 each": a part, a step or a rate, which may be told beside the whole. */
const isIncrement = ({ span }: Figure, prose: string): boolean =>
  /\b(?:by|from|than|of|another|per|every|each|in|within|after|for|over|between|until)\s+(?:[a-z]+\s+)?$/i.test(
    prose.slice(Math.max(0, span.start - 24), span.start),
  ) ||
  /^\s+(?:more|less|fewer|higher|lower|each|per|an?|apiece|of|later|earlier|ago|old)\b/i.test(
    prose.slice(span.end, span.end + 12),
  );

/** Every year, month and quarter that the sentence names, the figure's own first. */
function periodKey(figure: Figure, figures: readonly Figure[]): string {
  const named = figures
    .filter(({ kind }) => kind !== "quantity")
    .flatMap(({ period, text }) => (period ? [keyOf(period)] : [text]));
  return [keyOf(figure.period), ...[...new Set(named)].sort()].join(",");
}

const keyOf = (period: Period | undefined): string =>
  period === undefined
    ? ""
    : [
        period.kind,
        period.year,
        period.index,
        period.day,
        period.endMonth,
        period.months,
        period.relation,
      ].join("/");

/** Quotations, labels and words by which a writer tells another time, another of its kind, another view, or what is not so. */
const SETS_APART =
  /["“”«»„?:]|\b(?:earlier|previous(?:ly)?|prior|before|initial(?:ly)?|original(?:ly)?|first|second|third|former(?:ly)?|then|once|now|today|again|later|next|last|compared|than|against|versus|another|others?|instead|not|no|never|rather|whereas|while|but|however|forecasts?|expect\w*|estimat\w*|predict\w*|projected|plan\w*|targets?|goal|hopes?|may|might|could|would|should|will|if|average|mean|median|each|every|respectively|between|revis\w*|preliminary|provisional|final|according|says?|said|claim\w*|puts? it|reckons?|reported(?:ly)?|thinks?|calls?|some|only|alone|half|more|less|fewer|further|additional|extra|new|both|either|one|two|different|same|rival|mistake\w*|wrong\w*|error|correct\w*|remaining|rest|example|suppose|about)\b/;

/** Stems that tell nothing of what a figure is said of. */
const GENERIC: ReadonlySet<string> = new Set(
  `report stand stood reach reached come came total amount number count record recorded show showed give gave see saw make made
  get hold held include run operate operated earn book post hit bring take took rise fall grow grew sum overall whole exactly year quarter month
  week day become became remain stay lie count employ have worth amounted`
    .split(/\s+/)
    .map((word) => stemOf(word))
    .filter((stem) => stem !== ""),
);
