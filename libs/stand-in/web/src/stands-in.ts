interface SeatOfSomebody {
  readonly id: string;
  readonly name: string;
  readonly standingInForSeatId?: string | null;
}

/** Whoever stands in for a colleague is called so wherever their name stands: both are named. */
export const withAbsent = <Seat extends SeatOfSomebody>(seats: readonly Seat[], say: (names: { readonly name: string; readonly absent: string }) => string): readonly Seat[] =>
  seats.map((seat) => {
    const absent = seat.standingInForSeatId && seats.find(({ id }) => id === seat.standingInForSeatId);
    return absent ? { ...seat, name: say({ name: seat.name, absent: absent.name }) } : seat;
  });
