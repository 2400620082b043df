/** Everybody who knocks without a right to what is behind, and what they lack. */
export const OUTSIDERS = {
  shelter: 'somebody without a seat',
  veiligThuis: 'somebody seated in another case',
  rvdk: 'somebody whose seat has ended',
  police2: 'a colleague of the supplier, without a seat',
  mandate: 'the mandate holder of the supplier, without a seat',
  gi: 'somebody seated whom the audience does not name',
  chair: 'the chair, whom the audience does not name',
  scribe: 'the scribe, whom the audience does not name',
  wmo: 'somebody seated after it was shared',
  lapsed: 'somebody named, whose screening has lapsed',
  privacy: 'the privacy officer',
  admin: 'the administrator',
  admin2: 'the administrator of another organisation',
  stranger: 'a stranger',
  'x-chair': 'the chair of another region',
  'x-privacy': 'the privacy officer of another region',
} as const;
export type Outsider = keyof typeof OUTSIDERS;

/** Those who do what is done: one supplier, one recipient, one who leads, and somebody without a seat for whom an emergency runs. */
export const INSIDERS = ['police', 'ggz', 'process', 'gi2'] as const;
/** Somebody who sits there for the other of two parties who are kept apart, since they were: named in whatever is shared, and outside all that is of the one. */
export const OTHER_SIDE = 'jeugd';
export type Somebody = Outsider | (typeof INSIDERS)[number] | typeof OTHER_SIDE;

export const EVERYBODY = [...INSIDERS, ...(Object.keys(OUTSIDERS) as Outsider[])] as const;
export const STRANGERS = Object.keys(OUTSIDERS) as Outsider[];

/** Who may know, from the widest to the narrowest. */
export const AT_TABLE: readonly Somebody[] = ['chair', 'process', 'police', 'ggz', 'gi', 'scribe'];
/** What every live seat of the case may know, also one that was given last. */
export const SEATED: readonly Somebody[] = [...AT_TABLE, 'wmo'];
export const NAMED: readonly Somebody[] = ['police', 'ggz'];
export const SUPPLIER: readonly Somebody[] = ['police'];
export const NOBODY: readonly Somebody[] = [];
