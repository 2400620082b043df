import { Stack } from '@casustafel/ui';
import type { ReactNode } from 'react';
import { ConclusionEditor } from './conclusion-editor';
import { FactorList } from './factor-list';
import { HypothesisMatrix } from './hypothesis-matrix';
import type { AnalysisAt, ConclusionThing, FactorThing, HypothesisThing, MarkThing } from './things';

interface Props {
  readonly at: AnalysisAt;
  readonly factors: readonly FactorThing[];
  readonly hypotheses: readonly HypothesisThing[];
  readonly marks: readonly MarkThing[];
  readonly conclusions: readonly ConclusionThing[];
  /** What else stands under a thing, by the name under which a dissent knows it. */
  readonly more?: (kind: 'FACTOR' | 'HYPOTHESIS' | 'CONCLUSION', id: string) => ReactNode;
}

/** The whole explanation of one conference: factors, rival explanations against the facts, and the conclusion. */
export function Explanation({ at, factors, hypotheses, marks, conclusions, more }: Props) {
  const here = <T extends { readonly conferenceId: string }>(things: readonly T[]): readonly T[] => things.filter(({ conferenceId }) => conferenceId === at.conferenceId);
  return (
    <Stack gap={8}>
      <FactorList at={at} factors={here(factors)} more={more && (({ id }) => more('FACTOR', id))} />
      <HypothesisMatrix at={at} hypotheses={here(hypotheses)} marks={marks} more={more && (({ id }) => more('HYPOTHESIS', id))} />
      <ConclusionEditor at={at} conclusions={here(conclusions)} more={more && (({ id }) => more('CONCLUSION', id))} />
    </Stack>
  );
}
