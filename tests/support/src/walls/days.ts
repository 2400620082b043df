const DAY = 86_400_000;
export const dayAfter = (moment: Date, days: number): Date => new Date(moment.getTime() + days * DAY);
export const asDay = (moment: Date): string => moment.toISOString().slice(0, 10);

/** Before the Wgs agreement was in force; long after every seat of the world was given. */
export const BEFORE_THE_LAW = new Date('2025-02-12T12:00:00Z');
export const LONG_AGO = new Date('2024-06-01T08:00:00Z');
export const FAR_OFF = new Date('2099-12-31T00:00:00Z');
