import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { newId } from '@casustafel/kernel';
import { FileKeyStore, KeyGone } from '@casustafel/key-store';
import { NO_VIEW, SCALE_VERSION, type ScoreAnswer } from '@casustafel/score-domain';
import { RoundVault, type RoundPlace } from './round-vault';

const folder = mkdtempSync(join(tmpdir(), 'keys-'));
afterAll(() => rmSync(folder, { recursive: true }));

const keys = new FileKeyStore(folder);
const vault = new RoundVault(keys);
const placeIn = (caseId: string): RoundPlace => ({ caseId, lineId: newId(), roundId: newId(), scaleVersion: SCALE_VERSION });
const madeCase = (): string => {
  const id = newId();
  keys.createCaseKey(id);
  return id;
};
const answer: ScoreAnswer = { value: 3, reason: 'Twee meldingen in drie weken.', citedContributionIds: [newId()] };

describe('a sealed answer', () => {
  const place = placeIn(madeCase());
  const key = vault.newKey(place);
  const seat = newId();
  const blob = vault.seal(place, key, seat, answer);

  it('opens in its own round, for its own seat', () => expect(vault.open(place, key, seat, blob)).toEqual(answer));

  it('opens for a hub that was started anew', () => expect(new RoundVault(new FileKeyStore(folder)).open(place, key, seat, blob)).toEqual(answer));

  it('looks the same whatever was answered', () => {
    const other = vault.seal(place, key, seat, { value: NO_VIEW, reason: null, citedContributionIds: [] });
    expect(other).toHaveLength(blob.length);
    expect(vault.seal(place, key, seat, answer)).not.toEqual(blob);
  });

  it.each([
    ['another seat', () => vault.open(place, key, newId(), blob)],
    ['another round', () => vault.open({ ...place, roundId: newId() }, key, seat, blob)],
    ['another line', () => vault.open({ ...place, lineId: newId() }, key, seat, blob)],
    ['other words on the scale', () => vault.open({ ...place, scaleVersion: '2027-1' }, key, seat, blob)],
    ['the key of another round', () => vault.open(place, vault.newKey(place), seat, blob)],
    ['another case', () => vault.open({ ...place, caseId: madeCase() }, key, seat, blob)],
  ])('does not open with %s', (_, open) => expect(open).toThrow());

  it('is gone with the key of its case', () => {
    const doomed = placeIn(madeCase());
    const itsKey = vault.newKey(doomed);
    const itsBlob = vault.seal(doomed, itsKey, seat, answer);
    keys.destroyCaseKey(doomed.caseId, new Date(0));
    expect(() => vault.open(doomed, itsKey, seat, itsBlob)).toThrow(KeyGone);
  });
});
