/** Addresses of reference links by their label, as `labelKey` writes it. */
export type Definitions = ReadonlyMap<string, string>;

/** `[Label]` as reference links are compared. */
export const labelKey = (label: string): string => label.replace(/^\[|\]$/g, "").toLowerCase();

/** An address without the angle brackets it may stand in. */
export const addressOf = (url: string): string => url.replace(/^<|>$/g, "");
