import { useUiT } from '../i18n/use-t';
import { across, type Dot, type ScoreLayout, type Spread } from './score-layout';
import { SHAPES } from './voice-shape';

export interface FamilyMark {
  readonly id: string;
  readonly label: string;
  readonly value: number;
}

interface Props {
  readonly layout: ScoreLayout;
  readonly spread: Spread | null;
  readonly band?: readonly [number, number];
  readonly family: readonly FamilyMark[];
  readonly animate: boolean;
  readonly say: (dot: Dot) => string;
  readonly onPoint: (dot: Dot | null) => void;
}

const TOP = 64;
const LEVEL = 28;
const percent = (value: number): string => `${across(value)}%`;

/** The scale drawn in per cent of the width, so that it fits a phone without measuring anything. */
export function ScorePicture({ layout, spread, band, family, animate, say, onPoint }: Props) {
  const t = useUiT();
  const axis = TOP + layout.height * LEVEL;
  const y = ({ level }: Dot): number => axis - 20 - level * LEVEL;
  const height = axis + 34 + (family.length > 0 ? 46 : 0);
  const [from, to] = band ?? [spread?.lowest ?? 0, spread?.highest ?? 0];

  return (
    <svg className="ct-dots__picture" width="100%" height={height} role="group" aria-label={t('score.spread')}>
      {spread && <rect className="ct-dots__band" x={`${across(from) - 2.5}%`} width={`${across(to) - across(from) + 5}%`} y={TOP - 6} height={axis - TOP + 6} rx="16" />}
      <line className="ct-dots__axis" x1={percent(0)} x2={percent(10)} y1={axis} y2={axis} />
      {Array.from({ length: 11 }, (_, value) => (
        <g key={value} aria-hidden="true">
          <line className="ct-dots__tick" x1={percent(value)} x2={percent(value)} y1={axis - 5} y2={axis + 5} />
          <text className="ct-dots__digit" x={percent(value)} y={axis + 26} textAnchor="middle">
            {value}
          </text>
        </g>
      ))}
      {spread && <Medians medians={spread.medians} axis={axis} />}
      {layout.joined.map(([one, other]) => (
        <Arc key={`${one.id} ${other.id}`} className="ct-dots__joined" from={one.value} to={other.value} y={Math.min(y(one), y(other))} />
      ))}
      {layout.dots.map((dot) => (
        <Moved key={dot.id} dot={dot} y={y(dot)} />
      ))}
      {layout.dots.map((dot) => (
        <svg key={dot.id} x={percent(dot.value)} y={y(dot)} overflow="visible">
          {/* Each voice can be reached by keyboard: its name appears on focus. */}
          <g className={animate ? 'ct-dots__dot ct-dots__dot--falls' : 'ct-dots__dot'} tabIndex={0} role="img" aria-label={say(dot)} onFocus={() => onPoint(dot)} onBlur={() => onPoint(null)} onMouseEnter={() => onPoint(dot)} onMouseLeave={() => onPoint(null)}>
            {(dot.lowest || dot.highest) && <path className="ct-dots__ring" d={SHAPES[dot.domain].ring} />}
            <path className="ct-dots__shape" d={SHAPES[dot.domain].dot} />
          </g>
        </svg>
      ))}
      <Edges layout={layout} y={y} />
      {layout.dots.map((dot) => (
        <Head key={dot.id} dot={dot} y={y(dot)} />
      ))}
      {family.length > 0 && <FamilyLine family={family} y={axis + 52} />}
    </svg>
  );
}

/** The tick ends above the digits; its word has a row of its own. */
function Medians({ medians, axis }: { medians: readonly number[]; axis: number }) {
  const t = useUiT();
  const middle = medians.reduce((sum, value) => sum + value, 0) / Math.max(1, medians.length);
  return (
    <g aria-hidden="true">
      {medians.map((value, index) => (
        <line key={`${value} ${index}`} className="ct-dots__median" x1={percent(value)} x2={percent(value)} y1={TOP - 26} y2={axis + 8} />
      ))}
      <text className="ct-dots__median-word" x={percent(middle)} y={TOP - 36} textAnchor={middle < 1 ? 'start' : middle > 9 ? 'end' : 'middle'}>
        {t('score.median', { value: [...new Set(medians)].join(' – ') })}
      </text>
    </g>
  );
}

/** What the rings mean, in words, outside the spread; at the ends of the scale above it. Not where lowest and highest are one. */
function Edges({ layout, y }: { layout: ScoreLayout; y: (dot: Dot) => number }) {
  const t = useUiT();
  const upper = (dots: readonly Dot[]): Dot | undefined => [...dots].sort((one, other) => other.level - one.level)[0];
  const lowest = upper(layout.dots.filter((dot) => dot.lowest));
  const highest = upper(layout.dots.filter((dot) => dot.highest));
  if (!lowest || !highest || lowest.value === highest.value) return null;
  return (
    <g aria-hidden="true">
      {([[lowest, 'score.lowest', -1], [highest, 'score.highest', 1]] as const).map(([dot, word, side]) => {
        const atEnd = dot.value === 0 || dot.value === 10;
        return (
          <text key={word} className="ct-dots__edge" x={percent(dot.value)} y={y(dot)} dx={side * (atEnd ? -10 : 24)} dy={atEnd ? -22 : 5} textAnchor={side < 0 === atEnd ? 'start' : 'end'}>
            {t(word)}
          </text>
        );
      })}
    </g>
  );
}

const RISE = 24;

/** A bow over the scale. Its width is a share of the picture, its height is in pixels: so the box is stretched, the line is not. */
function Arc({ from, to, y, className }: { from: number; to: number; y: number; className?: string }) {
  const left = Math.min(from, to);
  if (from === to) return <line className={className} x1={percent(from)} x2={percent(from)} y1={y} y2={y + LEVEL} />;
  return (
    <svg x={percent(left)} y={y - RISE} width={`${Math.abs(to - from) * 9.2}%`} height={RISE} viewBox={`0 0 100 ${RISE}`} preserveAspectRatio="none" overflow="visible" aria-hidden="true">
      <path className={className} d={`M0 ${RISE}C20 -4 80 -4 100 ${RISE}`} vectorEffect="non-scaling-stroke" />
    </svg>
  );
}

/** The way from the first round to the second; nothing where nothing moved. */
function Moved({ dot, y }: { dot: Dot; y: number }) {
  if (typeof dot.before !== 'number' || dot.before === dot.value) return null;
  return (
    <g className="ct-dots__moved" aria-hidden="true">
      <Arc from={dot.before} to={dot.value} y={y} />
      <circle cx={percent(dot.before)} cy={y} r="4" />
    </g>
  );
}

/** The head of the arrow leans against the dot, above the stack, so that no neighbour hides it. */
function Head({ dot, y }: { dot: Dot; y: number }) {
  if (typeof dot.before !== 'number' || dot.before === dot.value) return null;
  const side = dot.value > dot.before ? -1 : 1;
  return (
    <svg x={percent(dot.value)} y={y} overflow="visible" aria-hidden="true">
      <path className="ct-dots__head" d={`M${side * 12}-4 ${side * 23}-5 ${side * 15}-14Z`} />
    </svg>
  );
}

/** Beside the professionals, never among them. */
function FamilyLine({ family, y }: { family: readonly FamilyMark[]; y: number }) {
  const t = useUiT();
  return (
    <g>
      <line className="ct-dots__tick" x1={percent(0)} x2={percent(10)} y1={y} y2={y} />
      {family.map(({ id, label, value }) => (
        <svg key={id} x={percent(value)} y={y} overflow="visible">
          <g className="ct-dots__family" tabIndex={0} role="img" aria-label={`${t('score.family')}: ${label}, ${value}`}>
            <path d="M-6-6 6 6M6-6-6 6" />
            <text y="24" textAnchor={value < 2 ? 'start' : value > 8 ? 'end' : 'middle'} aria-hidden="true">
              {label}
            </text>
          </g>
        </svg>
      ))}
    </g>
  );
}
