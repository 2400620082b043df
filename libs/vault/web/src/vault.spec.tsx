import { FakeServer, show, violations } from '@casustafel/client/testing';
import { pickedAs, PLACEHOLDER } from '@casustafel/vault-domain';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { PickProtected } from './pick-protected';
import type { MentionInView, ValueInView } from './vault';
import { CorrectProtectedDocument, OpenProtectedDocument, ProtectDocument, ReleaseProtectedDocument, SeeMentionDocument, VaultDocument } from './vault.documents';
import { VaultDesk } from './vault-desk';
import { VaultRail } from './vault-rail';

const persons = [{ id: 'nora', label: 'Moeder' }, { id: 'kind', label: 'Kind 1' }];
const seat = (id: string, name: string, organisation: string, self = false, live = true) => ({ id, name, organisationId: organisation, organisation, task: 'NONE', live, self });
const seats = [seat('s1', 'Ilse', 'Opvang', true), seat('s2', 'Marjan', 'Opvang'), seat('s3', 'Fien', 'Politie'), seat('s4', 'Loes', 'GGZ'), seat('s5', 'Weg', 'GI', false, false)];
const value = (change: Partial<ValueInView> = {}): ValueInView => ({
  id: 'aaaaaaaa-0000-4000-8000-000000000001', caseId: 'c', personId: 'nora', kind: 'ADDRESS', value: 'Molenweg 48', alsoKnownAs: ['het huis van oma'], why: 'zij is daar veilig', organisationId: 'Opvang',
  seatIds: [], openUntil: null, keptAt: '2026-11-20T09:00:00.000Z', version: 1, viewerMay: { protect: true }, ...change,
});
const mention = (change: Partial<MentionInView> = {}): MentionInView => ({ id: 'm1', protectedId: value().id, writtenAt: '2026-11-21T09:00:00.000Z', seen: false, objectKind: 'Contribution', objectId: 'f', ...change });
const desk = <VaultDesk caseId="c" persons={persons} seats={seats} stamp={1} />;

let server: FakeServer;
let user: ReturnType<typeof userEvent.setup>;
beforeEach(() => {
  server = new FakeServer();
  user = userEvent.setup();
});
afterEach(() => server.stop());
const holding = (values: readonly ValueInView[], mentions: readonly MentionInView[] = []): FakeServer => server.answer(VaultDocument, { vault: { values, mentions, oldContacts: [] } });
const press = async (name: string): Promise<void> => user.click(await screen.findByRole('button', { name }));

describe('the vault', () => {
  it('is asked for while it opens, and says what belongs there when there is nothing', async () => {
    const { unmount } = show(desk);
    expect(screen.getByText('Even geduld')).toBeTruthy();
    unmount();
    holding([]);
    show(desk);
    expect(await screen.findByText('Voor u is hier niets bewaard')).toBeTruthy();
    expect(screen.queryByText('Waar stond het?')).toBeNull();
    expect(await violations()).toEqual([]);
  });

  it('shows its owner what is kept, of whom, why, and who may know it by name', async () => {
    holding([value({ seatIds: ['s3'], openUntil: '2026-12-01T23:00:00.000Z' })]);
    show(desk);
    expect(await screen.findByText('Molenweg 48')).toBeTruthy();
    for (const words of ['Van Moeder', 'Fien (Politie) tot en met 1 december 2026', 'het huis van oma', 'zij is daar veilig']) expect(screen.getByText(words)).toBeTruthy();
    expect(await violations()).toEqual([]);
  });

  it('shows whom it was opened to the value and from whom, and no way to change it', async () => {
    holding([value({ alsoKnownAs: [], why: null, viewerMay: { protect: false } })]);
    show(desk);
    expect(await screen.findByText('Voor u geopend door Opvang')).toBeTruthy();
    for (const name of ['Openen of sluiten', 'Verbeteren', 'Vrijgeven']) expect(screen.queryByRole('button', { name })).toBeNull();
    expect(screen.queryByText('Waar stond het?')).toBeNull();
  });

  it('says so calmly when the right to the case is gone', async () => {
    server.refuse(VaultDocument, 'NOT_FOUND');
    show(desk);
    expect(await screen.findByText('Deze pagina is er niet voor u')).toBeTruthy();
  });

  it('stands in English as well', async () => {
    holding([value()]);
    show(desk, { language: 'en' });
    expect(await screen.findByText('Your own organisation alone')).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Vault' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Open or close' })).toBeTruthy();
    expect(await violations()).toEqual([]);
  });
});

describe('keeping a value', () => {
  it('is done by keyboard alone, and the vault is asked anew', async () => {
    holding([]).answer(ProtectDocument, { protect: { id: 'v' } });
    show(desk);
    const begin = await screen.findByRole('button', { name: 'Gegeven afschermen' });
    while (document.activeElement !== begin) await user.tab();
    await user.keyboard('{Enter}');
    await user.click(screen.getByLabelText('Moeder'));
    await user.click(screen.getByLabelText('Adres'));
    await user.tab();
    await user.keyboard('Molenweg 48');
    await user.tab();
    await user.keyboard('het huis; bij oma ;');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(server.asked(ProtectDocument)).toHaveLength(1));
    expect(server.asked(ProtectDocument)[0]?.variables).toEqual({ input: { caseId: 'c', personId: 'nora', kind: 'ADDRESS', value: 'Molenweg 48', alsoKnownAs: ['het huis', 'bij oma'], why: null } });
    await waitFor(() => expect(server.asked(VaultDocument)).toHaveLength(2));
    expect(await screen.findByText('Het gegeven is afgeschermd.')).toBeTruthy();
  });

  it('of nobody in particular names nobody', async () => {
    holding([]).answer(ProtectDocument, { protect: { id: 'v' } });
    show(desk);
    await press('Gegeven afschermen');
    await user.click(screen.getByLabelText('Van niemand in het bijzonder'));
    await press('Bewaren');
    await waitFor(() => expect(server.asked(ProtectDocument)[0]?.variables).toMatchObject({ input: { personId: null } }));
  });

  it('leads to the field that asks attention, keeps what was typed, and says it in words', async () => {
    holding([]).refuse(ProtectDocument, 'INVALID', [{ path: 'value', code: 'TOO_SHORT_TO_FIND' }]);
    show(desk);
    await press('Gegeven afschermen');
    await user.type(screen.getByLabelText('Het gegeven'), 'An');
    await press('Bewaren');
    expect(await screen.findByRole('link', { name: /Het gegeven: Dit is te kort om te herkennen/ })).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('Het gegeven').value).toBe('An');
    expect(await violations()).toEqual([]);
  });

  it('is put right from what stood there', async () => {
    holding([value()]).answer(CorrectProtectedDocument, { correctProtected: { id: 'v' } });
    show(desk);
    await press('Verbeteren');
    await user.clear(screen.getByLabelText('Het gegeven'));
    await user.type(screen.getByLabelText('Het gegeven'), 'Molenweg 49');
    await press('Bewaren');
    await waitFor(() => expect(server.asked(CorrectProtectedDocument)[0]?.variables).toEqual({ input: { id: value().id, version: 1, value: 'Molenweg 49', alsoKnownAs: ['het huis van oma'], why: 'zij is daar veilig' } }));
  });
});

describe('opening and releasing', () => {
  it('offers everybody else who sits there, nobody chosen beforehand but who was', async () => {
    holding([value({ seatIds: ['s3'] })]).answer(OpenProtectedDocument, { openProtected: { id: 'v' } });
    show(desk);
    await press('Openen of sluiten');
    const dialog = within(screen.getByRole('dialog', { name: 'Wie mag dit weten?' }));
    expect(dialog.getAllByRole('checkbox').map((box) => (box as HTMLInputElement).checked)).toEqual([true, false]);
    await user.click(dialog.getByRole('checkbox', { name: /Loes/ }));
    expect(await violations()).toEqual([]);
    await user.click(dialog.getByRole('button', { name: 'Opslaan' }));
    await waitFor(() => expect(server.asked(OpenProtectedDocument)[0]?.variables).toEqual({ input: { id: value().id, version: 1, seatIds: ['s3', 's4'], lastDay: null } }));
  });

  it('says what was wrong, without saying of whom', async () => {
    holding([value()]).refuse(OpenProtectedDocument, 'NOT_AT_TABLE');
    show(desk);
    await press('Openen of sluiten');
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Opslaan' }));
    expect(await screen.findByText(/U of iemand die u koos, zit niet aan deze tafel/)).toBeTruthy();
  });

  it('releases after saying what that does', async () => {
    holding([value()]).answer(ReleaseProtectedDocument, { releaseProtected: { id: 'v' } });
    show(desk);
    await press('Vrijgeven');
    const dialog = within(screen.getByRole('dialog', { name: 'Dit gegeven vrijgeven?' }));
    expect(dialog.getByText(/Dit kunt u niet terugdraaien/)).toBeTruthy();
    expect(server.asked(ReleaseProtectedDocument)).toHaveLength(0);
    await user.click(dialog.getByRole('button', { name: 'Vrijgeven' }));
    await waitFor(() => expect(server.asked(ReleaseProtectedDocument)[0]?.variables).toEqual({ input: { id: value().id, version: 1 } }));
  });
});

describe('where it stood', () => {
  it('says in what where its keeper may know that, and nothing of where otherwise', async () => {
    holding([value()], [mention(), mention({ id: 'm2', objectKind: null, objectId: null, seen: true })]).answer(SeeMentionDocument, { seeMention: { id: 'm1' } });
    show(desk);
    expect(await screen.findByText(/^Adres stond in een feit,/)).toBeTruthy();
    expect(screen.getByText(/^Adres stond in iets wat u zelf niet ziet,/)).toBeTruthy();
    expect(await violations()).toEqual([]);
    await press('Gezien');
    await waitFor(() => expect(server.asked(SeeMentionDocument)[0]?.variables).toEqual({ id: 'm1' }));
  });
});

describe('picking one for a text', () => {
  it('opens the vault only when somebody asks for it, and puts in a reference and no value', async () => {
    holding([value()]);
    const picked: string[] = [];
    show(<PickProtected caseId="c" onPick={(words) => picked.push(words)} />);
    expect(server.asked(VaultDocument)).toHaveLength(0);
    await press('Afgeschermd gegeven invoegen');
    await press('Adres: Molenweg 48');
    expect(picked).toEqual(['⟦kluis aaaaaaaa⟧']);
  });

  it('reads as English in English, and goes to the server as it knows it', async () => {
    holding([value({ why: `zoals ${PLACEHOLDER} ook` })]).answer(CorrectProtectedDocument, { correctProtected: { id: 'v' } });
    const picked: string[] = [];
    show(<>{desk}<PickProtected caseId="c" onPick={(words) => picked.push(words)} /></>, { language: 'en' });
    expect(await screen.findByText('zoals [protected value] ook')).toBeTruthy();
    await press('Insert a protected value');
    await press('Address: Molenweg 48');
    expect(picked).toEqual([pickedAs(value().id).replace('kluis', 'vault')]);
    await press('Correct');
    await user.clear(screen.getByLabelText('The value'));
    await user.paste(picked[0]!);
    await press('Keep');
    await waitFor(() => expect(server.asked(CorrectProtectedDocument)[0]?.variables).toMatchObject({ input: { value: pickedAs(value().id), why: `zoals ${PLACEHOLDER} ook` } }));
  });

  it('says so when there is none', async () => {
    holding([]);
    show(<PickProtected caseId="c" onPick={() => undefined} />);
    await press('Afgeschermd gegeven invoegen');
    expect(await screen.findByText('Er is geen afgeschermd gegeven dat u mag weten.')).toBeTruthy();
  });
});

it.each([['nl', 'Kluis openen'], ['en', 'Open the vault']] as const)('the way to it asks nothing, in %s', async (language, name) => {
  show(<VaultRail caseId="c" />, { language });
  expect(screen.getByRole('link', { name }).getAttribute('href')).toBe('/cases/c/vault');
  expect(server.asked(VaultDocument)).toHaveLength(0);
  expect(await violations()).toEqual([]);
});
