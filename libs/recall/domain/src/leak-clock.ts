const HOUR = 3_600_000;
/** Hours from discovery within which the authority is told (AVG 33 lid 1; Wpg 33a). */
export const REPORT_WITHIN_HOURS = 72;

/**
 * When the authority must know. Hours that pass, not hours on the wall: when summer time begins or ends in between, the
 * clock on the wall shows another hour than it did, and nobody gets or loses one. Weekends count.
 */
export const reportBefore = (discoveredAt: Date): Date => new Date(discoveredAt.getTime() + REPORT_WITHIN_HOURS * HOUR);

/** Whole hours that are left; below nothing once it is over. */
export const hoursLeft = (discoveredAt: Date, now: Date): number => Math.floor((reportBefore(discoveredAt).getTime() - now.getTime()) / HOUR);

export const isLate = (discoveredAt: Date, at: Date): boolean => at > reportBefore(discoveredAt);
