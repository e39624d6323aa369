/** One entry of the work list: derived from state every time it is shown, gone only when it is dealt with. */
export type Werk = {
  /** Unique among all entries: kind and record. */
  id: string;
  /** Days until it is due; negative is late, and the list begins there. */
  urgentie: number;
  /** `keurmerk`, `contract`…: the word in front of the entry. */
  soort: string;
  titel: string;
  /** What is the matter and what to do, in one sentence. */
  tekst: string;
  href: string;
  /** The day itself, when there is one. */
  datum: string | null;
};
