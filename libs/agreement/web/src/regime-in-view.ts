/** Something open about the law of a case, as the viewer was shown it. */
export interface RegimeInView {
  readonly id: string;
  readonly part: string;
  readonly kind: string;
  readonly mode?: string | null;
  readonly reason: string;
  readonly opens: number;
  readonly closes: number;
  readonly seesLess?: number | null;
  readonly state?: string | null;
  readonly saidBy: readonly string[];
  readonly answer?: string | null;
  readonly viewerMay: { readonly answer: boolean; readonly carryOut: boolean; readonly drop: boolean };
}

/** The file, as far as its law goes. */
export interface LawInView {
  readonly id: string;
  readonly legalMode: string;
  readonly stage: string;
  readonly viewerMay: { readonly turn: boolean };
}
