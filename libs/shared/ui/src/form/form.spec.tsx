import { describe, expect, it, jest } from '@jest/globals';
import { fireEvent, render, screen } from '@testing-library/react';
import { Form } from './form';
import { RadioGroup } from './choice-fields';
import { TextInput } from './text-fields';

const PROBLEM = { code: 'BAD_INPUT', faults: [{ path: 'family[0].name', code: 'REQUIRED' }, { path: 'mode', code: 'CHOOSE_ONE' }] };
const nothing = (): void => undefined;
const form = (problem: typeof PROBLEM | { code: string } | null, onSubmit = nothing) => (
  <Form onSubmit={onSubmit} problem={problem} labels={{ 'family[0].name': 'Naam' }}>
    <TextInput name="family.0.name" label="Naam" description="Zoals bekend." required value="" onChange={nothing} />
    <RadioGroup name="mode" label="Basis" required value={null} onChange={nothing} options={[{ value: 'WGS', label: 'Wgs' }]} />
    <button>Vastleggen</button>
  </Form>
);

describe('a form', () => {
  it('is calm as long as nothing was asked of it', () => {
    render(form(null));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('takes the focus to the summary, which names what and where', () => {
    render(form(PROBLEM));
    expect(document.activeElement).toBe(screen.getByRole('alert'));
    expect(screen.getByRole('alert').textContent).toContain('2 punten vragen uw aandacht');
    expect(screen.getByRole('link', { name: 'Naam: Vul dit nog in.' })).toBeDefined();
  });

  it('joins each field to its fault, description and label', () => {
    render(form(PROBLEM));
    const field = screen.getByLabelText('Naam');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    const described = (field.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent);
    expect(described).toEqual(['Zoals bekend.', 'Vul dit nog in.']);
  });

  it('leads from the summary to the field, and into a group', () => {
    render(form(PROBLEM));
    fireEvent.click(screen.getByRole('link', { name: /Naam/ }));
    expect(document.activeElement).toBe(screen.getByLabelText('Naam'));
    fireEvent.click(screen.getByRole('link', { name: 'Maak een keuze.' }));
    expect(document.activeElement).toBe(screen.getByLabelText('Wgs'));
  });

  it('tells a refusal without a place in one sentence', () => {
    render(form({ code: 'CONFLICT' }));
    expect(screen.getByRole('alert').textContent).toContain('Iemand anders heeft dit net veranderd');
  });

  it('hands over to the screen instead of the browser', () => {
    const onSubmit = jest.fn();
    render(form(null, onSubmit));
    fireEvent.submit(screen.getByText('Vastleggen'));
    expect(onSubmit).toHaveBeenCalledTimes(1);
  });
});
