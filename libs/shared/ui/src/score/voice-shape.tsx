import type { Domain } from '@casustafel/kernel';

/** Care ●, safety ◆, justice ▲, social ■: known by shape, never by colour. */
export const SHAPES: Record<Domain, { readonly dot: string; readonly ring: string }> = {
  CARE: { dot: 'M-8 0a8 8 0 1 0 16 0a8 8 0 1 0-16 0Z', ring: 'M-13 0a13 13 0 1 0 26 0a13 13 0 1 0-26 0Z' },
  SAFETY: { dot: 'M0-10 10 0 0 10-10 0Z', ring: 'M0-17 17 0 0 17-17 0Z' },
  JUSTICE: { dot: 'M0-9.500 9.500 7.500H-9.500Z', ring: 'M0-17 16.500 12.500H-16.500Z' },
  SOCIAL: { dot: 'M-7.500-7.500H7.500V7.500H-7.500Z', ring: 'M-12.500-12.500H12.500V12.500H-12.500Z' },
};

/** The shape of a domain on its own, for a legend or a list. */
export const DomainShape = ({ domain }: { domain: Domain }) => (
  <svg className="ct-shape" viewBox="-11 -11 22 22" width="14" height="14" aria-hidden="true" focusable="false">
    <path d={SHAPES[domain].dot} />
  </svg>
);
