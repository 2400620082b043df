import type { Level } from '@casustafel/kernel';
import { Changing } from './changing';
import { each, emptyReport, noter, WALLS, type CheckOptions, type Report, type Wall } from './check';
import { realEmergencyWalls, type EmergencyWalls } from './emergency-walls';
import type { GrownCase, GrownEmergency, GrownItem, GrownMoment } from './grown';
import type { MetWorld } from './met-world';
import { ORDER } from './oracle-law';
import { familyOf } from './plant';
import { momentsOf } from './triples';
import { isNow, lawfulOf, withoutPurpose } from './walls';

/** The text that a level adds. */
const TEXTS: Partial<Record<Level, string>> = { CONCLUSION: 'conclusion', SUMMARY: 'summary', FULL: 'doesWhat' };
/** Of how many items that are seen a change is made by itself; of what is not seen all change at once. */
const HEARD = 4;

/** Lays the walls of an emergency beside one another and beside what was decided of it: every emergency, every item, at every moment of its case. */
export async function checkEmergencies(met: MetWorld, walls: EmergencyWalls = realEmergencyWalls, report: Report = emptyReport(), { only = WALLS, cases = met.world.cases.length, stopAt = Infinity }: CheckOptions = {}): Promise<Report> {
  const asks = (wall: Wall): boolean => only.includes(wall) && report.faults.length < stopAt;
  for (const moment of met.world.moments) {
    const files = met.world.cases.slice(0, cases).filter((file) => momentsOf(met.world, file).includes(moment));
    await met.goTo(moment);
    await each(files.flatMap((file) => file.emergencies.map((emergency) => ({ file, emergency }))), (one) => meet({ met, walls, report, asks, moment, ...one }));
    // By turns: what changes for one would be heard by another.
    if (isNow(moment) && asks('socket')) for (const file of files) for (const emergency of file.emergencies) await listen({ met, walls, report, asks, moment, file, emergency });
    if (report.faults.length >= stopAt) break;
  }
  return report;
}

interface Meeting {
  readonly met: MetWorld;
  readonly walls: EmergencyWalls;
  readonly report: Report;
  readonly asks: (wall: Wall) => boolean;
  readonly moment: GrownMoment;
  readonly file: GrownCase;
  readonly emergency: GrownEmergency;
}

async function meet({ met, walls, report, asks, moment, file, emergency }: Meeting): Promise<void> {
  const { person } = emergency;
  const actor = await met.actorOf(person);
  const judged = moment.logged ? actor : withoutPurpose(actor);
  const note = noter(report, moment, person, met, { emergency: { ...emergency, person: person.handle } });
  const predicate = asks('predicate') && (await walls.predicate(met, person, judged));
  const behind = asks('behind') && (await walls.behind(met, person));
  const wire = asks('wire') && (await walls.wire(met, emergency));
  const runs = met.emergencies.opens(emergency, moment);
  // Whoever also sits at the table has its guests beside their screen.
  const isBesideGuests = met.oracle.sits(person, file, moment) && met.guests.isShielded(file, person);
  const isOpen = runs && !isBesideGuests;
  if (wire) {
    note('wire, emergency', emergency.id, runs && isBesideGuests ? 'GUESTS_PRESENT' : isOpen ? 'an answer' : 'none', wire.refusal === null ? 'an answer' : wire.refusal === 'GUESTS_PRESENT' ? wire.refusal : 'none');
    note('wire, emergency', file.id, isOpen ? familyOf(file).map(({ id }) => id).sort().join(' ') : '', wire.persons.join(' '));
    note('wire, emergency', file.id, isOpen ? met.emergencies.seatedAt(emergency, moment).join(' ') : '', wire.seats.join(' '));
    for (const id of wire.items.keys()) if (!file.items.some((item) => item.id === id)) note('wire, emergency', id, 'NOTHING', 'an item of another case');
  }
  for (const item of file.items) {
    const level = met.emergencies.level(emergency, item, moment);
    report.consulted += 1;
    if (level !== 'NOTHING') report.consultedVisible += 1;
    if (wire) note('wire, emergency', item.id, isOpen ? level : 'NOTHING', wire.items.get(item.id) ?? 'NOTHING', item);
    // Somebody who has two of one case: what rules and lists say is of the one that runs.
    if (!isTheirOnly(file, emergency)) continue;
    if (asks('memory')) note('memory, emergency', item.id, level, walls.memory(judged, lawfulOf(met, item)), item);
    if (predicate) note('predicate, emergency', item.id, level, predicate.get(item.id) ?? 'NOTHING', item);
    if (behind) note('behind, emergency', item.id, String(met.emergencies.coarse(emergency, item, moment)), String(behind.has(item.id)), item);
  }
}

const isTheirOnly = ({ emergencies }: GrownCase, emergency: GrownEmergency): boolean => emergencies.every((each) => each === emergency || each.person !== emergency.person);

/** What its holder hears of: no change of what they do not see or above its level, and every change of what they do. */
async function listen({ met, walls, report, asks, moment, file, emergency }: Meeting): Promise<void> {
  const actor = await met.actorOf(emergency.person);
  if (!actor.emergencies.some(({ id }) => id === emergency.id) || !asks('socket')) return;
  const note = noter(report, moment, emergency.person, met, { emergency: { ...emergency, person: emergency.person.handle } });
  const isTold = walls.socket(met, actor, file.id);
  const changing = await Changing.of(met);
  try {
    await isTold();
    const levels = file.items.map((item) => ({ item, level: met.emergencies.level(emergency, item, moment) }));
    for (const { item, level } of levels) await (level === 'NOTHING' ? changing.takeBack(item, true) : changing.reword(item, textsAbove(level)));
    note('socket, emergency', file.id, 'silence', (await isTold()) ? 'a word of what is not seen' : 'silence');
    for (const { item, level } of levels) await (level === 'NOTHING' ? changing.takeBack(item, false) : changing.reword(item, []));
    await isTold();
    for (const { item, level } of levels.filter((one) => one.level !== 'NOTHING').slice(0, HEARD)) {
      await changeSeen(changing, item, level);
      note('socket, emergency', item.id, 'a word', (await isTold()) ? 'a word' : 'silence', item);
      await changeSeen(changing, item, level, true);
      note('socket, emergency', item.id, 'a word', (await isTold()) ? 'a word' : 'silence', item);
    }
  } finally {
    await changing.close();
  }
}

const textsAbove = (level: Level): string[] => ORDER.slice(ORDER.indexOf(level) + 1).flatMap((each) => TEXTS[each] ?? []);

/** Changes what this level shows of it, and back; where it shows no words, it goes and comes. */
async function changeSeen(changing: Changing, item: GrownItem, level: Level, isBack = false): Promise<void> {
  const text = TEXTS[level];
  await (text ? changing.reword(item, isBack ? [] : [text]) : changing.takeBack(item, !isBack));
}
