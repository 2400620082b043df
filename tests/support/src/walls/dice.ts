/** A small generator that gives the same world for the same seed. */
export class Dice {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** From 0 up to 1. */
  roll(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  chance(part: number): boolean {
    return this.roll() < part;
  }

  whole(from: number, to: number): number {
    return from + Math.floor(this.roll() * (to - from + 1));
  }

  pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.roll() * list.length)]!;
  }

  some<T>(list: readonly T[], part: number): T[] {
    return list.filter(() => this.chance(part));
  }

  shuffled<T>(list: readonly T[]): T[] {
    return list.map((each) => [this.roll(), each] as const).sort(([one], [other]) => one - other).map(([, each]) => each);
  }

  /** An id that the same seed makes again, so that a world can be told apart by its seed alone. */
  id(): string {
    const hex = Array.from({ length: 32 }, () => Math.floor(this.roll() * 16).toString(16)).join('');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  }
}
