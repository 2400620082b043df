import { LinkButton, Notice, PageTitle, Rail, Row, Rows, Split, Stack, useT } from '@casustafel/ui';
import type { ReactNode } from 'react';
import { CaseWhere } from './case-where';
import { caseFileMessages } from './case-file.messages';
import { functionOf, type CaseInView, type PersonInView, type SeatInView } from './case-in-view';
import { FamilyCard } from './family-card';
import { ReasonCard } from './reason-card';

interface Props {
  readonly caseFile: CaseInView;
  readonly persons: readonly PersonInView[];
  readonly seats: readonly SeatInView[];
  /** What other slices have of this case, in the order in which it is read. */
  readonly children?: ReactNode;
  /** Beside each person of the family. */
  readonly who?: (person: PersonInView) => ReactNode;
  /** Beside it: the coming conference and the like. */
  readonly aside?: ReactNode;
}

/** One case that is already loaded: the frame, the family and the seats; the rest is put in by who composes. */
export function CaseScreen({ caseFile, persons, seats, children, who, aside }: Props) {
  const t = useT(caseFileMessages);
  return (
    <div className="ct-page">
      <CaseWhere caseFile={caseFile} seats={seats} />
      <PageTitle tab={t('tab')}>{t('case', { number: caseFile.number })}</PageTitle>
      {caseFile.closedAt && <Notice kind="closed" />}
      <Split side={<Stack gap={6}>{aside}<SeatsRail caseFile={caseFile} seats={seats} /></Stack>}>
        <Stack gap={6}>
          {children}
          <FamilyCard caseFile={caseFile} persons={persons} who={who} />
          <ReasonCard caseFile={caseFile} />
        </Stack>
      </Split>
    </div>
  );
}

function SeatsRail({ caseFile, seats }: Pick<Props, 'caseFile' | 'seats'>) {
  const t = useT(caseFileMessages);
  const live = seats.filter((seat) => seat.live);
  return (
    <Rail title={t('seats.count', { count: live.length })}>
      <Rows>
        {live.map((seat) => (
          <Row key={seat.id}>
            <strong>{seat.name}</strong>
            {seat.self && ` (${t('seats.you')})`}
            <br />
            <span className="ct-muted ct-small">{`${seat.organisation}, ${t(`function.${functionOf(seat)}`)}`}</span>
          </Row>
        ))}
      </Rows>
      <LinkButton purpose="subtle" href={`/cases/${caseFile.id}/seats`}>
        {caseFile.viewerMay.seat ? t('seats.open') : t('seats.title')}
      </LinkButton>
    </Rail>
  );
}
