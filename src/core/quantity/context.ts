import { centsIn } from "./cents";

/** What the surroundings of a block tell about its figures. */
export type ExtractionContext = {
  /** ISO code that a bare "$" means, where the project or the document says so. */
  readonly dollar?: string | undefined;
  /** What "¥" means in this document; `contextOf` reads it off the whole text. */
  readonly yen?: "CNY" | "JPY" | undefined;
  /** ISO code of the one currency whose cents this document tells; `contextOf` reads it off the whole text. */
  readonly cents?: string | undefined;
  /** Day of the document, as YYYY-MM-DD: resolves "this year" and "last quarter". */
  readonly date?: string | undefined;
  /** For a table cell: the headers that give unit and scale. */
  readonly cell?: CellHeaders;
};

/** The corner stands over the row headers and beside the column headers; "" for a cell that is a header itself. */
export type CellHeaders = {
  readonly rowHeader: string;
  readonly columnHeader: string;
  readonly corner: string;
  /** A comma stands before the decimals, and points between thousands. */
  readonly isCommaDecimal?: boolean;
  /** All amounts of its column stand in brackets, which are no losses then. */
  readonly isBracketed?: boolean;
};

const CHINESE =
  /\b(?:yuan|renminbi|RMB|CNY|Chin(?:a|ese)|Beijing|Shanghai|Shenzhen|Hangzhou|Guangzhou|Hong Kong|Alibaba|Tencent|Baidu|Huawei|JD\.com|Meituan|Xiaomi|PDD|BYD)\b/g;
const JAPANESE =
  /\b(?:yen|JPY|Japan(?:ese)?|Tokyo|Osaka|Kyoto|Nagoya|Nikkei|Topix|SoftBank|Toyota|Sony|Nintendo|Honda|Nissan|Mitsubishi|Hitachi)\b/g;
/** Words that name the currency itself outweigh places and companies. */
const YUAN = /\b(?:yuan|renminbi|RMB|CNY)\b|CN¥/;
const YEN = /\b(?:yen|JPY)\b|JP¥/;

const READ_AT_MOST = 200_000;

/**
 * What "¥" means in a text: the currency it names in words, else the country it speaks of more often;
 * undefined where nothing tells (the figure is then read as yen, the sign's older use, and doubtful).
 */
const yenSign = (text: string): "CNY" | "JPY" | undefined => {
  const read = text.slice(0, READ_AT_MOST);
  if (!read.includes("¥") && !read.includes("￥")) return undefined;
  const [isYuan, isYen] = [YUAN.test(read), YEN.test(read)];
  if (isYuan !== isYen) return isYuan ? "CNY" : "JPY";
  const [chinese, japanese] = [count(read, CHINESE), count(read, JAPANESE)];
  return chinese === japanese ? undefined : chinese > japanese ? "CNY" : "JPY";
};

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** The context that a whole document gives to each of its blocks. */
export const contextOf = (document: string, known: ExtractionContext = {}): ExtractionContext => {
  const yen = known.yen ?? yenSign(document);
  const cents = known.cents ?? centsIn(document);
  return yen === known.yen && cents === known.cents ? known : { ...known, yen, cents };
};
