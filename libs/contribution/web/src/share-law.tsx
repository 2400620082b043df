import { LEVELS, SECRECY_GATES, type Level, type SecrecyGate, type StatutoryRole } from '@casustafel/kernel';
import { Checkbox, CheckboxGroup, DateInput, Disclosure, Notice, Paragraph, RadioGroup, Row, Rows, Stack, TextArea, Watched, lawMessages, missingKey, roleKey, useT } from '@casustafel/ui';
import type { ReactNode } from 'react';
import { contributionMessages } from './contribution.messages';
import type { Fact, TableSeat } from './fact';
import type { ShareChoice } from './share-choice';

/** One ground that can hold, as the server named it. */
export interface Ground {
  readonly row: string;
  readonly article: string;
  readonly text: string;
  readonly gates: readonly string[];
  readonly gateArticle?: string | null;
  readonly incidental: boolean;
  readonly unverified: boolean;
  readonly missing: readonly string[];
  readonly seatIds: readonly string[];
}

/** How a consent is chosen, drawn by whoever keeps them. */
export type DrawConsent = (field: { readonly name: string; readonly label: string; readonly value: string; readonly facts: readonly Fact[]; readonly onChange: (id: string) => void }) => ReactNode;

interface Props {
  readonly facts: readonly Fact[];
  readonly seats: readonly TableSeat[];
  readonly seatIds: readonly string[];
  readonly grounds: readonly Ground[];
  /** Chooses among the consents of the own organisation; they are asked for only once consent is the way. */
  readonly consent: DrawConsent;
  readonly choice: ShareChoice;
  readonly onChange: (change: Partial<ShareChoice>) => void;
}

type Shown = Exclude<Level, 'NOTHING'>;

/** What the law asks of sharing: how much, on which ground, through which gate, on which conditions. Only what can hold is offered. */
export function ShareLaw({ facts, seats, seatIds, grounds, consent, choice, onChange }: Props) {
  const t = useT(contributionMessages);
  const law = useT(lawMessages);
  const written = (level: Shown): boolean => (level !== 'CONCLUSION' || facts.every(({ conclusion }) => conclusion)) && (level !== 'SUMMARY' || facts.every(({ summary }) => summary));
  const levels = [...LEVELS.slice(1)].reverse() as Shown[];
  const gates = SECRECY_GATES.filter((gate) => grounds.some((ground) => ground.gates.includes(gate)));
  const names = (ids: readonly string[]): string => seats.filter(({ id }) => ids.includes(id)).map(({ organisation }) => organisation).filter((name, at, all) => all.indexOf(name) === at).join(', ');
  const roles = [...new Set(seats.filter(({ live, id }) => live && !seatIds.includes(id)).flatMap(({ role }) => (role && roleKey(role) ? [role as StatutoryRole] : [])))];

  return (
    <Stack>
      <RadioGroup
        name="level"
        label={t('share.level')}
        required
        value={choice.level}
        onChange={(level) => onChange({ level })}
        options={levels.map((level) => ({ value: level, label: law(`law.level.${level}`), disabled: !written(level), description: written(level) ? undefined : t('share.levelUnwritten') }))}
      />
      {seatIds.length > 0 && (
        <section aria-label={t('share.grounds')}>
          <Paragraph><strong>{t('share.grounds')}</strong></Paragraph>
          {grounds.length === 0 && <Notice kind="forbidden" look="quiet" title={t('share.noGround')}>{t('share.noGroundNow')}</Notice>}
          <Rows label={t('share.grounds')}>
            {grounds.map((ground) => (
              <Row key={ground.row}>
                <Paragraph>{ground.text}</Paragraph>
                <Paragraph muted small>
                  {[ground.article, t('share.groundFor', { names: names(ground.seatIds) }), ground.unverified && t('share.unverified')].filter(Boolean).join(' · ')}
                  {ground.missing.length > 0 && ` · ${t('share.stillMissing', { what: ground.missing.map((name) => missingKey(name)).flatMap((key) => (key ? [law(key)] : [])).join(', ') })}`}
                </Paragraph>
              </Row>
            ))}
          </Rows>
        </section>
      )}
      {gates.length > 0 && (
        <RadioGroup
          name="gate"
          label={t('share.gate')}
          required
          value={choice.gate}
          onChange={(gate: SecrecyGate) => onChange({ gate })}
          options={gates.map((gate) => ({ value: gate, label: law(`law.gate.${gate}`), description: `${law(`law.gateHelp.${gate}`)} ${grounds.find((ground) => ground.gates.includes(gate))?.gateArticle ?? ''}` }))}
        />
      )}
      {choice.gate === 'CONSENT' && consent({ name: 'gate.consentId', label: t('share.consent'), value: choice.consentId, facts, onChange: (consentId) => onChange({ consentId }) })}
      {choice.gate && choice.gate !== 'CONSENT' && (
        <>
          <TextArea name="gate.reason" label={t('share.gateReason')} description={t('share.gateReasonHelp')} required={choice.gate === 'GOOD_CARE'} value={choice.gateReason} onChange={(gateReason) => onChange({ gateReason })} maxLength={1000} />
          <Watched texts={[choice.gateReason]} cited={facts.map(({ id }) => id)} />
        </>
      )}
      {grounds.some(({ incidental }) => incidental) && <Checkbox name="incidental" label={t('share.incidental')} checked={choice.incidental} onChange={(incidental) => onChange({ incidental })} />}
      <Disclosure title={t('share.conditions')}>
        <Stack>
          <DateInput name="conditions" label={t('share.until')} value={choice.untilDay} onChange={(untilDay) => onChange({ untilDay })} />
          {roles.length > 0 && <CheckboxGroup name="notTo" label={t('share.notTo')} description={t('share.notToHelp')} value={choice.notTo} onChange={(notTo) => onChange({ notTo })} options={roles.map((role) => ({ value: role, label: law(roleKey(role)!) }))} />}
          <Checkbox name="notOnward" label={t('share.notOnward')} checked={choice.notOnward} onChange={(notOnward) => onChange({ notOnward })} />
          <Checkbox name="notInReport" label={t('share.notInReport')} checked={choice.notInReport} onChange={(notInReport) => onChange({ notInReport })} />
        </Stack>
      </Disclosure>
    </Stack>
  );
}
