import { CaseParts } from '@casustafel/database';
import { Sealer } from '@casustafel/key-store';
import { Inject, Injectable } from '@nestjs/common';
import { presentConclusion, type ConclusionModel } from './conclusion.model';
import { readConclusions, type KeptConclusion } from './conclusion.repository';
import { presentMark, type EvidenceMarkModel } from './evidence-mark.model';
import { readMarks, type KeptMark } from './evidence-mark.repository';
import { presentFactor, type FactorModel } from './factor.model';
import { readFactors, type KeptFactor } from './factor.repository';
import { presentHypothesis, type HypothesisModel } from './hypothesis.model';
import { readHypotheses, type CountedHypothesis } from './hypothesis.repository';
import { tableFacts } from './table-fact';

/** The explanation, as parts of a case. */
@Injectable()
export class AnalysisParts {
  constructor(@Inject(Sealer) sealer: Sealer, @Inject(CaseParts) parts: CaseParts) {
    parts.register<KeptFactor, FactorModel>({ kind: 'Factor', field: 'factors', read: (read, actor, scope) => readFactors(read, actor, sealer, scope), present: presentFactor });
    parts.register<CountedHypothesis, HypothesisModel>({ kind: 'Hypothesis', field: 'hypotheses', read: (read, actor, scope) => readHypotheses(read, actor, sealer, scope), present: presentHypothesis });
    parts.register<KeptMark, EvidenceMarkModel>({ kind: 'EvidenceMark', field: 'marks', read: readMarks, present: (_, kept) => presentMark(kept) });
    parts.register<KeptConclusion, ConclusionModel>({ kind: 'Conclusion', field: 'conclusions', read: (read, actor, scope) => readConclusions(read, actor, sealer, scope), present: presentConclusion });
    parts.register(tableFacts);
  }
}
