/** A moment as calendars have it, in UTC. */
const stamp = (at: Date): string => at.toISOString().replace(/[-:]|\.\d{3}/gu, '');

/**
 * An invitation that says when, and of which case by its number. No family, no table, nobody who is invited: a calendar is read by
 * many, and is kept by whoever runs it (RFC 5545; CLASS: CONFIDENTIAL asks them to show no more than that the time is taken).
 */
export const calendarText = ({ id, number, from, until, at }: { readonly id: string; readonly number: string; readonly from: Date; readonly until: Date; readonly at: Date }): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//overleg//NL', 'METHOD:PUBLISH', 'BEGIN:VEVENT', `UID:${id}`, `DTSTAMP:${stamp(at)}`, `DTSTART:${stamp(from)}`, `DTEND:${stamp(until)}`, `SUMMARY:Overleg ${number}`, 'CLASS:CONFIDENTIAL', 'TRANSP:OPAQUE', 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n');
