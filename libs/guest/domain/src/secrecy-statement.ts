import type { SigningWay } from './guest';

/** One version of the text that a guest signs. A version is never rewritten: what was signed stays what it said. */
export interface SecrecyStatement {
  readonly version: string;
  readonly nl: readonly string[];
  readonly en: readonly string[];
}

/** Every version there ever was; the last one is signed today (Bgs 2.21; Wgs 2.31 lid 10). */
export const SECRECY_STATEMENTS: readonly SecrecyStatement[] = [
  {
    version: '2026-11',
    nl: [
      'Ik ben gevraagd om mee te praten over één gezin. Ik ben geen deelnemer van het samenwerkingsverband.',
      'Wat ik hier hoor of op papier krijg, houd ik geheim. Ik vertel het aan niemand door, ook niet binnen mijn eigen organisatie.',
      'Ik mag het alleen gebruiken voor wat wij hier samen afspreken.',
      'Moet ik volgens de wet iets vertellen? Dan zeg ik dat eerst tegen de voorzitter.',
      'Een blad dat ik krijg, laat ik aan niemand zien. Ik bewaar het veilig en vernietig het als het niet meer nodig is.',
      'Ik maak geen foto’s en neem niets op.',
      'De plicht om te zwijgen blijft, ook als het overleg voorbij is.',
    ],
    en: [
      'I was asked to take part in a talk about one family. I am no participant of the partnership.',
      'What I hear here or am given on paper I keep secret. I pass it on to nobody, within my own organisation neither.',
      'I may only use it for what we agree here together.',
      'Must I tell something by law? Then I say so to the chair first.',
      'A sheet that I am given I show to nobody. I keep it safely and destroy it when it is no longer needed.',
      'I take no photographs and record nothing.',
      'The duty of silence stays, also when the conference is over.',
    ],
  },
];

/** The text that is signed today. */
export const currentStatement: SecrecyStatement = SECRECY_STATEMENTS[SECRECY_STATEMENTS.length - 1]!;

export interface Signing {
  readonly statement: string;
  readonly way: SigningWay;
}
