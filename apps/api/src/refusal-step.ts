/** Longer than a refusal takes where the machine is not pressed, shorter than anybody waits for. In milliseconds. */
export const REFUSAL_STEP = 40;

/** How long it is yet to the next whole step; whole milliseconds, since a timer cuts off what is less, and would tell by it. */
export const leftOfStep = (passed: number): number => Math.ceil(REFUSAL_STEP * Math.max(1, Math.ceil(passed / REFUSAL_STEP)) - passed);
