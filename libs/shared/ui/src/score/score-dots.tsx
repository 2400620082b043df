import { DOMAINS } from '@casustafel/kernel';
import { useState } from 'react';
import { Button } from '../basics/button';
import { Table } from '../basics/table';
import { useUiT } from '../i18n/use-t';
import { Anchors, type Anchor } from './anchors';
import { layOut, type Dot, type Spread, type Voice } from './score-layout';
import { ScorePicture, type FamilyMark } from './score-picture';
import { DomainShape } from './voice-shape';

interface Props {
  readonly voices: readonly Voice[];
  readonly spread: Spread | null;
  readonly anchors?: readonly Anchor[];
  readonly family?: readonly FamilyMark[];
  /** What the band covers; the whole spread when left out. */
  readonly band?: readonly [number, number];
  /** Lets the dots fall once, at the reveal. */
  readonly animate?: boolean;
  /** Said of the table and the picture both: which question these answer. */
  readonly caption: string;
}

/** The spread of a revealed round: one shape per voice, or the same as a table. Never a mean. */
export function ScoreDots({ voices, spread, anchors = [], family = [], band, animate = false, caption }: Props) {
  const t = useUiT();
  const [asTable, showTable] = useState(false);
  const [pointed, point] = useState<Dot | null>(null);
  const layout = layOut(voices, spread);
  const say = useSay();
  // Two people of one organisation are one voice, and "no view" beside a number does not count.
  const counted = new Set(layout.dots.map(({ organisationId }) => organisationId));
  const without = new Set(layout.noView.map(({ organisationId }) => organisationId).filter((id) => !counted.has(id)));
  const present = DOMAINS.filter((domain) => layout.dots.some((dot) => dot.domain === domain));

  return (
    <figure className="ct-dots" aria-label={caption}>
      {asTable ? (
        <ScoreTable voices={voices} caption={caption} />
      ) : (
        <>
          <ScorePicture layout={layout} spread={spread} band={band} family={family} animate={animate} say={say} onPoint={point} />
          <p className="ct-dots__said" aria-hidden="true">
            {pointed ? say(pointed) : ''}
          </p>
        </>
      )}
      <Anchors anchors={anchors} />
      <figcaption className="ct-dots__caption">
        <p>
          {[
            t('score.sentence', { count: counted.size }),
            spread && t('score.range', { lowest: spread.lowest, median: [...new Set(spread.medians)].join(' – '), highest: spread.highest }),
            without.size > 0 && t('score.noViews', { count: without.size }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <p className="ct-dots__legend">
          {present.map((domain) => (
            <span key={domain}>
              <DomainShape domain={domain} /> {t(`domain.${domain}`)}
            </span>
          ))}
          <Button purpose="subtle" className="ct-inline-button" onClick={() => showTable(!asTable)}>
            {t(asTable ? 'asPicture' : 'asTable')}
          </Button>
        </p>
      </figcaption>
    </figure>
  );
}

/** One voice as one sentence. */
function useSay(): (dot: Dot) => string {
  const t = useUiT();
  return (dot) =>
    [
      `${dot.label}: ${dot.value}`,
      dot.lowest && t('score.lowest'),
      dot.highest && t('score.highest'),
      typeof dot.before === 'number' && dot.before !== dot.value && t('score.moved', { from: dot.before, value: dot.value }),
      t(`domain.${dot.domain}`),
    ]
      .filter(Boolean)
      .join(', ');
}

function ScoreTable({ voices, caption }: { voices: readonly Voice[]; caption: string }) {
  const t = useUiT();
  const shown = (value: number | null | undefined) => (value === null || value === undefined ? t('score.noValue') : value);
  const second = voices.some(({ before }) => before !== undefined);
  return (
    <Table
      caption={caption}
      captionHidden
      rows={voices}
      rowKey={({ id }) => id}
      columns={[
        { key: 'voice', title: t('score.voice'), heads: true, cell: ({ label }) => label },
        { key: 'domain', title: t('score.domain'), cell: ({ domain }) => t(`domain.${domain}`) },
        ...(second ? [{ key: 'before', title: t('score.before'), numeric: true, cell: ({ before }: Voice) => shown(before) }] : []),
        { key: 'value', title: t('score.value'), numeric: true, cell: ({ value }) => shown(value) },
      ]}
    />
  );
}
