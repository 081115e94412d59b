/** Words for a rise, as verbs, and as nouns and adverbs: "rose", "a rise", "up". All are parts of patterns. */
export const RISING =
  "rose|risen|rises?|rising|raised|increased|increases?|increasing|grew|grown|grows?|growing|gained|climbed|climbs?|climbing|jumped|surged|soared|leapt|lifted|widened|expanded|advanced|lengthened|swelled|swollen|boosted|quickened|accelerated|went up|up";
export const FALLING =
  "fell|fallen|falls?|falling|lowered|decreased|decreases?|decreasing|declined|declines?|declining|dropped|drops?|dropping|shrank|shrunk|shrinking|sank|slumped|plunged|slid|dipped|slipped|eased|tumbled|narrowed|contracted|shortened|trimmed|reduced|shaved|lost|went down|down|cut";

export const RISES =
  "rises?|increases?|advances?|jumps?|gains?|growth|surges?|climbs?|leaps?|hikes?|additions?|more|higher|up|rising|growing|gaining|increasing|climbing|jumping|plus|taller|longer|heavier|older|wider|deeper|larger|bigger|greater|dearer|pricier|costlier|above|up on";
export const FALLS =
  "falls?|drops?|declines?|decreases?|reductions?|cuts?|slumps?|plunges?|slides?|dips?|loss|losses|less|fewer|lower|down|falling|dropping|declining|decreasing|shrinking|losing|minus|savings?|shorter|lighter|younger|narrower|smaller|cheaper|below|down on";

/** What lies between two amounts, be they of one time. */
export const GAPS = "gap|difference|margin|lead|spread|gulf|shortfall|surplus|deficit|faster|slower|quicker";

/** 1 for a rise, −1 for a fall, 0 where the word does not say. */
export const moveOf = (word: string): -1 | 0 | 1 => {
  if (UP.test(word)) return 1;
  return DOWN.test(word) ? -1 : 0;
};

export const isGapWord = (word: string): boolean => GAP.test(word);

const UP = new RegExp(`^(?:${RISES}|${RISING})$`);
const DOWN = new RegExp(`^(?:${FALLS}|${FALLING})$`);
const GAP = new RegExp(`^(?:${GAPS})$`);
