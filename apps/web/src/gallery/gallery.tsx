import './gallery.css';
import { Heading, PageTitle, Stack, useT } from '@casustafel/ui';
import type { ReactNode } from 'react';
import { ControlSamples } from './control-samples';
import { FactSamples } from './fact-samples';
import { FormSamples } from './form-samples';
import { messages } from './gallery.messages';
import { ListSamples } from './list-samples';
import { RoomSamples } from './room-samples';
import { ScoreSamples } from './score-samples';
import { StateSamples } from './state-samples';

export const SCHEMES = ['light', 'dark'] as const;
type Scheme = (typeof SCHEMES)[number];

/** Everything once in each scheme. What looks wrong here looks wrong everywhere. */
export function Gallery() {
  const t = useT(messages);
  return (
    <div className="ct-page">
      <PageTitle tab={t('title')} under={t('under')}>
        {t('title')}
      </PageTitle>
      {SCHEMES.map((scheme) => (
        <Scheme key={scheme} scheme={scheme} />
      ))}
    </div>
  );
}

function Scheme({ scheme }: { scheme: Scheme }) {
  const t = useT(messages);
  return (
    <section className="ct-gallery" data-scheme={scheme} aria-label={t(scheme)}>
      <Stack gap={8}>
        <Part title={`${t('states')} · ${t(scheme)}`}>
          <StateSamples />
        </Part>
        <Part title={`${t('controls')} · ${t(scheme)}`}>
          <ControlSamples />
        </Part>
        <Part title={`${t('score')} · ${t(scheme)}`}>
          <ScoreSamples scheme={scheme} />
        </Part>
        <Part title={`${t('forms')} · ${t(scheme)}`}>
          <FormSamples scheme={scheme} />
        </Part>
        <Part title={`${t('facts')} · ${t(scheme)}`}>
          <FactSamples scheme={scheme} />
        </Part>
        <Part title={`${t('lists')} · ${t(scheme)}`}>
          <ListSamples />
        </Part>
        <Part title={`${t('room')} · ${t(scheme)}`}>
          <RoomSamples scheme={t(scheme)} />
        </Part>
      </Stack>
    </section>
  );
}

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <Stack>
    <Heading level={2}>{title}</Heading>
    {children}
  </Stack>
);
