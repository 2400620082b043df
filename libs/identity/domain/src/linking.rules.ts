import { accept, refuse, type Result } from '@casustafel/kernel';

/** Where two tables stand that agreed to be known to each other about one person. */
export const CONTACT_STATES = ['CONTACT', 'PROPOSED', 'LINKED'] as const;
export type ContactState = (typeof CONTACT_STATES)[number];

/** One side of it; the other side has its own, which this one never shows. */
export interface Contact {
  readonly state: ContactState;
  /** This side said first that it is one human being. */
  readonly proposedHere: boolean;
  readonly proposedBy: string | null;
}

export interface LinkingFacts {
  readonly isOpen: boolean;
  readonly professionalId: string;
}

/** Says that both tables speak of one human being; it holds when the other table says so too. */
export function proposeLink({ state }: Contact, { isOpen }: LinkingFacts): Result<true, 'CASE_CLOSED' | 'LINK_STANDS'> {
  if (!isOpen) return refuse('CASE_CLOSED');
  return state === 'CONTACT' ? accept(true) : refuse('LINK_STANDS');
}

/** The second pair of eyes: another person, from the other table. */
export function confirmLink(contact: Contact, { isOpen, professionalId }: LinkingFacts): Result<true, 'CASE_CLOSED' | 'NOTHING_PROPOSED' | 'OTHER_TABLE_CONFIRMS' | 'SAME_PERSON'> {
  if (!isOpen) return refuse('CASE_CLOSED');
  if (contact.state !== 'PROPOSED') return refuse('NOTHING_PROPOSED');
  if (contact.proposedBy === professionalId) return refuse('SAME_PERSON');
  return contact.proposedHere ? refuse('OTHER_TABLE_CONFIRMS') : accept(true);
}

/** Either side takes it back, also while it only was proposed; what two tables know of each other stays. Never too late: a wrong link is a wrong fact. */
export const undoLink = ({ state }: Contact): Result<true, 'NOTHING_LINKED'> => (state === 'CONTACT' ? refuse('NOTHING_LINKED') : accept(true));
