import { useMutation } from '@casustafel/client';
import type { SidedKind, Travels } from '@casustafel/compartment-domain';
import { Actions, Button, Card, CheckboxGroup, Form, Paragraph, RadioGroup, TextArea, Watched, useAnnounce, useScopedForm, useT } from '@casustafel/ui';
import { useState } from 'react';
import { labelsOf, type ApartPerson, type MarkInView, type OwnThing, type SideInView } from './apart';
import { SaySideOfDocument } from './apart.documents';
import { apartMessages } from './apart.messages';

interface Props {
  readonly mark: MarkInView;
  readonly sides: readonly SideInView[];
  readonly things: readonly OwnThing[];
  readonly persons: readonly ApartPerson[];
  readonly onDone: () => void;
}

type Where = 'ALL' | 'PROTECTED' | 'FEARED';

/** Where one's own things go, and the one act in which their supplier says where they belong. */
export function SidesCard({ mark, sides, things, persons, onDone }: Props) {
  const t = useT(apartMessages);
  const announce = useAnnounce();
  const say = useMutation(SaySideOfDocument);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [where, setWhere] = useState<Where | null>(null);
  const [why, setWhy] = useState('');
  const form = useScopedForm('sides', say.problem, { things: t('sides.which'), sideOfIds: t('sides.where'), why: t('sides.why') });
  const [one, other] = [labelsOf(mark.protectedIds, persons), labelsOf(mark.fearedIds, persons)];
  const shown = sides.flatMap((side) => things.filter(({ id }) => id === side.id).map(({ label }) => ({ ...side, label })));

  const submit = async (): Promise<void> => {
    const picked = shown.filter(({ id }) => chosen.includes(id)).map(({ id, kind }) => ({ id, kind: kind as SidedKind }));
    const sideOfIds = where === 'PROTECTED' ? [...mark.protectedIds] : where === 'FEARED' ? [...mark.fearedIds] : [];
    const { data } = await say.run({ input: { compartmentId: mark.id, things: picked, forAll: where === 'ALL', sideOfIds, why } });
    if (!data) return;
    announce(t('sides.done'));
    setChosen([]);
    setWhy('');
    onDone();
  };
  return (
    <Card title={t('sides.title')}>
      {shown.length === 0 ? <Paragraph muted>{t('sides.empty')}</Paragraph> : (
        <Form onSubmit={() => void submit()} problem={form.problem} labels={form.labels}>
          <Paragraph muted>{t('sides.lead')}</Paragraph>
          <CheckboxGroup name={form.name('things')} label={t('sides.which')} required value={chosen} onChange={setChosen}
            options={shown.map(({ id, label, travels }) => ({ value: id, label, description: t(`travels.${travels as Travels}`, { one, other }) }))} />
          <RadioGroup name={form.name('sideOfIds')} label={t('sides.where')} required value={where} onChange={setWhere}
            options={[{ value: 'ALL', label: t('sides.ALL', { other }) }, { value: 'PROTECTED', label: t('sides.of', { who: one }) }, { value: 'FEARED', label: t('sides.of', { who: other }) }]} />
          <TextArea name={form.name('why')} label={t('sides.why')} required rows={2} value={why} onChange={setWhy} maxLength={1000} />
          <Watched texts={[why]} />
          <Actions><Button type="submit" purpose="primary" busy={say.busy}>{t('sides.do')}</Button></Actions>
        </Form>
      )}
    </Card>
  );
}
