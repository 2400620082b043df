/** What the viewer was shown of who is who; each list is empty for whom it is not. */
export interface WhoIsWho {
  readonly bsns: readonly { readonly personId: string; readonly recordedAt: string }[];
  readonly inquiries: readonly InquiryInView[];
  readonly offers: readonly OfferInView[];
  readonly contacts: readonly ContactInView[];
  readonly merges: readonly MergeInView[];
}

export interface InquiryInView {
  readonly id: string;
  readonly personId: string;
  readonly reason: string;
  readonly askedAt: string;
  readonly endsAt: string;
  readonly state: string;
}

export interface OfferInView {
  readonly id: string;
  readonly personId: string;
  readonly offeredAt: string;
  readonly endsAt: string;
}

export interface ContactInView {
  readonly id: string;
  readonly personId: string;
  readonly name: string;
  readonly organisation: string;
  readonly agreedAt: string;
  readonly state: string;
  readonly proposedHere: boolean;
  readonly undoReason?: string | null;
  readonly viewerMay: { readonly propose: boolean; readonly confirm: boolean; readonly undo: boolean };
}

export interface MergeInView {
  readonly id: string;
  readonly survivingId: string;
  readonly mergedId: string;
  readonly state: string;
  readonly reason: string;
  readonly undoReason?: string | null;
  readonly viewerMay: { readonly confirm: boolean; readonly undo: boolean };
}

/** Somebody the case is about, as far as this slice speaks of them. */
export interface WhoPerson {
  readonly id: string;
  readonly label: string;
  readonly birthDate?: string | null;
  readonly mergedIntoId?: string | null;
}

/** The file, as far as acts depend on it: who may act follows from the file's own `viewerMay`. */
export interface WhoFile {
  readonly id: string;
  readonly legalMode: string;
  readonly mayIdentify: boolean;
  readonly mayMerge: boolean;
}

export const labelOf = (persons: readonly WhoPerson[], id: string): string => persons.find((person) => person.id === id)?.label ?? '';

export const inquiryStateOf = ({ state }: InquiryInView): 'PENDING' | 'KNOWN' | 'ENDED' => state as 'PENDING' | 'KNOWN' | 'ENDED';
export const contactStateOf = ({ state, proposedHere }: ContactInView): 'CONTACT' | 'PROPOSED_HERE' | 'PROPOSED_THERE' | 'LINKED' =>
  state === 'PROPOSED' ? (proposedHere ? 'PROPOSED_HERE' : 'PROPOSED_THERE') : (state as 'CONTACT' | 'LINKED');
export const mergeStateOf = ({ state }: MergeInView): 'PROPOSED' | 'MERGED' | 'UNDONE' => state as 'PROPOSED' | 'MERGED' | 'UNDONE';
